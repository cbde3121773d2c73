// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace dueregard::test {

namespace {
constexpr auto writePermissions = QFileDevice::WriteOwner | QFileDevice::WriteUser | QFileDevice::WriteGroup | QFileDevice::WriteOther;

void check(bool done, const char *step, const QString &path)
{
    if (!done)
        throw std::runtime_error(std::string(step) + ": " + path.toStdString());
}
} // namespace

TempFolder::TempFolder()
{
    check(m_folder.isValid(), "no temporary folder", m_folder.errorString());
}

TempFolder::~TempFolder()
{
    // QTemporaryDir cannot remove what stands in a read-only folder.
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QDirIterator all(m_folder.path(), QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext())
        QFile::setPermissions(all.next(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString TempFolder::file(const QString &name) const
{
    return m_folder.filePath(name);
}

bool TempFolder::has(const QString &name) const
{
    return QFileInfo::exists(file(name));
}

QStringList TempFolder::names() const
{
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString TempFolder::makeFolder(const QString &name) const
{
    check(QDir(path()).mkpath(name), "cannot make the folder", file(name));
    return file(name);
}

QString TempFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    check(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush(), "cannot write", target.fileName());
    return target.fileName();
}

QByteArray TempFolder::read(const QString &name) const
{
    QFile source(file(name));
    check(source.open(QIODevice::ReadOnly), "cannot read", source.fileName());
    return source.readAll();
}

void TempFolder::setReadOnly(const QString &name, bool readOnly) const
{
    const QString target = name.isEmpty() ? path() : file(name);
    const auto now = QFile::permissions(target);
    const auto wanted = readOnly ? now & ~QFileDevice::Permissions(writePermissions) : now | QFileDevice::WriteOwner;
    check(QFile::setPermissions(target, wanted), "cannot change the permissions", target);
}

bool TempFolder::readOnlyIsHonoured()
{
    static const bool honoured = [] {
        TempFolder folder;
        folder.setReadOnly({});
        QFile probe(folder.file(QStringLiteral("probe")));
        return !probe.open(QIODevice::WriteOnly);
    }();
    return honoured;
}

} // namespace dueregard::test
