// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportProfile.h"

#include "core/engagement/QuoteConsent.h"

#include <array>

namespace dueregard {

namespace {
constexpr std::array<const char *, 9> names{"paragraph", "summary", "full", "consultation", "actions", "register", "cumulative", "review", "audit"};
}

QString nameOf(PrintSet set)
{
    return QLatin1String(names[size_t(set)]);
}

Result<PrintSet> printSetFrom(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return PrintSet(i);
    return Failure(ErrorKind::BadInput, QStringLiteral("There is no print set “%1”.").arg(name), {},
                   QStringLiteral("Use one of: %1.").arg(availablePrintSets().join(QStringLiteral(", "))));
}

bool isAvailable(PrintSet)
{
    return true;
}

bool isOfRegister(PrintSet set)
{
    return set == PrintSet::Register || set == PrintSet::Cumulative;
}

QuotePurpose purposeOf(const ReportProfile &profile)
{
    return profile.quotesFor.value_or(profile.set == PrintSet::Paragraph ? QuotePurpose::Committee : QuotePurpose::Report);
}

QStringList availablePrintSets()
{
    QStringList all;
    for (size_t i = 0; i < names.size(); ++i)
        if (isAvailable(PrintSet(i)))
            all << QLatin1String(names[i]);
    return all;
}

} // namespace dueregard
