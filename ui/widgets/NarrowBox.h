// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Theme.h"

#include <QLayout>
#include <QWidget>

namespace dueregard {

/// Holds parts that stand beside each other while there is room and under each other when there is not. It never insists on
/// the width that the first arrangement needs, because then the second could never come about.
class NarrowBox final : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override
    {
        const int height = layout() ? layout()->totalMinimumSize().height() : 0;
        return QSize(Theme::get().characters(14), height);
    }
};

} // namespace dueregard
