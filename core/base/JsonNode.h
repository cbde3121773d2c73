// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace dueregard {

/// One value of a JSON text that still knows where it stood, so that messages can name file, line and column.
struct JsonNode {
    enum class Kind { Null, Flag, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0;
    QString text;
    std::vector<JsonNode> items; ///< of a list; of an object: the values, one for each key
    QStringList keys;            ///< of an object, in the order of the text; never twice the same
    QString file;                ///< as given to JsonReader
    int line = 0;                ///< from 1
    int column = 0;              ///< from 1, in characters

    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isObject() const { return kind == Kind::Object; }

    /// The value of a key, or nullptr.
    const JsonNode *find(const QString &key) const;
    /// "steps/01-about.json:12:5"
    QString place() const;
    /// The same without the places. Objects come out with sorted keys.
    QJsonValue toJson() const;
    /// One spelling for equal contents: UTF-8, keys sorted by code unit, no white space, shortest numbers.
    QByteArray canonical() const;
};

} // namespace dueregard
