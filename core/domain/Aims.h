// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// The aim of section 149(1), "a", "b" or "c", to which an impact's code belongs: "1a" to "1c", and "3a" to "3c", which spell
/// out advancing equality of opportunity. A letter stays what it is; empty for no code.
inline QString letterOfAim(const QString &code)
{
    if (code == QLatin1String("1a") || code == QLatin1String("a"))
        return QStringLiteral("a");
    if (code == QLatin1String("1c") || code == QLatin1String("c"))
        return QStringLiteral("c");
    return code.isEmpty() ? QString() : QStringLiteral("b");
}

} // namespace dueregard
