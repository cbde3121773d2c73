// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Register.h"

#include "core/base/FileIo.h"
#include "core/base/Ids.h"
#include "core/storage/AssessmentRepository.h"
#include "core/storage/Backups.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/Purge.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace dueregard {

namespace {

constexpr int headerSize = 100;

struct Header {
    bool wal = false;
};

/// The first bytes of a file that SQLite has not opened yet in this process (checked by the caller): says whether it is ours
/// before anything may write to it, even when a journal waits to be rolled back.
Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file cannot be read."), path, QStringLiteral("Check that you may read it."));
    const QByteArray header = file.read(headerSize);
    // Offsets 18 and 68 are the write version and application_id of SQLite's file format.
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))
        || qFromBigEndian<quint32>(header.constData() + 68) != quint32(registerApplicationId))
        return Failure(ErrorKind::NotARegister, QStringLiteral("The file is not a register."), path);
    return Header{.wal = header[18] == 2 || header[19] == 2};
}

bool isEmptyOrAbsent(const QString &path)
{
    return QFileInfo(path).size() == 0;
}

/// Built under another name, so that the register appears complete or not at all.
Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return Failure(ErrorKind::CannotWrite, QStringLiteral("The folder for the register cannot be made."), info.absolutePath(),
                       QStringLiteral("Choose another folder."));
    const QString temporary = info.absolutePath() + QStringLiteral("/.~") + newId().left(8) + QStringLiteral(".new");
    Result<void> ok;
    {
        auto database = Database::open(temporary, Database::Mode::Create);
        if (!database) {
            QFile::remove(temporary);
            return database.failure();
        }
        const auto report = Migrator().migrate(**database);
        if (report.outcome != Migrator::Outcome::Created)
            ok = Failure(report.error);
        if (auto mode = (*database)->value(QStringLiteral("PRAGMA journal_mode=DELETE")); ok && !mode)
            ok = mode.failure();
    }
    if (ok && !syncToDisk(temporary))
        ok = Failure(ErrorKind::CannotWrite, QStringLiteral("The disk did not take the new register."), path, QStringLiteral("Choose another folder."));
    if (ok && !QFile::rename(temporary, path))
        ok = Failure(QFileInfo::exists(path) ? ErrorKind::AlreadyThere : ErrorKind::CannotWrite, QStringLiteral("The register could not be given its name."), path);
    if (!ok) {
        QFile::remove(temporary);
        QFile::remove(temporary + QStringLiteral("-journal"));
        return ok;
    }
    syncToDisk(path);
    return {};
}

Failure readOnlyFailure(const QString &message, const QString &path)
{
    return Failure(ErrorKind::ReadOnly, message, path, QStringLiteral("Save a copy somewhere else and work in that."));
}

} // namespace

// --- opening -------------------------------------------------------------------------------------------------------------

Result<std::unique_ptr<Register>> Register::create(const QString &path, const OpenOptions &options)
{
    if (QFileInfo::exists(path))
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("There is a file of that name already."), path);
    if (auto ok = makeFile(path); !ok)
        return ok.failure();
    auto made = open(path, options);
    if (made)
        (*made)->m_migration.outcome = Migrator::Outcome::Created;
    return made;
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const OpenOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (options.create)
            return create(path, options);
        return FileIo::notThere(path);
    }
    if (!info.isFile())
        return Failure(ErrorKind::NotARegister, QStringLiteral("This is not a file."), path);
    std::unique_ptr<Register> opened(new Register);
    opened->m_path = info.absoluteFilePath();
    opened->m_options = options;
    const QString identity = fileIdentity(opened->m_path);
    if (!OpenFiles::enter(identity))
        return Failure(ErrorKind::InUse, QStringLiteral("This register is open already."), path);
    opened->m_identity = identity;
    // Another program that saves all the time leaves gaps of a few milliseconds, which one attempt may miss.
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto ok = opened->openFile(options);
        if (ok)
            return opened;
        if (ok.error().kind != ErrorKind::InUse || timer.elapsed() >= options.patience)
            return ok.failure();
        opened->m_lock.reset();
    }
}

Result<void> Register::openReader(bool mayRecover)
{
    auto header = readHeader(m_path);
    if (!header)
        return header.failure();
    if (header->wal && mayRecover) {
        // A register is never left in WAL mode (standards.md E1). Converting needs the only connection.
        const auto converted = Database::open(m_path, Database::Mode::ReadWrite, 500);
        static_cast<void>(converted); // on a read-only medium it stays as it is, and is read as it is
    }
    auto reader = Database::open(m_path, Database::Mode::ReadOnly, 500);
    if (!reader && mayRecover && (reader.error().kind == ErrorKind::ReadOnly || reader.error().kind == ErrorKind::CannotRead)) {
        // A journal left by a crash must be rolled back before anybody can read; that needs the right to write.
        const auto recovered = Database::open(m_path, Database::Mode::ReadWrite, 500);
        static_cast<void>(recovered);
        reader = Database::open(m_path, Database::Mode::ReadOnly, 500);
    }
    if (!reader && isEmptyOrAbsent(m_path + QStringLiteral("-wal")) && isEmptyOrAbsent(m_path + QStringLiteral("-journal"))
        && (reader.error().kind == ErrorKind::ReadOnly || reader.error().kind == ErrorKind::CannotRead)) {
        m_readMode = Database::Mode::Immutable;
        reader = Database::open(m_path, Database::Mode::Immutable);
    }
    if (!reader) {
        if (reader.error().kind == ErrorKind::ReadOnly)
            return Failure(ErrorKind::CannotRead, QStringLiteral("The register was not closed properly, and its folder cannot be changed."), m_path,
                           QStringLiteral("Copy the file and the file beside it that ends in \"-journal\" to a folder of your own, and open it there."));
        return reader.failure();
    }
    m_reader = std::move(*reader);
    m_readerThread = QThread::currentThreadId();
    return {};
}

Result<void> Register::openFile(const OpenOptions &options)
{
    if (auto ok = openReader(!options.readOnly); !ok)
        return ok;
    const Migrator migrator;
    m_migration = migrator.inspect(*m_reader);
    const bool newer = m_migration.outcome == Migrator::Outcome::NewerButReadable;
    if (!newer && m_migration.outcome != Migrator::Outcome::UpToDate)
        return Failure(m_migration.error);
    if (auto ok = migrator.checkFormat(*m_reader, qMin(m_migration.from, m_migration.to), newer); !ok)
        return ok;
    auto id = m_reader->value(QStringLiteral("SELECT value FROM meta WHERE key = 'register_id'"));
    if (!id)
        return id.failure();
    m_id = id->toString();
    if (!isId(m_id))
        return Failure(ErrorKind::Damaged, QStringLiteral("The register has lost its own name."), m_path,
                       QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
    if (newer)
        return becomeReadOnly(ReadOnlyReason::NewerFormat, m_migration.message);
    if (options.readOnly)
        return becomeReadOnly(ReadOnlyReason::Asked, QStringLiteral("The register was opened for reading only."));
    if (m_readMode == Database::Mode::Immutable)
        return becomeReadOnly(ReadOnlyReason::FileOrFolder, QStringLiteral("The register's folder cannot be changed."));

    auto lock = RegisterLock::acquire(m_path, RegisterLock::self(options.who, now()),
                                      options.takeOver ? RegisterLock::Take::Anyway : RegisterLock::Take::IfFree, &m_holder);
    if (!lock)
        return becomeReadOnly(lock.error().kind == ErrorKind::InUse ? ReadOnlyReason::LockedByOther : ReadOnlyReason::FileOrFolder, lock.error().message);
    m_lock = std::move(*lock);

    const QString backups = options.backupFolder.isEmpty() ? Backups::defaultFolder(m_path) : options.backupFolder;
    if (m_migration.from < m_migration.to) {
        m_reader.reset();
        auto writable = Database::open(m_path, Database::Mode::ReadWrite, options.patience);
        if (!writable)
            return writable.failure();
        m_migration = migrator.migrate(**writable, backups);
        if (m_migration.outcome != Migrator::Outcome::Upgraded)
            return Failure(m_migration.error);
        writable->reset();
        if (auto ok = openReader(false); !ok)
            return ok;
    }
    auto writer = WriterThread::start(m_path, {.registerId = m_id, .spoolFolder = options.spoolFolder, .clock = options.clock, .lock = m_lock.get()});
    if (!writer) {
        m_lock.reset();
        switch (writer.error().kind) {
        case ErrorKind::InUse: return becomeReadOnly(ReadOnlyReason::LockedByOther, writer.error().message);
        case ErrorKind::ReadOnly:
        case ErrorKind::CannotWrite:
        case ErrorKind::CannotRead:
        case ErrorKind::DiskFull: return becomeReadOnly(ReadOnlyReason::FileOrFolder, writer.error().message + u' ' + writer.error().advice);
        default: return writer.failure();
        }
    }
    m_writer = std::move(*writer);
    if (options.backups)
        m_writer->post([path = m_path, backups, at = now()](Database &database) {
            auto made = Backups(path, backups).makeIfChanged(database, at);
            return made ? Result<void>() : Result<void>(made.failure());
        });
    return {};
}

Result<void> Register::becomeReadOnly(ReadOnlyReason reason, const QString &text)
{
    m_reason = reason;
    m_reasonText = text;
    return {};
}

Register::~Register()
{
    m_reader.reset();
    m_writer.reset();
    m_lock.reset();
    if (!m_identity.isEmpty())
        OpenFiles::leave(m_identity);
}

QDateTime Register::now() const
{
    return m_options.clock ? m_options.clock->nowUtc() : QDateTime::currentDateTimeUtc();
}

// --- reading -------------------------------------------------------------------------------------------------------------

template<class T>
Result<T> Register::read(int patience, const std::function<Result<T>(Database &)> &work) const
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        Result<T> result = [&]() -> Result<T> {
            if (m_reader && m_readerThread == QThread::currentThreadId())
                return work(*m_reader);
            auto own = Database::open(m_path, m_readMode, 0);
            if (!own)
                return own.failure();
            return work(**own);
        }();
        if (result || result.error().kind != ErrorKind::InUse || timer.elapsed() >= patience)
            return result;
        QThread::msleep(5);
    }
}

Result<RegisterPage> Register::list(const RegisterQuery &query) const
{
    return read<RegisterPage>(0, [&](Database &database) { return listRegister(database, query); });
}

Result<bool> Register::contains(const QString &uuid) const
{
    return read<bool>(m_options.patience, [&](Database &database) { return AssessmentRepository(database).contains(uuid); });
}

Result<Assessment> Register::load(const QString &uuid) const
{
    if (m_writer)
        m_writer->drain(m_options.patience);
    // One transaction: whatever another program writes meanwhile, the parts belong together; and one lock instead of thirty.
    return read<Assessment>(m_options.patience, [&](Database &database) -> Result<Assessment> {
        if (auto ok = database.execute(QStringLiteral("BEGIN")); !ok)
            return ok.failure();
        auto assessment = AssessmentRepository(database).load(uuid);
        auto ended = database.execute(QStringLiteral("COMMIT"));
        if (!ended)
            ended = database.execute(QStringLiteral("ROLLBACK"));
        if (!ended && assessment)
            return ended.failure();
        return assessment;
    });
}

Result<QList<Assessment>> Register::loadParts(const QList<RecordKind> &kinds) const
{
    if (m_writer)
        m_writer->drain(m_options.patience);
    return read<QList<Assessment>>(m_options.patience, [&](Database &database) { return AssessmentRepository(database).loadParts(kinds); });
}

Result<QList<Change>> Register::changes(const QString &uuid) const
{
    return read<QList<Change>>(m_options.patience, [&](Database &database) { return ChangeLog(database).history(uuid); });
}

Result<QList<Change>> Register::changes(const QString &uuid, const FieldKey &field) const
{
    return read<QList<Change>>(m_options.patience, [&](Database &database) { return ChangeLog(database).history(uuid, field); });
}

Result<QByteArray> Register::attachmentBytes(const QString &sha256) const
{
    return read<QByteArray>(m_options.patience, [&](Database &database) { return AssessmentRepository(database).attachmentBytes(sha256); });
}

Result<QList<SearchHit>> Register::search(const QString &words, int most) const
{
    if (m_writer) {
        auto ok = m_writer->run([](Database &database) {
            auto left = SearchIndex(database).update(10'000);
            return left ? Result<void>() : Result<void>(left.failure());
        });
        static_cast<void>(ok); // what could not be indexed now is found another time
    }
    return read<QList<SearchHit>>(m_options.patience, [&](Database &database) { return SearchIndex(database).find(words, most); });
}

Result<PackText> Register::Packs::get(const QString &hash) const
{
    return m_owner.read<PackText>(m_owner.m_options.patience, [&](Database &database) { return PackRepository(database).get(hash); });
}

Result<void> Register::Packs::put(const PackText &pack)
{
    auto there = get(pack.hash);
    if (there)
        return {};
    if (there.error().kind != ErrorKind::NotFound)
        return there.failure();
    return m_owner.write([&](Database &database) { return PackRepository(database).put(pack); });
}

// --- writing -------------------------------------------------------------------------------------------------------------

RegisterWriter &Register::writer()
{
    assert(m_writer);
    return *m_writer;
}

Result<void> Register::write(const WriterThread::Job &job) const
{
    if (!m_writer)
        return readOnlyFailure(m_reasonText, m_path);
    return m_writer->run(m_writer->write(job));
}

Result<void> Register::save(const SaveBatch &batch)
{
    return write([&](Database &database) { return AssessmentRepository(database).write(batch); });
}

Result<void> Register::setDeleted(const QString &uuid, bool deleted, const QString &actor)
{
    const QDateTime at = now();
    return write([&](Database &database) -> Result<void> {
        auto before = database.value(QStringLiteral("SELECT deleted_at FROM assessment WHERE uuid = ?"), {uuid});
        if (!before)
            return before.failure();
        const QString stamp = deleted ? at.toString(Qt::ISODateWithMs) : QString();
        if (auto ok = database.run(QStringLiteral("UPDATE assessment SET deleted_at = ? WHERE uuid = ?"), {deleted ? QVariant(stamp) : QVariant(), uuid}); !ok)
            return ok;
        if (database.changedRows() != 1)
            return Failure(ErrorKind::NotFound, QStringLiteral("The register does not hold this assessment."), uuid);
        return ChangeLog(database).append(uuid, {Change{.at = at, .actor = actor, .operation = QStringLiteral("state"), .entity = QStringLiteral("assessment"), .field = QStringLiteral("deleted"), .before = Value(before->toString()), .after = Value(stamp)}});
    });
}

Result<void> Register::purge(const PurgeScope &scope, const QString &reason, const QString &actor)
{
    const QDateTime at = now();
    // What waits goes first: should the program end in between, the register still has the text, and the officer sees it.
    const bool waitingGone = !m_writer || m_writer->spool().purge(scope);
    if (auto ok = write([&](Database &database) { return purgeFrom(database, scope, reason, actor, at, true); }); !ok)
        return ok;
    if (m_readerThread == QThread::currentThreadId())
        m_reader->forgetStatements();
    if (auto ok = m_writer->run([](Database &database) { return compactAfterPurge(database); }); !ok || waitingGone)
        return ok;
    return Failure(ErrorKind::CannotWrite, QStringLiteral("The text is gone from the register, but not from the words that wait on this computer to be put into it."), m_options.spoolFolder,
                   QStringLiteral("Make room on the disk, then remove it again."));
}

Result<void> Register::backup(const QString &to) const
{
    const auto done = read<bool>(qMax(m_options.patience, 2'000), [&](Database &database) -> Result<bool> {
        if (auto ok = copyRegister(database, to); !ok)
            return ok.failure();
        return true;
    });
    return done ? Result<void>() : Result<void>(done.failure());
}

// --- what could not be saved -----------------------------------------------------------------------------------------------

QList<RecoverySpool::Entry> Register::unsaved() const
{
    if (m_writer)
        return m_writer->spool().entries();
    return RecoverySpool(m_options.spoolFolder, m_id, m_path).entries();
}

void Register::forgetUnsaved(const QString &assessment)
{
    if (m_writer)
        m_writer->spool().forget(assessment);
}

void Register::discardUnsaved()
{
    if (m_writer)
        m_writer->spool().clear();
}

} // namespace dueregard
