// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/JsonNode.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace dueregard {

/// Reads JSON strictly: UTF-8, no comments, no trailing commas, no key twice. Errors are BadInput and their place is
/// "file:line:column".
class JsonReader {
public:
    struct Limits {
        qsizetype bytes = 8 * 1024 * 1024;
        int depth = 64; ///< objects and lists within each other
    };

    /// `file` is the name that messages show; it is not opened.
    static Result<JsonNode> read(const QByteArray &text, const QString &file, const Limits &limits);
    static Result<JsonNode> read(const QByteArray &text, const QString &file) { return read(text, file, Limits()); }
    /// Opens a file or resource. NotFound or CannotRead when that fails, BadInput when it is larger than the limit.
    static Result<JsonNode> readFile(const QString &path, const QString &shownAs, const Limits &limits);
    static Result<JsonNode> readFile(const QString &path, const QString &shownAs) { return readFile(path, shownAs, Limits()); }
};

} // namespace dueregard
