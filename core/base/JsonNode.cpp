// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonNode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dueregard {

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
