// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Backups.h"

#include "core/base/Ids.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/Migrator.h"
#include "core/storage/Purge.h"
#include "core/storage/RegisterLock.h"
#include "core/storage/StoredValue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

namespace dueregard {

namespace {

const QString stampFormat = QStringLiteral("yyyy-MM-dd HHmmss");

Result<void> quickCheck(Database &database)
{
    auto verdict = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.failure();
    if (verdict->toString() != QLatin1String("ok"))
        return Failure(ErrorKind::Damaged, QStringLiteral("The copy is damaged."), verdict->toString().left(200));
    return {};
}

/// A whole copy on disk, or nothing: write, check, sync, rename.
Result<void> fill(const QString &to, const std::function<Result<void>(const QString &)> &write)
{
    const QFileInfo target(to);
    if (target.exists())
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("There is a file of that name already."), to);
    if (!QDir().mkpath(target.absolutePath()))
        return Failure(ErrorKind::CannotWrite, QStringLiteral("The folder cannot be made."), target.absolutePath());
    const QString temporary = target.absolutePath() + QStringLiteral("/.~") + newId().left(8) + QStringLiteral(".tmp");
    {
        QFile file(temporary); // made here, so that only its owner can read it; SQLite fills an empty file
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Failure(ErrorKind::CannotWrite, QStringLiteral("A file cannot be made in this folder."), target.absolutePath(),
                           QStringLiteral("Choose another folder."));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    Result<void> ok = write(temporary);
    if (ok) {
        auto copy = Database::open(temporary, Database::Mode::ReadOnly);
        ok = copy ? quickCheck(**copy) : Result<void>(copy.failure());
    }
    if (ok && !syncToDisk(temporary))
        ok = Failure(ErrorKind::CannotWrite, QStringLiteral("The disk did not take the copy."), to, QStringLiteral("Choose another folder."));
    if (ok && !QFile::rename(temporary, to))
        ok = Failure(ErrorKind::CannotWrite, QStringLiteral("The copy could not be given its name."), to);
    if (!ok) {
        QFile::remove(temporary);
        QFile::remove(temporary + QStringLiteral("-journal"));
        return ok;
    }
    syncToDisk(to);
    return {};
}

} // namespace

Result<void> copyRegister(Database &database, const QString &to)
{
    return fill(to, [&](const QString &temporary) {
        database.forgetStatements();
        auto ok = database.run(QStringLiteral("VACUUM INTO ?"), {temporary});
        database.forgetStatements();
        if (!ok && ok.error().kind == ErrorKind::CannotRead)
            return Result<void>(Failure(ErrorKind::CannotWrite, QStringLiteral("The copy cannot be written."), to, QStringLiteral("Choose another folder.")));
        if (!ok && (ok.error().kind == ErrorKind::DiskFull || ok.error().kind == ErrorKind::CannotWrite))
            return Result<void>(Failure(ok.error().kind, ok.error().kind == ErrorKind::DiskFull ? QStringLiteral("The disk is full.") : QStringLiteral("The disk or the network did not take the copy."), to,
                                        QStringLiteral("Free some space, or choose another folder.")));
        return ok;
    });
}

QString Backups::defaultFolder(const QString &registerPath)
{
    return QFileInfo(registerPath).absolutePath() + QStringLiteral("/Backups");
}

Backups::Backups(const QString &registerPath, const QString &folder)
    : m_registerPath(registerPath), m_folder(folder.isEmpty() ? defaultFolder(registerPath) : folder), m_base(QFileInfo(registerPath).completeBaseName())
{
}

QString Backups::nameFor(const QDateTime &at) const
{
    return QDir(m_folder).filePath(m_base + u' ' + at.toUTC().toString(stampFormat) + QStringLiteral("Z.eqia"));
}

QList<Backups::Copy> Backups::list() const
{
    QList<Copy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.eqia")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(m_base + u' '))
            continue;
        const QDateTime at = QDateTime::fromString(file.completeBaseName().mid(m_base.size() + 1).chopped(1), stampFormat);
        if (!at.isValid())
            continue;
        copies.prepend({file.absoluteFilePath(), QDateTime(at.date(), at.time(), QTimeZone::utc()).toUTC(), file.size()});
    }
    return copies;
}

QString Backups::freeName(const QDateTime &nowUtc) const
{
    QString name = nameFor(nowUtc);
    for (int later = 1; QFileInfo::exists(name); ++later)
        name = nameFor(nowUtc.addSecs(later));
    return name;
}

Result<Backups::LastChange> Backups::lastChange(const QString &copyPath)
{
    auto copy = Database::open(copyPath, Database::Mode::ReadOnly, 500);
    if (!copy)
        return copy.failure();
    std::optional<LastChange> last;
    const auto read = (*copy)->each(QStringLiteral("SELECT title, updated_at FROM assessment ORDER BY updated_at DESC LIMIT 1"), {}, [&](const QSqlQuery &row) {
        last = LastChange{row.value(0).toString(), timeFromStored(row.value(1).toString())};
        return true;
    });
    if (!read)
        return read.failure();
    if (!last)
        return Failure(ErrorKind::NotFound, QStringLiteral("The copy holds no assessment."), copyPath);
    return *last;
}

QList<QDateTime> Backups::kept(const QList<QDateTime> &moments, const QDateTime &nowUtc)
{
    QList<QDateTime> keep;
    QSet<QString> seen;
    int today = 0;
    for (const QDateTime &moment : moments) { // newest first, so each span keeps its newest
        const qint64 age = moment.date().daysTo(nowUtc.toUTC().date());
        QString span;
        if (age <= 0) {
            if (++today <= 3)
                keep += moment;
            continue;
        }
        if (age <= 7)
            span = moment.date().toString(Qt::ISODate);
        else if (age <= 7 * 6)
            span = QStringLiteral("week %1").arg(moment.date().toJulianDay() / 7);
        else if (age <= 366)
            span = QStringLiteral("month %1").arg(moment.date().toString(QStringLiteral("yyyy-MM")));
        else
            continue;
        if (!seen.contains(span)) {
            seen.insert(span);
            keep += moment;
        }
    }
    return keep;
}

Result<bool> Backups::makeIfChanged(Database &database, const QDateTime &nowUtc) const
{
    const QString revision = QStringLiteral("SELECT value FROM meta WHERE key = 'revision'");
    auto now = database.value(revision);
    if (!now)
        return now.failure();
    if (now->toString() == QLatin1String("0"))
        return false; // nothing was ever saved
    QList<Copy> copies = list();
    if (!copies.isEmpty()) {
        auto newest = Database::open(copies.first().path, Database::Mode::ReadOnly);
        auto then = newest ? (*newest)->value(revision) : Result<QVariant>(newest.failure());
        if (then && then->toString() == now->toString())
            return false;
    }
    const QString path = nameFor(nowUtc);
    if (QFileInfo::exists(path))
        return false; // two in one second
    if (auto ok = copyRegister(database, path); !ok)
        return ok.failure();
    copies = list();
    QList<QDateTime> moments;
    for (const Copy &copy : std::as_const(copies))
        moments += copy.at;
    const QList<QDateTime> keep = kept(moments, nowUtc);
    for (const Copy &copy : std::as_const(copies))
        if (!keep.contains(copy.at))
            QFile::remove(copy.path);
    return true;
}

Result<void> Backups::restore(const QString &copyPath, const QDateTime &nowUtc) const
{
    const QString identity = fileIdentity(m_registerPath);
    if (!identity.isEmpty() && !OpenFiles::enter(identity))
        return Failure(ErrorKind::InUse, QStringLiteral("The register is open."), m_registerPath, QStringLiteral("Close it first."));
    struct Leave {
        QString identity;
        ~Leave() { OpenFiles::leave(identity); }
    } leave{identity};
    auto lock = RegisterLock::acquire(m_registerPath, RegisterLock::self({}, nowUtc), RegisterLock::Take::IfFree);
    if (!lock)
        return lock.failure();
    auto copy = Database::open(copyPath, Database::Mode::ReadOnly);
    if (!copy)
        return copy.failure();
    const Migrator migrator;
    const auto report = migrator.inspect(**copy);
    if (report.outcome != Migrator::Outcome::UpToDate)
        return Failure(report.error);
    if (auto ok = migrator.checkFormat(**copy, report.from, false); !ok)
        return ok;
    const QString fresh = QFileInfo(m_registerPath).absolutePath() + QStringLiteral("/.~") + newId().left(8) + QStringLiteral(".restored");
    if (auto ok = copyRegister(**copy, fresh); !ok)
        return ok;
    if (QFileInfo::exists(m_registerPath)) {
        // The register may be too damaged for SQLite to copy, so it is moved as it is, with its journal if it has one.
        const QString aside = freeName(nowUtc);
        QDir().mkpath(m_folder);
        const QString journal = QStringLiteral("-journal");
        bool moved = QFile::rename(m_registerPath, aside);
        if (moved && QFileInfo::exists(m_registerPath + journal))
            moved = QFile::rename(m_registerPath + journal, aside + journal);
        if (!moved) {
            QFile::remove(fresh);
            return Failure(ErrorKind::CannotWrite, QStringLiteral("The register could not be moved out of the way."), m_registerPath);
        }
    }
    if (!QFile::rename(fresh, m_registerPath))
        return Failure(ErrorKind::CannotWrite, QStringLiteral("The restored register could not be given its name; it is complete under this one."), fresh);
    syncToDisk(m_registerPath);
    return {};
}

Result<void> Backups::purge(const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &nowUtc) const
{
    std::optional<Error> first;
    const QList<Copy> copies = list();
    for (const Copy &copy : copies) {
        auto database = Database::open(copy.path, Database::Mode::ReadWrite, 500);
        auto ok = database ? purgeFrom(**database, scope, reason, actor, nowUtc) : Result<void>(database.failure());
        if (ok)
            ok = compactAfterPurge(**database);
        if (database) {
            (*database)->forgetStatements();
            const auto tidy = (*database)->value(QStringLiteral("PRAGMA journal_mode=DELETE"));
            static_cast<void>(tidy);
        }
        if (!ok && ok.error().kind != ErrorKind::NotFound && !first)
            first = ok.error(); // go on: the other copies must lose the text too
    }
    if (first)
        return Failure(*first);
    return {};
}

} // namespace dueregard
