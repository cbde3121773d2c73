// SPDX-License-Identifier: Apache-2.0
#include "core/storage/WriterThread.h"

#include "core/base/Ids.h"
#include "core/storage/AssessmentRepository.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <chrono>
#include <future>

namespace dueregard {

namespace {

constexpr int longestIdle = 15'000; // ms between looks at the heartbeat

Failure foreignWrite(const QString &path)
{
    return Failure(ErrorKind::Refused, QStringLiteral("Another program changed this register after it was opened here. Nothing of it was overwritten."), path,
                   QStringLiteral("Save a copy somewhere else, or close the register and open it again; what you typed is kept."));
}

/// After these a connection may be half way through something: it is closed, and the next attempt starts with a fresh one.
bool isDoubtful(ErrorKind kind)
{
    return kind == ErrorKind::Vanished || kind == ErrorKind::CannotWrite || kind == ErrorKind::CannotRead || kind == ErrorKind::DiskFull
        || kind == ErrorKind::ReadOnly || kind == ErrorKind::Damaged;
}

} // namespace

WriterThread::WriterThread(QString path, const Settings &settings)
    : m_path(std::move(path)), m_settings(settings), m_spool(settings.spoolFolder, settings.registerId, m_path)
{
    m_lastBeat = now();
}

QDateTime WriterThread::now() const
{
    return m_settings.clock ? m_settings.clock->nowUtc() : m_systemClock.nowUtc();
}

Result<std::unique_ptr<WriterThread>> WriterThread::start(const QString &path, const Settings &settings)
{
    std::unique_ptr<WriterThread> writer(new WriterThread(path, settings));
    std::promise<Result<void>> promise;
    auto started = promise.get_future();
    writer->m_thread = std::thread([self = writer.get(), &promise] { self->loop([&](const Result<void> &ok) { promise.set_value(ok); }); });
    if (auto ok = started.get(); !ok)
        return ok.failure();
    return writer;
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WriterThread::push(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_all();
}

void WriterThread::submit(SaveBatch batch)
{
    quint64 heardOf = 0;
    {
        const std::lock_guard lock(m_mutex);
        heardOf = m_told;
    }
    push({std::move(batch), {}, {}, {}, heardOf});
}

void WriterThread::post(const Job &job)
{
    push({std::nullopt, job, {}});
}

Result<void> WriterThread::run(const Job &job)
{
    std::promise<Result<void>> promise;
    auto done = promise.get_future();
    push({std::nullopt, job, [&](const Result<void> &ok) { promise.set_value(ok); }});
    return done.get();
}

WriterThread::Job WriterThread::write(Job job)
{
    return [this, job = std::move(job)](Database &) { return patiently([&] { return inTransaction(job); }); };
}

void WriterThread::setAside(const QString &assessment)
{
    push({std::nullopt, {}, {}, assessment});
}

bool WriterThread::drain(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const bool quiet = m_quiet.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_queue.empty() && !m_busy; });
    return quiet && m_failing.isEmpty();
}

// --- on the thread -------------------------------------------------------------------------------------------------------

void WriterThread::loop(const std::function<void(const Result<void> &)> &started)
{
    QElapsedTimer timer;
    timer.start();
    Result<void> opened = open();
    while (!opened && opened.error().kind == ErrorKind::InUse && timer.elapsed() < qMin(m_settings.patience, 2'000)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        opened = open();
    }
    if (!opened)
        m_database.reset();
    started(opened);
    if (!opened)
        return;
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            const auto rest = std::chrono::milliseconds(m_indexDone ? longestIdle : qMin(m_settings.idle, longestIdle));
            const bool woken = m_wake.wait_for(lock, rest, [this] { return m_stop || !m_queue.empty(); });
            if (!woken) {
                m_busy = true;
                lock.unlock();
                onIdle();
                lock.lock();
                m_busy = false;
                m_quiet.notify_all();
                continue;
            }
            if (m_queue.empty())
                break; // stop, and nothing left to do
            entry = std::move(m_queue.front());
            m_queue.pop_front();
            m_busy = true;
        }
        take(entry);
        {
            const std::lock_guard lock(m_mutex);
            m_busy = false;
        }
        m_quiet.notify_all();
    }
    close();
}

void WriterThread::take(Entry &entry)
{
    if (entry.batch) {
        takeBatch(*entry.batch, entry.heardOf);
        return;
    }
    if (!entry.leaving.isEmpty()) {
        {
            const std::lock_guard lock(m_mutex);
            m_failing.remove(entry.leaving);
        }
        if (m_spool.setAside(entry.leaving))
            QMetaObject::invokeMethod(
                this, [this] { emit leftUnsaved(); }, Qt::QueuedConnection);
        return;
    }
    Result<void> ok;
    if (!m_database)
        ok = open();
    if (ok)
        ok = entry.job(*m_database);
    if (entry.done)
        entry.done(ok);
}

Result<void> WriterThread::open()
{
    auto opened = Database::open(m_path, Database::Mode::ReadWrite, 0);
    if (!opened) {
        const Error error = opened.error();
        if (error.kind == ErrorKind::NotFound)
            return Failure(ErrorKind::Vanished, QStringLiteral("The register's file or folder is no longer there."), m_path,
                           QStringLiteral("Connect the drive again, or save a copy somewhere else."));
        return opened.failure();
    }
    Database &database = **opened;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    auto id = database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'register_id'"));
    auto revision = database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'revision'"));
    auto format = database.value(QStringLiteral("PRAGMA user_version"));
    for (const auto *value : {&id, &revision, &format})
        if (!*value)
            return value->failure();
    const bool expected = m_revision.isNull() || revision->toString() == m_revision || revision->toString() == m_attempted;
    if (id->toString() != m_settings.registerId || !expected) {
        m_foreign = true;
        return foreignWrite(m_path);
    }
    // BEGIN IMMEDIATE succeeds on a read-only file. Only a write shows whether the file, and the folder that must take the
    // journal, let us; rolled back, it leaves the register as it was.
    if (auto ok = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(format->toInt())); !ok)
        return ok;
    transaction->rollback();
    // Only now: a rollback that met an error counts as a change.
    auto dataVersion = database.value(QStringLiteral("PRAGMA data_version"));
    if (!dataVersion)
        return dataVersion.failure();
    m_revision = revision->toString();
    m_attempted.clear();
    m_dataVersion = dataVersion->toLongLong();
    m_database = std::move(*opened);
    return {};
}

Result<void> WriterThread::patiently(const std::function<Result<void>()> &work)
{
    QElapsedTimer timer;
    timer.start();
    int rest = 5;
    int told = 0;
    for (;;) {
        auto ok = work();
        if (ok || ok.error().kind != ErrorKind::InUse || m_foreign || timer.elapsed() >= m_settings.patience)
            return ok;
        std::this_thread::sleep_for(std::chrono::milliseconds(rest));
        rest = qMin(rest * 2, 250);
        if (const int elapsed = int(timer.elapsed()); elapsed - told >= 500) {
            told = elapsed;
            QMetaObject::invokeMethod(
                this, [this, elapsed] { emit waiting(elapsed); }, Qt::QueuedConnection);
        }
    }
}

Result<void> WriterThread::oneTransaction(const Job &work, const QString &next)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.failure();
    auto dataVersion = m_database->value(QStringLiteral("PRAGMA data_version"));
    auto revision = m_database->value(QStringLiteral("SELECT value FROM meta WHERE key = 'revision'"));
    if (!dataVersion || !revision)
        return !dataVersion ? dataVersion.failure() : revision.failure();
    if (revision->toString() != m_revision || dataVersion->toLongLong() != m_dataVersion) {
        m_foreign = true;
        return foreignWrite(m_path);
    }
    if (auto ok = work(*m_database); !ok)
        return ok;
    if (auto ok = m_database->run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'revision'"), {next}); !ok)
        return ok;
    return transaction->commit();
}

Result<void> WriterThread::inTransaction(const Job &work)
{
    if (m_foreign)
        return foreignWrite(m_path);
    if (!m_database)
        if (auto ok = open(); !ok)
            return ok;
    const QString next = QString::number(m_revision.section(u' ', 0, 0).toLongLong() + 1) + u' ' + newId();
    auto ok = oneTransaction(work, next);
    if (!ok && isDoubtful(ok.error().kind)) {
        m_database.reset();
        m_attempted = next;
        // A COMMIT can fail after its last write: then the register holds what we meant to write, and saying so is the truth.
        const auto fresh = Database::open(m_path, Database::Mode::ReadWrite, 0);
        const auto id = fresh ? (*fresh)->value(QStringLiteral("SELECT value FROM meta WHERE key = 'register_id'")) : Result<QVariant>(fresh.failure());
        const auto revision = fresh ? (*fresh)->value(QStringLiteral("SELECT value FROM meta WHERE key = 'revision'")) : Result<QVariant>(fresh.failure());
        if (id && revision && id->toString() == m_settings.registerId && revision->toString() == next)
            ok = Result<void>();
    }
    if (ok)
        m_revision = next;
    return ok;
}

void WriterThread::takeBatch(const SaveBatch &batch, quint64 heardOf)
{
    std::optional<Error> before;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto failing = m_failing.constFind(batch.assessment); failing != m_failing.cend() && failing->number > heardOf)
            before = failing->error;
    }
    if (before) {
        failFrom(batch, *before);
        return;
    }
    const auto ok = patiently([&] { return inTransaction([&](Database &database) { return AssessmentRepository(database).write(batch); }); });
    if (!ok) {
        failFrom(batch, ok.error());
        return;
    }
    for (const auto &[kind, id] : batch.removals)
        m_bytesMayBeUnused = m_bytesMayBeUnused || kind == RecordKind::Attachment;
    m_indexDone = false;
    m_spool.drop(batch.assessment, batch.id);
    {
        const std::lock_guard lock(m_mutex);
        if (auto failing = m_failing.find(batch.assessment); failing != m_failing.end() && failing->batch <= batch.id)
            m_failing.erase(failing);
    }
    QMetaObject::invokeMethod(
        this, [this, id = batch.id, at = now()] { emit saved(id, at); }, Qt::QueuedConnection);
}

void WriterThread::failFrom(const SaveBatch &batch, const Error &error)
{
    QList<SaveBatch> failed{batch};
    quint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        std::deque<Entry> others;
        for (Entry &entry : m_queue) {
            if (entry.batch && entry.batch->assessment == batch.assessment)
                failed.append(std::move(*entry.batch));
            else
                others.push_back(std::move(entry));
        }
        m_queue = std::move(others);
        number = m_failures;
        m_failures += quint64(failed.size());
        m_failing.insert(batch.assessment, {failed.last().id, m_failures, error});
    }
    for (const SaveBatch &each : std::as_const(failed)) {
        if (!each.create)
            m_spool.keep(each, now());
        ++number;
        QMetaObject::invokeMethod(
            this, [this, id = each.id, number, error] {
                {
                    const std::lock_guard lock(m_mutex);
                    m_told = number;
                }
                emit RegisterWriter::failed(id, error);
            },
            Qt::QueuedConnection);
    }
}

void WriterThread::onIdle()
{
    const QDateTime moment = now();
    if (m_settings.lock && !m_lockLost && m_lastBeat.secsTo(moment) >= RegisterLock::heartbeat) {
        m_lastBeat = moment;
        if (!m_settings.lock->beat(moment)) {
            m_lockLost = true;
            QMetaObject::invokeMethod(
                this, [this] { emit lockLost(); }, Qt::QueuedConnection);
        }
    }
    if (m_database && !m_foreign && !m_indexDone) {
        const auto left = SearchIndex(*m_database).update(1);
        m_indexDone = left && *left == 0;
    }
}

void WriterThread::close()
{
    if (m_database && m_bytesMayBeUnused && !m_foreign) {
        const auto dropped = inTransaction([](Database &database) { return AssessmentRepository(database).dropUnusedBytes(); });
        static_cast<void>(dropped); // only tidying: what stays is dropped another time
    }
    // A save that failed closed the register at once, and left its empty journal.
    if (!m_database && !m_foreign && QFileInfo::exists(m_path + QStringLiteral("-journal")))
        if (auto fresh = Database::open(m_path, Database::Mode::ReadWrite, 0))
            m_database = std::move(*fresh);
    if (!m_database)
        return;
    m_database->forgetStatements();
    const auto tidy = m_database->value(QStringLiteral("PRAGMA journal_mode=DELETE")); // leaves no -journal beside a closed register
    static_cast<void>(tidy);
    m_database.reset();
}

} // namespace dueregard
