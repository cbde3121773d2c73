// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Reasons.h"

#include <QRegularExpression>

namespace dueregard {

namespace {

int wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*"));
    int words = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next())
        ++words;
    return words;
}

} // namespace

bool isReason(const QString &text)
{
    return wordsIn(text) >= 3;
}

bool isReason(const RichText &text)
{
    return isReason(text.toPlain());
}

bool isNamedPost(const QString &text)
{
    return wordsIn(text) >= 2;
}

} // namespace dueregard
