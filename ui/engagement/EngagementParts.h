// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RecordKind.h"

class QWidget;

namespace dueregard {

class AssessmentPage;
struct PageContext;

/// What stands above a list of records and shows all of them at once: the timeline above the timetable, consent by purpose
/// above the consents. Null for kinds that have none. Links of the part go through the page.
QWidget *makePartAbove(RecordKind kind, const PageContext &context, AssessmentPage *page);

} // namespace dueregard
