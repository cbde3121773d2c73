// SPDX-License-Identifier: Apache-2.0
// What the record of a working group warns of (engagement.md §9): people leave, stay away, or wait for answers.
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// "leaving": more than a quarter of the members left before their term ended; "attendance": fewer residents came at each of the
/// last two meetings than at the one before. From its roles and meetings; nothing where these do not say enough.
QStringList groupAlerts(const WorkingGroup &group);

/// Whether the answer to a recommendation was due before `today` and is not there.
bool isOverdue(const Recommendation &recommendation, QDate today);

} // namespace dueregard
