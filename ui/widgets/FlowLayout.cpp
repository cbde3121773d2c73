// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Theme.h"

namespace dueregard {

namespace {
QSize sizeOf(QLayoutItem *item, int available)
{
    QSize size = item->sizeHint();
    if (size.width() > available)
        size = QSize(available, item->hasHeightForWidth() ? item->heightForWidth(available) : size.height());
    return size;
}
} // namespace

FlowLayout::FlowLayout(int step, QWidget *parent) : QLayout(parent), m_gap(spaceOf(step))
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = FlowLayout::takeAt(0))
        delete item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (shown++ ? m_gap : 0), qMax(size.height(), hint.height()));
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

int FlowLayout::arrange(const QRect &outer, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = outer.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int x = 0;
    int y = inner.y();
    int height = 0;
    const auto flush = [&] { // items of one line are centred on it
        int at = inner.x();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = sizeOf(item, inner.width());
            const QRect place(QPoint(at, y + (height - size.height()) / 2), size);
            // Through its item a button of two lines would be held to the height of one.
            if (apply && item->widget())
                item->widget()->setGeometry(place);
            else if (apply)
                item->setGeometry(place);
            at += size.width() + m_gap;
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item, inner.width());
        if (!line.isEmpty() && x + size.width() > inner.width()) {
            flush();
            y += height + m_gap;
            x = 0;
            height = 0;
        }
        line.append(item);
        x += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    flush();
    return y + height - inner.y() + margins.top() + margins.bottom();
}

} // namespace dueregard
