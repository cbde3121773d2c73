// SPDX-License-Identifier: Apache-2.0
// Private to core/pack.
#pragma once
#include "core/base/Error.h"
#include "core/base/JsonNode.h"
#include "core/pack/LocalText.h"

#include <QHash>
#include <QList>

namespace dueregard::detail {

/// What a reading gathers: errors, and (for the linter) where each part stands.
class ReadLog {
public:
    explicit ReadLog(const JsonNode &root) : m_root(root) {}

    void error(const JsonNode &node, const QString &message);
    void note(const QString &name, const JsonNode &node);

    bool notePlaces = false;
    QList<Error> errors;
    QHash<QString, QString> places;

private:
    QString placeOf(const JsonNode &node);
    void gather(const JsonNode &node, const QString &path);

    const JsonNode &m_root;
    QHash<const JsonNode *, QString> m_paths;
};

/// Reads one object key by key; finish() complains about the keys that nobody asked for.
class ObjectReader {
public:
    ObjectReader(const JsonNode &node, ReadLog &log);

    const JsonNode *take(const char *key);
    /// The items of a list; empty when the key is missing.
    const std::vector<JsonNode> &list(const char *key);
    const JsonNode *object(const char *key);
    QString text(const char *key);
    QString required(const char *key);
    LocalText local(const char *key);
    QStringList texts(const char *key);
    bool flag(const char *key, bool otherwise = false);
    int integer(const char *key);
    void finish();

private:
    const JsonNode &m_node;
    ReadLog &m_log;
    QStringList m_taken;
};

LocalText readLocal(const JsonNode &node, ReadLog &log);

} // namespace dueregard::detail
