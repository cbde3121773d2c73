// SPDX-License-Identifier: Apache-2.0
#include "core/pack/NodeReader.h"

#include "core/base/CleanText.h"

#include <cmath>

namespace dueregard::detail {

void ReadLog::error(const JsonNode &node, const QString &message)
{
    errors.append(Error{ErrorKind::BadInput, message, placeOf(node), {}});
}

void ReadLog::note(const QString &name, const JsonNode &node)
{
    if (notePlaces && !places.contains(name))
        places.insert(name, placeOf(node));
}

QString ReadLog::placeOf(const JsonNode &node)
{
    if (m_paths.isEmpty())
        gather(m_root, {});
    const QString path = m_paths.value(&node);
    return path.isEmpty() ? node.place() : node.place() + u' ' + path;
}

void ReadLog::gather(const JsonNode &node, const QString &path)
{
    m_paths.insert(&node, path);
    for (size_t i = 0; i < node.items.size(); ++i) {
        if (node.isList())
            gather(node.items[i], QStringLiteral("%1[%2]").arg(path, QString::number(i)));
        else
            gather(node.items[i], path.isEmpty() ? node.keys[qsizetype(i)] : path + u'.' + node.keys[qsizetype(i)]);
    }
}

ObjectReader::ObjectReader(const JsonNode &node, ReadLog &log) : m_node(node), m_log(log)
{
    if (!node.isObject())
        log.error(node, QStringLiteral("An object is expected here."));
}

const JsonNode *ObjectReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_taken += name;
    return m_node.find(name);
}

const std::vector<JsonNode> &ObjectReader::list(const char *key)
{
    static const std::vector<JsonNode> none;
    const JsonNode *node = take(key);
    if (!node)
        return none;
    if (!node->isList()) {
        m_log.error(*node, QStringLiteral("\"%1\" is a list.").arg(QLatin1String(key)));
        return none;
    }
    return node->items;
}

const JsonNode *ObjectReader::object(const char *key)
{
    const JsonNode *node = take(key);
    if (node && !node->isObject()) {
        m_log.error(*node, QStringLiteral("\"%1\" is an object.").arg(QLatin1String(key)));
        return nullptr;
    }
    return node;
}

QString ObjectReader::text(const char *key)
{
    const JsonNode *node = take(key);
    if (!node)
        return {};
    if (!node->isText()) {
        m_log.error(*node, QStringLiteral("\"%1\" is a text.").arg(QLatin1String(key)));
        return {};
    }
    return cleanText(node->text).text;
}

QString ObjectReader::required(const char *key)
{
    const QString value = text(key);
    if (value.isEmpty() && m_node.isObject() && (!m_node.find(QLatin1String(key)) || m_node.find(QLatin1String(key))->isText()))
        m_log.error(m_node, QStringLiteral("\"%1\" is missing.").arg(QLatin1String(key)));
    return value;
}

LocalText ObjectReader::local(const char *key)
{
    const JsonNode *node = take(key);
    return node ? readLocal(*node, m_log) : LocalText();
}

QStringList ObjectReader::texts(const char *key)
{
    QStringList all;
    for (const JsonNode &item : list(key)) {
        if (item.isText())
            all += cleanText(item.text).text;
        else
            m_log.error(item, QStringLiteral("\"%1\" is a list of texts.").arg(QLatin1String(key)));
    }
    return all;
}

bool ObjectReader::flag(const char *key, bool otherwise)
{
    const JsonNode *node = take(key);
    if (!node)
        return otherwise;
    if (node->kind != JsonNode::Kind::Flag)
        m_log.error(*node, QStringLiteral("\"%1\" is true or false.").arg(QLatin1String(key)));
    return node->flag;
}

int ObjectReader::integer(const char *key)
{
    const JsonNode *node = take(key);
    if (!node)
        return 0;
    if (node->kind != JsonNode::Kind::Number || node->number < 0 || node->number > 1e6 || std::floor(node->number) != node->number) {
        m_log.error(*node, QStringLiteral("\"%1\" is a whole number, 0 or more.").arg(QLatin1String(key)));
        return 0;
    }
    return int(node->number);
}

void ObjectReader::finish()
{
    for (qsizetype i = 0; i < m_node.keys.size(); ++i)
        if (!m_taken.contains(m_node.keys[i]))
            m_log.error(m_node.items[size_t(i)], QStringLiteral("The key \"%1\" is not known here.").arg(m_node.keys[i]));
}

LocalText readLocal(const JsonNode &node, ReadLog &log)
{
    if (node.isText())
        return LocalText(cleanText(node.text).text);
    if (!node.isObject()) {
        log.error(node, QStringLiteral("A text, or an object of texts by language, is expected here."));
        return {};
    }
    QMap<QString, QString> texts;
    for (size_t i = 0; i < node.items.size(); ++i) {
        const JsonNode &item = node.items[i];
        if (item.isText())
            texts.insert(node.keys[qsizetype(i)], cleanText(item.text).text);
        else
            log.error(item, QStringLiteral("A text is expected here."));
    }
    return LocalText(texts);
}

} // namespace dueregard::detail
