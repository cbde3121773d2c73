// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>

namespace dueregard {

/// Paints the list of assessments: two lines a cell, state as a tag; or, with little room, one row of four lines.
class RegisterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Below 105 characters: header and columns go, each row becomes title, reference, state and date, next thing.
    void setStacked(bool stacked) { m_stacked = stacked; }
    bool isStacked() const { return m_stacked; }
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStacked(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    bool m_stacked = false;
};

} // namespace dueregard
