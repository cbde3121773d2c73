// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>

class QWidget;

namespace dueregard {

/// Chains the Tab stops below `roots` in reading order: that of their layouts. Qt's own order is that of creation, which is
/// wrong once cards have been added, moved or opened. What can have the focus without being a stop now (the other radios of a
/// group) is chained too: it may have the focus when Tab is pressed next.
void applyTabOrder(const QList<QWidget *> &roots);

/// Asks the AssessmentView around `inside` to do so once this event is over; any number of calls cost one.
void restoreTabOrderLater(QWidget *inside);

/// Asks the AssessmentView around `inside` to bring the focus into view once the layout has settled. The usual scrolling to
/// the focus comes too early for what has only just been opened.
void revealFocusLater(QWidget *inside);

/// Events by which it is asked.
int tabOrderEvent();
int revealEvent();

} // namespace dueregard
