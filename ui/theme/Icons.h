// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace dueregard::icons {

/// An icon from resources/icons (Lucide), tinted with a token. It paints with the theme in force, so it never needs to be
/// made again; nothing is read before it is first painted. An unknown name paints nothing.
QIcon icon(const QString &name, Token token = Token::Ink);

/// The same as a pixmap of `size` × `size` logical pixels; kept until the theme changes.
QPixmap pixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio);

/// Paints an icon into a square.
void paint(QPainter &painter, const QRect &square, const QString &name, Token token);

} // namespace dueregard::icons
