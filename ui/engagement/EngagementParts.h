// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RecordKind.h"
#include "core/domain/Value.h"

#include <functional>

class QWidget;

namespace dueregard {

class AssessmentPage;
struct PageContext;

/// What stands above a list of records and shows all of them at once: the timeline above the timetable, consent by purpose
/// above the consents. Null for kinds that have none. Links of the part go through the page.
QWidget *makePartAbove(RecordKind kind, const PageContext &context, AssessmentPage *page);

/// What stands under a question and follows its answer. Null for questions that have none.
QWidget *makePartBelow(const QString &question, const PageContext &context, AssessmentPage *page);
/// What takes a new answer to a question that moves more than itself, as one undo step. Nothing for all others.
std::function<void(const Value &)> takerOf(const QString &question, const PageContext &context);

} // namespace dueregard
