// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PersonalWords.h"

#include <QRegularExpression>

namespace dueregard {

QStringList contactsIn(const QString &text)
{
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]+@[\\w-]+\\.[\\w.]+"));
    static const QRegularExpression phone(QStringLiteral("(?<!\\d)(?:\\+44\\s?|0)(?:\\d[\\s-]?){9,10}(?!\\d)"));
    static const QRegularExpression postcode(QStringLiteral("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}\\b"));
    QStringList found;
    for (const QRegularExpression *pattern : {&mail, &phone, &postcode})
        if (const auto match = pattern->match(text); match.hasMatch())
            found += match.captured();
    return found;
}

QString personalWordsIn(const QString &text, bool streets)
{
    static const QRegularExpression titled(QStringLiteral("(?<!\\w)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev|Revd|Reverend|Imam|Rabbi)\\.?\\s+\\p{Lu}[\\w’'-]+(?:\\s+\\p{Lu}[\\w’'-]+)?"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression street(QStringLiteral("(?<!\\w)(?:\\d+[a-z]?\\s+)?(?:\\p{Lu}[\\w’'-]*\\s+){1,3}(?:Road|Street|Lane|Avenue|Close|Terrace|Gardens|Crescent|Grove|Mews|Row)(?!\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = titled.match(text); match.hasMatch())
        return match.captured();
    for (auto all = street.globalMatch(text); all.hasNext();)
        if (const QString found = all.next().captured(); streets || found.front().isDigit())
            return found;
    return contactsIn(text).value(0);
}

} // namespace dueregard
