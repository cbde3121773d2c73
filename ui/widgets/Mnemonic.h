// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// Words of a pack or an officer, made safe for a button, label with buddy or group box: there an "&" would swallow a
/// letter and take a key.
inline QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The way back, for painting and for names.
inline QString shown(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

} // namespace dueregard
