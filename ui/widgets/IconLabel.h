// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QString>
#include <QWidget>

namespace dueregard {

/// An icon beside words that say the same; it grows with text and screen readers skip it.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, Token token = Token::Ink, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_token;
};

} // namespace dueregard
