// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace dueregard {

/// What recoverRegister() could and could not save.
struct RecoveryReport {
    QMap<QString, qint64> saved;     ///< rows by table
    QStringList lost;                ///< sentences: what is missing, as far as it can be told
    int assessments = 0;
    bool isComplete() const { return lost.isEmpty(); }
};

/// Salvage: copies what can be read of a damaged register, table by table and row by row, into a new register of ours.
/// Nothing is executed from the damaged file (no view, trigger or index of it is used), and it is not changed. Rows that
/// belong to no assessment any more get a head, so that their text is not lost. The change log is continued in a new chain. Questions that were changed or lost
/// are replaced by the program's own, if assessments were written with those.
/// Fails when the file is not a register, nothing can be read, or the new one cannot be written (AlreadyThere and others).
Result<RecoveryReport> recoverRegister(const QString &damaged, const QString &out);

} // namespace dueregard
