// SPDX-License-Identifier: Apache-2.0
#include "core/storage/SqlError.h"

#include <QFileInfo>
#include <QSqlError>

namespace dueregard {

namespace {

// SQLite's primary result codes, as its file format documentation numbers them.
enum { Busy = 5, Locked = 6, NoMemory = 7, ReadOnlyCode = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, TooBig = 18, Auth = 23, NotADatabase = 26 };
constexpr int databaseMoved = 1032;
constexpr int readOnlyFolder = 1544;

bool isGone(const QString &path)
{
    return !path.isEmpty() && !QFileInfo::exists(path);
}

} // namespace

Error sqlError(const QSqlError &error, const QString &path, int *native)
{
    const int code = error.nativeErrorCode().toInt();
    if (native)
        *native = code;
    const QString detail = QStringLiteral("%1 [%2]").arg(error.databaseText().trimmed()).arg(code);
    const auto make = [&](ErrorKind kind, const QString &message, const QString &advice) {
        return Error{kind, message, path.isEmpty() ? detail : QStringLiteral("%1: %2").arg(path, detail), advice};
    };
    const QString copyElsewhere = QStringLiteral("Save a copy somewhere else.");

    if (code == databaseMoved || ((code & 0xff) == IoError && isGone(path)) || ((code & 0xff) == CannotOpen && isGone(path)))
        return make(ErrorKind::Vanished, QStringLiteral("The register's file or folder is no longer there."),
                    QStringLiteral("Connect the drive again, or save a copy somewhere else."));
    if (code == readOnlyFolder)
        return make(ErrorKind::ReadOnly, QStringLiteral("The register's folder cannot be changed."), copyElsewhere);
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return make(ErrorKind::InUse, QStringLiteral("Another program is using the register."), QStringLiteral("Try again in a moment."));
    case ReadOnlyCode:
        return make(ErrorKind::ReadOnly, QStringLiteral("The register cannot be changed."), copyElsewhere);
    case IoError:
        return make(ErrorKind::CannotWrite, QStringLiteral("The disk or the network did not take or give the data."),
                    QStringLiteral("Check the drive and whether security software blocks the folder, or save a copy somewhere else."));
    case Corrupt:
        return make(ErrorKind::Damaged, QStringLiteral("The register is damaged."),
                    QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
    case Full:
        return make(ErrorKind::DiskFull, QStringLiteral("The disk is full."), QStringLiteral("Free some space, or save a copy somewhere else."));
    case CannotOpen:
        return make(ErrorKind::CannotRead, QStringLiteral("The register cannot be opened."), QStringLiteral("Check that you may read its folder."));
    case NotADatabase:
        return make(ErrorKind::NotARegister, QStringLiteral("The file is not a register."), {});
    case NoMemory:
    case TooBig:
        return make(ErrorKind::Damaged, QStringLiteral("The register holds a value that is too large."),
                    QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
    default:
        return make(ErrorKind::Internal, QStringLiteral("The register did not accept a command."), {});
    }
}

} // namespace dueregard
