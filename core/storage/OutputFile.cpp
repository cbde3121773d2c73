// SPDX-License-Identifier: Apache-2.0
#include "core/storage/OutputFile.h"

#include "core/base/FileIo.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/Migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace dueregard {

namespace {

bool isRegister(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    // Opening and closing a file that SQLite has open would drop its locks (standards.md E7).
    if (OpenFiles::contains(fileIdentity(path)))
        return true;
    if (info.fileName().endsWith(QLatin1String(".eqia"), Qt::CaseInsensitive) || QFileInfo(info.canonicalFilePath()).fileName().endsWith(QLatin1String(".eqia"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(72);
    // Offset 68 is application_id in SQLite's file format.
    return header.size() == 72 && header.startsWith(QByteArrayLiteral("SQLite format 3\0")) && qFromBigEndian<quint32>(header.constData() + 68) == quint32(registerApplicationId);
}

} // namespace

Result<void> mayBecomeOutput(const QString &path)
{
    const QString advice = QStringLiteral("Nothing was written. Choose another name.");
    if (isRegister(path))
        return Failure(ErrorKind::Refused, QStringLiteral("This is a register; a report or an export would replace all it holds."), path, advice);
    for (const char *suffix : {"-journal", "-wal", "-shm"}) {
        const QString end = QLatin1String(suffix);
        if (path.endsWith(end, Qt::CaseInsensitive) && isRegister(path.chopped(end.size())))
            return Failure(ErrorKind::Refused, QStringLiteral("A file of this name belongs to the register beside it."), path, advice);
    }
    return {};
}

Result<void> saveOutput(const QString &path, const QByteArray &bytes)
{
    if (auto may = mayBecomeOutput(path); !may)
        return may;
    return FileIo::saveVerified(path, bytes);
}

} // namespace dueregard
