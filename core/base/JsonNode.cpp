// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonNode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dueregard {

namespace {

void writeText(const QString &text, QByteArray &out)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            out += "\\u00";
            out += QByteArray::number(c, 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    out += '"';
}

void write(const JsonNode &node, QByteArray &out)
{
    switch (node.kind) {
    case JsonNode::Kind::Null: out += "null"; break;
    case JsonNode::Kind::Flag: out += node.flag ? "true" : "false"; break;
    case JsonNode::Kind::Number:
        if (std::abs(node.number) < 1e15 && std::floor(node.number) == node.number)
            out += QByteArray::number(qint64(node.number));
        else
            out += QByteArray::number(node.number, 'g', QLocale::FloatingPointShortest);
        break;
    case JsonNode::Kind::Text: writeText(node.text, out); break;
    case JsonNode::Kind::List:
        out += '[';
        for (size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                out += ',';
            write(node.items[i], out);
        }
        out += ']';
        break;
    case JsonNode::Kind::Object: {
        std::vector<size_t> order(node.items.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&](size_t one, size_t two) { return node.keys[qsizetype(one)] < node.keys[qsizetype(two)]; });
        out += '{';
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0)
                out += ',';
            writeText(node.keys[qsizetype(order[i])], out);
            out += ':';
            write(node.items[order[i]], out);
        }
        out += '}';
        break;
    }
    }
}

} // namespace

QByteArray JsonNode::canonical() const
{
    QByteArray out;
    write(*this, out);
    return out;
}

const JsonNode *JsonNode::find(const QString &key) const
{
    const qsizetype index = keys.indexOf(key);
    return index < 0 ? nullptr : &items[size_t(index)];
}

QString JsonNode::place() const
{
    return QStringLiteral("%1:%2:%3").arg(file, QString::number(line), QString::number(column));
}

QJsonValue JsonNode::toJson() const
{
    switch (kind) {
    case Kind::Null: return QJsonValue();
    case Kind::Flag: return flag;
    case Kind::Number: return number;
    case Kind::Text: return text;
    case Kind::List: {
        QJsonArray array;
        for (const JsonNode &item : items)
            array.append(item.toJson());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (size_t i = 0; i < items.size(); ++i)
            object.insert(keys[qsizetype(i)], items[i].toJson());
        return object;
    }
    }
    return QJsonValue();
}

} // namespace dueregard
