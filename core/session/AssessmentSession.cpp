// SPDX-License-Identifier: Apache-2.0
#include "core/session/AssessmentSession.h"

#include "core/base/Ids.h"
#include "core/domain/RecordedState.h"
#include "core/rules/Progress.h"
#include "core/session/Commands.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace dueregard {

namespace {

constexpr qint64 attachmentLimit = 25 * 1024 * 1024;
constexpr int longestBurst = 10'000; // ms: a log entry is never further behind the text than this

Assessment headOf(const Assessment &full)
{
    Assessment head;
    head.id = full.id;
    head.pack = full.pack;
    head.packHash = full.packHash;
    head.bodyType = full.bodyType;
    head.language = full.language;
    head.state = full.state;
    head.version = full.version;
    head.createdAt = full.createdAt;
    head.updatedAt = full.updatedAt;
    head.createdBy = full.createdBy;
    head.duplicatedFrom = full.duplicatedFrom;
    head.legacy = full.legacy;
    head.demoSource = full.demoSource;
    head.deletedAt = full.deletedAt;
    head.marks = full.marks;
    head.lastPage = full.lastPage;
    return head;
}

} // namespace

bool AssessmentSession::Pending::isEmpty() const
{
    return answers.isEmpty() && records.isEmpty() && removed.isEmpty() && reordered.isEmpty() && !head && blobs.isEmpty();
}

AssessmentSession::AssessmentSession(Assessment assessment, std::shared_ptr<const Pack> pack, RegisterWriter &writer, const Clock &clock,
                                     Options options, QObject *parent)
    : QObject(parent), m_assessment(std::move(assessment)), m_pack(std::move(pack)), m_writer(writer), m_clock(clock), m_options(std::move(options)), m_rated(KeptRatings::now(m_assessment)), m_recorded(recordedState(m_assessment, clock.today()))
{
    m_saveState.kind = m_options.readOnly ? SaveState::Kind::ReadOnly : SaveState::Kind::Saved;
    m_saveState.savedAt = m_assessment.updatedAt;
    for (QTimer *timer : {&m_idle, &m_latest, &m_burstEnd, &m_rules, &m_retry})
        timer->setSingleShot(true);
    m_idle.setInterval(m_options.saveDelay);
    m_latest.setInterval(m_options.saveLatest);
    m_burstEnd.setInterval(m_options.mergeWindow);
    m_rules.setInterval(150);
    connect(&m_idle, &QTimer::timeout, this, &AssessmentSession::flush);
    connect(&m_latest, &QTimer::timeout, this, &AssessmentSession::flush);
    connect(&m_burstEnd, &QTimer::timeout, this, &AssessmentSession::endBurst);
    connect(&m_rules, &QTimer::timeout, this, &AssessmentSession::lookSoon);
    connect(&m_looking, &QFutureWatcher<Looked>::finished, this, [this] {
        if (!m_outdated)
            take(m_looking.result());
    });
    connect(&m_retry, &QTimer::timeout, this, &AssessmentSession::retry);
    connect(&m_writer, &RegisterWriter::saved, this, &AssessmentSession::onSaved);
    connect(&m_writer, &RegisterWriter::failed, this, &AssessmentSession::onFailed);
    take(look(m_assessment, *m_pack, m_clock.today(), m_otherPartners));
}

AssessmentSession::~AssessmentSession()
{
    // The stack outlives nothing: its commands refer to this session.
    m_undo.clear();
}

// --- changing ------------------------------------------------------------------------------------------------------------

void AssessmentSession::setValue(const FieldKey &key, const Value &value)
{
    if (m_options.readOnly || valueAt(m_assessment, key) == value)
        return;
    if (key.kind && recordIndex(m_assessment, *key.kind, key.id) < 0)
        return;
    const bool sameField = m_burst && m_burst->entity == Change::entityOf(key) && m_burst->entityId == key.id && m_burst->field == key.field;
    if (!sameField || m_sinceEdit.elapsed() > m_options.mergeWindow)
        endBurst();
    m_undo.push(new SetValueCommand(*this, key, value, m_burstNumber));
}

void AssessmentSession::endBurst()
{
    ++m_burstNumber;
    m_burstEnd.stop();
    if (!m_burst)
        return;
    closeBurst();
    if (!m_idle.isActive())
        m_idle.start();
}

QString AssessmentSession::addRecord(RecordKind kind, const QMap<QString, Value> &values, int index)
{
    if (m_options.readOnly)
        return {};
    endBurst();
    const QString id = newId();
    m_undo.push(RecordCommand::add(*this, RecordData{.kind = kind, .id = id, .values = values}, index));
    return id;
}

void AssessmentSession::removeRecord(RecordKind kind, const QString &id)
{
    if (m_options.readOnly || recordIndex(m_assessment, kind, id) < 0)
        return;
    endBurst();
    m_undo.push(RecordCommand::remove(*this, kind, id));
}

void AssessmentSession::moveRecord(RecordKind kind, const QString &id, int index)
{
    const int from = recordIndex(m_assessment, kind, id);
    if (m_options.readOnly || from < 0 || index < 0 || index >= recordCount(m_assessment, kind) || index == from)
        return;
    endBurst();
    m_undo.push(new MoveRecordCommand(*this, kind, id, from, index));
}

Result<QString> AssessmentSession::addAttachment(const QString &path, const QString &forRecord)
{
    if (m_options.readOnly)
        return Failure(ErrorKind::ReadOnly, QStringLiteral("This assessment is open for reading only."));
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file \"%1\" cannot be read.").arg(info.fileName()), path);
    if (file.size() > attachmentLimit)
        return Failure(ErrorKind::Refused, QStringLiteral("The file \"%1\" is larger than 25 MB.").arg(info.fileName()), path,
                       QStringLiteral("Keep it where it is and give its address as evidence instead."));
    const QByteArray bytes = file.read(attachmentLimit + 1);
    if (bytes.size() != file.size())
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file \"%1\" cannot be read to its end.").arg(info.fileName()), path);
    const QString sha = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_pending.blobs.append({sha, bytes});
    return addRecord(RecordKind::Attachment,
                     {{QStringLiteral("name"), info.fileName()},
                      {QStringLiteral("media_type"), QMimeDatabase().mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).name()},
                      {QStringLiteral("size"), double(bytes.size())},
                      {QStringLiteral("sha256"), sha},
                      {QStringLiteral("for_record"), forRecord}});
}

void AssessmentSession::setPageMark(const QString &page, const QString &mark)
{
    const QString before = m_assessment.marks.value(page);
    if (m_options.readOnly || before == mark)
        return;
    if (mark.isEmpty())
        m_assessment.marks.remove(page);
    else
        m_assessment.marks.insert(page, mark);
    logNow(QStringLiteral("mark"), QStringLiteral("assessment"), {}, page, before, mark);
    m_pending.head = true;
    changed();
    emit headChanged();
}

void AssessmentSession::setLastPage(const QString &page)
{
    if (m_options.readOnly || m_assessment.lastPage == page)
        return;
    m_assessment.lastPage = page;
    m_pending.head = true;
    if (!m_idle.isActive())
        m_idle.start();
}

void AssessmentSession::setState(AssessmentState state)
{
    if (m_options.readOnly || m_assessment.state == state)
        return;
    logNow(QStringLiteral("state"), QStringLiteral("assessment"), {}, QStringLiteral("state"), nameOf(m_assessment.state), nameOf(state));
    m_assessment.state = state;
    m_pending.head = true;
    changed();
    emit headChanged();
}

void AssessmentSession::setVersion(const QString &version)
{
    if (m_options.readOnly || m_assessment.version == version)
        return;
    logNow(QStringLiteral("state"), QStringLiteral("assessment"), {}, QStringLiteral("version"), m_assessment.version, version);
    m_assessment.version = version;
    m_pending.head = true;
    changed();
    emit headChanged();
}

void AssessmentSession::noteValue(const FieldKey &key, const Value &value)
{
    if (m_options.readOnly || valueAt(m_assessment, key) == value)
        return;
    endBurst();
    applyValue(key, value);
    closeBurst();
}

// --- what commands do ------------------------------------------------------------------------------------------------------

void AssessmentSession::applyValue(const FieldKey &key, const Value &value)
{
    const Value before = valueAt(m_assessment, key);
    if (!setValueAt(m_assessment, key, value))
        return;
    if (key.kind)
        m_pending.records[*key.kind].insert(key.id);
    else
        m_pending.answers.insert({key.field, key.id}, true);
    noteEdit(key, before, value);
    changed();
    emit valueChanged(key);
}

void AssessmentSession::applyInsert(const RecordData &data, int index)
{
    closeBurst();
    insertRecord(m_assessment, data, index);
    m_pending.records[data.kind].insert(data.id);
    if (auto removed = m_pending.removed.find(data.kind); removed != m_pending.removed.end())
        removed->remove(data.id);
    if (index >= 0)
        m_pending.reordered.insert(data.kind);
    logNow(QStringLiteral("add"), nameOf(data.kind), data.id, {});
    for (auto it = data.values.begin(); it != data.values.end(); ++it)
        logNow(QStringLiteral("set"), nameOf(data.kind), data.id, it.key(), {}, it.value());
    changed();
    emit recordAdded(data.kind, data.id);
}

RecordData AssessmentSession::applyTake(RecordKind kind, const QString &id, int *index)
{
    closeBurst();
    *index = recordIndex(m_assessment, kind, id);
    const auto taken = takeRecord(m_assessment, kind, id);
    if (!taken)
        return RecordData{.kind = kind, .id = id, .values = {}};
    if (auto records = m_pending.records.find(kind); records != m_pending.records.end())
        records->remove(id);
    m_pending.removed[kind].insert(id);
    for (auto it = taken->values.begin(); it != taken->values.end(); ++it)
        logNow(QStringLiteral("set"), nameOf(kind), id, it.key(), it.value(), {});
    logNow(QStringLiteral("remove"), nameOf(kind), id, {});
    changed();
    emit recordRemoved(kind, id);
    return *taken;
}

void AssessmentSession::applyMove(RecordKind kind, const QString &id, int index)
{
    closeBurst();
    const int from = recordIndex(m_assessment, kind, id);
    if (!dueregard::moveRecord(m_assessment, kind, id, index))
        return;
    m_pending.reordered.insert(kind);
    logNow(QStringLiteral("move"), nameOf(kind), id, {}, from, index);
    changed();
    emit recordsReordered(kind);
}

void AssessmentSession::followRecords()
{
    const AssessmentState before = m_recorded;
    m_recorded = recordedState(m_assessment, m_clock.today());
    // A state that came with an import may rest on papers that are not here: then only a step forward counts.
    if (m_recorded != before && (m_assessment.state == before || m_recorded > m_assessment.state))
        setState(m_recorded);
    keepRatings();
}

void AssessmentSession::keepRatings()
{
    // Only who changes a row or a combination has ratings kept: to look at an older assessment must not write into it.
    if (!m_pending.records.contains(RecordKind::Impact) && !m_pending.records.contains(RecordKind::Intersection))
        return;
    noteValue(FieldKey::answer(KeptRatings::question), KeptRatings::of(m_assessment).with(m_assessment, m_rated, *m_pack));
    m_rated = KeptRatings::now(m_assessment);
}

void AssessmentSession::changed()
{
    m_assessment.updatedAt = m_clock.nowUtc();
    m_idle.start();
    if (!m_latest.isActive())
        m_latest.start();
    if (!m_rules.isActive())
        m_rules.start();
    if (m_saveState.kind == SaveState::Kind::Saved) {
        SaveState state = m_saveState;
        state.kind = SaveState::Kind::Saving;
        setSaveState(state);
    }
}

// --- change log ------------------------------------------------------------------------------------------------------------

void AssessmentSession::noteEdit(const FieldKey &key, const Value &before, const Value &after)
{
    const QString entity = Change::entityOf(key);
    const bool sameField = m_burst && m_burst->entity == entity && m_burst->entityId == key.id && m_burst->field == key.field;
    if (!sameField || m_burstAge.elapsed() > longestBurst)
        closeBurst();
    if (!m_burst) {
        m_burst = Change{.operation = QStringLiteral("set"), .entity = entity, .entityId = key.id, .field = key.field, .before = before};
        m_burstAge.start();
    }
    m_burst->at = m_clock.nowUtc();
    m_burst->actor = m_options.actor;
    m_burst->after = after;
    m_sinceEdit.start();
    m_burstEnd.start();
}

void AssessmentSession::closeBurst()
{
    if (m_burst && m_burst->before != m_burst->after)
        m_log.append(*m_burst);
    m_burst.reset();
}

void AssessmentSession::logNow(const QString &operation, const QString &entity, const QString &entityId, const QString &field,
                               const Value &before, const Value &after)
{
    m_log.append(Change{.at = m_clock.nowUtc(), .actor = m_options.actor, .operation = operation, .entity = entity, .entityId = entityId, .field = field, .before = before, .after = after});
}

// --- review points -----------------------------------------------------------------------------------------------------------

AssessmentSession::Looked AssessmentSession::look(const Assessment &assessment, const Pack &pack, QDate today, const PartnerDirectory &others)
{
    Looked looked{.points = RuleSet::check(assessment, pack, today, &others), .nextThing = {}};
    looked.nextThing = Progress::words(Progress::of(assessment, pack, looked.points, today).next(), pack, assessment.language);
    return looked;
}

void AssessmentSession::lookSoon()
{
    followRecords();
    if (m_looking.isRunning()) { // what it says is about what was there before
        m_rules.start();
        return;
    }
    // The copy shares its texts with ours, so that it costs nothing, and the rules have an assessment that nobody changes.
    auto promise = std::make_shared<QPromise<Looked>>();
    m_outdated = false;
    m_looking.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, assessment = m_assessment, pack = m_pack, today = m_clock.today(), others = m_otherPartners] {
        promise->start();
        promise->addResult(look(assessment, *pack, today, others));
        promise->finish();
    });
}

void AssessmentSession::take(const Looked &looked)
{
    m_points = looked.points;
    m_nextThing = looked.nextThing;
    emit reviewPointsChanged();
}

void AssessmentSession::setOtherPartners(PartnerDirectory others)
{
    m_otherPartners = std::move(others);
    emit otherPartnersChanged();
    m_rules.start();
}

void AssessmentSession::checkNow()
{
    followRecords();
    if (!m_rules.isActive() && m_looking.isFinished())
        return;
    m_rules.stop();
    m_outdated = true;
    take(look(m_assessment, *m_pack, m_clock.today(), m_otherPartners));
}

QList<ReviewPoint> AssessmentSession::reviewPointsOn(const QString &page) const
{
    QList<ReviewPoint> found;
    for (const ReviewPoint &point : m_points)
        if (point.page == page)
            found.append(point);
    return found;
}

// --- saving ----------------------------------------------------------------------------------------------------------------

void AssessmentSession::flush()
{
    if (m_flushing || m_options.readOnly)
        return;
    m_flushing = true;
    emit aboutToFlush();
    followRecords();
    m_idle.stop();
    m_latest.stop();
    m_flushing = false;
    if (m_pending.isEmpty() && m_log.isEmpty())
        return;
    SaveBatch batch = makeBatch();
    m_inFlight.insert(batch.id, batch);
    m_writer.submit(std::move(batch));
}

SaveBatch AssessmentSession::makeBatch()
{
    // Values share their data with the assessment: making a batch copies pointers, not texts.
    SaveBatch batch;
    // One writer serves every session of the process, one after the other.
    static std::atomic<quint64> next{1};
    batch.id = next++;
    batch.assessment = m_assessment.id;
    batch.headChanged = true; // updatedAt always changes with it
    batch.head = headOf(m_assessment);
    for (auto it = m_pending.answers.begin(); it != m_pending.answers.end(); ++it)
        batch.answers.insert(it.key(), m_assessment.answers.value(it.key()));
    for (auto it = m_pending.records.begin(); it != m_pending.records.end(); ++it) {
        for (const QString &id : it.value())
            if (auto data = recordData(m_assessment, it.key(), id))
                batch.upserts.append({*data, recordIndex(m_assessment, it.key(), id)});
    }
    for (auto it = m_pending.removed.begin(); it != m_pending.removed.end(); ++it)
        for (const QString &id : it.value())
            batch.removals.append({it.key(), id});
    for (RecordKind kind : std::as_const(m_pending.reordered))
        batch.order.insert(kind, recordIds(m_assessment, kind));
    batch.blobs = m_pending.blobs;
    batch.changes = m_log;
    batch.nextThing = m_nextThing;
    m_pending = {};
    m_log.clear();
    return batch;
}

void AssessmentSession::onSaved(quint64 batch, const QDateTime &at)
{
    if (m_inFlight.remove(batch) == 0)
        return;
    m_retries = 0;
    SaveState state = m_saveState;
    state.savedAt = at;
    if (!hasUnsavedChanges()) {
        m_retry.stop();
        state.kind = SaveState::Kind::Saved;
    } else if (state.kind != SaveState::Kind::NotSaved) {
        state.kind = SaveState::Kind::Saving; // after a failure, "Not saved" stands until everything is on disk
    }
    setSaveState(state);
}

void AssessmentSession::onFailed(quint64 batch, const Error &error)
{
    const auto failed = m_inFlight.constFind(batch);
    if (failed == m_inFlight.cend())
        return;
    takeBack(*failed);
    m_inFlight.remove(batch);
    SaveState state = m_saveState;
    if (state.kind != SaveState::Kind::NotSaved)
        state.failingSince = m_clock.nowUtc();
    state.kind = SaveState::Kind::NotSaved;
    state.error = error;
    setSaveState(state);
    // 1, 2, 4 … at most 30 s apart: long enough for a share to come back, short enough to be noticed.
    m_retry.start(qMin(30'000, 1000 << qMin(m_retries, 5)));
    ++m_retries;
}

void AssessmentSession::takeBack(const SaveBatch &batch)
{
    for (auto it = batch.answers.begin(); it != batch.answers.end(); ++it)
        m_pending.answers.insert(it.key(), true);
    for (const auto &write : batch.upserts)
        m_pending.records[write.data.kind].insert(write.data.id);
    for (const auto &[kind, id] : batch.removals)
        if (recordIndex(m_assessment, kind, id) < 0)
            m_pending.removed[kind].insert(id);
    for (auto it = batch.order.begin(); it != batch.order.end(); ++it)
        m_pending.reordered.insert(it.key());
    m_pending.head = true;
    m_pending.blobs = batch.blobs + m_pending.blobs;
    m_log = batch.changes + m_log;
}

void AssessmentSession::retry()
{
    m_retry.stop();
    flush();
}

void AssessmentSession::setSaveState(SaveState state)
{
    m_saveState = std::move(state);
    emit saveStateChanged();
}

} // namespace dueregard
