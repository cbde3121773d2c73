// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/storage/Database.h"
#include "core/storage/RecoverySpool.h"
#include "core/storage/RegisterLock.h"
#include "core/storage/RegisterWriter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace dueregard {

/// The one writer of a register: a thread with its own connection, so that a slow share never stalls typing.
///
/// Each batch is one BEGIN IMMEDIATE … COMMIT. Before each the stored revision and SQLite's data version are compared with
/// what this writer left: a write from outside is noticed, nothing is overwritten, and every later batch fails with Refused: only opening the
/// register again helps.
/// A batch that fails takes with it the batches of the same assessment that were made before anybody heard of it, queued or still to
/// come: they do not hold its words, and must not overtake them. All of them go to the recovery spool until a later batch of that
/// assessment, made in the knowledge, is on disk.
class WriterThread final : public RegisterWriter {
    Q_OBJECT
public:
    struct Settings {
        QString registerId;
        QString spoolFolder;          ///< empty: no spool
        int patience = 10'000;        ///< ms that a batch waits for another program's lock before it fails
        int idle = 2'000;             ///< ms without work after which the search index catches up
        const Clock *clock = nullptr; ///< must outlive the writer; nothing: the system's
        RegisterLock *lock = nullptr; ///< whose heart to keep beating; must outlive the writer
    };
    using Job = std::function<Result<void>(Database &)>;

    /// Opens the connection on the thread and makes sure that the file can really be written. Errors as Database::open().
    static Result<std::unique_ptr<WriterThread>> start(const QString &path, const Settings &settings);
    /// Finishes the queue, leaves the register without a journal file and closes it.
    ~WriterThread() override;

    void submit(SaveBatch batch) override;
    bool drain(int milliseconds) override;

    /// Runs a job between batches and waits for it. A job brings its own transaction through write(), or none (VACUUM).
    Result<void> run(const Job &job);
    /// The same, without waiting; its outcome is dropped.
    void post(const Job &job);
    /// Wraps a job in the transaction, with the revision check, that a batch has.
    Job write(Job job);

    RecoverySpool &spool() { return m_spool; }
    /// The session of an assessment ends: what of it is still not saved when the queue is done waits in the spool as the words
    /// of an earlier session, which no later save of the assessment makes out of date.
    void setAside(const QString &assessment);

signals:
    /// A batch is waiting for another program's lock, for so many milliseconds by now.
    void waiting(int milliseconds);
    /// Somebody took over the lock file: from now on two people may have the register open.
    void lockLost();
    /// Something was set aside.
    void leftUnsaved();

private:
    struct Entry {
        std::optional<SaveBatch> batch;
        Job job;
        std::function<void(const Result<void> &)> done;
        QString leaving = {}; ///< the assessment to set aside
        quint64 heardOf = 0;  ///< of a batch: how many failures had been told when it was submitted
    };
    struct Failing {
        quint64 batch = 0;  ///< the last that failed
        quint64 number = 0; ///< of its failure
        Error error;
    };
    WriterThread(QString path, const Settings &settings);
    void loop(const std::function<void(const Result<void> &)> &started);
    Result<void> open();
    void take(Entry &entry);
    void takeBatch(const SaveBatch &batch, quint64 heardOf);
    Result<void> patiently(const std::function<Result<void>()> &work);
    Result<void> inTransaction(const Job &work);
    Result<void> oneTransaction(const Job &work, const QString &next);
    void failFrom(const SaveBatch &batch, const Error &error);
    void onIdle();
    void close();
    void push(Entry entry);
    QDateTime now() const;

    QString m_path;
    Settings m_settings;
    SystemClock m_systemClock;
    RecoverySpool m_spool;

    // Worker thread only.
    std::unique_ptr<Database> m_database;
    QString m_revision;       ///< what the register's revision must be
    QString m_attempted;      ///< what it may be instead, after a commit whose fate is not known
    qint64 m_dataVersion = 0; ///< what SQLite's data version must be
    bool m_foreign = false;
    bool m_lockLost = false;
    bool m_indexDone = false;
    bool m_bytesMayBeUnused = false;
    QDateTime m_lastBeat;

    // Shared.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_quiet;
    std::deque<Entry> m_queue;
    bool m_busy = false;
    bool m_stop = false;
    QMap<QString, Failing> m_failing; ///< assessments with an unsaved batch
    quint64 m_failures = 0;           ///< so far
    quint64 m_told = 0;               ///< of them, those whose signal has been given
    std::thread m_thread;
};

} // namespace dueregard
