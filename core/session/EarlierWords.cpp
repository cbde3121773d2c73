// SPDX-License-Identifier: Apache-2.0
#include "core/session/EarlierWords.h"

#include "core/session/Commands.h"

namespace dueregard {

namespace {

bool isOf(const Change &change, const FieldKey &key)
{
    return change.operation == QLatin1String("set") && change.entity == Change::entityOf(key) && change.entityId == key.id && change.field == key.field;
}

/// Whether a text of that place and time was removed for good since then.
bool isPurged(const QList<Change> &history, const QString &entity, const QString &id, const QString &field, const QDateTime &at)
{
    return std::any_of(history.begin(), history.end(), [&](const Change &change) {
        return change.operation == QLatin1String("purge") && change.at > at && (change.entity.isEmpty() || change.entity == entity)
            && (change.entityId.isEmpty() || change.entityId == id) && (change.field.isEmpty() || change.field == field);
    });
}

/// Whether the words of a one-line answer are the officer's own and not a code.
bool isFreeLine(const Pack &pack, const FieldKey &key)
{
    if (!key.kind) {
        const Field *field = pack.field(key.field);
        return field && field->kind == FieldKind::Text;
    }
    const RecordForm *form = pack.form(*key.kind);
    return form && std::any_of(form->fields.begin(), form->fields.end(), [&](const Field &field) { return field.id == key.field && field.kind == FieldKind::Text; });
}

/// Puts the words of one run into a session, field by field.
class Merge {
public:
    Merge(AssessmentSession &session, const QList<Change> &history, const EarlierWords::Line &line, ReturnedWords &outcome)
        : m_session(session), m_history(history), m_line(line), m_outcome(outcome), m_savedAt(session.assessment().updatedAt)
    {
    }
    ~Merge()
    {
        if (m_grouped)
            m_session.endGroup();
    }
    Merge(const Merge &) = delete;
    Merge &operator=(const Merge &) = delete;

    void value(const FieldKey &key, const Value &typed, const QDateTime &at, const QList<Change> &typedThen)
    {
        const Value now = m_session.value(key);
        if (typed == now || isPurged(m_history, Change::entityOf(key), key.id, key.field, at))
            return;
        const bool byUs = m_done.contains(key);
        if (!byUs) {
            const std::optional<Value> then = before(key, now, at, typedThen);
            if (then == typed)
                return; // part of a record in which something else was written
            if (then == now) {
                set(key, typed);
                ++m_outcome.put;
                return;
            }
        }
        const bool rich = typed.kind() == ValueKind::Rich && (now.isBlank() || now.kind() == ValueKind::Rich);
        const bool line = typed.kind() == ValueKind::Text && isFreeLine(m_session.pack(), key);
        if (typed.isBlank())
            return;
        if (rich || line) {
            const QString words = typed.toPlain(), there = now.toPlain();
            if (there.contains(words))
                return;
            if (!byUs && !isLoggedAfter(key, at) && words.contains(there)) { // a save in the middle of typing them
                set(key, typed);
                ++m_outcome.put;
                return;
            }
        }
        if (rich) {
            QList<Block> blocks = now.rich().blocks();
            blocks.append(Block{.runs = {Run{.text = m_line(at), .strong = true}}});
            set(key, RichText(blocks + typed.rich().blocks()));
            m_outcome.both.append(key);
        } else if (line) {
            const QString old = QStringLiteral("%1 %2").arg(m_line(at), typed.text());
            set(key, now.isBlank() ? old : QStringLiteral("%1 (%2)").arg(now.text(), old));
            m_outcome.both.append(key);
        } else {
            set(key, typed);
            m_session.endBurst(); // an entry of its own in the change log
            set(key, now);
            m_outcome.kept.append(key);
        }
    }

    void record(const SaveBatch::RecordWrite &write, const QDateTime &at, const QList<Change> &typedThen)
    {
        const auto now = recordData(m_session.assessment(), write.data.kind, write.data.id);
        if (!now) {
            if (isPurged(m_history, nameOf(write.data.kind), write.data.id, {}, at))
                return;
            group();
            m_session.undoStack()->push(RecordCommand::add(m_session, write.data, qMin(write.position, recordCount(m_session.assessment(), write.data.kind))));
            m_outcome.put += int(qMax(qsizetype(1), write.data.values.size()));
            return;
        }
        QStringList fields = write.data.values.keys();
        for (const QString &field : now->values.keys())
            if (!fields.contains(field))
                fields.append(field);
        for (const QString &field : std::as_const(fields))
            value(FieldKey::record(write.data.kind, write.data.id, field), write.data.values.value(field), at, typedThen);
    }

    void removal(RecordKind kind, const QString &id, const QDateTime &at)
    {
        const bool writtenIn = std::any_of(m_history.begin(), m_history.end(), [&](const Change &change) { return change.entityId == id && change.at > at; });
        if (writtenIn || recordIndex(m_session.assessment(), kind, id) < 0)
            return;
        group();
        m_session.removeRecord(kind, id);
        ++m_outcome.put;
    }

    void fact(const Change &change, const QDateTime &at)
    {
        if (change.entity != QLatin1String("assessment"))
            return;
        for (const Change &other : m_history)
            if (other.entity == change.entity && other.operation == change.operation && other.field == change.field && other.at > at)
                return;
        if (change.operation == QLatin1String("mark")) {
            m_session.setPageMark(change.field, change.after.text());
        } else if (change.operation == QLatin1String("state") && change.field == QLatin1String("state")) {
            if (const auto state = assessmentStateFrom(change.after.text()))
                m_session.setState(*state);
        } else if (change.operation == QLatin1String("state") && change.field == QLatin1String("version")) {
            m_session.setVersion(change.after.text());
        }
    }

private:
    bool isLoggedAfter(const FieldKey &key, const QDateTime &at) const
    {
        return std::any_of(m_history.begin(), m_history.end(), [&](const Change &change) { return isOf(change, key) && change.at > at; });
    }

    /// What the register held when the words could not be saved.
    std::optional<Value> before(const FieldKey &key, const Value &now, const QDateTime &at, const QList<Change> &typedThen) const
    {
        std::optional<Value> last;
        for (const Change &change : m_history) {
            if (!isOf(change, key))
                continue;
            if (change.at > at)
                return change.before;
            last = change.after;
        }
        // The words were typed over another text than the last that is logged: somebody else wrote that one, and ours never saw it.
        for (const Change &change : typedThen)
            if (isOf(change, key)) {
                if (last && *last != change.before)
                    return change.before;
                break;
            }
        if (m_savedAt <= at)
            return now;
        // Written in since, and perhaps here, by a program that was killed before it could put it into the log.
        for (const Change &change : typedThen)
            if (isOf(change, key))
                return change.before;
        return last;
    }

    void group()
    {
        if (!m_grouped)
            m_session.beginGroup({});
        m_grouped = true;
    }

    void set(const FieldKey &key, const Value &value)
    {
        group();
        m_session.setValue(key, value);
        if (!m_done.contains(key))
            m_done.append(key);
    }

    AssessmentSession &m_session;
    const QList<Change> &m_history;
    const EarlierWords::Line &m_line;
    ReturnedWords &m_outcome;
    QDateTime m_savedAt;
    QList<FieldKey> m_done;
    bool m_grouped = false;
};

} // namespace

EarlierWords::EarlierWords(const QList<RecoverySpool::Entry> &ofOne) : m_assessment(ofOne.first().batch.assessment), m_path(ofOne.last().path)
{
    for (const RecoverySpool::Entry &entry : ofOne) {
        auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &known) { return known.id == entry.run; });
        if (run == m_runs.end())
            run = m_runs.insert(m_runs.end(), Run{.id = entry.run});
        const SaveBatch &batch = entry.batch;
        run->at = entry.at;
        run->answers.insert(batch.answers);
        for (const auto &write : batch.upserts) {
            run->records.removeIf([&](const auto &other) { return other.data.kind == write.data.kind && other.data.id == write.data.id; });
            run->records.append(write);
        }
        for (const auto &removal : batch.removals) {
            run->records.removeIf([&](const auto &other) { return other.data.kind == removal.first && other.data.id == removal.second; });
            if (!run->removals.contains(removal))
                run->removals.append(removal);
        }
        run->blobs += batch.blobs;
        run->changes += batch.changes;
    }
}

bool EarlierWords::isEmpty() const
{
    return std::all_of(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.answers.isEmpty() && run.records.isEmpty() && run.removals.isEmpty() && run.changes.isEmpty(); });
}

WaitingWords EarlierWords::waiting() const
{
    WaitingWords waiting{.assessment = m_assessment, .at = m_runs.last().at, .path = m_path};
    QStringList fields;
    const auto count = [&](const FieldKey &key, const Value &value) {
        const QString name = Change::entityOf(key) + u' ' + key.id + u' ' + key.field;
        if (!fields.contains(name))
            fields.append(name);
        const QString words = value.toPlain().simplified();
        const bool own = value.kind() == ValueKind::Rich || (value.kind() == ValueKind::Text && words.contains(u' '));
        if (own && words.size() > waiting.words.size())
            waiting.words = words;
    };
    for (const Run &run : m_runs) {
        for (auto it = run.answers.begin(); it != run.answers.end(); ++it)
            count(FieldKey::answer(it.key().question, it.key().row), it.value());
        for (const auto &write : run.records) {
            bool any = false;
            for (const Change &change : run.changes)
                if (change.operation == QLatin1String("set") && change.entity == nameOf(write.data.kind) && change.entityId == write.data.id) {
                    count(FieldKey::record(write.data.kind, write.data.id, change.field), write.data.values.value(change.field));
                    any = true;
                }
            if (!any)
                count(FieldKey::record(write.data.kind, write.data.id, {}), {});
        }
    }
    waiting.answers = int(fields.size());
    constexpr int most = 60;
    if (waiting.words.size() > most)
        waiting.words = waiting.words.left(waiting.words.lastIndexOf(u' ', most) > 0 ? waiting.words.lastIndexOf(u' ', most) : most) + QChar(0x2026);
    return waiting;
}

QList<SaveBatch::Blob> EarlierWords::blobs() const
{
    QList<SaveBatch::Blob> all;
    for (const Run &run : m_runs)
        all += run.blobs;
    return all;
}

ReturnedWords EarlierWords::putInto(AssessmentSession &session, const QList<Change> &history, const Line &line) const
{
    assert(!session.isReadOnly());
    ReturnedWords outcome;
    outcome.assessment = m_assessment;
    Merge merge(session, history, line, outcome);
    for (const Run &run : m_runs) {
        for (const auto &[kind, id] : run.removals)
            merge.removal(kind, id, run.at);
        for (const auto &write : run.records)
            merge.record(write, run.at, run.changes);
        for (auto it = run.answers.begin(); it != run.answers.end(); ++it)
            merge.value(FieldKey::answer(it.key().question, it.key().row), it.value(), run.at, run.changes);
        for (const Change &change : run.changes)
            merge.fact(change, run.at);
    }
    return outcome;
}

} // namespace dueregard
