// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RecoverySpool.h"

#include "core/base/Ids.h"
#include "core/storage/BatchCodec.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/StoredValue.h"
#include "core/storage/UnsavedBatch.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace dueregard {

namespace {

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

/// A program that is killed while it replaces a file leaves the new one under a name of its own, with words in it.
void sweep(const QString &name, int secondsOld)
{
    const QFileInfo file(name);
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-secondsOld);
    const QFileInfoList leftovers = file.dir().entryInfoList({file.fileName() + QStringLiteral(".??????")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers)
        if (leftover.lastModified() <= latest)
            QFile::remove(leftover.absoluteFilePath());
}

constexpr int surelyLeft = 60; // seconds: another process may be writing now

void addEntry(QList<RecoverySpool::Entry> &entries, const RecoverySpool::Entry &entry)
{
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto &known) { return known.batch.assessment == entry.batch.assessment && known.run == entry.run; });
    SaveBatch kept = same == entries.end() ? SaveBatch{.id = entry.batch.id, .assessment = entry.batch.assessment} : same->batch;
    addTo(kept, entry.batch);
    if (holdsNothing(kept))
        return;
    if (same == entries.end()) {
        entries.append(entry);
        entries.last().batch = kept;
    } else {
        same->at = qMax(same->at, entry.at);
        same->batch = kept;
    }
}

} // namespace

std::optional<RecoverySpool::File> RecoverySpool::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCborParserError error;
    const QCborValue all = QCborValue::fromCbor(file.readAll(), &error);
    File found{.name = name, .path = all.toMap().value(QStringLiteral("register")).toString(), .earlier = {}, .differs = error.error != QCborError::NoError};
    const QCborArray entries = all.toMap().value(QStringLiteral("entries")).toArray();
    for (const QCborValue &value : entries) {
        const QCborArray entry = value.toArray();
        if (auto batch = batchFromBytes(entry.at(1).toByteArray()))
            addEntry(found.earlier, {timeFromStored(entry.at(0).toString()), *batch, found.path, entry.at(2).toString()});
        else
            found.differs = true;
    }
    return found;
}

RecoverySpool::RecoverySpool(QString folder, const QString &registerId, const QString &registerPath) : m_run(newId())
{
    if (folder.isEmpty())
        return;
    const QDir place(folder);
    const QString path = realPath(registerPath);
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    const QString own = place.filePath(registerId + u'-' + mark + QStringLiteral(".unsaved"));
    m_files.append(read(own).value_or(File{}));
    m_files.first().name = own;
    m_files.first().path = path;
    sweep(own, surelyLeft);
    const QString identity = fileIdentity(path);
    for (const QString &name : place.entryList({registerId + QStringLiteral("*.unsaved")}, QDir::Files)) {
        if (place.filePath(name) == own)
            continue;
        auto other = read(place.filePath(name));
        if (!other || (other->earlier.isEmpty() && !other->differs))
            continue;
        const QString there = other->path.isEmpty() ? QString() : fileIdentity(other->path);
        if (there.isEmpty() || there == identity) {
            sweep(other->name, surelyLeft);
            m_files.append(*other);
        }
    }
}

QList<RecoverySpool::Entry> RecoverySpool::entries() const
{
    const std::lock_guard lock(m_mutex);
    QList<Entry> all;
    for (const File &file : m_files)
        all += file.earlier;
    std::stable_sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    return all;
}

bool RecoverySpool::keep(const SaveBatch &batch, const QDateTime &at)
{
    const std::lock_guard lock(m_mutex);
    if (m_files.isEmpty())
        return false;
    addEntry(m_mine, {at, batch, m_files.first().path, m_run});
    return write(m_files.first());
}

void RecoverySpool::drop(const QString &assessment, quint64 upTo)
{
    const std::lock_guard lock(m_mutex);
    if (m_mine.removeIf([&](const Entry &entry) { return entry.batch.assessment == assessment && entry.batch.id <= upTo; }) > 0)
        write(m_files.first());
}

bool RecoverySpool::setAside(const QString &assessment)
{
    const std::lock_guard lock(m_mutex);
    QList<Entry> rest;
    bool any = false;
    for (const Entry &entry : std::as_const(m_mine)) {
        const bool left = entry.batch.assessment == assessment;
        addEntry(left ? m_files.first().earlier : rest, entry);
        any = any || left;
    }
    m_mine = rest;
    m_run = newId();
    return any;
}

void RecoverySpool::forget(const QString &assessment)
{
    const std::lock_guard lock(m_mutex);
    for (File &file : m_files)
        if (file.earlier.removeIf([&](const Entry &entry) { return entry.batch.assessment == assessment; }) > 0)
            write(file);
}

void RecoverySpool::clear()
{
    const std::lock_guard lock(m_mutex);
    for (File &file : m_files) {
        file.earlier.clear();
        write(file);
    }
}

bool RecoverySpool::purge(const PurgeScope &scope)
{
    const std::lock_guard lock(m_mutex);
    const auto erase = [&](QList<Entry> &entries) {
        bool any = false;
        for (Entry &entry : entries)
            any = eraseFrom(entry.batch, scope) || any;
        entries.removeIf([](const Entry &entry) { return holdsNothing(entry.batch); });
        return any;
    };
    bool gone = true;
    for (File &file : m_files) {
        sweep(file.name, 0);
        file.differs = erase(file.earlier) || file.differs;
        if (&file == &m_files.first())
            file.differs = erase(m_mine) || file.differs;
        gone = (!file.differs || write(file)) && gone;
    }
    return gone;
}

bool RecoverySpool::write(File &to)
{
    const QList<Entry> entries = &to == &m_files.first() ? to.earlier + m_mine : to.earlier;
    to.differs = true;
    if (entries.isEmpty()) {
        to.differs = QFileInfo::exists(to.name) && !QFile::remove(to.name);
        return !to.differs;
    }
    QCborArray array;
    for (const Entry &entry : entries)
        array.append(QCborArray{storedTime(entry.at), toBytes(entry.batch), entry.run});
    const QByteArray bytes = QCborValue(QCborMap{{QStringLiteral("register"), to.path}, {QStringLiteral("entries"), array}}).toCbor();
    QDir().mkpath(QFileInfo(to.name).absolutePath());
    QSaveFile file(to.name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() of Qt 6.4 may report success on a full disk: flush() is what tells.
    if (file.write(bytes) != bytes.size() || !file.flush())
        file.cancelWriting();
    to.differs = !file.commit() || QFileInfo(to.name).size() != bytes.size() || !syncToDisk(to.name);
    return !to.differs;
}

} // namespace dueregard
