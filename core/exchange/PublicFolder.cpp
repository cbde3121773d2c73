// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/PublicFolder.h"

#include "core/base/FileIo.h"
#include "core/base/Ids.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace dueregard {

namespace {
const QString listName = QStringLiteral("made-by-due-regard.txt");
constexpr qint64 largestFile = 512ll * 1024 * 1024;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Failure foreign(const QString &folder, const QString &name, const QString &what)
{
    return Failure(ErrorKind::Refused, QStringLiteral("The folder holds \"%1\", which %2. Nothing was changed.").arg(name, what), folder,
                   QStringLiteral("Choose a new or an empty folder, or take that file out of it."));
}
} // namespace

Result<QMap<QString, PublicFolder::Listed>> PublicFolder::readList(const QString &folder)
{
    QMap<QString, Listed> listed;
    const QDir dir(folder);
    if (dir.exists(listName)) {
        const auto bytes = FileIo::readAll(dir.filePath(listName), largestFile);
        if (!bytes)
            return bytes.failure();
        const QStringList lines = QString::fromUtf8(*bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList parts = line.split(QLatin1Char('\t'));
            if (parts.size() == 3)
                listed.insert(parts[2], {parts[1], parts[0]});
        }
    }
    const QFileInfoList there = dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : there) {
        const QString name = file.fileName();
        if (name == listName && file.isFile() && !file.isSymLink())
            continue;
        if (!listed.contains(name) || !file.isFile() || file.isSymLink())
            return foreign(folder, name, QStringLiteral("this program did not put there"));
        const auto bytes = FileIo::readAll(file.filePath(), largestFile);
        if (!bytes)
            return bytes.failure();
        if (hashOf(*bytes) != listed[name].sha256)
            return foreign(folder, name, QStringLiteral("somebody has changed since it was made"));
    }
    listed.removeIf([&dir](const QMap<QString, Listed>::iterator it) { return !dir.exists(it.key()); });
    return listed;
}

Result<PublicFolder> PublicFolder::begin(const QString &folder, const QString &group)
{
    PublicFolder made;
    const QFileInfo given(folder);
    // A link stays a link: the folder it leads to is replaced. An absolute path without "." or a slash at its end has a name.
    made.m_folder = given.exists() ? given.canonicalFilePath() : QDir::cleanPath(given.absoluteFilePath());
    made.m_group = group;
    const QFileInfo target(made.m_folder);
    if (target.exists() && !target.isDir())
        return Failure(ErrorKind::Refused, QStringLiteral("There is a file of this name."), folder, QStringLiteral("Choose another folder."));
    if (!QFileInfo(target.absolutePath()).isDir())
        return Failure(ErrorKind::Vanished, QStringLiteral("The folder above it is not there."), folder, QStringLiteral("Make it first, or choose another folder."));
    QMap<QString, Listed> others;
    if (target.exists()) {
        auto listed = readList(made.m_folder);
        if (!listed)
            return listed.failure();
        others = *listed;
    }
    const QString gathering = target.absolutePath() + QStringLiteral("/.") + newId().left(8) + QStringLiteral(".part");
    if (!QDir().mkdir(gathering))
        return Failure(ErrorKind::ReadOnly, QStringLiteral("You may not make a folder here."), target.absolutePath(), QStringLiteral("Choose another folder."));
    made.m_gathering = gathering;
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it->group == group)
            continue;
        const auto bytes = FileIo::readAll(QDir(made.m_folder).filePath(it.key()), largestFile);
        if (!bytes)
            return bytes.failure();
        if (auto saved = FileIo::saveVerified(QDir(gathering).filePath(it.key()), *bytes); !saved)
            return Failure(saved.error());
        made.m_files.insert(it.key(), *it);
    }
    return made;
}

PublicFolder::PublicFolder(PublicFolder &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_group(std::move(other.m_group)), m_gathering(std::exchange(other.m_gathering, {})), m_files(std::move(other.m_files))
{
}

PublicFolder::~PublicFolder()
{
    if (!m_gathering.isEmpty())
        QDir(m_gathering).removeRecursively();
}

Result<void> PublicFolder::add(const QString &name, const QByteArray &bytes)
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name == listName || m_files.contains(name))
        return Failure(ErrorKind::Internal, QStringLiteral("\"%1\" cannot be a file of its own.").arg(name), m_folder);
    if (auto saved = FileIo::saveVerified(QDir(m_gathering).filePath(name), bytes); !saved)
        return saved;
    m_files.insert(name, {m_group, hashOf(bytes)});
    return {};
}

Result<void> PublicFolder::finish()
{
    QString list;
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        list += it->sha256 + QLatin1Char('\t') + it->group + QLatin1Char('\t') + it.key() + QLatin1Char('\n');
    if (auto saved = FileIo::saveVerified(QDir(m_gathering).filePath(listName), list.toUtf8()); !saved)
        return saved;
    QDir dirs;
    const Failure stuck(ErrorKind::CannotWrite, QStringLiteral("The folder cannot be replaced. Nothing was changed."), m_folder,
                        QStringLiteral("Close every program that has it open, then try again."));
    if (!QFileInfo::exists(m_folder)) {
        if (!dirs.rename(m_gathering, m_folder))
            return stuck;
        m_gathering.clear();
        return {};
    }
    // Looked at again, because somebody may have added a file while the pages were being made.
    if (auto still = readList(m_folder); !still)
        return still.failure();
    const QString old = QFileInfo(m_folder).absolutePath() + QStringLiteral("/.") + newId().left(8) + QStringLiteral(".old");
    if (!dirs.rename(m_folder, old))
        return stuck;
    if (!dirs.rename(m_gathering, m_folder)) {
        dirs.rename(old, m_folder);
        return stuck;
    }
    m_gathering.clear();
    QDir(old).removeRecursively();
    return {};
}

} // namespace dueregard
