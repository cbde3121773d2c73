// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QStringList>

#include <optional>

namespace dueregard {

/// What verifyRegister() found out. Sentences in English, each naming what is wrong.
struct VerifyReport {
    bool readable = false;          ///< it is a register and could be opened
    int format = 0;
    int assessments = 0;
    qint64 changes = 0;             ///< entries of the change log
    qint64 removed = 0;             ///< of them, texts that a purge removed
    QStringList problems;           ///< empty: everything is in order
    std::optional<Error> error;     ///< why it could not be opened

    bool isSound() const { return readable && problems.isEmpty(); }
};

/// Looks at everything: SQLite's integrity_check and foreign_key_check, the schema, every value, the change log's chain,
/// every attachment's SHA-256 and the stored questions' hashes. Opens the file for reading only; nothing is changed. Takes as long as reading the whole file.
VerifyReport verifyRegister(const QString &path);

/// The quick look after opening: SQLite's quick_check, on a connection of its own. Call it on a worker thread.
Result<void> quickCheckRegister(const QString &path);

} // namespace dueregard
