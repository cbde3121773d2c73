// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QKeyEvent;

namespace dueregard {

class Button;
class RichEditor;

/// Quiet buttons that format the words of a RichEditor; left and right move between them. No Tab stop: Tab leads from one answer
/// to the next, and what is typed must never press a button of the answer before. takeFocus() is how keys get here. Every
/// button has its own keys in the tooltip and description.
class FormatBar final : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(RichEditor *editor, QWidget *parent = nullptr);

    /// Puts the keyboard on the button that had it last. Esc, Shift+Tab and letters go back to the words, Tab goes on from them.
    void takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *add(const QString &text, const QString &keys);
    void makeCurrent(int index);
    void backToWords(QKeyEvent *key);
    void showState();
    void openTableMenu();

    RichEditor *m_editor;
    QList<Button *> m_buttons;
    int m_current = 0;
    Button *m_strong;
    Button *m_emphasis;
    Button *m_heading;
    Button *m_list;
    Button *m_numbers;
    Button *m_link;
    Button *m_table;
    Button *m_language;
};

} // namespace dueregard
