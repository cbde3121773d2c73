// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"
#include "core/storage/PackRepository.h"
#include "core/storage/RecoverySpool.h"
#include "core/storage/RegisterLock.h"
#include "core/storage/RegisterQuery.h"
#include "core/storage/Salvage.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Verify.h"
#include "core/storage/WriterThread.h"

namespace dueregard {

struct OpenOptions {
    QString who;         ///< the officer's name as others see it in the lock
    bool create = false; ///< make the register (and its folder) when there is none
    bool readOnly = false;
    bool takeOver = false;        ///< take the lock from whoever holds it: the officer was asked
    QString backupFolder;         ///< for dated copies; empty: "Backups" beside the register
    bool backups = true;          ///< make a dated copy after opening, when something changed since the last
    QString spoolFolder;          ///< for what could not be saved; empty: none is kept
    int patience = 2'000;         ///< ms that opening and reading wait for a lock; the window's thread uses 0 to 100
    const Clock *clock = nullptr; ///< must outlive the register; nothing: the system's
};

/// Why a register that was opened cannot be changed.
enum class ReadOnlyReason { None,
                            Asked,
                            LockedByOther,
                            FileOrFolder,
                            NewerFormat };

/// An open register file. Reading runs on the caller's thread (any thread: each gets its own connection or waits for none);
/// writing runs on the writer's thread. Nothing here opens the file outside SQLite once it is open (standards.md E7).
class Register {
public:
    /// Looks at the file before anything may write to it: other files are NotARegister, later formats NewerFormat (or opened
    /// for reading when they allow it), files with views, triggers or foreign tables Damaged. InUse when this process has
    /// the file open already. A file, folder or medium that cannot be changed, or that somebody else has open, is opened
    /// for reading only: see readOnlyReason().
    static Result<std::unique_ptr<Register>> open(const QString &path, const OpenOptions &options = {});
    /// Makes a new register; AlreadyThere when there is a file of that name. It appears complete or not at all.
    static Result<std::unique_ptr<Register>> create(const QString &path, const OpenOptions &options = {});
    /// Of a closed or an open register; see Verify.h and Salvage.h.
    static VerifyReport verify(const QString &path) { return verifyRegister(path); }
    static Result<RecoveryReport> recover(const QString &damaged, const QString &out) { return recoverRegister(damaged, out); }
    /// Finishes what is queued and closes; no journal and no lock stay behind.
    ~Register();
    Register(const Register &) = delete;
    Register &operator=(const Register &) = delete;

    const QString &path() const { return m_path; }
    const QString &id() const { return m_id; }
    bool isReadOnly() const { return m_reason != ReadOnlyReason::None; }
    ReadOnlyReason readOnlyReason() const { return m_reason; }
    /// Why, in a sentence; empty when it can be changed.
    const QString &readOnlyMessage() const { return m_reasonText; }
    /// Who has it open, when that is the reason.
    const RegisterLock::Holder &holder() const { return m_holder; }
    const Migrator::Report &migration() const { return m_migration; }

    /// For the window's thread: never waits. InUse means "ask again in a moment".
    Result<RegisterPage> list(const RegisterQuery &query = {}) const;
    Result<bool> contains(const QString &uuid) const;
    /// What is queued is written first, so that the newest state comes back.
    Result<Assessment> load(const QString &uuid) const;
    /// Of every assessment, those on the Deleted list included, only its id, when it was deleted, and its records of these
    /// kinds.
    Result<QList<Assessment>> loadParts(const QList<RecordKind> &kinds) const;
    Result<QList<Change>> changes(const QString &uuid) const;
    Result<QList<Change>> changes(const QString &uuid, const FieldKey &field) const;
    Result<QByteArray> attachmentBytes(const QString &sha256) const;
    /// Indexes what is dirty, then looks. A register opened for reading finds what was indexed before.
    Result<QList<SearchHit>> search(const QString &words, int most = 50) const;

    class Packs {
    public:
        explicit Packs(const Register &owner) : m_owner(owner) {}
        Result<void> put(const PackText &pack);
        Result<PackText> get(const QString &hash) const;

    private:
        const Register &m_owner;
    };
    Packs packs() const { return Packs(*this); }

    /// For sessions. Only when the register is not read-only.
    RegisterWriter &writer();
    /// For the status line: waiting() and lockLost(). Nothing when read-only.
    WriterThread *writerThread() { return m_writer.get(); }

    // These wait until they are on disk. ReadOnly when the register is.
    Result<void> save(const SaveBatch &batch);
    Result<void> setDeleted(const QString &uuid, bool deleted, const QString &actor);
    /// Erases texts from the records, the change log, the search index and the free space of the file. A scope that names
    /// only the assessment takes all of it away; what stays is the entry "removed on … because …". Attachment bytes that
    /// nothing refers to go too, and so do the words in the recovery spool that wait to be put into the register. The copies in
    /// the backup folder are not touched: `Backups` purges those. From any thread.
    Result<void> purge(const PurgeScope &scope, const QString &reason, const QString &actor);

    /// One closed file that holds everything, written beside its place and moved there when it is complete and checked.
    /// AlreadyThere when there is a file of that name.
    Result<void> backup(const QString &to) const;

    /// What an earlier session could not write; empty when there is nothing. It is never written as it stands: the register
    /// may have newer words by now (see `EarlierWords`).
    QList<RecoverySpool::Entry> unsaved() const;
    /// Forgets it, of one assessment or of all.
    void forgetUnsaved(const QString &assessment);
    void discardUnsaved();

private:
    Register() = default;
    Result<void> openFile(const OpenOptions &options);
    Result<void> becomeReadOnly(ReadOnlyReason reason, const QString &text);
    Result<void> openReader(bool mayRecover);
    template<class T>
    Result<T> read(int patience, const std::function<Result<T>(Database &)> &work) const;
    Result<void> write(const WriterThread::Job &job) const;
    QDateTime now() const;

    QString m_path;
    QString m_id;
    QString m_identity;
    OpenOptions m_options;
    Migrator::Report m_migration;
    ReadOnlyReason m_reason = ReadOnlyReason::None;
    QString m_reasonText;
    RegisterLock::Holder m_holder;
    Database::Mode m_readMode = Database::Mode::ReadOnly;
    Qt::HANDLE m_readerThread = nullptr;
    std::unique_ptr<RegisterLock> m_lock;
    std::unique_ptr<WriterThread> m_writer;
    std::unique_ptr<Database> m_reader; ///< of the thread that opened the register
};

} // namespace dueregard
