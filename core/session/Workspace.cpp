// SPDX-License-Identifier: Apache-2.0
#include "core/session/Workspace.h"

#include "core/base/Ids.h"
#include "core/domain/CopyAssessment.h"
#include "core/domain/WellKnown.h"
#include "core/rules/Progress.h"
#include "core/storage/Backups.h"
#include "core/storage/UnsavedBatch.h"

namespace dueregard {

namespace {
const QString shippedPack = QStringLiteral("england");

Failure noRegister()
{
    return Failure(ErrorKind::NotFound, QStringLiteral("No register is open."));
}

Failure notWritten(const QString &path)
{
    return Failure(ErrorKind::CannotWrite, QStringLiteral("The register still cannot be written."), path, QStringLiteral("Nothing is lost: the words go on waiting on this computer."));
}
} // namespace

Workspace::Workspace(Settings &settings, PackLibrary &packs, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_packs(packs), m_clock(clock)
{
    m_readers.setMaxThreadCount(1);
}

Workspace::~Workspace()
{
    saveNow();
    stopReading();
    m_session.reset();
}

void Workspace::stopReading()
{
    m_stop->store(true);
    m_readers.waitForDone();
    m_stop = std::make_shared<std::atomic_bool>(false);
}

void Workspace::read(std::function<Then(const Register &, const GoOn &)> work)
{
    if (!m_register)
        return;
    m_readers.start([this, work = std::move(work), stop = m_stop, from = m_register.get()] {
        if (stop->load())
            return;
        const Then then = work(*from, [&stop] { return !stop->load(); });
        if (then && !stop->load())
            QMetaObject::invokeMethod(
                this, [then, stop] {
                    if (!stop->load())
                        then();
                },
                Qt::QueuedConnection);
    });
}

void Workspace::readOtherPartners(const QString &id)
{
    read([this, id](const Register &from, const GoOn &goOn) -> Then {
        const auto parts = from.loadParts({RecordKind::Partner, RecordKind::Activity});
        if (!parts || !goOn())
            return {};
        PartnerDirectory others;
        for (const Assessment &part : *parts)
            if (part.id != id)
                others.add(part);
        return [this, id, others] {
            if (m_session && m_session->assessment().id == id)
                m_session->setOtherPartners(others);
        };
    });
}

QString Workspace::actor() const
{
    const Profile profile = m_settings.profile();
    if (!profile.officerName.isEmpty())
        return profile.officerName;
    return profile.jobTitle.isEmpty() ? QStringLiteral("officer") : profile.jobTitle;
}

OpenOptions Workspace::options(Missing missing, bool takeOver) const
{
    OpenOptions options;
    options.who = actor();
    options.create = missing == Missing::Create;
    options.takeOver = takeOver;
    options.spoolFolder = Settings::recoveryFolder();
    options.patience = 100;
    options.clock = &m_clock;
    return options;
}

Result<void> Workspace::open(const QString &path, Missing missing, bool takeOver)
{
    close();
    auto opened = Register::open(path, options(missing, takeOver));
    if (!opened)
        return opened.failure();
    m_register = std::move(*opened);
    m_settings.addRecentRegister(m_register->path());
    if (WriterThread *writer = m_register->writerThread()) {
        connect(writer, &WriterThread::lockLost, this, &Workspace::lockLost);
        connect(writer, &WriterThread::leftUnsaved, this, &Workspace::waitingWordsChanged);
        connect(writer, &WriterThread::waiting, this, &Workspace::waitingForLock);
        connect(writer, &RegisterWriter::saved, this, &Workspace::assessmentsChanged);
    }
    emit registerChanged();
    return {};
}

void Workspace::close()
{
    if (!m_register)
        return;
    stopReading();
    closeAssessment();
    m_register.reset();
    emit registerChanged();
}

Result<QString> Workspace::nextReference() const
{
    const QString prefix = QStringLiteral("EIA-%1-").arg(m_clock.today().year());
    int highest = 0;
    for (bool deleted : {false, true}) {
        RegisterQuery query;
        query.text = prefix;
        query.deleted = deleted;
        query.sort = RegisterQuery::Sort::Reference;
        auto page = m_register->list(query);
        if (!page)
            return page.failure();
        for (const RegisterRow &row : page->rows)
            if (row.reference.startsWith(prefix))
                highest = qMax(highest, row.reference.mid(prefix.size()).toInt());
    }
    return prefix + QStringLiteral("%1").arg(highest + 1, 3, 10, QLatin1Char('0'));
}

Result<void> Workspace::storeNew(const Assessment &assessment, const Pack &pack, const QString &note)
{
    if (auto put = m_register->packs().put({pack.hash, pack.id, pack.version, pack.baseText, pack.overlayText}); !put)
        return put;
    SaveBatch batch;
    batch.assessment = assessment.id;
    batch.create = assessment;
    batch.nextThing = Progress::words(Progress::of(assessment, pack, RuleSet::check(assessment, pack, m_clock.today()), m_clock.today()).next(), pack, assessment.language);
    batch.changes.append(Change{.at = m_clock.nowUtc(), .actor = actor(), .operation = QStringLiteral("add"), .entity = QStringLiteral("assessment"), .note = note});
    if (auto saved = m_register->save(batch); !saved)
        return saved;
    emit assessmentsChanged();
    return {};
}

Result<QString> Workspace::createAssessment()
{
    if (!m_register)
        return noRegister();
    auto pack = m_packs.load(shippedPack);
    if (!pack)
        return pack.failure();
    auto reference = nextReference();
    if (!reference)
        return reference.failure();
    const Profile profile = m_settings.profile();

    Assessment assessment;
    assessment.id = newId();
    assessment.pack = (*pack)->id;
    assessment.packHash = (*pack)->hash;
    assessment.bodyType = profile.bodyType.isEmpty() ? QStringLiteral("council") : profile.bodyType;
    assessment.createdAt = assessment.updatedAt = m_clock.nowUtc();
    assessment.createdBy = actor();
    const auto prefill = [&](const QString &question, const Value &value) {
        if (!value.isBlank() && (*pack)->field(question))
            assessment.answers.insert({question, {}}, value);
    };
    prefill(question::reference, *reference);
    prefill(question::localName, QStringLiteral("eqia"));
    prefill(question::organisation, profile.organisation);
    prefill(question::contactFormats, profile.contactFormats);
    prefill(question::startedOn, m_clock.today());
    if (!profile.jobTitle.isEmpty() || !profile.officerName.isEmpty()) {
        Person lead;
        lead.id = newId();
        lead.role = QStringLiteral("lead");
        lead.name = profile.officerName;
        lead.job_title = profile.jobTitle;
        lead.organisation = profile.organisation;
        assessment.people.append(lead);
    }
    if (auto stored = storeNew(assessment, **pack, {}); !stored)
        return stored.failure();
    return assessment.id;
}

Result<QString> Workspace::copyAssessment(const QString &id)
{
    if (!m_register)
        return noRegister();
    saveNow();
    auto source = stored(id);
    if (!source)
        return source.failure();
    auto reference = nextReference();
    if (!reference)
        return reference.failure();
    Assessment copy = copyAsNew(source->assessment, m_clock.nowUtc(), actor());
    copy.answers.insert({question::reference, {}}, *reference);
    copy.answers.insert({question::startedOn, {}}, m_clock.today());
    if (auto done = storeNew(copy, *source->pack, QStringLiteral("copied from %1").arg(copy.duplicatedFrom)); !done)
        return done.failure();
    return copy.id;
}

Result<void> Workspace::setDeleted(const QString &id, bool deleted)
{
    if (!m_register)
        return noRegister();
    if (m_session && m_session->assessment().id == id)
        closeAssessment();
    auto done = m_register->setDeleted(id, deleted, actor());
    emit assessmentsChanged();
    return done;
}

Result<std::shared_ptr<const Pack>> Workspace::packOf(const Assessment &assessment)
{
    if (auto known = m_packs.known(assessment.packHash))
        return known;
    auto shipped = m_packs.load(assessment.pack.isEmpty() ? shippedPack : assessment.pack);
    if (shipped && ((*shipped)->hash == assessment.packHash || assessment.packHash.isEmpty()))
        return shipped;
    auto text = m_register->packs().get(assessment.packHash);
    if (!text)
        return shipped ? shipped : Result<std::shared_ptr<const Pack>>(text.failure());
    return m_packs.resolved(text->hash, text->base, text->overlay);
}

Result<Workspace::Stored> Workspace::stored(const QString &id)
{
    auto assessment = m_register->load(id);
    if (!assessment)
        return assessment.failure();
    auto pack = packOf(*assessment);
    if (!pack)
        return pack.failure();
    return Stored{std::move(*assessment), std::move(*pack)};
}

Result<AssessmentSession *> Workspace::openAssessment(const QString &id)
{
    if (!m_register)
        return noRegister();
    if (m_session && m_session->assessment().id == id)
        return m_session.get();
    closeAssessment();
    auto found = stored(id);
    if (!found)
        return found.failure();
    AssessmentSession::Options sessionOptions;
    sessionOptions.actor = actor();
    sessionOptions.readOnly = m_register->isReadOnly() || found->assessment.deletedAt.isValid();
    m_session = std::make_unique<AssessmentSession>(found->assessment, found->pack, m_register->isReadOnly() ? m_nothing : m_register->writer(), m_clock, sessionOptions);
    readOtherPartners(id);
    emit sessionChanged();
    return m_session.get();
}

bool Workspace::closeAssessment()
{
    if (!m_session)
        return true;
    const bool saved = saveNow();
    if (!saved)
        m_register->writerThread()->setAside(m_session->assessment().id);
    m_session.reset();
    emit sessionChanged();
    return saved;
}

bool Workspace::saveNow(int milliseconds)
{
    if (!m_session || m_session->isReadOnly() || !m_register)
        return true;
    m_session->endBurst();
    m_session->checkNow(); // so that the list of assessments shows the next thing as it is
    m_session->flush();
    return m_register->writer().drain(milliseconds);
}

namespace {

/// The entries of each assessment, in order of time.
QList<QList<RecoverySpool::Entry>> byAssessment(const QList<RecoverySpool::Entry> &all)
{
    QList<QList<RecoverySpool::Entry>> grouped;
    for (const RecoverySpool::Entry &entry : all) {
        const auto same = std::find_if(grouped.begin(), grouped.end(), [&](const auto &group) { return group.first().batch.assessment == entry.batch.assessment; });
        if (same == grouped.end())
            grouped.append(QList<RecoverySpool::Entry>{entry});
        else
            same->append(entry);
    }
    return grouped;
}

} // namespace

QList<WaitingWords> Workspace::waitingWords() const
{
    QList<WaitingWords> all;
    if (!m_register)
        return all;
    for (const auto &entries : byAssessment(m_register->unsaved())) {
        const EarlierWords words(entries);
        if (words.isEmpty())
            continue;
        WaitingWords waiting = words.waiting();
        if (const auto assessment = m_register->load(waiting.assessment)) {
            waiting.known = true;
            waiting.title = assessment->answer(question::title).text();
            waiting.deleted = assessment->deletedAt.isValid();
        }
        all.append(waiting);
    }
    return all;
}

QList<Change> Workspace::waitingWordings(const QString &assessment) const
{
    QList<Change> all;
    const auto add = [&](const QDateTime &at, const QString &entity, const QString &id, const QString &field, const Value &words) {
        all.append(Change{.at = at, .operation = QStringLiteral("set"), .entity = entity, .entityId = id, .field = field, .after = words});
    };
    const QList<RecoverySpool::Entry> entries = m_register ? m_register->unsaved() : QList<RecoverySpool::Entry>();
    for (const RecoverySpool::Entry &entry : entries) {
        if (entry.batch.assessment != assessment)
            continue;
        for (auto it = entry.batch.answers.begin(); it != entry.batch.answers.end(); ++it)
            add(entry.at, QStringLiteral("answer"), it.key().row, it.key().question, it.value());
        for (const auto &write : entry.batch.upserts)
            for (auto it = write.data.values.begin(); it != write.data.values.end(); ++it)
                add(entry.at, nameOf(write.data.kind), write.data.id, it.key(), it.value());
    }
    return all;
}

bool Workspace::areWaiting(const PurgeScope &scope) const
{
    const QList<RecoverySpool::Entry> entries = m_register ? m_register->unsaved() : QList<RecoverySpool::Entry>();
    return std::any_of(entries.begin(), entries.end(), [&](RecoverySpool::Entry entry) { return eraseFrom(entry.batch, scope); });
}

Result<ReturnedWords> Workspace::putBack(const EarlierWords &words, const QString &id, const EarlierWords::Line &line)
{
    auto history = m_register->changes(id);
    if (!history)
        return history.failure();
    if (const auto blobs = words.blobs(); !blobs.isEmpty()) {
        SaveBatch bytes;
        bytes.assessment = id;
        bytes.blobs = blobs;
        if (auto saved = m_register->save(bytes); !saved)
            return saved.failure();
    }
    if (m_session && m_session->assessment().id == id) {
        const ReturnedWords done = words.putInto(*m_session, *history, line);
        if (!saveNow())
            return notWritten(path());
        return done;
    }
    auto found = stored(id);
    if (!found)
        return found.failure();
    AssessmentSession session(found->assessment, found->pack, m_register->writer(), m_clock, {.actor = actor()});
    const ReturnedWords done = words.putInto(session, *history, line);
    session.endBurst();
    session.checkNow();
    session.flush();
    if (!m_register->writer().drain(5000)) {
        m_register->writerThread()->setAside(id);
        return notWritten(path());
    }
    return done;
}

Workspace::Returned Workspace::recoverEarlier(const EarlierWords::Line &line)
{
    Returned returned;
    if (!m_register || m_register->isReadOnly()) {
        returned.error = m_register ? Error{.kind = ErrorKind::ReadOnly, .message = m_register->readOnlyMessage(), .place = path(), .advice = {}} : noRegister().error;
        return returned;
    }
    if (!saveNow()) {
        returned.error = notWritten(path()).error;
        return returned;
    }
    for (const auto &entries : byAssessment(m_register->unsaved())) {
        const EarlierWords words(entries);
        const QString id = entries.first().batch.assessment;
        if (!words.isEmpty()) {
            const auto assessment = m_register->load(id);
            if (!assessment || assessment->deletedAt.isValid())
                continue;
            auto done = putBack(words, id, line);
            if (!done) {
                returned.error = done.error();
                break;
            }
            done->title = assessment->answer(question::title).text();
            returned.assessments.append(*done);
        }
        m_register->forgetUnsaved(id);
    }
    emit assessmentsChanged();
    return returned;
}

Result<void> Workspace::saveCopy(const QString &path)
{
    if (!m_register)
        return noRegister();
    const bool saved = saveNow(2000);
    auto copied = m_register->backup(path);
    if (!copied && copied.error().kind == ErrorKind::AlreadyThere)
        return copied;
    if (saved || !m_session)
        return copied;

    // What is not in the register goes into the copy; if the register cannot even be read, into a new register.
    const Assessment &now = m_session->assessment();
    OpenOptions quiet;
    quiet.who = actor();
    quiet.backups = false;
    quiet.clock = &m_clock;
    auto copy = copied ? Register::open(path, quiet) : Register::create(path, quiet);
    if (!copy)
        return copy.failure();
    const Pack &pack = m_session->pack();
    if (auto put = (*copy)->packs().put({pack.hash, pack.id, pack.version, pack.baseText, pack.overlayText}); !put)
        return put;
    SaveBatch batch;
    batch.assessment = now.id;
    auto present = (*copy)->load(now.id);
    if (!present) {
        batch.create = now;
    } else {
        batch.headChanged = true;
        batch.head = now;
        for (auto it = present->answers.begin(); it != present->answers.end(); ++it)
            batch.answers.insert(it.key(), Value());
        for (auto it = now.answers.begin(); it != now.answers.end(); ++it)
            batch.answers.insert(it.key(), it.value());
        for (RecordKind kind : allRecordKinds) {
            for (const QString &id : recordIds(*present, kind))
                if (recordIndex(now, kind, id) < 0)
                    batch.removals.append({kind, id});
            int position = 0;
            for (const RecordData &data : allRecords(now, kind))
                batch.upserts.append({data, position++});
        }
    }
    batch.changes.append(Change{.at = m_clock.nowUtc(), .actor = actor(), .operation = QStringLiteral("set"), .entity = QStringLiteral("assessment"), .note = QStringLiteral("saved as a copy because the register could not be written")});
    return (*copy)->save(batch);
}

void Workspace::purge(const PurgeScope &scope, const QString &reason, const QString &officer, const std::function<void(const Result<void> &)> &done)
{
    if (!m_register) {
        done(noRegister());
        return;
    }
    if (!closeAssessment()) {
        done(Failure(ErrorKind::CannotWrite, QStringLiteral("What was typed last could not be saved."), {}, QStringLiteral("Nothing was removed. Save it first.")));
        return;
    }
    stopReading();
    // Every copy is written anew, which can take seconds on a slow share. Closing the register waits for it.
    m_readers.start([this, scope, reason, officer, done, at = m_clock.nowUtc(), file = m_register.get()] {
        Result<void> erased = file->purge(scope, reason, officer);
        // The copies are tried whatever happened: each text that goes is one less.
        const auto copies = Backups(file->path(), {}).purge(scope, reason, officer, at);
        if (erased)
            erased = copies;
        QMetaObject::invokeMethod(
            this, [this, erased, done] {
                emit assessmentsChanged();
                emit waitingWordsChanged();
                done(erased);
            },
            Qt::QueuedConnection);
    });
}

Result<void> Workspace::restoreBackup(const QString &copyPath)
{
    if (!m_register)
        return noRegister();
    const QString registerPath = path();
    close();
    auto restored = Backups(registerPath, {}).restore(copyPath, m_clock.nowUtc());
    // Whether or not it worked, the register is opened again: an officer never stands before an empty window.
    auto opened = open(registerPath, Missing::Refuse);
    return restored ? opened : restored;
}

} // namespace dueregard
