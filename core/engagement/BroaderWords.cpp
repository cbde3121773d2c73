// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/BroaderWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard {

QList<BroaderWords> broaderWords(const QString &description, const Pack &pack, const QString &language)
{
    // "12 Roman Road", "Chicksand Street"
    static const QRegularExpression street(QStringLiteral("(?<!\\w)(?:\\d+[a-z]?\\s+)?(?:\\p{Lu}[\\w’'-]*\\s+){1,3}(?:Road|Street|Lane|Avenue|Close|Court|House|Terrace|Gardens|Square|Way|Drive|Crescent|Grove|Mews|Row|Estate)(?!\\w)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    // "aged 73", "73 years old", "73-year-old carer", "73"
    static const QRegularExpression age(QStringLiteral("(?<![\\w£$€.,/:-])(?:aged\\s+(\\d{1,3})|(\\d{1,3})\\s+years\\s+old|(\\d{1,3})-year-old\\s+([\\w’'-]+)|(\\d{2,3}))(?![\\w%/:]|[.,]\\d|\\s*(?:[-–+]|and over\\b|or over\\b|to \\d))"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<BroaderWords> found;
    auto streets = street.globalMatch(description);
    while (streets.hasNext()) {
        const auto match = streets.next();
        found += {BroaderWords::Kind::Place, match.captured(), pack.word(QStringLiteral("quote.broader.place"), language), match.capturedStart()};
    }
    const auto inStreet = [&found](qsizetype at) {
        return std::any_of(found.begin(), found.end(), [at](const BroaderWords &each) { return each.kind == BroaderWords::Kind::Place && at >= each.at && at < each.at + each.from.size(); });
    };
    auto ages = age.globalMatch(description);
    while (ages.hasNext()) {
        const auto match = ages.next();
        int years = 0;
        for (int group : {1, 2, 3, 5})
            if (match.hasCaptured(group))
                years = match.captured(group).toInt();
        if (inStreet(match.capturedStart()) || years < 1 || years > 115)
            continue;
        const auto word = [&](const char *key) { return pack.word(QStringLiteral("quote.broader.") + QLatin1String(key), language); };
        QString to = years < 20 ? word("under").arg(20) : years >= 90 ? word("over").arg(90)
                                                                      : word("decade").arg(years / 10 * 10);
        if (match.hasCaptured(4))
            to = match.captured(4) + u' ' + to;
        found += {BroaderWords::Kind::Age, match.captured(), to, match.capturedStart()};
    }
    std::sort(found.begin(), found.end(), [](const BroaderWords &one, const BroaderWords &two) { return one.at < two.at; });
    return found;
}

} // namespace dueregard
