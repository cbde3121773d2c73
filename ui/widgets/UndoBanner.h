// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/Banner.h"

namespace dueregard {

/// What was just removed, and the way back. Stays until it is dismissed or something else is done.
class UndoBanner final : public Banner {
    Q_OBJECT
public:
    explicit UndoBanner(QWidget *parent = nullptr);

    /// `text` says what was removed: "Impact on blind people removed."
    void showRemoved(const QString &text);

signals:
    void undo();
    void dismissed();
};

} // namespace dueregard
