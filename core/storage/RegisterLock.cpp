// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RegisterLock.h"

#include "core/base/Ids.h"
#include "core/storage/ProcessLife.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace dueregard {

namespace {

QByteArray toJson(const RegisterLock::Holder &holder)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("who"), holder.who},
                                     {QStringLiteral("user"), holder.user},
                                     {QStringLiteral("host"), holder.host},
                                     {QStringLiteral("pid"), double(holder.pid)},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
                                     {QStringLiteral("beat"), holder.beat.toString(Qt::ISODate)},
                                     {QStringLiteral("token"), holder.token},
                                     {QStringLiteral("birth"), holder.birth}})
        .toJson();
}

bool write(const QString &path, QIODevice::OpenMode mode, const RegisterLock::Holder &holder)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | mode))
        return false;
    const QByteArray bytes = toJson(holder);
    return file.write(bytes) == bytes.size() && file.flush();
}

bool hasEnded(const RegisterLock::Holder &holder)
{
    const ProcessLife life = ProcessLife::of(holder.pid);
    return !life.running || (!holder.birth.isEmpty() && !life.birth.isEmpty() && life.birth != holder.birth);
}

/// Seconds since the file last changed, by the clock of the machine that keeps it: clocks of two hosts may differ.
qint64 ageByItsOwnServer(const QString &path)
{
    const QString probe = path + u'.' + newId().left(8);
    QFile file(probe);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return 0;
    file.write("1");
    file.close();
    const qint64 age = QFileInfo(path).lastModified().secsTo(QFileInfo(probe).lastModified());
    file.remove();
    return age;
}

} // namespace

QString RegisterLock::pathFor(const QString &registerPath)
{
    const QFileInfo info(registerPath);
    return info.absolutePath() + QStringLiteral("/.~") + info.fileName() + QStringLiteral(".lock");
}

RegisterLock::Holder RegisterLock::read(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(10'000)).object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {text("who"), text("user"), text("host"), qint64(object.value(QLatin1String("pid")).toDouble()), QDateTime::fromString(text("since"), Qt::ISODate),
            QDateTime::fromString(text("beat"), Qt::ISODate), text("token"), text("birth")};
}

RegisterLock::Holder RegisterLock::self(const QString &who, const QDateTime &nowUtc)
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    const qint64 pid = QCoreApplication::applicationPid();
    return {who, user, QSysInfo::machineHostName(), pid, nowUtc, nowUtc, newId(), ProcessLife::of(pid).birth};
}

Result<std::unique_ptr<RegisterLock>> RegisterLock::acquire(const QString &registerPath, const Holder &self, Take take, Holder *holder)
{
    const QString path = pathFor(registerPath);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (write(path, QIODevice::NewOnly, self))
            return std::unique_ptr<RegisterLock>(new RegisterLock(path, self));
        if (!QFileInfo::exists(path))
            return Failure(ErrorKind::CannotWrite, QStringLiteral("The register's folder cannot be changed."), path);
        Holder other = read(path);
        // A file that holds nobody's name is being written at this very moment, or its process died over it.
        for (int wait = 0; other.isEmpty() && wait < 10; ++wait) {
            QThread::msleep(100);
            other = read(path);
        }
        const bool ended = other.isEmpty() || (other.host == self.host && hasEnded(other));
        const bool stale = ended || ageByItsOwnServer(path) > timeToLive;
        if (!stale && take == Take::IfFree) {
            if (holder)
                *holder = other;
            return Failure(ErrorKind::InUse,
                           QStringLiteral("%1 has had this register open on %2 since %3.")
                               .arg(other.who.isEmpty() ? (other.user.isEmpty() ? QStringLiteral("Somebody") : other.user) : other.who,
                                    other.host.isEmpty() ? QStringLiteral("another computer") : other.host,
                                    other.since.toLocalTime().toString(QStringLiteral("d MMMM yyyy HH:mm"))),
                           path, QStringLiteral("You can read it and save a copy."));
        }
        // Moved away under a name of our own first, so that two who find the same stale lock do not delete each other's new one.
        const QString aside = path + u'.' + newId().left(8);
        if (!QFile::rename(path, aside))
            continue;
        if (read(aside).token != other.token)
            QFile::rename(aside, path); // it was somebody's new lock after all
        else
            QFile::remove(aside);
    }
    return Failure(ErrorKind::InUse, QStringLiteral("Somebody else is opening this register at this moment."), path, QStringLiteral("Try again."));
}

RegisterLock::~RegisterLock()
{
    if (read(m_path).token == m_self.token)
        QFile::remove(m_path);
}

bool RegisterLock::beat(const QDateTime &nowUtc)
{
    const Holder now = read(m_path);
    if (!now.isEmpty() && now.token != m_self.token)
        return false;
    m_self.beat = nowUtc;
    write(m_path, QIODevice::Truncate, m_self); // the folder may have vanished: the writer notices that by itself
    return true;
}

} // namespace dueregard
