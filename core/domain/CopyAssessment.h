// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QHash>

namespace dueregard {

/// Old id → new id.
using NewIds = QHash<QString, QString>;

/// The same assessment under new ids: its own and every record's. References between records follow, also those inside
/// `extra`, attachments' for_record and the place keys of point answers. `ids` learns every id that was changed; what it
/// already knows is used.
Assessment withNewIds(const Assessment &assessment, NewIds &ids);
/// One value with the ids in it replaced.
Value withNewIds(const Value &value, const NewIds &ids);

/// A new draft that starts from `source`: what was asked and found stays, what happened to the old one (approvals,
/// decisions, publications, challenges, comments of the equality lead, answers to review points, consents, feedback, page
/// marks, dates of the stages) does not. The reference is blank; `duplicatedFrom` holds the old one.
Assessment copyAsNew(const Assessment &source, const QDateTime &nowUtc, const QString &by);

} // namespace dueregard
