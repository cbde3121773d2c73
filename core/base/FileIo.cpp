// SPDX-License-Identifier: Apache-2.0
#include "core/base/FileIo.h"

#include "core/base/Ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace dueregard::FileIo {

namespace {

bool syncToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

Failure cannotWrite(const QString &path, const QString &folder, qint64 size, const QString &reason)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.isReadOnly())
        return Failure(ErrorKind::ReadOnly, QStringLiteral("The disk can only be read."), path, QStringLiteral("Save it somewhere else."));
    if (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < size + 64 * 1024)
        return Failure(ErrorKind::DiskFull, QStringLiteral("The disk is full."), path, QStringLiteral("Make room on it, or save it somewhere else."));
    return Failure(ErrorKind::CannotWrite, QStringLiteral("The file cannot be written: %1.").arg(reason), path,
                   QStringLiteral("Save it somewhere else, or try again."));
}

/// Replacing a device by a file would destroy it, and its own error is the only one there is.
Result<void> writeDevice(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Failure(ErrorKind::CannotWrite, QStringLiteral("The file cannot be written: %1.").arg(device.errorString()), path,
                       QStringLiteral("Save it somewhere else."));
    qint64 written = 0;
    errno = 0;
    while (written < bytes.size()) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            break;
        written += more;
    }
    if (written == bytes.size())
        return {};
    if (errno == ENOSPC || device.error() == QFileDevice::ResourceError)
        return Failure(ErrorKind::DiskFull, QStringLiteral("The disk is full."), path, QStringLiteral("Make room on it, or save it somewhere else."));
    return Failure(ErrorKind::CannotWrite, QStringLiteral("The file cannot be written: %1.").arg(device.errorString()), path,
                   QStringLiteral("Save it somewhere else."));
}

/// Goes away with its scope unless it took its place.
class Part final {
public:
    explicit Part(const QString &path) : m_file(path) {}
    ~Part()
    {
        m_file.close();
        if (!m_kept)
            m_file.remove();
    }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    QFile &file() { return m_file; }
    void keep() { m_kept = true; }

private:
    QFile m_file;
    bool m_kept = false;
};

} // namespace

Result<void> saveVerified(const QString &path, const QByteArray &bytes)
{
    const QFileInfo given(path);
    // A link stays a link: what it leads to is replaced.
    const QFileInfo target(given.isSymLink() && given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    const QString folder = target.absolutePath();
    if (target.isDir())
        return Failure(ErrorKind::CannotWrite, QStringLiteral("There is a folder of this name."), path, QStringLiteral("Choose another name."));
    if (target.exists() && !target.isFile())
        return writeDevice(path, bytes);
    if (!QFileInfo(folder).isDir())
        return Failure(ErrorKind::Vanished, QStringLiteral("The folder is not there."), path,
                       QStringLiteral("Connect the drive that holds it, or save it somewhere else."));
    if (target.exists() && !target.isWritable())
        return Failure(ErrorKind::ReadOnly, QStringLiteral("The file may not be changed."), path,
                       QStringLiteral("Save it under another name, or somewhere else."));

    Part part(folder + QStringLiteral("/.") + newId().left(8) + QStringLiteral(".part"));
    QFile &file = part.file();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (!QFileInfo(folder).isWritable())
            return Failure(ErrorKind::ReadOnly, QStringLiteral("You may not save in this folder."), path, QStringLiteral("Save it somewhere else."));
        return cannotWrite(path, folder, bytes.size(), file.errorString());
    }
    // Buffered bytes fail only in flush(), and a full disk of another machine only when it is synced.
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncToDisk(file))
        return cannotWrite(path, folder, bytes.size(), file.errorString());
    file.close();
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        return cannotWrite(path, folder, bytes.size(), QStringLiteral("what was read back is not what was written"));
    file.close();
    if (target.exists())
        file.setPermissions(target.permissions());

    std::error_code failed;
    std::filesystem::rename(nativePath(file.fileName()), nativePath(target.absoluteFilePath()), failed);
    if (failed)
        return cannotWrite(path, folder, 0, QString::fromLocal8Bit(failed.message().c_str()));
    part.keep();
    return {};
}

Failure notThere(const QString &path)
{
    return Failure(ErrorKind::NotFound, QStringLiteral("The file is not there."), path, QStringLiteral("Check the name, and that the drive that holds it is connected."));
}

Result<QByteArray> readAll(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notThere(path);
    if (info.isDir())
        return Failure(ErrorKind::CannotRead, QStringLiteral("This is a folder, not a file."), path, QStringLiteral("Choose a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), path,
                       QStringLiteral("Ask for the right to read it."));
    // One byte more than allowed: a file may grow while it is read, and some say that they are empty.
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), path,
                       QStringLiteral("Check that the drive that holds it is connected, and try again."));
    if (bytes.size() > maxBytes)
        return Failure(ErrorKind::Refused, QStringLiteral("The file is larger than %1 bytes.").arg(maxBytes), path,
                       QStringLiteral("Choose a smaller file."));
    return bytes;
}

} // namespace dueregard::FileIo
