// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Responses.h"

#include "core/domain/WellKnown.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

bool isOnlyNoted(const QString &text)
{
    static const QRegularExpression only(
        QStringLiteral("^\\W*(?:(?:thanks|thank you)\\W+)?(?:(?:this|it|that|(?:your|the|these|all|their)(?:\\s+\\w+){1,2})\\s+(?:is|are|was|were|has been|have been)\\s+)?"
                       "(?:duly\\s+)?(?:noted|acknowledged|received|taken on board)(?:\\s+with thanks)?(?:\\W+(?:thanks|thank you))?\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return only.match(text.simplified()).hasMatch();
}

bool isAnswered(const Finding &finding)
{
    // "accepted" and "not_accepted" stand in earlier packs.
    static const QSet<QString> statuses{QString(), QStringLiteral("done"), QStringLiteral("doing"), QStringLiteral("will_do"), QStringLiteral("partly"), QStringLiteral("cant_law"), QStringLiteral("cant_money"), QStringLiteral("cant_safety"), QStringLiteral("cant_others"), QStringLiteral("cant_not_ours"), QStringLiteral("still_deciding"), QStringLiteral("no_change"), QStringLiteral("accepted"), QStringLiteral("not_accepted")};
    if (!statuses.contains(finding.response_status))
        return false;
    if (finding.response_status == QLatin1String("still_deciding") && !finding.response_due.isValid())
        return false;
    return (!finding.response.isEmpty() && !isOnlyNoted(finding.response.toPlain())) || !finding.what_changed.isEmpty();
}

QStringList owedByAnswer(const Finding &finding)
{
    const bool promise = finding.response_status == QLatin1String("will_do") || finding.response_status == QLatin1String("doing");
    const bool refusal = finding.response_status.startsWith(QLatin1String("cant_"));
    QStringList owed;
    if ((promise || refusal) && finding.response_owner.isEmpty())
        owed += QStringLiteral("owner");
    // By when, for what is promised; on which day, for what was refused.
    if ((promise && !finding.response_due.isValid()) || (refusal && !finding.response_date.isValid() && !finding.response_due.isValid()))
        owed += QStringLiteral("date");
    return owed;
}

bool isFromThemselves(const Finding &finding)
{
    return finding.said_by.isEmpty() || finding.said_by == QLatin1String("themselves") || finding.said_by == QLatin1String("led_org");
}

bool isActedOn(const QString &status)
{
    for (const char *code : {"done", "doing", "will_do", "partly", "accepted"})
        if (status == QLatin1String(code))
            return true;
    return false;
}

QList<const Activity *> askedIn(const Assessment &assessment, const Finding &finding)
{
    QList<const Activity *> activities;
    for (const Activity &activity : assessment.activities)
        if (finding.activity_ids.contains(activity.id))
            activities += &activity;
    return activities;
}

bool isUnasked(const Finding &finding)
{
    return finding.origin == QLatin1String("own_idea") || finding.origin == QLatin1String("group_solution");
}

QStringList channelsUsed(const Assessment &assessment, const Finding &finding)
{
    QStringList used;
    for (const Activity &activity : assessment.activities)
        if (finding.activity_ids.contains(activity.id))
            used += activity.channels + activity.formats;
    used.removeDuplicates();
    return used;
}

bool carries(const FeedbackEvent &event, const Finding &finding, const QStringList &used, QDate today)
{
    if (!event.given_on.isValid() || event.given_on > today)
        return false;
    if (!event.finding_ids.isEmpty() && !event.finding_ids.contains(finding.id))
        return false;
    if (event.finding_ids.isEmpty() && finding.dated_on.isValid() && finding.dated_on > event.given_on)
        return false;
    return used.isEmpty() || used.contains(event.channel);
}

bool isFedBack(const Assessment &assessment, const Finding &finding, QDate today)
{
    if (!isAnswered(finding))
        return false;
    const QStringList used = channelsUsed(assessment, finding);
    return std::any_of(assessment.feedbackEvents.begin(), assessment.feedbackEvents.end(), [&](const FeedbackEvent &event) { return carries(event, finding, used, today); });
}

LoopMeter loopMeter(const Assessment &assessment, QDate today)
{
    LoopMeter meter;
    QStringList linked;
    for (const FindingLink &link : assessment.findingLinks)
        if (link.effect == QLatin1String("new") || link.effect == QLatin1String("changed"))
            linked += link.finding_id;
    QList<int> days;
    for (const Finding &finding : assessment.findings) {
        ++meter.findings;
        if (!finding.what_changed.isEmpty() || linked.contains(finding.id))
            ++meter.changedSomething;
        if (!isAnswered(finding))
            continue;
        ++meter.answered;
        const QStringList used = channelsUsed(assessment, finding);
        QDate first;
        for (const FeedbackEvent &event : assessment.feedbackEvents)
            if (carries(event, finding, used, today) && (!first.isValid() || event.given_on < first))
                first = event.given_on;
        if (!first.isValid())
            continue;
        ++meter.fedBack;
        if (finding.dated_on.isValid())
            days += int(finding.dated_on.daysTo(first));
    }
    if (!days.isEmpty()) {
        std::sort(days.begin(), days.end());
        const qsizetype half = days.size() / 2;
        meter.medianDays = days.size() % 2 ? days[half] : (days[half - 1] + days[half]) / 2;
    }
    return meter;
}

QDate feedbackDue(const Assessment &assessment)
{
    if (const QDate promised = assessment.answer(question::offerResultDate).date(); promised.isValid())
        return promised;
    QDate decided;
    for (const Decision &decision : assessment.decisions)
        if (decision.date.isValid() && (!decided.isValid() || decision.date > decided))
            decided = decision.date;
    if (!decided.isValid())
        decided = assessment.answer(question::decisionDate).date();
    return decided.isValid() ? decided.addDays(30) : QDate();
}

} // namespace dueregard
