// SPDX-License-Identifier: Apache-2.0
#include "core/storage/FileIdentity.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace dueregard {

namespace {
QMutex &mutex()
{
    static QMutex one;
    return one;
}
QSet<QString> &identities()
{
    static QSet<QString> all;
    return all;
}
} // namespace

QString fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0)
        return QStringLiteral("%1:%2").arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
    return {};
#else
    return QFileInfo(path).canonicalFilePath().toLower();
#endif
}

bool OpenFiles::enter(const QString &identity)
{
    const QMutexLocker lock(&mutex());
    if (identities().contains(identity))
        return false;
    identities().insert(identity);
    return true;
}

bool OpenFiles::contains(const QString &identity)
{
    const QMutexLocker lock(&mutex());
    return identities().contains(identity);
}

void OpenFiles::leave(const QString &identity)
{
    const QMutexLocker lock(&mutex());
    identities().remove(identity);
}

bool syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return false;
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return true; // some network file systems give no folder handle; the file itself is safe
    ::fsync(folder);
    ::close(folder);
    return true;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

} // namespace dueregard
