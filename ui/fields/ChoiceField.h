// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"

class QButtonGroup;
class QComboBox;
class QLayout;
class QVBoxLayout;

namespace dueregard {

class Button;

/// One of several: up to seven as radios under each other, in a group box titled with the question, none preset, with a
/// link that clears the answer; more as a combo box that cannot be typed into. The value is the code as text.
///
/// The radios are one Tab stop: the chosen one, or the first while none is. Delete or Backspace clears the answer; the link is
/// for the mouse only, because a space typed one Tab too far would press it.
class ChoiceField final : public FieldWidget {
    Q_OBJECT
public:
    explicit ChoiceField(const ChoiceOptions &options, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void focusEditor() override;
    void setOptions(const ChoiceOptions &options) override;

    /// Ordered scales of short words may stand in a row that wraps.
    void setInRow(bool inRow);
    /// What to say when there is nothing to choose from.
    void setEmptyText(const QString &text);
    /// Codes that are not among the options are normally shown, so that nothing is hidden; references to records that were
    /// removed are kept but not shown.
    void setUnknownShown(bool shown);
    /// Settings always have a value: for them nothing offers to clear it.
    void setClearable(bool clearable);

    static constexpr int mostRadios = 7;

protected:
    void nameParts(const QString &name, const QString &description) override;
    void showErrorEdge(bool on) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(const Value &value);
    void choose(const QString &id);
    void keepOneStop();

    ChoiceOptions m_options;
    QString m_emptyText;
    bool m_inRow = false;
    bool m_unknownShown = true;
    bool m_clearable = true;
    bool m_readOnly = false;
    bool m_setting = false;
    Value m_value;
    QStringList m_ids; ///< of the radios or combo entries, an unknown code last
    QVBoxLayout *m_rows;
    QLayout *m_row = nullptr; ///< inside m_rows while the radios stand in a row
    QButtonGroup *m_group = nullptr;
    QComboBox *m_combo = nullptr;
    Button *m_clear = nullptr;
};

} // namespace dueregard
