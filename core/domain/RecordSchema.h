// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RecordKind.h"
#include "core/domain/Value.h"

#include <QList>

namespace dueregard {

/// One field of a record kind, as the struct in Records.h declares it.
struct RecordField {
    QString id;       ///< member name; the same in JSON, packs and the register's column
    ValueKind kind;
    std::optional<RecordKind> refersTo; ///< for lists of record ids (or one id): the kind they point to
};

struct RecordSchema {
    RecordKind kind;
    QList<RecordField> fields;

    const RecordField *field(const QString &id) const;
};

/// The schema of a kind. Lives as long as the program.
const RecordSchema &schemaOf(RecordKind kind);

} // namespace dueregard
