// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Value.h"

#include <QMap>

namespace dueregard {

/// A value as the register keeps it in a TEXT column: text and dates as they are, numbers with 17 digits, flags as 1 or 0,
/// lists, tables and formatted text as compact JSON. Empty when blank.
QString storedText(const Value &value);
/// The way back. BadInput when the text does not fit the kind; an empty text is blank.
Result<Value> fromStored(ValueKind kind, const QString &text, const QString &place = {});

/// The `extra` fields of a record: {"field": {"kind": "text", "value": …}}; empty when there are none.
QString storedExtra(const QMap<QString, Value> &values);
Result<QMap<QString, Value>> extraFromStored(const QString &text, const QString &place = {});

/// A null QString would be stored as NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Moments are stored in UTC with milliseconds: "2026-11-22T14:02:00.000Z".
QString storedTime(const QDateTime &time);
QDateTime timeFromStored(const QString &text);

} // namespace dueregard
