// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportLanguage.h"

#include <QRegularExpression>

namespace dueregard {

bool speaks(const Pack &pack, const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("^([a-z]{2,3})(-[A-Za-z0-9]{2,8})*$"));
    const auto match = tag.match(language);
    return match.hasMatch() && (pack.languages.contains(language) || pack.languages.contains(match.captured(1)));
}

QString reportLanguage(const Pack &pack, const QString &wanted)
{
    if (speaks(pack, wanted))
        return wanted;
    const QString own = pack.languages.value(0, QStringLiteral("en"));
    return own == QLatin1String("en") ? QStringLiteral("en-GB") : own;
}

Result<void> checkReportLanguage(const Pack &pack, const QString &asked)
{
    if (asked.isEmpty() || speaks(pack, asked))
        return {};
    return Failure(ErrorKind::Refused, QStringLiteral("There are no words for a report in \"%1\". The languages there are: %2.").arg(asked.left(40), pack.languages.join(QStringLiteral(", "))));
}

} // namespace dueregard
