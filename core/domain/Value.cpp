// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Value.h"

#include "core/base/CleanText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace dueregard {

namespace {
template<class T>
T get(const std::variant<std::monostate, QString, RichText, QDate, double, bool, QStringList, TableValue> &data)
{
    if (const T *value = std::get_if<T>(&data))
        return *value;
    return T();
}

Failure bad(const QString &place, const QString &what)
{
    return Failure(ErrorKind::BadInput, what, place);
}

Result<QStringList> strings(const QJsonValue &json, const QString &place)
{
    if (!json.isArray())
        return bad(place, QStringLiteral("A list of texts is expected here."));
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString())
            return bad(place, QStringLiteral("A list of texts is expected here."));
        list += cleanText(value.toString()).text;
    }
    return list;
}
} // namespace

void Value::dropIfEmpty()
{
    const bool empty = std::visit(
        [](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList> || std::is_same_v<T, TableValue>)
                return value.isEmpty();
            else if constexpr (std::is_same_v<T, RichText>)
                return value.blocks().isEmpty();
            else if constexpr (std::is_same_v<T, QDate>)
                return !value.isValid();
            else
                return false;
        },
        m_data);
    if (empty)
        m_data = std::monostate();
}

std::optional<ValueKind> Value::kind() const
{
    switch (m_data.index()) {
    case 1: return ValueKind::Text;
    case 2: return ValueKind::Rich;
    case 3: return ValueKind::Date;
    case 4: return ValueKind::Number;
    case 5: return ValueKind::Flag;
    case 6: return ValueKind::List;
    case 7: return ValueKind::Table;
    default: return std::nullopt;
    }
}

QString Value::text() const { return get<QString>(m_data); }
RichText Value::rich() const { return get<RichText>(m_data); }
QDate Value::date() const { return get<QDate>(m_data); }
QStringList Value::list() const { return get<QStringList>(m_data); }
TableValue Value::table() const { return get<TableValue>(m_data); }

std::optional<double> Value::number() const
{
    if (const double *value = std::get_if<double>(&m_data))
        return *value;
    return std::nullopt;
}

std::optional<bool> Value::flag() const
{
    if (const bool *value = std::get_if<bool>(&m_data))
        return *value;
    return std::nullopt;
}

QString Value::toPlain() const
{
    switch (m_data.index()) {
    case 1: return text();
    case 2: return rich().toPlain();
    case 3: return date().toString(Qt::ISODate);
    case 4: return QString::number(*number(), 'g', 15);
    case 5: return *flag() ? QStringLiteral("yes") : QStringLiteral("no");
    case 6: return list().join(QStringLiteral(", "));
    case 7: {
        const TableValue value = table();
        QStringList lines{value.columns.join(u'\t')};
        for (const QStringList &row : value.rows)
            lines += row.join(u'\t');
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QJsonValue Value::toJson() const
{
    switch (m_data.index()) {
    case 1: return text();
    case 2: return rich().toJson();
    case 3: return date().toString(Qt::ISODate);
    case 4: return *number();
    case 5: return *flag();
    case 6: return QJsonArray::fromStringList(list());
    case 7: {
        const TableValue value = table();
        QJsonArray rows;
        for (const QStringList &row : value.rows)
            rows.append(QJsonArray::fromStringList(row));
        return QJsonObject{{QStringLiteral("columns"), QJsonArray::fromStringList(value.columns)}, {QStringLiteral("rows"), rows}};
    }
    default: return QJsonValue();
    }
}

Result<Value> Value::fromJson(ValueKind kind, const QJsonValue &json, const QString &place)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (kind) {
    case ValueKind::Text:
        if (!json.isString())
            return bad(place, QStringLiteral("A text is expected here."));
        return Value(cleanText(json.toString()).text);
    case ValueKind::Rich: {
        auto text = RichText::fromJson(json, place);
        if (!text)
            return text.failure();
        return Value(*text);
    }
    case ValueKind::Date: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        if (!date.isValid())
            return bad(place, QStringLiteral("A date as 2026-12-17 is expected here, not \"%1\".").arg(json.toVariant().toString()));
        return Value(date);
    }
    case ValueKind::Number:
        if (!json.isDouble() || !std::isfinite(json.toDouble()))
            return bad(place, QStringLiteral("A number is expected here."));
        return Value(json.toDouble());
    case ValueKind::Flag:
        if (!json.isBool())
            return bad(place, QStringLiteral("true or false is expected here."));
        return Value(json.toBool());
    case ValueKind::List: {
        auto list = strings(json, place);
        if (!list)
            return list.failure();
        return Value(*list);
    }
    case ValueKind::Table: {
        if (!json.isObject())
            return bad(place, QStringLiteral("A table with columns and rows is expected here."));
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != QLatin1String("columns") && it.key() != QLatin1String("rows"))
                return bad(place, QStringLiteral("Unknown key \"%1\" in a table.").arg(it.key()));
        TableValue table;
        auto columns = strings(object.value(QLatin1String("columns")), place + QStringLiteral("/columns"));
        if (!columns)
            return columns.failure();
        table.columns = *columns;
        const QJsonArray rows = object.value(QLatin1String("rows")).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            auto row = strings(rows[i], place + QStringLiteral("/rows/%1").arg(i));
            if (!row)
                return row.failure();
            if (row->size() != table.columns.size())
                return bad(place, QStringLiteral("Row %1 has %2 cells for %3 columns.").arg(i + 1).arg(row->size()).arg(table.columns.size()));
            table.rows.append(*row);
        }
        return Value(table);
    }
    }
    return bad(place, QStringLiteral("Unknown kind of value."));
}

QString nameOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return QStringLiteral("text");
    case ValueKind::Rich: return QStringLiteral("rich");
    case ValueKind::Date: return QStringLiteral("date");
    case ValueKind::Number: return QStringLiteral("number");
    case ValueKind::Flag: return QStringLiteral("flag");
    case ValueKind::List: return QStringLiteral("list");
    case ValueKind::Table: return QStringLiteral("table");
    }
    return {};
}

std::optional<ValueKind> valueKindFrom(const QString &name)
{
    for (ValueKind kind : {ValueKind::Text, ValueKind::Rich, ValueKind::Date, ValueKind::Number, ValueKind::Flag, ValueKind::List, ValueKind::Table})
        if (nameOf(kind) == name)
            return kind;
    return std::nullopt;
}

} // namespace dueregard
