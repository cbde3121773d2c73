// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Responses.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Reasons.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

/// Whether a text holds nothing but words of courtesy and at least one of those that only take notice. `considered`: whether to
/// think about something is to take notice, too.
bool onlyTakesNotice(const QString &text, bool considered)
{
    static const auto setOf = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    };
    static const QSet<QString> notice = setOf("note notes noted noting acknowledge acknowledges acknowledged received welcome welcomed appreciate appreciated thanks thank agree agreed aware hear heard no none n na nil see fed");
    static const QSet<QString> thought = setOf("consider considered considering consideration account board");
    // Without any of the words above, these say nothing either way.
    static const QSet<QString> courtesy = setOf("a above all also and answer any are as at be been below being by carefully comment comments concern concerns council course d decision duly due everyone feedback final for from fully further future "
                                                "has have here i in input into is it ll making of officers on opinion opinions our part people points point process project re remarks report response responses s so "
                                                "submission suggestion suggestions service take taken taking team that the their them these they this those to together trust up us ve very view views was we were "
                                                "when which will with would you your");
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    bool takes = false;
    for (auto words = word.globalMatch(text.toLower()); words.hasNext();) {
        const QString each = words.next().captured();
        const bool noticing = notice.contains(each) || (considered && thought.contains(each));
        if (!noticing && !courtesy.contains(each))
            return false;
        takes = takes || noticing;
    }
    return takes;
}

} // namespace

bool isOnlyNoted(const QString &text)
{
    return onlyTakesNotice(text, true);
}

QString lackingInAnswer(const Finding &finding)
{
    // "accepted" and "not_accepted" stand in earlier packs.
    static const QSet<QString> statuses{QStringLiteral("done"), QStringLiteral("doing"), QStringLiteral("will_do"), QStringLiteral("partly"), QStringLiteral("cant_law"), QStringLiteral("cant_money"), QStringLiteral("cant_safety"), QStringLiteral("cant_others"), QStringLiteral("cant_not_ours"), QStringLiteral("still_deciding"), QStringLiteral("no_change"), QStringLiteral("accepted"), QStringLiteral("not_accepted")};
    const QString &status = finding.response_status;
    if (status == QLatin1String("noted"))
        return QStringLiteral("noted");
    if (!status.isEmpty() && !statuses.contains(status))
        return QStringLiteral("none");
    // To think about something until a day is what "still deciding" means.
    const bool deciding = status == QLatin1String("still_deciding");
    QString words;
    bool any = false;
    for (const RichText *each : {&finding.response, &finding.what_changed}) {
        const QString text = each->toPlain();
        any = any || !each->isEmpty();
        if (!each->isEmpty() && !onlyTakesNotice(text, !deciding))
            words += text + u'\n';
    }
    if (words.isEmpty())
        return any ? QStringLiteral("noted") : QStringLiteral("none");
    if (status.isEmpty())
        return QStringLiteral("status");
    if (deciding && !finding.response_due.isValid())
        return QStringLiteral("date");
    if ((status.startsWith(QLatin1String("cant_")) || status == QLatin1String("no_change")) && !isReason(words))
        return QStringLiteral("reason");
    return {};
}

bool isAnswered(const Finding &finding)
{
    return lackingInAnswer(finding).isEmpty();
}

bool isAnswered(const Finding &finding, const Assessment &assessment)
{
    const QString lacks = lackingInAnswer(finding);
    return lacks.isEmpty() || (assessment.legacy && lacks == QLatin1String("status"));
}

namespace {

bool isPromise(const Finding &finding)
{
    return finding.response_status == QLatin1String("will_do") || finding.response_status == QLatin1String("doing") || finding.response_status == QLatin1String("still_deciding");
}

} // namespace

QStringList owedByAnswer(const Finding &finding)
{
    QStringList owed;
    if (finding.response_status.isEmpty() || !lackingInAnswer(finding).isEmpty())
        return owed;
    if (finding.response_owner.isEmpty())
        owed += QStringLiteral("owner");
    if (!finding.response_due.isValid() && (isPromise(finding) || !finding.response_date.isValid()))
        owed += QStringLiteral("date");
    return owed;
}

bool isPromiseOverdue(const Finding &finding, QDate today)
{
    return isPromise(finding) && finding.response_due.isValid() && finding.response_due < today;
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
    // What was sent before people spoke, or before there was an answer, did not carry it.
    for (const QDate day : {finding.dated_on, finding.response_date})
        if (day.isValid() && day > event.given_on)
            return false;
    return used.isEmpty() || used.contains(event.channel);
}

bool wentToThem(const Assessment &assessment, const FeedbackEvent &event, const Finding &finding)
{
    const auto groupsOf = [&](const QStringList &groups, const QStringList &rows) {
        QStringList all = groups;
        for (const StakeholderGroup &row : assessment.stakeholderGroups)
            if (rows.contains(row.id))
                all += row.groups;
        return all;
    };
    const QStringList to = groupsOf(event.groups, event.stakeholder_group_ids), from = groupsOf(finding.groups, finding.stakeholder_group_ids);
    const auto isAmong = [](const QString &one, const QString &other) { return one == other || one.startsWith(other + u'.'); };
    for (const QString &id : event.stakeholder_group_ids)
        if (finding.stakeholder_group_ids.contains(id))
            return true;
    if (to.isEmpty() || from.isEmpty())
        return true;
    return std::any_of(to.begin(), to.end(), [&](const QString &one) {
        return std::any_of(from.begin(), from.end(), [&](const QString &other) { return isAmong(one, other) || isAmong(other, one); });
    });
}

bool isFedBack(const Assessment &assessment, const Finding &finding, QDate today)
{
    if (!isAnswered(finding, assessment))
        return false;
    const QStringList used = channelsUsed(assessment, finding);
    return std::any_of(assessment.feedbackEvents.begin(), assessment.feedbackEvents.end(), [&](const FeedbackEvent &event) { return carries(event, finding, used, today) && wentToThem(assessment, event, finding); });
}

LoopMeter loopMeter(const Assessment &assessment, QDate today)
{
    LoopMeter meter;
    QStringList linked;
    for (const FindingLink &link : assessment.findingLinks)
        if (link.effect == QLatin1String("new") || link.effect == QLatin1String("changed"))
            linked += link.finding_id;
    QList<int> days;
    const bool light = assessment.answer(question::screenDecision).text() == QLatin1String("light");
    for (const Finding &finding : assessment.findings) {
        ++meter.findings;
        meter.promisesOverdue += !light && isPromiseOverdue(finding, today) ? 1 : 0;
        if (!finding.what_changed.isEmpty() || linked.contains(finding.id))
            ++meter.changedSomething;
        if (!isAnswered(finding, assessment))
            continue;
        ++meter.answered;
        const QStringList used = channelsUsed(assessment, finding);
        QDate first;
        for (const FeedbackEvent &event : assessment.feedbackEvents)
            if (carries(event, finding, used, today) && wentToThem(assessment, event, finding) && (!first.isValid() || event.given_on < first))
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
