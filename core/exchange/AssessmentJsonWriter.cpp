// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/AssessmentJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(QLatin1String(key), time.toUTC().toString(Qt::ISODateWithMs));
}

QJsonObject recordJson(const RecordData &record)
{
    const RecordSchema &schema = schemaOf(record.kind);
    QJsonObject object;
    QJsonObject extra;
    object.insert(QStringLiteral("id"), record.id);
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
        if (schema.field(it.key()))
            object.insert(it.key(), it.value().toJson());
        else
            extra.insert(it.key(), AssessmentJson::describe(it.value()));
    }
    if (!extra.isEmpty())
        object.insert(QStringLiteral("extra"), extra);
    return object;
}

QJsonObject changeJson(const Change &change)
{
    QJsonObject object;
    put(object, "at", change.at);
    put(object, "actor", change.actor);
    put(object, "operation", change.operation);
    put(object, "entity", change.entity);
    put(object, "entityId", change.entityId);
    put(object, "field", change.field);
    put(object, "note", change.note);
    if (!change.before.isBlank())
        object.insert(QStringLiteral("before"), AssessmentJson::describe(change.before));
    if (!change.after.isBlank())
        object.insert(QStringLiteral("after"), AssessmentJson::describe(change.after));
    return object;
}

} // namespace

QJsonValue AssessmentJson::describe(const Value &value)
{
    const auto kind = value.kind();
    if (kind == ValueKind::Rich || kind == ValueKind::Date || kind == ValueKind::Table)
        return QJsonObject{{nameOf(*kind), value.toJson()}};
    return value.toJson();
}

QByteArray AssessmentJson::write(const ExchangeFile &file)
{
    const Assessment &a = file.assessment;
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("dueregard-assessment")}, {QStringLiteral("formatVersion"), 1}};
    put(root, "id", a.id);
    put(root, "bodyType", a.bodyType);
    put(root, "language", a.language);
    put(root, "state", nameOf(a.state));
    put(root, "version", a.version);
    put(root, "createdAt", a.createdAt);
    put(root, "updatedAt", a.updatedAt);
    put(root, "deletedAt", a.deletedAt);
    put(root, "createdBy", a.createdBy);
    put(root, "duplicatedFrom", a.duplicatedFrom);
    put(root, "demoSource", a.demoSource);
    put(root, "lastPage", a.lastPage);
    if (a.legacy)
        root.insert(QStringLiteral("legacy"), true);

    QJsonObject pack;
    put(pack, "id", a.pack);
    put(pack, "hash", a.packHash);
    put(pack, "version", file.packVersion);
    put(pack, "base", QString::fromUtf8(file.packBase));
    put(pack, "overlay", QString::fromUtf8(file.packOverlay));
    if (!pack.isEmpty())
        root.insert(QStringLiteral("pack"), pack);

    QJsonObject answers;
    for (auto it = a.answers.cbegin(); it != a.answers.cend(); ++it) {
        const AnswerKey &key = it.key();
        if (!it.value().isBlank())
            answers.insert(key.row.isEmpty() ? key.question : key.question + u'/' + key.row, describe(it.value()));
    }
    if (!answers.isEmpty())
        root.insert(QStringLiteral("answers"), answers);

    QJsonObject marks;
    for (auto it = a.marks.cbegin(); it != a.marks.cend(); ++it)
        marks.insert(it.key(), it.value());
    if (!marks.isEmpty())
        root.insert(QStringLiteral("marks"), marks);

    QJsonObject records;
    for (RecordKind kind : allRecordKinds) {
        QJsonArray list;
        for (const RecordData &record : allRecords(a, kind))
            list.append(recordJson(record));
        if (!list.isEmpty())
            records.insert(nameOf(kind), list);
    }
    if (!records.isEmpty())
        root.insert(QStringLiteral("records"), records);

    QJsonArray changes;
    for (const Change &change : file.changes)
        changes.append(changeJson(change));
    if (!changes.isEmpty())
        root.insert(QStringLiteral("changes"), changes);

    QJsonObject bytes;
    for (auto it = file.bytes.cbegin(); it != file.bytes.cend(); ++it)
        bytes.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    if (!bytes.isEmpty())
        root.insert(QStringLiteral("bytes"), bytes);

    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace dueregard
