// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QScrollArea>

namespace dueregard {

/// Scrolls a page. Whatever gets the focus inside comes into view with its ring; the area itself is no Tab stop.
class PageScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(Token background = Token::Window, QWidget *parent = nullptr);
    PageScroll(QWidget *content, Token background = Token::Window, QWidget *parent = nullptr);

    ~PageScroll() override;

    void toTop();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void reveal(QWidget *now);
    Token m_background;
};

} // namespace dueregard
