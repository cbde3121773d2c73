// SPDX-License-Identifier: Apache-2.0
#include "core/storage/StoredValue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard {

QString storedText(const Value &value)
{
    if (value.isBlank())
        return {};
    switch (*value.kind()) {
    case ValueKind::Text: return value.text();
    case ValueKind::Date: return value.date().toString(Qt::ISODate);
    case ValueKind::Number: return QString::number(*value.number(), 'g', 17);
    case ValueKind::Flag: return *value.flag() ? QStringLiteral("1") : QStringLiteral("0");
    case ValueKind::Rich:
    case ValueKind::List:
        return QString::fromUtf8(QJsonDocument(value.toJson().toArray()).toJson(QJsonDocument::Compact));
    case ValueKind::Table:
        return QString::fromUtf8(QJsonDocument(value.toJson().toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

Result<Value> fromStored(ValueKind kind, const QString &text, const QString &place)
{
    if (text.isEmpty())
        return Value();
    const auto bad = [&] { return Failure(ErrorKind::BadInput, QStringLiteral("A stored value cannot be read."), place); };
    switch (kind) {
    case ValueKind::Text: return Value(text);
    case ValueKind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return bad();
        return Value(date);
    }
    case ValueKind::Number: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok)
            return bad();
        return Value(number);
    }
    case ValueKind::Flag:
        if (text != QLatin1String("1") && text != QLatin1String("0"))
            return bad();
        return Value(text == QLatin1String("1"));
    case ValueKind::Rich:
    case ValueKind::List:
    case ValueKind::Table: {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError)
            return bad();
        return Value::fromJson(kind, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), place);
    }
    }
    return bad();
}

QString storedExtra(const QMap<QString, Value> &values)
{
    if (values.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!it.value().isBlank())
            object.insert(it.key(), QJsonObject{{QStringLiteral("kind"), nameOf(*it.value().kind())}, {QStringLiteral("value"), it.value().toJson()}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QMap<QString, Value>> extraFromStored(const QString &text, const QString &place)
{
    QMap<QString, Value> values;
    if (text.isEmpty())
        return values;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Failure(ErrorKind::BadInput, QStringLiteral("A stored value cannot be read."), place);
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const auto kind = valueKindFrom(entry.value(QLatin1String("kind")).toString());
        if (!kind)
            return Failure(ErrorKind::BadInput, QStringLiteral("A stored value has an unknown kind."), place + u'/' + it.key());
        auto value = Value::fromJson(*kind, entry.value(QLatin1String("value")), place + u'/' + it.key());
        if (!value)
            return value.failure();
        values.insert(it.key(), *value);
    }
    return values;
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromStored(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace dueregard
