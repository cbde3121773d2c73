// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"

namespace dueregard {

/// Erases the scope from records and change log, in one transaction of its own or in the caller's (`inside`). NotFound when
/// the assessment is not there.
Result<void> purgeFrom(Database &database, const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &at, bool inside = false);

/// Makes sure that no erased text is left in the search index or in free space. Outside a transaction.
Result<void> compactAfterPurge(Database &database);

} // namespace dueregard
