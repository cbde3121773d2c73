// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"

namespace dueregard {

/// The marker that stays after a purge: what was removed, when, by whom and because of what. Never the text.
struct RemovedMark {
    QDateTime at; ///< UTC
    QString actor;
    QString reason;
    PurgeScope scope;
    bool earlierOnly = false; ///< the wording of that day stayed
};

/// Every marker of a register, the newest first. Opens the file for reading only.
Result<QList<RemovedMark>> removedMarks(const QString &registerPath);

} // namespace dueregard
