// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace dueregard {

/// A record: something that can be added, changed, removed. Lists, text and questions are never boxed (ui.md §1).
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(Token fill = Token::Surface, std::optional<Token> band = {}, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// The band at the left: quotes (accent), banners and binding constraints only.
    void setLook(Token fill, std::optional<Token> band);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    std::optional<Token> m_band;
    QVBoxLayout *m_body;
};

} // namespace dueregard
