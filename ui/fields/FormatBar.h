// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace dueregard {

class Button;
class RichEditor;

/// Quiet buttons that format the words of a RichEditor. One Tab stop; left and right move between them. Every button has
/// its keys in the tooltip and description.
class FormatBar final : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(RichEditor *editor, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *add(const QString &text, const QString &keys);
    void makeCurrent(int index, bool focus);
    void showState();
    void openTableMenu();

    RichEditor *m_editor;
    QList<Button *> m_buttons;
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
