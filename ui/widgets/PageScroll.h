// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace dueregard {

/// Scrolls a page. Whatever gets the focus inside comes into view with its ring, and so does the caret of a long text while it
/// is written; nothing moves under a pressed mouse button. The area itself is no Tab stop.
class PageScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(Token background = Token::Window, QWidget *parent = nullptr);
    PageScroll(QWidget *content, Token background = Token::Window, QWidget *parent = nullptr);

    ~PageScroll() override;

    void toTop();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void reveal(QWidget *now);
    void follow(QWidget *now);
    void revealCaret();
    void bring(const QRect &place);
    Token m_background;
    QPointer<QWidget> m_writing; ///< the long text that has the focus
    QTimer m_caretMoved;         ///< once for a keystroke that moves the caret and makes the text grow
};

} // namespace dueregard
