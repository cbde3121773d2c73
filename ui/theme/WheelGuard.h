// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace dueregard {

/// The wheel never changes a value that has no focus; the page scrolls instead. Otherwise scrolling over a closed combo
/// box changes an answer without anybody noticing. DueStyle puts it on every combo box, spin box, slider and tab bar.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dueregard
