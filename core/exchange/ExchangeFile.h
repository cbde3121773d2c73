// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/SaveBatch.h"

#include <QByteArray>
#include <QMap>

namespace dueregard {

/// One assessment as it leaves a register: everything that belongs to it.
struct ExchangeFile {
    Assessment assessment;
    QList<Change> changes;               ///< in order; sequence numbers are the register's and do not travel
    QMap<QString, QByteArray> bytes;     ///< of the attachments, by SHA-256 in lower-case hex
    QString packVersion;
    QByteArray packBase;                 ///< canonical text of the resolved pack; empty: not in the file
    QByteArray packOverlay;
};

/// Gives the assessment and every record a new UUID, wherever the old one is named. For a second copy in one register.
void giveNewIds(ExchangeFile &file);

} // namespace dueregard
