// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"

class QGridLayout;

namespace dueregard {

class Paragraph;
class WrapCheck;

/// Any number of several, as check boxes in a group box titled with the question; many stand in two columns where they
/// fit. The value is the list of codes in the order of the options, then those that are not among them.
class MultiChoiceField final : public FieldWidget {
    Q_OBJECT
public:
    explicit MultiChoiceField(const ChoiceOptions &options, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void focusEditor() override;
    void setOptions(const ChoiceOptions &options) override;
    void setEmptyText(const QString &text);
    /// As in ChoiceField.
    void setUnknownShown(bool shown);

protected:
    void nameParts(const QString &name, const QString &description) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void place();
    void take();

    ChoiceOptions m_options;
    QString m_emptyText;
    bool m_unknownShown = true;
    bool m_readOnly = false;
    bool m_setting = false;
    int m_columns = 0;
    Value m_value;
    QStringList m_ids;
    QGridLayout *m_grid;
    QList<WrapCheck *> m_checks;
    Paragraph *m_empty;
};

} // namespace dueregard
