// SPDX-License-Identifier: Apache-2.0
#include "core/domain/ImpactConfidence.h"

namespace dueregard {

namespace {
enum class Sure { NotKnown,
                  Low,
                  Medium,
                  High };

Sure sureFrom(const QString &strength)
{
    if (strength.isEmpty())
        return Sure::NotKnown;
    if (strength == QLatin1String("strong"))
        return Sure::High;
    return strength == QLatin1String("moderate") ? Sure::Medium : Sure::Low;
}
} // namespace

QString impactConfidence(const Assessment &assessment, const Impact &impact)
{
    if (impact.direction != QLatin1String("POS") && impact.direction != QLatin1String("NEG") && impact.direction != QLatin1String("MIX"))
        return {};
    Sure best = Sure::NotKnown;
    for (const Evidence &item : assessment.evidence)
        if (impact.evidence_ids.contains(item.id))
            best = qMax(best, sureFrom(item.strength));
    for (const Finding &finding : assessment.findings)
        if (best < Sure::Low && impact.finding_ids.contains(finding.id))
            best = Sure::Low;
    switch (best) {
    case Sure::High: return QStringLiteral("high");
    case Sure::Medium: return QStringLiteral("medium");
    case Sure::Low: return QStringLiteral("low");
    case Sure::NotKnown: break;
    }
    return {};
}

} // namespace dueregard
