// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"
#include "core/storage/SaveBatch.h"

namespace dueregard {

/// Assessments to rows and back. The record tables follow schemaOf(): no record kind is named here beyond those that the
/// list of assessments counts.
class AssessmentRepository {
public:
    explicit AssessmentRepository(Database &database) : m_database(database) {}

    Result<bool> contains(const QString &uuid) const;
    /// NotFound when there is none; Damaged when a value cannot be read (it names the place).
    Result<Assessment> load(const QString &uuid) const;
    /// Of every assessment, deleted ones included, only its id, when it was deleted, and its records of these kinds.
    Result<QList<Assessment>> loadParts(const QList<RecordKind> &kinds) const;
    /// Writes a batch, its changes included, and marks the assessment for the search index. Call inside a transaction.
    /// AlreadyThere when `create` (or a record) exists already, NotFound when the assessment does not exist.
    Result<void> write(const SaveBatch &batch);
    /// Takes an assessment and all its records out of the tables. The change log stays. Call inside a transaction.
    Result<void> erase(const QString &uuid);
    /// Attachment bytes that nothing refers to any more. Call inside a transaction.
    Result<void> dropUnusedBytes();

    /// NotFound when the register does not hold them.
    Result<QByteArray> attachmentBytes(const QString &sha256) const;

private:
    Result<qint64> rowId(const QString &uuid) const;
    Result<void> readRecords(qint64 id, RecordKind kind, Assessment &into) const;
    Result<void> writeHead(qint64 id, const Assessment &head);
    Result<qint64> insertHead(const Assessment &head);
    Result<void> writeMarks(qint64 id, const QMap<QString, QString> &marks);
    Result<void> writeAnswer(qint64 id, const AnswerKey &key, const Value &value);
    Result<void> writeRecord(qint64 id, const SaveBatch::RecordWrite &write);
    Result<void> removeRecord(qint64 id, RecordKind kind, const QString &uuid);
    Result<void> updateSummary(qint64 id, const QSet<RecordKind> &touched);

    Database &m_database;
};

} // namespace dueregard
