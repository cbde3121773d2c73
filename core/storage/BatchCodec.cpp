// SPDX-License-Identifier: Apache-2.0
#include "core/storage/BatchCodec.h"

#include "core/storage/StoredValue.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace dueregard {

namespace {

QCborArray pack(const Value &value)
{
    return {value.isBlank() ? QString() : nameOf(*value.kind()), storedText(value)};
}

Value unpack(const QCborValue &cbor, bool *ok)
{
    const QCborArray pair = cbor.toArray();
    const QString kind = pair.at(0).toString();
    if (kind.isEmpty())
        return {};
    const auto known = valueKindFrom(kind);
    auto value = known ? fromStored(*known, pair.at(1).toString()) : Result<Value>(Failure(ErrorKind::BadInput, {}));
    if (!value) {
        *ok = false;
        return {};
    }
    return *value;
}

QCborMap packHead(const Assessment &head)
{
    QCborMap marks;
    for (auto it = head.marks.begin(); it != head.marks.end(); ++it)
        marks.insert(it.key(), it.value());
    return {{QStringLiteral("id"), head.id},
            {QStringLiteral("pack"), head.pack},
            {QStringLiteral("packHash"), head.packHash},
            {QStringLiteral("bodyType"), head.bodyType},
            {QStringLiteral("language"), head.language},
            {QStringLiteral("state"), nameOf(head.state)},
            {QStringLiteral("version"), head.version},
            {QStringLiteral("createdAt"), storedTime(head.createdAt)},
            {QStringLiteral("updatedAt"), storedTime(head.updatedAt)},
            {QStringLiteral("createdBy"), head.createdBy},
            {QStringLiteral("duplicatedFrom"), head.duplicatedFrom},
            {QStringLiteral("legacy"), head.legacy},
            {QStringLiteral("demoSource"), head.demoSource},
            {QStringLiteral("deletedAt"), storedTime(head.deletedAt)},
            {QStringLiteral("lastPage"), head.lastPage},
            {QStringLiteral("marks"), marks}};
}

Assessment unpackHead(const QCborMap &map, bool *ok)
{
    const auto text = [&](const char *key) { return map.value(QLatin1String(key)).toString(); };
    Assessment head;
    head.id = text("id");
    head.pack = text("pack");
    head.packHash = text("packHash");
    head.bodyType = text("bodyType");
    head.language = text("language");
    const auto state = assessmentStateFrom(text("state"));
    *ok = *ok && state.has_value();
    head.state = state.value_or(AssessmentState::Draft);
    head.version = text("version");
    head.createdAt = timeFromStored(text("createdAt"));
    head.updatedAt = timeFromStored(text("updatedAt"));
    head.createdBy = text("createdBy");
    head.duplicatedFrom = text("duplicatedFrom");
    head.legacy = map.value(QLatin1String("legacy")).toBool();
    head.demoSource = text("demoSource");
    head.deletedAt = timeFromStored(text("deletedAt"));
    head.lastPage = text("lastPage");
    const QCborMap marks = map.value(QLatin1String("marks")).toMap();
    for (const auto &[page, mark] : marks)
        head.marks.insert(page.toString(), mark.toString());
    return head;
}

} // namespace

QByteArray toBytes(const SaveBatch &batch)
{
    assert(!batch.create);
    QCborArray answers, upserts, removals, order, blobs, changes;
    for (auto it = batch.answers.begin(); it != batch.answers.end(); ++it)
        answers.append(QCborArray{it.key().question, it.key().row, pack(it.value())});
    for (const auto &write : batch.upserts) {
        QCborMap values;
        for (auto it = write.data.values.begin(); it != write.data.values.end(); ++it)
            values.insert(it.key(), pack(it.value()));
        upserts.append(QCborArray{nameOf(write.data.kind), write.data.id, write.position, values});
    }
    for (const auto &[kind, id] : batch.removals)
        removals.append(QCborArray{nameOf(kind), id});
    for (auto it = batch.order.begin(); it != batch.order.end(); ++it)
        order.append(QCborArray{nameOf(it.key()), QCborArray::fromStringList(it.value())});
    for (const auto &blob : batch.blobs)
        blobs.append(QCborArray{blob.sha256, blob.bytes});
    for (const Change &change : batch.changes)
        changes.append(QCborArray{storedTime(change.at), change.actor, change.operation, change.entity, change.entityId, change.field,
                                  pack(change.before), pack(change.after), change.note});
    QCborMap map{{QStringLiteral("id"), qint64(batch.id)},
                 {QStringLiteral("assessment"), batch.assessment},
                 {QStringLiteral("answers"), answers},
                 {QStringLiteral("upserts"), upserts},
                 {QStringLiteral("removals"), removals},
                 {QStringLiteral("order"), order},
                 {QStringLiteral("blobs"), blobs},
                 {QStringLiteral("changes"), changes}};
    if (batch.headChanged)
        map.insert(QStringLiteral("head"), packHead(batch.head));
    return QCborValue(map).toCbor();
}

Result<SaveBatch> batchFromBytes(const QByteArray &bytes)
{
    const auto bad = [] { return Failure(ErrorKind::BadInput, QStringLiteral("The recovery file cannot be read.")); };
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.isEmpty())
        return bad();
    bool ok = true;
    const auto kindOf = [&](const QCborValue &name) {
        const auto kind = recordKindFrom(name.toString());
        ok = ok && kind.has_value();
        return kind.value_or(RecordKind::Person);
    };
    const auto list = [&](const char *key) { return map.value(QLatin1String(key)).toArray(); };
    SaveBatch batch;
    batch.id = quint64(map.value(QLatin1String("id")).toInteger());
    batch.assessment = map.value(QLatin1String("assessment")).toString();
    if (map.contains(QLatin1String("head"))) {
        batch.headChanged = true;
        batch.head = unpackHead(map.value(QLatin1String("head")).toMap(), &ok);
    }
    for (const QCborValue &entry : list("answers")) {
        const QCborArray a = entry.toArray();
        batch.answers.insert({a.at(0).toString(), a.at(1).toString()}, unpack(a.at(2), &ok));
    }
    for (const QCborValue &entry : list("upserts")) {
        const QCborArray a = entry.toArray();
        SaveBatch::RecordWrite write{RecordData{.kind = kindOf(a.at(0)), .id = a.at(1).toString(), .values = {}}, int(a.at(2).toInteger())};
        const QCborMap values = a.at(3).toMap();
        for (const auto &[field, value] : values)
            write.data.values.insert(field.toString(), unpack(value, &ok));
        batch.upserts.append(write);
    }
    for (const QCborValue &entry : list("removals"))
        batch.removals.append({kindOf(entry.toArray().at(0)), entry.toArray().at(1).toString()});
    for (const QCborValue &entry : list("order")) {
        QStringList ids;
        for (const QCborValue &id : entry.toArray().at(1).toArray())
            ids += id.toString();
        batch.order.insert(kindOf(entry.toArray().at(0)), ids);
    }
    for (const QCborValue &entry : list("blobs"))
        batch.blobs.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toByteArray()});
    for (const QCborValue &entry : list("changes")) {
        const QCborArray a = entry.toArray();
        batch.changes.append(Change{.at = timeFromStored(a.at(0).toString()), .actor = a.at(1).toString(), .operation = a.at(2).toString(),
                                    .entity = a.at(3).toString(), .entityId = a.at(4).toString(), .field = a.at(5).toString(),
                                    .before = unpack(a.at(6), &ok), .after = unpack(a.at(7), &ok), .note = a.at(8).toString()});
    }
    if (!ok || batch.assessment.isEmpty())
        return bad();
    return batch;
}

} // namespace dueregard
