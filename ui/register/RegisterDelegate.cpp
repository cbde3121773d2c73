// SPDX-License-Identifier: Apache-2.0
#include "ui/register/RegisterDelegate.h"

#include "ui/models/RegisterModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Tag.h"

#include <QPainter>
#include <QTextLayout>

namespace dueregard {

namespace {

void line(QPainter *painter, const QRect &rect, const QString &text, TypeSize size, Token token, bool bold = false)
{
    const QFont font = Theme::get().font(size, bold);
    painter->setFont(font);
    painter->setPen(colourOf(token));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The text on one line, or where that is too short on two, of which the second may be elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int end = first.textStart() + first.textLength();
    layout.endLayout();
    return {text.left(end).trimmed(), metrics.elidedText(text.mid(end), Qt::ElideRight, width)};
}

} // namespace

int RegisterDelegate::rowHeight() const
{
    const int em = Theme::get().em();
    if (!m_stacked)
        return int(em * 2.2) + spaceOf(5);
    const int tag = Tag::sizeFor(QStringLiteral("x"), Tone::Plain, {}).height();
    return 2 * em + spaceOf(1) + tag + spaceOf(1) + em + 2 * spaceOf(2); // as paintStacked() places them
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(100, rowHeight());
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, colourOf(selected ? Token::AccentSoft : Token::Surface));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), colourOf(Token::Accent));
    painter->setPen(colourOf(selected && Theme::get().isContrast() ? Token::Accent : Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(spaceOf(3), spaceOf(2), -spaceOf(2), -spaceOf(2));
    if (m_stacked)
        paintStacked(painter, inside, index);
    else
        paintCell(painter, inside, index);
    painter->restore();
}

void RegisterDelegate::paintStacked(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return index.siblingAtColumn(column).data(role); };
    const int height = Theme::get().em();
    line(painter, QRect(rect.left(), rect.top(), rect.width(), height), cell(0).toString(), TypeSize::Body, Token::Ink, true);
    line(painter, QRect(rect.left(), rect.top() + height, rect.width(), height), cell(0, RegisterModel::SecondLine).toString(), TypeSize::Caption, Token::Ink2);
    const auto tone = Tone(cell(1, RegisterModel::ToneRole).toInt());
    const QString icon = cell(1, RegisterModel::IconRole).toString();
    const QSize size = Tag::sizeFor(cell(1).toString(), tone, icon);
    const int y = rect.top() + 2 * height + spaceOf(1);
    Tag::paint(painter, QRect(QPoint(rect.left(), y), size), cell(1).toString(), tone, icon);
    const QString left = cell(2, RegisterModel::SecondLine).toString();
    const int x = rect.left() + size.width() + spaceOf(4);
    line(painter, QRect(x, y, rect.right() - x, size.height()), left.isEmpty() ? cell(2).toString() : cell(2).toString() + QStringLiteral(", ") + left,
         TypeSize::Body, Token::Ink);
    line(painter, QRect(rect.left(), y + size.height() + spaceOf(1), rect.width(), height), cell(3).toString(), TypeSize::Body, Token::Ink);
}

void RegisterDelegate::paintCell(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QString first = index.data().toString();
    const QString second = index.data(RegisterModel::SecondLine).toString();
    const QVariant tone = index.data(RegisterModel::ToneRole);
    if (tone.isValid()) {
        const QString icon = index.data(RegisterModel::IconRole).toString();
        const QSize size = Tag::sizeFor(first, Tone(tone.toInt()), icon);
        Tag::paint(painter, QRect(QPoint(rect.left(), rect.center().y() - size.height() / 2), size), first, Tone(tone.toInt()), icon);
        return;
    }
    const bool bold = index.column() == 0;
    if (second.isEmpty()) {
        painter->setFont(Theme::get().font(TypeSize::Body, bold));
        painter->setPen(colourOf(Token::Ink));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, first);
        return;
    }
    const QFont font = Theme::get().font(TypeSize::Body, bold);
    const int h1 = QFontMetrics(font).height();
    const int h2 = QFontMetrics(Theme::get().font(TypeSize::Caption)).height();
    const QStringList lines = wrapped(first, font, rect.width());
    int y = rect.center().y() - (int(lines.size()) * h1 + h2) / 2;
    for (const QString &words : lines) {
        line(painter, QRect(rect.left(), y, rect.width(), h1), words, TypeSize::Body, Token::Ink, bold);
        y += h1;
    }
    line(painter, QRect(rect.left(), y, rect.width(), h2), second, TypeSize::Caption, Token::Ink2);
}

} // namespace dueregard
