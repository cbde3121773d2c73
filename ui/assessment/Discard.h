// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace dueregard {

/// Takes a part of a page away once this event is over: the click that led here may still be inside it. Until then it is
/// hidden and nameless. (Giving it no parent instead would make it a window, and closing that takes the keyboard away.)
void discard(QWidget *old);

} // namespace dueregard
