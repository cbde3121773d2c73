// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/domain/RecordKind.h"
#include "core/report/Suppression.h"

namespace dueregard {

/// Whom the counts of a record are about, so that they are withheld as far as these people need (D2): through its own groups, and
/// through the row of the plan, the combination, the finding and the activity to which it is tied. Several groups of a plan row, of
/// people who came, or of a finding are people who share them all; an activity, and what is tied to it, is about a group only where
/// it was held for one or two, or where all for whom it was held need the same care.
///
/// `recorded`: the record before anything was broadened. Nothing for kinds without counts of people.
SuppressionSubject countedPeople(const Assessment &recorded, RecordKind kind, const QString &id);

} // namespace dueregard
