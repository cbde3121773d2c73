// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLayout>

namespace dueregard {

/// Puts its items in rows that wrap: button rows, chips, tags. So nothing overflows at 200 % or in a narrow window.
class FlowLayout final : public QLayout {
public:
    /// `step` is a step of Theme::space().
    explicit FlowLayout(int step = 2, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int arrange(const QRect &outer, bool apply) const;
    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace dueregard
