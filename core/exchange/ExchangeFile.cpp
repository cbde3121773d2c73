// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ExchangeFile.h"

#include "core/base/Ids.h"

namespace dueregard {

namespace {

using NewIds = QHash<QString, QString>;

Value mapped(const Value &value, const NewIds &ids)
{
    if (value.kind() == ValueKind::Text)
        return ids.contains(value.text()) ? Value(ids.value(value.text())) : value;
    if (value.kind() != ValueKind::List)
        return value;
    QStringList list = value.list();
    for (QString &item : list)
        item = ids.value(item, item);
    return list;
}

/// Keys of places name records between slashes: "impact/<uuid>/mechanism".
QString mappedPlace(const QString &place, const NewIds &ids)
{
    QStringList parts = place.split(u'/');
    for (QString &part : parts)
        part = ids.value(part, part);
    return parts.join(u'/');
}

} // namespace

void giveNewIds(ExchangeFile &file)
{
    NewIds ids;
    ids.insert(file.assessment.id, newId());
    for (RecordKind kind : allRecordKinds)
        for (const QString &id : recordIds(file.assessment, kind))
            ids.insert(id, newId());
    // What is gone but still in the change log keeps no link to the original either.
    for (const Change &change : file.changes)
        if (isId(change.entityId) && !ids.contains(change.entityId))
            ids.insert(change.entityId, newId());

    Assessment copy = file.assessment;
    copy.id = ids.value(copy.id);
    for (auto it = copy.answers.begin(); it != copy.answers.end(); ++it)
        it.value() = mapped(it.value(), ids);
    for (RecordKind kind : allRecordKinds) {
        const QList<RecordData> records = allRecords(copy, kind);
        for (const RecordData &record : records)
            takeRecord(copy, kind, record.id);
        for (RecordData record : records) {
            record.id = ids.value(record.id, record.id);
            for (auto it = record.values.begin(); it != record.values.end(); ++it) {
                const bool place = kind == RecordKind::PointAnswer && it.key() == QLatin1String("where");
                it.value() = place ? Value(mappedPlace(it.value().text(), ids)) : mapped(it.value(), ids);
            }
            insertRecord(copy, record);
        }
    }
    file.assessment = copy;
    for (Change &change : file.changes) {
        change.entityId = ids.value(change.entityId, change.entityId);
        change.before = mapped(change.before, ids);
        change.after = mapped(change.after, ids);
    }
}

} // namespace dueregard
