// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace dueregard {

/// A thin line that separates; decoration only.
class Rule final : public QWidget {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dueregard
