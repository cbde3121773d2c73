// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// One entry of the append-only change log: who, when, which field, from what to what.
struct Change {
    qint64 sequence = 0; ///< given by the register; order is by sequence, never by clock
    QDateTime at;        ///< UTC
    QString actor;       ///< as in the officer's profile
    QString operation;   ///< set, add, remove, move, state, mark, attach, import, purge
    QString entity;      ///< "answer", "assessment" or a record kind's name
    QString entityId;    ///< record id or the answer's row; may be empty
    QString field;       ///< question id or record field; empty for add and remove
    Value before;
    Value after;
    QString note; ///< for example the reason of a purge

    /// What `entity` is for a change of this field.
    static QString entityOf(const FieldKey &key) { return key.kind ? nameOf(*key.kind) : QStringLiteral("answer"); }
};

/// What one save writes, as one transaction. Values share their data with the session's, so making a batch is cheap;
/// turning them into JSON and SQL happens on the writer's thread.
struct SaveBatch {
    quint64 id = 0;                   ///< ascending; comes back with saved() or failed()
    QString assessment;               ///< UUID
    std::optional<Assessment> create; ///< a new assessment, written whole before the rest
    /// The head (everything of Assessment that is neither answer, record nor attachment bytes) when it changed.
    bool headChanged = false;
    Assessment head;                ///< only its head members are read; lists and answers stay empty
    QMap<AnswerKey, Value> answers; ///< blank = remove
    struct RecordWrite {
        RecordData data;
        int position = 0;
    };
    QList<RecordWrite> upserts; ///< whole records
    QList<QPair<RecordKind, QString>> removals;
    QMap<RecordKind, QStringList> order; ///< new order of a kind's ids, where it changed
    struct Blob {
        QString sha256;
        QByteArray bytes;
    };
    QList<Blob> blobs;     ///< attachment bytes
    QList<Change> changes; ///< appended in order
    QString nextThing;     ///< what the officer would do next, for the list of assessments; empty = unchanged
};

} // namespace dueregard
