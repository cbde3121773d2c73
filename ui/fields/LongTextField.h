// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"

#include <QTimer>

namespace dueregard {

class FormatBar;
class LinkBar;
class RichEditor;

/// A long answer: a RichEditor with a format bar, a word count and no limit. Keystrokes are gathered for 250 ms, then told
/// as one change; leaving the field, or commitPending(), tells at once. Alt+F10 or Ctrl+F10 goes to the format bar: of the two,
/// every desktop leaves one free.
class LongTextField final : public FieldWidget {
    Q_OBJECT
public:
    /// `wordGuide`: suggested upper number of words; 0 for none.
    explicit LongTextField(int wordGuide = 0, QWidget *parent = nullptr);
    ~LongTextField() override;

    void setValue(const Value &value) override;
    Value value() const override;
    void commitPending() override;
    void setReadOnly(bool readOnly) override;

    RichEditor *editor() const { return m_editor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWords();
    void showBar();
    RichEditor *m_editor;
    FormatBar *m_bar;
    LinkBar *m_link;
    Paragraph *m_words;
    int m_wordGuide;
    QTimer m_pending;
    bool m_waiting = false; ///< something was typed and not yet told
    Value m_told;           ///< what the outside knows
};

} // namespace dueregard
