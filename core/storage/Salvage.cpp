// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Salvage.h"

#include "core/base/Ids.h"
#include "core/domain/Assessment.h"
#include "core/pack/PackLibrary.h"
#include "core/pack/PackReader.h"
#include "core/storage/AssessmentRepository.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/Migrator.h"
#include "core/storage/PackRepository.h"
#include "core/storage/StoredValue.h"
#include "core/storage/Transaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <limits>

namespace dueregard {

namespace {

struct SalvageColumn {
    QString name;
    bool notNull = false;
    QString type;
};

/// A table of the damaged register, as it is read and written.
struct TableReading {
    QString name;
    QList<SalvageColumn> columns;
    QString forward, backward, insert;
};

constexpr qsizetype chunk = 200;
constexpr qint64 fewFailures = 40;

/// Assessments before what belongs to them.
QStringList tableOrder()
{
    QStringList tables{QStringLiteral("pack_text"), QStringLiteral("assessment"), QStringLiteral("answer"), QStringLiteral("page_mark"),
                       QStringLiteral("attachment_data")};
    for (RecordKind kind : allRecordKinds)
        tables += nameOf(kind);
    return tables;
}

class Salvage {
public:
    Salvage(Database &from, Database &to) : m_from(from), m_to(to) {}

    Result<void> copyTable(const QString &table)
    {
        QList<SalvageColumn> columns;
        auto ok = m_to.each(QStringLiteral("SELECT name, \"notnull\", type FROM pragma_table_info(?)"), {table}, [&](const QSqlQuery &row) {
            columns.append({row.value(0).toString(), row.value(1).toBool(), row.value(2).toString()});
            return true;
        });
        if (!ok)
            return ok;
        // Only a plain table is read: a view of that name could be anything.
        auto plain = m_from.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE %' "
                                                 "AND sql NOT LIKE '% GENERATED %'"),
                                  {table});
        if (!plain || plain->toInt() != 1) {
            report.lost += QStringLiteral("The table \"%1\" is missing or cannot be read.").arg(table);
            m_damaged.insert(table);
            return {};
        }
        // A register of an earlier format lacks some columns, and SQLite would read the name of such a one as a text.
        QSet<QString> there;
        ok = m_from.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table}, [&](const QSqlQuery &row) {
            there.insert(row.value(0).toString());
            return true;
        });
        if (!ok) {
            sayLost(table);
            return {};
        }
        columns.removeIf([&](const SalvageColumn &column) { return !there.contains(column.name); });
        QStringList names, marks;
        for (const SalvageColumn &column : std::as_const(columns)) {
            names += quoted(column.name);
            marks += QStringLiteral("?");
        }
        const QString list = names.join(QStringLiteral(", "));
        const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid > ? AND rowid < ? ORDER BY rowid %3 LIMIT %4");
        return copyFrom({table, columns, select.arg(list, quoted(table), QStringLiteral("ASC")).arg(chunk),
                         select.arg(list, quoted(table), QStringLiteral("DESC")).arg(chunk),
                         QStringLiteral("INSERT INTO %1(%2) VALUES (%3)").arg(quoted(table), list, marks.join(QStringLiteral(", ")))});
    }

    /// Entries of the change log as they can be read; hashes are made anew.
    Result<void> copyChanges()
    {
        // Row by row first, as any table, so that one bad page costs only what is on it.
        if (auto ok = copyTable(QStringLiteral("change")); !ok)
            return ok;
        report.saved.remove(QStringLiteral("change"));
        QStringList ids;
        auto ok = m_to.each(QStringLiteral("SELECT DISTINCT assessment FROM change"), {}, [&](const QSqlQuery &row) {
            ids += row.value(0).toString();
            return true;
        });
        QList<QPair<QString, QList<Change>>> all;
        for (const QString &id : std::as_const(ids)) {
            auto history = ChangeLog(m_to).history(id);
            if (!history)
                return history.failure();
            all.append({id, *history});
        }
        if (ok)
            ok = m_to.execute(QStringLiteral("DELETE FROM change"));
        for (const auto &[id, history] : std::as_const(all)) {
            if (ok)
                ok = ChangeLog(m_to).append(id, history);
            if (!ok)
                return ok;
            report.saved[QStringLiteral("change")] += history.size();
        }
        return ok;
    }

    /// Answers whose rows are gone, from the change log: what was written last, unless it was taken out or removed for good.
    Result<void> rebuildAnswers()
    {
        if (!m_damaged.contains(QStringLiteral("answer")))
            return {};
        QStringList ids;
        auto ok = m_to.each(QStringLiteral("SELECT uuid FROM assessment"), {}, [&](const QSqlQuery &row) {
            ids += row.value(0).toString();
            return true;
        });
        if (!ok)
            return ok;
        int back = 0;
        AssessmentRepository repository(m_to);
        for (const QString &id : std::as_const(ids)) {
            const auto assessment = repository.load(id);
            const auto history = ChangeLog(m_to).history(id);
            if (!assessment || !history)
                continue; // what cannot be read is dropped later, with a sentence
            QMap<AnswerKey, Value> last;
            for (const Change &change : *history)
                if (change.entity == QLatin1String("answer") && change.operation != QLatin1String("purge") && !change.field.isEmpty())
                    last.insert({change.field, change.entityId}, change.after);
            SaveBatch batch;
            batch.assessment = id;
            for (auto it = last.cbegin(); it != last.cend(); ++it)
                if (!it.value().isBlank() && !assessment->answers.contains(it.key()))
                    batch.answers.insert(it.key(), it.value());
            back += int(batch.answers.size());
            if (!batch.answers.isEmpty())
                if (ok = repository.write(batch); !ok)
                    return ok;
        }
        if (back > 0)
            report.lost += QStringLiteral("%1 answers that could not be read were put back from the history: read them again.").arg(back);
        return {};
    }

    RecoveryReport report;

private:
    /// Rows between two row ids (both outside) in one direction, up to the first that cannot be read; true when there is none.
    Result<bool> copyRange(const TableReading &table, qint64 *low, qint64 *high, bool forward)
    {
        for (;;) {
            QList<QVariantList> rows;
            qint64 &edge = forward ? *low : *high;
            bool inOrder = true;
            const auto ok = m_from.each(forward ? table.forward : table.backward, {*low, *high}, [&](const QSqlQuery &row) {
                const qint64 id = row.value(0).toLongLong();
                inOrder = forward ? id > edge : id < edge;
                if (!inOrder)
                    return false; // a damaged page may hold its rows in any order
                edge = id;
                QVariantList values;
                for (qsizetype i = 0; i < table.columns.size(); ++i)
                    values += row.value(int(i) + 1);
                rows += values;
                return true;
            });
            for (const QVariantList &row : std::as_const(rows))
                if (auto written = insertRow(table, row); !written)
                    return written.failure();
            if (!ok || !inOrder)
                return false;
            if (rows.size() < chunk)
                return true;
        }
    }

    /// Reads by row id from both ends of what is left, and looks for rows between the places where that stops.
    Result<void> copyFrom(const TableReading &table)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::max();
        qint64 failures = 0;
        QList<QPair<qint64, qint64>> gaps{{std::numeric_limits<qint64>::min(), none}};
        for (qsizetype next = 0; next < gaps.size(); ++next) {
            auto [low, high] = gaps[next];
            auto whole = copyRange(table, &low, &high, true);
            if (!whole)
                return whole.failure();
            if (*whole)
                continue;
            ++failures;
            if (whole = copyRange(table, &low, &high, false); !whole)
                return whole.failure();
            low = qMax(low, qint64(0));
            // So that no file keeps us for ever: a table that gives rows is worth more tries.
            if (high - low <= 2 || failures > fewFailures + 2 * report.saved.value(table.name))
                continue;
            if (high == none) {
                // Nobody knows where the ids end; they are given out in order, and no row takes less than a byte.
                const qint64 end = qMax<qint64>(QFileInfo(m_from.path()).size(), low + 1);
                for (qint64 width = 64; low < end; low += width - 1, width *= 2)
                    gaps.append({low, low + width});
            } else {
                const qint64 middle = low + (high - low) / 2;
                gaps.append({low, middle + 1});
                gaps.append({middle, high});
            }
        }
        if (failures > 0)
            sayLost(table.name);
        return {};
    }

    void sayLost(const QString &table)
    {
        m_damaged.insert(table);
        const QString sentence = QStringLiteral("Some rows of \"%1\" cannot be read.").arg(table);
        if (!report.lost.contains(sentence))
            report.lost += sentence;
    }

    Result<void> insertRow(const TableReading &table, QVariantList row)
    {
        const QList<SalvageColumn> &columns = table.columns;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QVariant &value = row[i];
            if (columns[i].name == QLatin1String("assessment_id"))
                if (auto ok = ensureHead(value.toLongLong()); !ok)
                    return ok;
            if (value.isNull() && columns[i].notNull)
                value = columns[i].type == QLatin1String("INTEGER") ? QVariant(0) : QVariant(QStringLiteral(""));
        }
        auto ok = m_to.run(table.insert, row);
        if (ok) {
            ++report.saved[table.name];
            return {};
        }
        if (ok.error().kind != ErrorKind::Internal)
            return ok;       // the new register cannot be written
        sayLost(table.name); // a row that breaks the format (two of one name, a text in a number)
        return {};
    }

    Result<void> ensureHead(qint64 id)
    {
        if (m_heads.contains(id))
            return {};
        auto there = m_to.value(QStringLiteral("SELECT count(*) FROM assessment WHERE id = ?"), {id});
        if (!there)
            return there.failure();
        if (there->toInt() == 0) {
            const QString now = storedTime(QDateTime::currentDateTimeUtc());
            auto ok = m_to.run(QStringLiteral("INSERT INTO assessment(id, uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, "
                                              "created_by, duplicated_from, legacy, demo_source, last_page, title) "
                                              "VALUES (?, ?, '', '', '', 'en-GB', 'draft', '0.1', ?, ?, '', '', 0, '', '', 'Recovered assessment')"),
                               {id, newId(), now, now});
            if (!ok)
                return ok;
            report.lost += QStringLiteral("The head of assessment number %1 is lost; its answers are kept under the title \"Recovered assessment\".").arg(id);
        }
        m_heads.insert(id);
        return {};
    }

    Database &m_from;
    Database &m_to;
    QSet<QString> m_damaged; ///< tables that something is missing from
    QSet<qint64> m_heads;
};

/// A value that cannot be read would make the whole assessment unreadable: it goes, and the report says so.
Result<void> dropUnreadable(Database &database, RecoveryReport &report)
{
    QList<QPair<qint64, QString>> bad;
    auto ok = database.each(QStringLiteral("SELECT id, question, kind, value FROM answer"), {}, [&](const QSqlQuery &row) {
        const auto kind = valueKindFrom(row.value(2).toString());
        if (!kind || !fromStored(*kind, row.value(3).toString()))
            bad.append({row.value(0).toLongLong(), row.value(1).toString()});
        return true;
    });
    if (!ok)
        return ok;
    for (const auto &[id, question] : std::as_const(bad)) {
        report.lost += QStringLiteral("The answer to \"%1\" cannot be read.").arg(question.left(80));
        if (ok = database.run(QStringLiteral("DELETE FROM answer WHERE id = ?"), {id}); !ok)
            return ok;
    }
    for (RecordKind kind : allRecordKinds) {
        const QString table = quoted(nameOf(kind));
        for (const RecordField &field : schemaOf(kind).fields) {
            if (field.kind == ValueKind::Number || field.kind == ValueKind::Text)
                continue;
            QList<qint64> broken;
            ok = database.each(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL").arg(quoted(field.id), table), {}, [&](const QSqlQuery &row) {
                if (!fromStored(field.kind, row.value(1).toString()))
                    broken += row.value(0).toLongLong();
                return true;
            });
            if (!ok)
                return ok;
            for (qint64 id : std::as_const(broken)) {
                report.lost += QStringLiteral("The field \"%1\" of a record \"%2\" cannot be read.").arg(field.id, nameOf(kind));
                if (ok = database.run(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE id = ?").arg(table, quoted(field.id)), {id}); !ok)
                    return ok;
            }
        }
        QList<qint64> broken;
        ok = database.each(QStringLiteral("SELECT id, extra FROM %1 WHERE extra IS NOT NULL").arg(table), {}, [&](const QSqlQuery &row) {
            if (!extraFromStored(row.value(1).toString()))
                broken += row.value(0).toLongLong();
            return true;
        });
        if (!ok)
            return ok;
        for (qint64 id : std::as_const(broken))
            if (ok = database.run(QStringLiteral("UPDATE %1 SET extra = NULL WHERE id = ?").arg(table), {id}); !ok)
                return ok;
    }
    QStringList states;
    for (int state = 0; state <= int(AssessmentState::Withdrawn); ++state)
        states += u'\'' + nameOf(AssessmentState(state)) + u'\'';
    if (ok = database.execute(QStringLiteral("UPDATE assessment SET state = 'draft' WHERE state NOT IN (%1)").arg(states.join(u','))); !ok)
        return ok;
    return database.execute(QStringLiteral("INSERT OR IGNORE INTO search_dirty SELECT id FROM assessment"));
}

Result<void> reportMissingFiles(Database &database, RecoveryReport &report)
{
    return database.each(QStringLiteral("SELECT name FROM attachment WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM attachment_data)"), {},
                         [&](const QSqlQuery &row) {
                             report.lost += QStringLiteral("The content of the attached file \"%1\" is lost.").arg(row.value(0).toString().left(80));
                             return true;
                         });
}

/// The questions that the assessments were written with: a text that was changed is replaced by the program's own if that is
/// the one, and one that is gone is put back.
Result<void> mendPacks(Database &database, RecoveryReport &report)
{
    QStringList needed;
    auto ok = database.each(QStringLiteral("SELECT hash FROM pack_text UNION SELECT pack_hash FROM assessment WHERE pack_hash <> ''"), {}, [&](const QSqlQuery &row) {
        needed += row.value(0).toString();
        return true;
    });
    if (!ok)
        return ok;
    PackLibrary shipped;
    for (const QString &hash : std::as_const(needed)) {
        auto kept = PackRepository(database).get(hash);
        if (kept && PackReader::hashOf(kept->base, kept->overlay) == hash)
            continue;
        if (!kept && kept.error().kind != ErrorKind::NotFound)
            return kept.failure();
        if (ok = database.run(QStringLiteral("DELETE FROM pack_text WHERE hash = ?"), {hash}); !ok)
            return ok;
        if (const auto pack = shipped.shippedWith(hash)) {
            if (ok = PackRepository(database).put({hash, pack->id, pack->version, pack->baseText, pack->overlayText}); !ok)
                return ok;
        } else if (kept) {
            report.lost += QStringLiteral("The questions %1 that assessments were written with are lost; answers are kept, but cannot be shown under their questions.").arg(hash.left(12));
        }
    }
    return {};
}

Failure nothingLeft(const QString &damaged)
{
    return Failure(ErrorKind::Damaged, QStringLiteral("Nothing can be read from the register."), damaged, QStringLiteral("Restore a backup."));
}

} // namespace

Result<RecoveryReport> recoverRegister(const QString &damaged, const QString &out)
{
    if (QFileInfo::exists(out))
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("There is a file of that name already."), out);
    if (const QFileInfo info(damaged); info.exists() && !info.isFile())
        return Failure(ErrorKind::NotARegister, QStringLiteral("This is not a file."), damaged);
    auto from = Database::open(damaged, Database::Mode::Salvage, 2'000);
    if (!from && from.error().kind != ErrorKind::NotFound && from.error().kind != ErrorKind::NotARegister && from.error().kind != ErrorKind::InUse)
        from = Database::open(damaged, Database::Mode::SalvageImmutable); // a journal that cannot be rolled back: better than nothing
    if (!from && from.error().kind == ErrorKind::Damaged)
        return nothingLeft(damaged);
    if (!from)
        return from.failure();
    auto application = (*from)->value(QStringLiteral("PRAGMA application_id"));
    if (!application || application->toLongLong() != registerApplicationId)
        return Failure(ErrorKind::NotARegister, QStringLiteral("The file is not a register."), damaged);
    auto to = Database::open(out, Database::Mode::Create);
    if (!to)
        return to.failure();
    const auto work = [&]() -> Result<RecoveryReport> {
        if (const auto made = Migrator().migrate(**to); made.outcome != Migrator::Outcome::Created)
            return Failure(made.error);
        auto transaction = Transaction::begin(**to);
        if (!transaction)
            return transaction.failure();
        Salvage salvage(**from, **to);
        const QStringList tables = tableOrder();
        for (const QString &table : tables)
            if (auto ok = salvage.copyTable(table); !ok)
                return ok.failure();
        if (auto ok = salvage.copyChanges(); !ok)
            return ok.failure();
        if (auto ok = dropUnreadable(**to, salvage.report); !ok)
            return ok.failure();
        if (auto ok = salvage.rebuildAnswers(); !ok)
            return ok.failure();
        if (auto ok = mendPacks(**to, salvage.report); !ok)
            return ok.failure();
        if (auto ok = reportMissingFiles(**to, salvage.report); !ok)
            return ok.failure();
        auto all = (*to)->value(QStringLiteral("SELECT count(*) FROM assessment"));
        if (!all || all->toInt() == 0) {
            if (salvage.report.lost.isEmpty())
                return salvage.report; // an empty register in good order
            return nothingLeft(damaged);
        }
        salvage.report.assessments = all->toInt();
        if (auto ok = (*to)->execute(QStringLiteral("UPDATE meta SET value = '1 recovered' WHERE key = 'revision'")); !ok)
            return ok.failure();
        if (auto ok = transaction->commit(); !ok)
            return ok.failure();
        return salvage.report;
    };
    auto report = work();
    (*to)->forgetStatements();
    const auto tidy = (*to)->value(QStringLiteral("PRAGMA journal_mode=DELETE"));
    static_cast<void>(tidy);
    to->reset();
    if (!report) {
        QFile::remove(out);
        QFile::remove(out + QStringLiteral("-journal"));
    } else {
        syncToDisk(out);
    }
    return report;
}

} // namespace dueregard
