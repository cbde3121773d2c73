// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUuid>

namespace dueregard {

/// A new UUID in lower case without braces: the name by which a record leaves its register.
inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline bool isId(const QString &text)
{
    return !QUuid::fromString(text).isNull() && text.size() == 36;
}

} // namespace dueregard
