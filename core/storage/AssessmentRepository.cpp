// SPDX-License-Identifier: Apache-2.0
#include "core/storage/AssessmentRepository.h"

#include "core/domain/WellKnown.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/StoredValue.h"

#include <QSet>

namespace dueregard {

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

struct RecordSql {
    QString upsert;
    QString select;
};

const RecordSql &sqlOf(RecordKind kind)
{
    static const QMap<RecordKind, RecordSql> all = [] {
        QMap<RecordKind, RecordSql> map;
        for (RecordKind each : allRecordKinds) {
            QString names, marks, sets;
            for (const RecordField &field : schemaOf(each).fields) {
                names += QStringLiteral(", ") + quoted(field.id);
                marks += QStringLiteral(", ?");
                sets += QStringLiteral(", %1 = excluded.%1").arg(quoted(field.id));
            }
            const QString table = quoted(nameOf(each));
            map.insert(each, {QStringLiteral("INSERT INTO ") + table + QStringLiteral("(uuid, assessment_id, position, extra") + names + QStringLiteral(") VALUES (?, ?, ?, ?") + marks + QStringLiteral(") ON CONFLICT(uuid) DO UPDATE SET position = excluded.position, extra = excluded.extra") + sets + QStringLiteral(" WHERE assessment_id = excluded.assessment_id"), QStringLiteral("SELECT uuid, extra") + names + QStringLiteral(" FROM ") + table + QStringLiteral(" WHERE assessment_id = ? ORDER BY position, id")});
        }
        return map;
    }();
    return all.find(kind).value();
}

/// The tables that hold records of an assessment: one look instead of one for each empty table.
const QString &kindsSql()
{
    static const QString sql = [] {
        QStringList parts;
        for (RecordKind kind : allRecordKinds)
            parts += QStringLiteral("SELECT %1 FROM a WHERE EXISTS (SELECT 1 FROM %2 WHERE assessment_id = a.id)").arg(int(kind)).arg(quoted(nameOf(kind)));
        return QStringLiteral("WITH a(id) AS (SELECT ?) ") + parts.join(QStringLiteral(" UNION ALL "));
    }();
    return sql;
}

/// Answers that the list of assessments shows, and their columns.
const QMap<QString, QString> &listedAnswers()
{
    static const QMap<QString, QString> columns{
        {question::reference, QStringLiteral("reference")},
        {question::title, QStringLiteral("title")},
        {question::service, QStringLiteral("service")},
        {question::directorate, QStringLiteral("directorate")},
        {question::decisionDate, QStringLiteral("decision_date")},
        {question::reviewDate, QStringLiteral("review_date")},
        {question::screenDecision, QStringLiteral("screening")},
    };
    return columns;
}

Failure unreadable(const Error &cause, const QString &place)
{
    return Failure(ErrorKind::Damaged, QStringLiteral("A part of the assessment cannot be read."), cause.place.isEmpty() ? place : cause.place,
                   QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
}

} // namespace

Result<qint64> AssessmentRepository::rowId(const QString &uuid) const
{
    auto id = m_database.value(QStringLiteral("SELECT id FROM assessment WHERE uuid = ?"), {uuid});
    if (!id)
        return id.failure();
    if (!id->isValid())
        return Failure(ErrorKind::NotFound, QStringLiteral("The register does not hold this assessment."), uuid);
    return id->toLongLong();
}

Result<bool> AssessmentRepository::contains(const QString &uuid) const
{
    auto id = rowId(uuid);
    if (!id && id.error().kind != ErrorKind::NotFound)
        return id.failure();
    return id.has_value();
}

Result<Assessment> AssessmentRepository::load(const QString &uuid) const
{
    Assessment a;
    std::optional<qint64> id;
    QString state;
    auto ok = m_database.each(QStringLiteral("SELECT id, uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, created_by, "
                                             "duplicated_from, legacy, demo_source, deleted_at, last_page FROM assessment WHERE uuid = ?"),
                              {uuid}, [&](const QSqlQuery &row) {
                                  const auto text = [&](int column) { return row.value(column).toString(); };
                                  id = row.value(0).toLongLong();
                                  a.id = text(1);
                                  a.pack = text(2);
                                  a.packHash = text(3);
                                  a.bodyType = text(4);
                                  a.language = text(5);
                                  state = text(6);
                                  a.version = text(7);
                                  a.createdAt = timeFromStored(text(8));
                                  a.updatedAt = timeFromStored(text(9));
                                  a.createdBy = text(10);
                                  a.duplicatedFrom = text(11);
                                  a.legacy = row.value(12).toInt() != 0;
                                  a.demoSource = text(13);
                                  a.deletedAt = timeFromStored(text(14));
                                  a.lastPage = text(15);
                                  return false;
                              });
    if (!ok)
        return ok.failure();
    if (!id)
        return Failure(ErrorKind::NotFound, QStringLiteral("The register does not hold this assessment."), uuid);
    const auto known = assessmentStateFrom(state);
    if (!known)
        return unreadable({}, QStringLiteral("state"));
    a.state = *known;

    std::optional<Error> bad;
    ok = m_database.each(QStringLiteral("SELECT question, row, kind, value FROM answer WHERE assessment_id = ?"), {*id}, [&](const QSqlQuery &row) {
        const AnswerKey key{row.value(0).toString(), row.value(1).toString()};
        const auto kind = valueKindFrom(row.value(2).toString());
        auto value = kind ? fromStored(*kind, row.value(3).toString(), key.question) : Result<Value>(Failure(ErrorKind::BadInput, {}, key.question));
        if (!value) {
            bad = value.error();
            return false;
        }
        a.answers.insert(key, *value);
        return true;
    });
    if (!ok)
        return ok.failure();
    if (bad)
        return unreadable(*bad, {});
    ok = m_database.each(QStringLiteral("SELECT page, mark FROM page_mark WHERE assessment_id = ?"), {*id}, [&](const QSqlQuery &row) {
        a.marks.insert(row.value(0).toString(), row.value(1).toString());
        return true;
    });
    if (!ok)
        return ok.failure();

    QList<RecordKind> kinds;
    ok = m_database.each(kindsSql(), {*id}, [&](const QSqlQuery &row) {
        kinds.append(RecordKind(row.value(0).toInt()));
        return true;
    });
    if (!ok)
        return ok.failure();
    for (RecordKind kind : std::as_const(kinds))
        if (auto read = readRecords(*id, kind, a); !read)
            return read.failure();
    return a;
}

Result<void> AssessmentRepository::readRecords(qint64 id, RecordKind kind, Assessment &into) const
{
    const RecordSchema &schema = schemaOf(kind);
    std::optional<Error> bad;
    auto ok = m_database.each(sqlOf(kind).select, {id}, [&](const QSqlQuery &row) {
        RecordData data{.kind = kind, .id = row.value(0).toString(), .values = {}};
        const QString place = nameOf(kind) + u'/' + data.id;
        if (const QString stored = row.value(1).toString(); !stored.isEmpty()) {
            auto extra = extraFromStored(stored, place);
            if (!extra) {
                bad = extra.error();
                return false;
            }
            data.values = *extra;
        }
        for (qsizetype i = 0; i < schema.fields.size(); ++i) {
            const RecordField &field = schema.fields[i];
            const QVariant stored = row.value(int(i) + 2);
            if (stored.isNull())
                continue;
            auto value = field.kind == ValueKind::Number ? Result<Value>(Value(stored.toDouble())) : fromStored(field.kind, stored.toString(), field.id);
            if (!value) {
                bad = value.error();
                bad->place = place + u'/' + bad->place;
                return false;
            }
            data.values.insert(field.id, *value);
        }
        insertRecord(into, data);
        return true;
    });
    if (!ok)
        return ok.failure();
    if (bad)
        return unreadable(*bad, {});
    return {};
}

Result<QList<Assessment>> AssessmentRepository::loadParts(const QList<RecordKind> &kinds) const
{
    QList<Assessment> all;
    QList<qint64> ids;
    auto ok = m_database.each(QStringLiteral("SELECT id, uuid, deleted_at FROM assessment ORDER BY id"), {}, [&](const QSqlQuery &row) {
        Assessment part;
        part.id = row.value(1).toString();
        part.deletedAt = timeFromStored(row.value(2).toString());
        ids.append(row.value(0).toLongLong());
        all.append(part);
        return true;
    });
    if (!ok)
        return ok.failure();
    for (qsizetype i = 0; i < all.size(); ++i)
        for (const RecordKind kind : kinds)
            if (auto read = readRecords(ids[i], kind, all[i]); !read)
                return read.failure();
    return all;
}

Result<qint64> AssessmentRepository::insertHead(const Assessment &head)
{
    auto there = contains(head.id);
    if (!there)
        return there.failure();
    if (*there)
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("The register holds this assessment already."), head.id);
    auto ok = m_database.run(QStringLiteral("INSERT INTO assessment(uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, "
                                            "created_by, duplicated_from, legacy, demo_source, last_page) "
                                            "VALUES (?, '', '', '', '', 'draft', '', '', '', '', '', 0, '', '')"),
                             {head.id});
    if (!ok)
        return ok.failure();
    return m_database.lastId();
}

Result<void> AssessmentRepository::writeHead(qint64 id, const Assessment &head)
{
    auto ok = m_database.run(QStringLiteral("UPDATE assessment SET pack = ?, pack_hash = ?, body_type = ?, language = ?, state = ?, version = ?, created_at = ?, "
                                            "updated_at = ?, created_by = ?, duplicated_from = ?, legacy = ?, demo_source = ?, last_page = ?, "
                                            "pages_done = ? WHERE id = ?"),
                             {notNull(head.pack), notNull(head.packHash), notNull(head.bodyType), notNull(head.language), nameOf(head.state),
                              notNull(head.version), notNull(storedTime(head.createdAt)), notNull(storedTime(head.updatedAt)), notNull(head.createdBy),
                              notNull(head.duplicatedFrom), head.legacy ? 1 : 0, notNull(head.demoSource),
                              notNull(head.lastPage), int(head.marks.size()), id});
    if (!ok)
        return ok;
    // Apart, because three indexes hold it: naming it above would write them all with every save.
    const QVariant deletedAt = orNull(storedTime(head.deletedAt));
    if (ok = m_database.run(QStringLiteral("UPDATE assessment SET deleted_at = ? WHERE id = ? AND deleted_at IS NOT ?"), {deletedAt, id, deletedAt}); !ok)
        return ok;
    return writeMarks(id, head.marks);
}

Result<void> AssessmentRepository::writeMarks(qint64 id, const QMap<QString, QString> &marks)
{
    QMap<QString, QString> stored;
    auto ok = m_database.each(QStringLiteral("SELECT page, mark FROM page_mark WHERE assessment_id = ?"), {id}, [&](const QSqlQuery &row) {
        stored.insert(row.value(0).toString(), row.value(1).toString());
        return true;
    });
    if (!ok || stored == marks)
        return ok;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        if (!marks.contains(it.key()))
            if (ok = m_database.run(QStringLiteral("DELETE FROM page_mark WHERE assessment_id = ? AND page = ?"), {id, it.key()}); !ok)
                return ok;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        if (stored.value(it.key()) != it.value())
            if (ok = m_database.run(QStringLiteral("INSERT INTO page_mark(assessment_id, page, mark) VALUES (?, ?, ?) "
                                                   "ON CONFLICT(assessment_id, page) DO UPDATE SET mark = excluded.mark"),
                                    {id, it.key(), notNull(it.value())});
                !ok)
                return ok;
    return {};
}

Result<void> AssessmentRepository::writeAnswer(qint64 id, const AnswerKey &key, const Value &value)
{
    auto ok = value.isBlank()
        ? m_database.run(QStringLiteral("DELETE FROM answer WHERE assessment_id = ? AND question = ? AND row = ?"), {id, key.question, notNull(key.row)})
        : m_database.run(QStringLiteral("INSERT INTO answer(assessment_id, question, row, kind, value) VALUES (?, ?, ?, ?, ?) "
                                        "ON CONFLICT(assessment_id, question, row) DO UPDATE SET kind = excluded.kind, value = excluded.value"),
                         {id, key.question, notNull(key.row), nameOf(*value.kind()), storedText(value)});
    if (!ok || !key.row.isEmpty())
        return ok;
    const QString column = listedAnswers().value(key.question);
    if (column.isEmpty())
        return {};
    const QString shown = value.toPlain();
    const bool isDate = column.endsWith(QLatin1String("_date"));
    return m_database.run(QStringLiteral("UPDATE assessment SET %1 = ? WHERE id = ?").arg(column), {isDate ? orNull(shown) : QVariant(notNull(shown)), id});
}

Result<void> AssessmentRepository::writeRecord(qint64 id, const SaveBatch::RecordWrite &write)
{
    const RecordSchema &schema = schemaOf(write.data.kind);
    QMap<QString, Value> extra = write.data.values;
    QVariantList fields;
    for (const RecordField &field : schema.fields) {
        const Value value = extra.take(field.id);
        if (!value.isBlank() && value.kind() != field.kind) // would make the assessment unreadable
            return Failure(ErrorKind::Internal, QStringLiteral("A value has the wrong kind."), nameOf(write.data.kind) + u'/' + field.id);
        if (value.isBlank())
            fields.append(QVariant());
        else if (field.kind == ValueKind::Number)
            fields.append(*value.number());
        else
            fields.append(orNull(storedText(value)));
    }
    auto ok = m_database.run(sqlOf(write.data.kind).upsert, QVariantList{write.data.id, id, write.position, orNull(storedExtra(extra))} + fields);
    if (!ok)
        return ok;
    if (m_database.changedRows() != 1)
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("Another assessment of the register holds this record already."),
                       nameOf(write.data.kind) + u'/' + write.data.id);
    return {};
}

Result<void> AssessmentRepository::removeRecord(qint64 id, RecordKind kind, const QString &uuid)
{
    const QString table = quoted(nameOf(kind));
    auto position = m_database.value(QStringLiteral("SELECT position FROM %1 WHERE uuid = ? AND assessment_id = ?").arg(table), {uuid, id});
    if (!position)
        return position.failure();
    if (!position->isValid())
        return {}; // added and removed before it was ever saved
    if (auto ok = m_database.run(QStringLiteral("DELETE FROM %1 WHERE uuid = ? AND assessment_id = ?").arg(table), {uuid, id}); !ok)
        return ok;
    // Positions stay the indexes that the session counts by.
    return m_database.run(QStringLiteral("UPDATE %1 SET position = position - 1 WHERE assessment_id = ? AND position > ?").arg(table), {id, *position});
}

Result<void> AssessmentRepository::updateSummary(qint64 id, const QSet<RecordKind> &touched)
{
    Result<void> ok;
    if (touched.contains(RecordKind::Impact))
        ok = m_database.run(QStringLiteral("UPDATE assessment SET negative_impacts = (SELECT count(*) FROM impact WHERE assessment_id = assessment.id "
                                           "AND direction IN ('NEG', 'MIX')) WHERE id = ?"),
                            {id});
    if (ok && touched.contains(RecordKind::Action))
        ok = m_database.run(QStringLiteral("UPDATE assessment SET (open_actions, next_action_due) = (SELECT count(*), min(due) FROM action WHERE "
                                           "assessment_id = assessment.id AND coalesce(status, '') NOT IN ('complete', 'no_longer_needed', 'superseded')) WHERE id = ?"),
                            {id});
    if (ok && touched.contains(RecordKind::Review))
        ok = m_database.run(QStringLiteral("UPDATE assessment SET next_review_due = (SELECT min(due) FROM review WHERE assessment_id = assessment.id "
                                           "AND done IS NULL) WHERE id = ?"),
                            {id});
    return ok;
}

Result<void> AssessmentRepository::write(const SaveBatch &batch)
{
    SaveBatch all;
    auto id = batch.create ? insertHead(*batch.create) : rowId(batch.assessment);
    if (!id)
        return id.failure();
    if (batch.create) {
        // A new assessment is the batch that sets everything, followed by the rest.
        if (auto ok = writeHead(*id, *batch.create); !ok)
            return ok;
        all.answers = batch.create->answers;
        for (RecordKind kind : allRecordKinds) {
            int position = 0;
            for (const RecordData &data : allRecords(*batch.create, kind))
                all.upserts.append({data, position++});
        }
    }
    QSet<RecordKind> touched;
    const auto writeParts = [&](const SaveBatch &part) -> Result<void> {
        for (auto it = part.answers.begin(); it != part.answers.end(); ++it)
            if (auto ok = writeAnswer(*id, it.key(), it.value()); !ok)
                return ok;
        for (const auto &[kind, uuid] : part.removals) {
            touched.insert(kind);
            if (auto ok = removeRecord(*id, kind, uuid); !ok)
                return ok;
        }
        for (const auto &write : part.upserts) {
            touched.insert(write.data.kind);
            if (auto ok = writeRecord(*id, write); !ok)
                return ok;
        }
        for (auto it = part.order.begin(); it != part.order.end(); ++it)
            for (qsizetype i = 0; i < it.value().size(); ++i)
                if (auto ok = m_database.run(QStringLiteral("UPDATE %1 SET position = ? WHERE uuid = ? AND assessment_id = ?").arg(quoted(nameOf(it.key()))),
                                             {qlonglong(i), it.value()[i], *id});
                    !ok)
                    return ok;
        return {};
    };
    if (batch.create)
        if (auto ok = writeParts(all); !ok)
            return ok;
    if (batch.headChanged)
        if (auto ok = writeHead(*id, batch.head); !ok)
            return ok;
    if (auto ok = writeParts(batch); !ok)
        return ok;
    for (const auto &blob : batch.blobs)
        if (auto ok = m_database.run(QStringLiteral("INSERT INTO attachment_data(sha256, bytes) VALUES (?, ?) ON CONFLICT(sha256) DO NOTHING"),
                                     {blob.sha256, blob.bytes.isNull() ? QByteArray("") : blob.bytes});
            !ok)
            return ok;
    if (auto ok = updateSummary(*id, touched); !ok)
        return ok;
    if (!batch.nextThing.isEmpty())
        if (auto ok = m_database.run(QStringLiteral("UPDATE assessment SET next_thing = ? WHERE id = ?"), {batch.nextThing, *id}); !ok)
            return ok;
    if (auto ok = m_database.run(QStringLiteral("INSERT INTO search_dirty(assessment_id) VALUES (?) ON CONFLICT DO NOTHING"), {*id}); !ok)
        return ok;
    return ChangeLog(m_database).append(batch.assessment, batch.changes);
}

Result<void> AssessmentRepository::erase(const QString &uuid)
{
    auto id = rowId(uuid);
    if (!id)
        return id.failure();
    for (const char *sql : {"DELETE FROM search WHERE rowid = ?", "DELETE FROM search_dirty WHERE assessment_id = ?", "DELETE FROM assessment WHERE id = ?"})
        if (auto ok = m_database.run(QString::fromLatin1(sql), {*id}); !ok)
            return ok;
    return {};
}

Result<void> AssessmentRepository::dropUnusedBytes()
{
    return m_database.run(QStringLiteral("DELETE FROM attachment_data WHERE sha256 NOT IN (SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL)"));
}

Result<QByteArray> AssessmentRepository::attachmentBytes(const QString &sha256) const
{
    auto bytes = m_database.value(QStringLiteral("SELECT bytes FROM attachment_data WHERE sha256 = ?"), {sha256});
    if (!bytes)
        return bytes.failure();
    if (!bytes->isValid())
        return Failure(ErrorKind::NotFound, QStringLiteral("The register does not hold this file."), sha256);
    return bytes->toByteArray();
}

} // namespace dueregard
