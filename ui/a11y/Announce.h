// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

class QWidget;

namespace dueregard {

/// Tells a screen reader a change of status without moving the focus: an announcement from Qt 6.8, an alert on the widget
/// before. `widget` should show the same words as a label, because readers skip both while the window is not in front.
void announce(QWidget *widget, const QString &text);

} // namespace dueregard
