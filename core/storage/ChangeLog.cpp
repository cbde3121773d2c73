// SPDX-License-Identifier: Apache-2.0
#include "core/storage/ChangeLog.h"

#include "core/storage/StoredValue.h"
#include "core/storage/TextDifference.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>

namespace dueregard {

namespace {

constexpr int deepest = 19;              // differences in a row: every 20th entry holds the full text
constexpr qsizetype fewCharacters = 200; // below, a difference saves nothing worth having

const QString full = QStringLiteral("full");
const QString diff = QStringLiteral("diff");
const QString same = QStringLiteral("same");
const QString none = QStringLiteral("none");
const QString removed = QStringLiteral("removed");
const QString lost = QStringLiteral("lost");

QString hashOf(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        // Lengths keep ("ab", "c") apart from ("a", "bc").
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString newSalt()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

QString kindName(const Value &value)
{
    return value.isBlank() ? QString() : nameOf(*value.kind());
}

Value valueOf(const QString &kind, const QString &text)
{
    const auto known = valueKindFrom(kind);
    if (!known)
        return {};
    auto value = fromStored(*known, text);
    return value ? *value : Value(text); // better the raw text than nothing
}

/// Everything of a row but the chain, in the order of the columns below.
struct Row {
    qint64 sequence = 0;
    QString at, actor, assessment, operation, entity, entityId, field;
    QString beforeForm, beforeKind, beforeText, afterForm, afterKind, afterText, note;
    qint64 previous = 0;
    int depth = 0;
    QString salt, textHash, hash;

    QString computedTextHash() const { return hashOf({salt, beforeForm, beforeKind, beforeText, afterForm, afterKind, afterText, note}); }
    QString computedHash(const QString &before) const
    {
        return hashOf({before, QString::number(sequence), at, actor, assessment, operation, entity, entityId, field, QString::number(previous),
                       QString::number(depth), textHash});
    }
};

const QString allColumns = QStringLiteral("sequence, at, actor, assessment, operation, entity, entity_id, field, before_form, before_kind, before_text, "
                                          "after_form, after_kind, after_text, note, previous, depth, salt, text_hash, hash");

Row rowOf(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    return Row{query.value(0).toLongLong(), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10),
               text(11), text(12), text(13), text(14), query.value(15).toLongLong(), query.value(16).toInt(), text(17), text(18), text(19)};
}

bool covers(const PurgeScope &scope, const Row &row)
{
    return scope.assessment == row.assessment && (scope.entity.isEmpty() || scope.entity == row.entity)
        && (scope.entityId.isEmpty() || scope.entityId == row.entityId) && (scope.field.isEmpty() || scope.field == row.field);
}

} // namespace

std::optional<FieldKey> PurgeScope::oneField() const
{
    if (entity.isEmpty() || field.isEmpty())
        return std::nullopt;
    if (entity == QLatin1String("answer"))
        return FieldKey::answer(field, entityId);
    const auto kind = recordKindFrom(entity);
    return kind && !entityId.isEmpty() ? std::optional(FieldKey::record(*kind, entityId, field)) : std::nullopt;
}

Result<ChangeLog::Last> ChangeLog::lastOf(const QString &assessment, const Change &change) const
{
    // From the newest back to its last full text.
    QStringList differences;
    Last last;
    bool reached = false;
    auto ok = m_database.each(
        QStringLiteral("SELECT sequence, after_form, after_kind, after_text, depth FROM change WHERE assessment = ? AND entity = ? AND entity_id = ? "
                       "AND field = ? ORDER BY sequence DESC LIMIT 21"),
        {assessment, notNull(change.entity), notNull(change.entityId), notNull(change.field)}, [&](const QSqlQuery &row) {
            const QString form = row.value(1).toString();
            if (last.sequence == 0) {
                last.sequence = row.value(0).toLongLong();
                last.kind = row.value(2).toString();
                last.depth = row.value(4).toInt();
            }
            if (form == diff) {
                differences.prepend(row.value(3).toString());
                return true;
            }
            last.text = row.value(3).toString();
            reached = form == full || form == none;
            return false;
        });
    if (!ok)
        return ok.failure();
    last.known = reached;
    for (const QString &difference : std::as_const(differences)) {
        const auto next = last.known ? applyDifference(last.text, difference) : std::nullopt;
        last.known = next.has_value();
        if (next)
            last.text = *next;
    }
    return last;
}

Result<void> ChangeLog::append(const QString &assessment, const QList<Change> &changes)
{
    if (changes.isEmpty())
        return {};
    qint64 sequence = 0;
    QString chain;
    auto ok = m_database.each(QStringLiteral("SELECT sequence, hash FROM change ORDER BY sequence DESC LIMIT 1"), {}, [&](const QSqlQuery &row) {
        sequence = row.value(0).toLongLong();
        chain = row.value(1).toString();
        return false;
    });
    if (!ok)
        return ok;
    for (const Change &change : changes) {
        auto last = lastOf(assessment, change);
        if (!last)
            return last.failure();
        Row row;
        row.sequence = ++sequence;
        row.at = storedTime(change.at);
        row.actor = change.actor;
        row.assessment = assessment;
        row.operation = change.operation;
        row.entity = change.entity;
        row.entityId = change.entityId;
        row.field = change.field;
        row.note = change.note;
        row.previous = last->sequence;
        row.beforeKind = kindName(change.before);
        row.afterKind = kindName(change.after);
        const QString before = storedText(change.before);
        const QString after = storedText(change.after);
        const bool follows = last->known && last->sequence > 0 && last->kind == row.beforeKind && last->text == before;
        row.beforeForm = change.before.isBlank() ? none : follows ? same
                                                                  : full;
        row.beforeText = row.beforeForm == full ? before : QString();
        row.afterForm = change.after.isBlank() ? none : full;
        row.afterText = after;
        if (row.afterForm == full && follows && !change.before.isBlank() && after.size() > fewCharacters && last->depth < deepest) {
            const QString difference = textDifference(before, after);
            if (difference.size() < after.size() / 2) {
                row.afterForm = diff;
                row.afterText = difference;
                row.depth = last->depth + 1;
            }
        }
        row.salt = newSalt();
        row.textHash = row.computedTextHash();
        row.hash = row.computedHash(chain);
        chain = row.hash;
        const auto textOf = [](const QString &form, const QString &text) { return form == full || form == diff ? QVariant(notNull(text)) : QVariant(); };
        ok = m_database.run(QStringLiteral("INSERT INTO change(") + allColumns + QStringLiteral(") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                            {row.sequence, notNull(row.at), notNull(row.actor), row.assessment, notNull(row.operation), notNull(row.entity), notNull(row.entityId),
                             notNull(row.field), row.beforeForm, notNull(row.beforeKind), textOf(row.beforeForm, row.beforeText), row.afterForm,
                             notNull(row.afterKind), textOf(row.afterForm, row.afterText), row.note.isEmpty() ? QVariant() : QVariant(row.note),
                             row.previous, row.depth, row.salt, row.textHash, row.hash});
        if (!ok)
            return ok;
    }
    return {};
}

Result<QList<Change>> ChangeLog::read(const QString &where, const QVariantList &values) const
{
    QList<Change> changes;
    struct Newest {
        qint64 sequence = 0;
        bool known = true;
        QString text;
    };
    QHash<QString, Newest> texts; // of each field
    auto ok = m_database.each(QStringLiteral("SELECT ") + allColumns + QStringLiteral(" FROM change WHERE ") + where + QStringLiteral(" ORDER BY sequence"), values,
                              [&](const QSqlQuery &query) {
                                  const Row row = rowOf(query);
                                  const QString key = row.entity + u'\n' + row.entityId + u'\n' + row.field;
                                  Change change{.sequence = row.sequence, .at = timeFromStored(row.at), .actor = row.actor, .operation = row.operation, .entity = row.entity, .entityId = row.entityId, .field = row.field, .note = row.note};
                                  // Of a damaged register an entry may be missing: a difference from another text would give words that nobody wrote.
                                  const Newest earlier = texts.value(key);
                                  const bool follows = earlier.known && earlier.sequence == row.previous;
                                  if (row.beforeForm == full)
                                      change.before = valueOf(row.beforeKind, row.beforeText);
                                  else if (row.beforeForm == same && follows)
                                      change.before = valueOf(row.beforeKind, earlier.text);
                                  Newest newest{row.sequence, true, row.afterText};
                                  if (row.afterForm == diff) {
                                      const auto text = follows ? applyDifference(earlier.text, row.afterText) : std::nullopt;
                                      newest.known = text.has_value();
                                      newest.text = text.value_or(QString());
                                  }
                                  if ((row.afterForm == full || row.afterForm == diff) && newest.known)
                                      change.after = valueOf(row.afterKind, newest.text);
                                  if (row.afterForm == removed)
                                      change.note = removed;
                                  else if (!newest.known || (row.beforeForm == same && !follows))
                                      change.note = lost;
                                  texts.insert(key, newest);
                                  changes.append(change);
                                  return true;
                              });
    if (!ok)
        return ok.failure();
    return changes;
}

Result<QList<Change>> ChangeLog::history(const QString &assessment) const
{
    return read(QStringLiteral("assessment = ?"), {assessment});
}

Result<QList<Change>> ChangeLog::history(const QString &assessment, const FieldKey &field) const
{
    return read(QStringLiteral("assessment = ? AND entity = ? AND entity_id = ? AND field = ?"),
                {assessment, field.kind ? nameOf(*field.kind) : QStringLiteral("answer"), notNull(field.id), notNull(field.field)});
}

Result<void> ChangeLog::purge(const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &at)
{
    assert(!scope.assessment.isEmpty());
    QString where = QStringLiteral("assessment = ? AND operation <> 'purge'");
    QVariantList values{scope.assessment};
    const auto narrow = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        where += QStringLiteral(" AND %1 = ?").arg(QLatin1String(column));
        values += value;
    };
    narrow("entity", scope.entity);
    if (scope.kept)
        values += notNull(scope.entityId), where += QStringLiteral(" AND entity_id = ?"); // an answer without a row is one field, not all rows
    else
        narrow("entity_id", scope.entityId);
    narrow("field", scope.field);
    auto ok = m_database.run(QStringLiteral("UPDATE change SET before_form = 'removed', before_text = NULL, after_form = 'removed', after_text = NULL, "
                                            "note = NULL, salt = NULL WHERE ")
                                 + where,
                             values);
    if (!ok)
        return ok;
    Change marker{.at = at, .actor = actor, .operation = QStringLiteral("purge"), .entity = scope.entity, .entityId = scope.entityId, .field = scope.field, .note = reason};
    if (!scope.kept)
        return append(scope.assessment, {marker});
    marker.after = Value(true); // only earlier wordings went
    if (ok = append(scope.assessment, {marker}); !ok)
        return ok;
    return append(scope.assessment, {Change{.at = at, .actor = actor, .operation = QStringLiteral("set"), .entity = scope.entity, .entityId = scope.entityId, .field = scope.field, .after = *scope.kept}});
}

Result<ChangeLog::Verdict> ChangeLog::verify() const
{
    Verdict verdict;
    QList<PurgeScope> purges;
    QList<qint64> at;
    auto ok = m_database.each(QStringLiteral("SELECT assessment, entity, entity_id, field, sequence FROM change WHERE operation = 'purge'"), {},
                              [&](const QSqlQuery &row) {
                                  purges.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
                                  at.append(row.value(4).toLongLong());
                                  return true;
                              });
    if (!ok)
        return ok.failure();
    QString chain;
    qint64 before = 0;
    const auto wrong = [&](qint64 sequence) {
        if (verdict.tampered.size() < 100 && (verdict.tampered.isEmpty() || verdict.tampered.last() != sequence))
            verdict.tampered.append(sequence);
    };
    ok = m_database.each(QStringLiteral("SELECT ") + allColumns + QStringLiteral(" FROM change ORDER BY sequence"), {}, [&](const QSqlQuery &query) {
        const Row row = rowOf(query);
        ++verdict.entries;
        if (row.sequence != before + 1 || row.computedHash(chain) != row.hash)
            wrong(row.sequence);
        before = row.sequence;
        chain = row.hash;
        if (row.afterForm == removed) {
            ++verdict.removed;
            bool covered = false;
            for (qsizetype i = 0; i < purges.size(); ++i)
                covered = covered || (at[i] > row.sequence && covers(purges[i], row));
            if (!covered || !row.beforeText.isEmpty() || !row.afterText.isEmpty())
                wrong(row.sequence);
        } else if (row.computedTextHash() != row.textHash) {
            wrong(row.sequence);
        }
        return true;
    });
    if (!ok)
        return ok.failure();
    return verdict;
}

} // namespace dueregard
