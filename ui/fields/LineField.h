// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"

class QLineEdit;

namespace dueregard {

/// What the kinds with a one-line editor share: cleaning what comes in, Enter moves on, caret kept on setValue().
class LineField : public FieldWidget {
    Q_OBJECT
public:
    void setReadOnly(bool readOnly) override;
    /// The caret goes to the end and nothing is selected, so that a stray key replaces nothing.
    void focusEditor() override;

protected:
    /// `characters`: width of the editor; 0 for all there is.
    explicit LineField(QWidget *parent, int characters = 0);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    /// Replaces the text without emitting, and keeps the caret where it was as far as it can.
    void setText(const QString &text);
    /// The officer changed the text; already cleaned.
    virtual void onEdited() = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    QLineEdit *m_edit;
    int m_characters;
};

} // namespace dueregard
