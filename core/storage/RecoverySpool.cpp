// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RecoverySpool.h"

#include "core/storage/BatchCodec.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/StoredValue.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace dueregard {

namespace {

QList<RecoverySpool::Entry> readFile(const QString &path)
{
    QList<RecoverySpool::Entry> entries;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return entries;
    const QCborArray array = QCborValue::fromCbor(file.readAll()).toArray();
    for (const QCborValue &value : array)
        if (auto batch = batchFromBytes(value.toArray().at(1).toByteArray()))
            entries.append({timeFromStored(value.toArray().at(0).toString()), *batch});
    return entries;
}

} // namespace

RecoverySpool::RecoverySpool(QString folder, QString registerId)
    : m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(registerId + QStringLiteral(".unsaved"))), m_earlier(readFile(m_path))
{
}

QList<RecoverySpool::Entry> RecoverySpool::entries() const
{
    return m_earlier;
}

bool RecoverySpool::isEmpty() const
{
    return m_earlier.isEmpty();
}

bool RecoverySpool::keep(const SaveBatch &batch, const QDateTime &at)
{
    m_mine.append({at, batch});
    return write(m_mine);
}

void RecoverySpool::drop(const QString &assessment, quint64 upTo)
{
    const auto gone = m_mine.removeIf([&](const auto &entry) { return entry.second.assessment == assessment && entry.second.id <= upTo; });
    if (gone > 0)
        write(m_mine);
}

void RecoverySpool::clear()
{
    m_earlier.clear();
    write(m_mine);
}

bool RecoverySpool::write(const QList<QPair<QDateTime, SaveBatch>> &entries)
{
    if (m_path.isEmpty())
        return false;
    if (entries.isEmpty() && m_earlier.isEmpty())
        return !QFileInfo::exists(m_path) || QFile::remove(m_path);
    QCborArray array;
    for (const Entry &entry : std::as_const(m_earlier))
        array.append(QCborArray{storedTime(entry.at), toBytes(entry.batch)});
    for (const auto &[at, batch] : entries)
        array.append(QCborArray{storedTime(at), toBytes(batch)});
    const QByteArray bytes = QCborValue(array).toCbor();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() of Qt 6.4 may report success on a full disk: flush() is what tells.
    if (file.write(bytes) != bytes.size() || !file.flush())
        file.cancelWriting();
    return file.commit() && QFileInfo(m_path).size() == bytes.size() && syncToDisk(m_path);
}

} // namespace dueregard
