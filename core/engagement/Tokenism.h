// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// The ten alarms of engagement.md §4.8 (S8-1), as far as the record shows them. Each can be answered with a reason.
struct TokenAlarm {
    QString code;  ///< T1 … T10
    QString about; ///< label of the group, words found …; may be empty
    FieldKey where;
    /// Of T2: where numbers of these people are recorded. Who reads the alarm beside what a public copy says of them knows more of
    /// both, so it goes where one of them is withheld.
    QList<FieldKey> counts = {};
};
QList<TokenAlarm> tokenAlarms(const Assessment &assessment, const Pack &pack, QDate today);

/// Level offered for the whole assessment, 1–6; 0 when nothing is chosen.
int levelOffered(const Assessment &assessment);

} // namespace dueregard
