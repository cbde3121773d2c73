// SPDX-License-Identifier: Apache-2.0
#include "core/storage/SearchIndex.h"

#include "core/domain/RecordSchema.h"
#include "core/storage/Migrator.h"
#include "core/storage/SearchWords.h"
#include "core/storage/StoredValue.h"
#include "core/storage/Transaction.h"

#include <QSet>

namespace dueregard {

namespace {

constexpr int labelsSince = 3; // earlier formats have indexed codes

/// The columns that an older register has of a record's table; the tables of kinds that came later have none.
Result<QSet<QString>> columnsOf(Database &database, RecordKind kind)
{
    QSet<QString> names;
    auto ok = database.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {nameOf(kind)}, [&](const QSqlQuery &row) {
        names.insert(row.value(0).toString());
        return true;
    });
    if (!ok)
        return ok.failure();
    return names;
}

} // namespace

Result<QString> SearchIndex::body(qint64 id) const
{
    QString hash;
    QString pack;
    SearchWords::Reader reader;
    auto ok = m_database.each(QStringLiteral("SELECT pack_hash, pack, language, body_type FROM assessment WHERE id = ?"), {id}, [&](const QSqlQuery &row) {
        hash = row.value(0).toString();
        pack = row.value(1).toString();
        reader = {row.value(2).toString(), row.value(3).toString()};
        return false;
    });
    if (!ok)
        return ok.failure();
    const auto words = SearchWords::of(m_database, hash, pack);
    QString text;
    const auto add = [&](const QString &found) {
        if (!found.isEmpty())
            text += found + u'\n';
    };
    ok = m_database.each(QStringLiteral("SELECT kind, value, question FROM answer WHERE assessment_id = ? ORDER BY question, row"), {id}, [&](const QSqlQuery &row) {
        const QString question = row.value(2).toString();
        if (const auto kind = valueKindFrom(row.value(0).toString()))
            if (const auto value = fromStored(*kind, row.value(1).toString(), question))
                add(words->answer(question, *value, reader));
        return true;
    });
    if (!ok)
        return ok.failure();
    const auto format = m_database.value(QStringLiteral("PRAGMA user_version"));
    if (!format)
        return format.failure();
    const bool older = format->toInt() < Migrator::currentFormat();
    for (RecordKind kind : allRecordKinds) {
        QSet<QString> present;
        if (older) {
            auto columns = columnsOf(m_database, kind);
            if (!columns)
                return columns.failure();
            present = *columns;
            if (present.isEmpty())
                continue;
        }
        QStringList names{QStringLiteral("extra")};
        QList<RecordField> fields;
        for (const RecordField &field : schemaOf(kind).fields) {
            if (field.refersTo || field.kind == ValueKind::Date || field.kind == ValueKind::Number || field.id == QLatin1String("sha256") || (older && !present.contains(field.id)))
                continue;
            names += quoted(field.id);
            fields += field;
        }
        ok = m_database.each(QStringLiteral("SELECT %1 FROM %2 WHERE assessment_id = ? ORDER BY position").arg(names.join(QStringLiteral(", ")), quoted(nameOf(kind))),
                             {id}, [&](const QSqlQuery &row) {
                                 for (qsizetype i = 0; i < fields.size(); ++i)
                                     if (const QString stored = row.value(int(i) + 1).toString(); !stored.isEmpty())
                                         if (const auto value = fromStored(fields[i].kind, stored, nameOf(kind)))
                                             add(words->record(kind, fields[i].id, *value, reader));
                                 if (const auto extra = extraFromStored(row.value(0).toString()))
                                     for (auto each = extra->cbegin(); each != extra->cend(); ++each)
                                         add(words->record(kind, each.key(), each.value(), reader));
                                 return true;
                             });
        if (!ok)
            return ok.failure();
    }
    return text;
}

Result<int> SearchIndex::update(int most)
{
    QList<qint64> dirty;
    auto ok = m_database.each(QStringLiteral("SELECT assessment_id FROM search_dirty LIMIT ?"), {most}, [&](const QSqlQuery &row) {
        dirty.append(row.value(0).toLongLong());
        return true;
    });
    if (!ok)
        return ok.failure();
    for (qint64 id : std::as_const(dirty)) {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.failure();
        if (ok = m_database.run(QStringLiteral("DELETE FROM search WHERE rowid = ?"), {id}); !ok)
            return ok.failure();
        auto title = m_database.value(QStringLiteral("SELECT title || char(10) || reference FROM assessment WHERE id = ?"), {id});
        if (!title)
            return title.failure();
        if (title->isValid()) {
            auto text = body(id);
            if (!text)
                return text.failure();
            if (ok = m_database.run(QStringLiteral("INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)"), {id, title->toString(), *text}); !ok)
                return ok.failure();
        }
        if (ok = m_database.run(QStringLiteral("DELETE FROM search_dirty WHERE assessment_id = ?"), {id}); !ok)
            return ok.failure();
        if (ok = transaction->commit(); !ok)
            return ok.failure();
    }
    auto left = m_database.value(QStringLiteral("SELECT count(*) FROM search_dirty"));
    if (!left)
        return left.failure();
    return left->toInt();
}

Result<QList<SearchHit>> SearchIndex::find(const QString &words, int most) const
{
    QStringList terms;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            terms += u'"' + word + u'"';
        word.clear();
    };
    for (const QChar c : words.left(1000)) {
        // Letters, digits and marks only: nothing that the index's own query language would read.
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            take();
    }
    take();
    if (terms.isEmpty())
        return QList<SearchHit>();
    if (!words.endsWith(u' '))
        terms.last() += u'*';
    auto unindexed = findUnindexed(terms.join(u' '), most);
    if (!unindexed)
        return unindexed;
    QList<SearchHit> hits = *unindexed;
    const auto format = m_database.value(QStringLiteral("PRAGMA user_version"));
    if (!format)
        return format.failure();
    if (format->toInt() < labelsSince)
        return hits; // all were read
    auto ok = m_database.each(QStringLiteral("SELECT a.uuid, a.reference, a.title, snippet(search, -1, '', '', '…', 24) FROM search "
                                             "JOIN assessment AS a ON a.id = search.rowid WHERE search MATCH ? AND a.deleted_at IS NULL "
                                             "AND a.id NOT IN (SELECT assessment_id FROM search_dirty) ORDER BY bm25(search, 8.0, 1.0) LIMIT ?"),
                              {terms.join(u' '), most - int(hits.size())}, [&](const QSqlQuery &row) {
                                  hits.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString().simplified()});
                                  return true;
                              });
    if (!ok)
        return ok.failure();
    return hits;
}

Result<QList<SearchHit>> SearchIndex::findUnindexed(const QString &terms, int most) const
{
    QList<SearchHit> hits;
    QList<QPair<qint64, SearchHit>> dirty;
    const auto format = m_database.value(QStringLiteral("PRAGMA user_version"));
    if (!format)
        return format.failure();
    auto ok = m_database.each(QStringLiteral("SELECT id, uuid, reference, title FROM assessment WHERE deleted_at IS NULL AND (? OR id IN (SELECT assessment_id FROM search_dirty))"),
                              {format->toInt() < labelsSince}, [&](const QSqlQuery &row) {
                                  dirty.append({row.value(0).toLongLong(), {row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), {}}});
                                  return true;
                              });
    if (!ok)
        return ok.failure();
    if (dirty.isEmpty())
        return hits;
    auto memory = Database::open(QString(), Database::Mode::Memory);
    if (!memory)
        return memory.failure();
    // As the migration makes it, so that both find the same.
    if (ok = (*memory)->execute(QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')")); !ok)
        return ok.failure();
    for (qsizetype i = 0; i < dirty.size(); ++i) {
        const auto &[id, hit] = dirty[i];
        auto text = body(id);
        if (!text)
            return text.failure();
        if (ok = (*memory)->run(QStringLiteral("INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)"), {i, hit.title + u'\n' + hit.reference, *text}); !ok)
            return ok.failure();
    }
    ok = (*memory)->each(QStringLiteral("SELECT rowid, snippet(search, -1, '', '', '…', 24) FROM search WHERE search MATCH ? ORDER BY bm25(search, 8.0, 1.0) LIMIT ?"), {terms, most},
                         [&](const QSqlQuery &row) {
                             hits.append(dirty.value(row.value(0).toLongLong()).second);
                             hits.last().excerpt = row.value(1).toString().simplified();
                             return true;
                         });
    if (!ok)
        return ok.failure();
    return hits;
}

Result<void> SearchIndex::rebuild()
{
    return m_database.run(QStringLiteral("INSERT INTO search(search) VALUES ('rebuild')"));
}

} // namespace dueregard
