// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/EngagementPlan.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/GroupTags.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

QList<StakeholderGroup> missingPlanRows(const Assessment &assessment, const Pack &pack, QDate today)
{
    QList<StakeholderGroup> rows;
    for (const CoverageRow &row : coverageOf(assessment, pack, CoverageMoment::BeforeRecommending, today).rows) {
        if (!row.stakeholderId.isEmpty() || row.impact == GroupImpact::None || row.impact == GroupImpact::NotRated)
            continue;
        StakeholderGroup plan;
        plan.id = newId();
        plan.groups = row.groups;
        plan.intersection_id = row.intersectionId;
        const bool whole = row.groups.size() == 1 && pack.characteristic(row.groups.first());
        const bool local = whole && pack.characteristic(row.groups.first())->local;
        plan.kind = !row.intersectionId.isEmpty() ? QStringLiteral("intersection")
            : local                               ? QStringLiteral("circumstance")
            : whole                               ? QStringLiteral("characteristic")
                                                  : QStringLiteral("subgroup");
        if (!row.intersectionId.isEmpty())
            plan.name = row.label;
        rows += plan;
    }
    return rows;
}

QString planName(const StakeholderGroup &row, const Pack &pack, const QString &language, const QString &bodyType)
{
    if (!row.name.isEmpty())
        return row.name;
    QStringList labels;
    for (const QString &group : row.groups)
        labels += pack.groupLabel(group, language, bodyType);
    return labels.join(QStringLiteral(" × "));
}

QDate milestoneDate(const Assessment &assessment, const QString &kind)
{
    for (const Milestone &milestone : assessment.milestones)
        if (milestone.kind == kind && (milestone.actual_on.isValid() || milestone.planned_on.isValid()))
            return milestone.actual_on.isValid() ? milestone.actual_on : milestone.planned_on;
    QDate found;
    if (kind == QLatin1String("eqia_started"))
        return assessment.answer(question::startedOn).date();
    if (kind == QLatin1String("decision")) {
        for (const Decision &decision : assessment.decisions)
            if (decision.date.isValid() && (!found.isValid() || decision.date < found))
                found = decision.date;
        return found.isValid() ? found : assessment.answer(question::decisionDate).date();
    }
    for (const Activity &activity : assessment.activities) {
        if (activity.status == QLatin1String("cancelled"))
            continue;
        const QDate from = activity.starts.isValid() ? activity.starts : activity.ends;
        const QDate to = activity.extended_to.isValid() ? activity.extended_to : activity.ends.isValid() ? activity.ends
                                                                                                         : activity.starts;
        if (kind == QLatin1String("engagement_starts") && from.isValid() && (!found.isValid() || from < found))
            found = from;
        if (kind == QLatin1String("engagement_ends") && to.isValid() && (!found.isValid() || to > found))
            found = to;
    }
    return found;
}

int workingDaysBetween(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to) - 1;
    if (days <= 0)
        return 0;
    int working = int(days / 7) * 5;
    QDate day = from.addDays(days / 7 * 7 + 1);
    for (qint64 left = days % 7; left > 0; --left, day = day.addDays(1))
        working += day.dayOfWeek() <= 5 ? 1 : 0;
    return working;
}

QList<TimelineFlag> timelineFlags(const Assessment &assessment, int gapDays)
{
    const QDate starts = milestoneDate(assessment, QStringLiteral("engagement_starts"));
    const QDate ends = milestoneDate(assessment, QStringLiteral("engagement_ends"));
    const QDate preferred = milestoneDate(assessment, QStringLiteral("preferred_option"));
    const QDate decision = milestoneDate(assessment, QStringLiteral("decision"));
    const QDate begun = milestoneDate(assessment, QStringLiteral("eqia_started"));
    QList<TimelineFlag> flags;
    if (starts.isValid() && decision.isValid() && starts > decision)
        flags += {QStringLiteral("engagement_after_decision"), true};
    else if (starts.isValid() && preferred.isValid() && starts > preferred)
        flags += {QStringLiteral("engagement_after_preferred"), false};
    if (begun.isValid() && ends.isValid() && begun > ends)
        flags += {QStringLiteral("eqia_after_engagement"), false};
    if (ends.isValid() && decision.isValid() && ends < decision) {
        if (workingDaysBetween(ends, decision) < gapDays)
            flags += {QStringLiteral("short_gap"), false};
    }
    return flags;
}

Lateness latenessOf(const Assessment &assessment, QDate today)
{
    Lateness late;
    late.decided = milestoneDate(assessment, QStringLiteral("decision"));
    if (!late.decided.isValid() || late.decided > today)
        return late;
    if (const QDate started = milestoneDate(assessment, QStringLiteral("eqia_started")); started.isValid() && started > late.decided)
        late.started = started;
    if (const QDate engaged = milestoneDate(assessment, QStringLiteral("engagement_starts")); engaged.isValid() && engaged > late.decided)
        late.engaged = engaged;
    return late;
}

EngagementBudget budgetOf(const Assessment &assessment)
{
    EngagementBudget budget;
    for (const BudgetLine &line : assessment.budgetLines) {
        budget.planned += line.planned.value_or(0);
        budget.actual += line.actual.value_or(0);
        if (line.set_on.isValid() && (!budget.setOn.isValid() || line.set_on < budget.setOn))
            budget.setOn = line.set_on;
    }
    return budget;
}

QStringList sharedStages(const StakeholderGroup &row)
{
    QStringList stages;
    const QList<QPair<const char *, const QString *>> all{{"question", &row.stage_question}, {"design", &row.stage_design}, {"develop", &row.stage_develop}, {"decide", &row.stage_decide}, {"deliver", &row.stage_deliver}, {"review", &row.stage_review}};
    for (const auto &[stage, level] : all)
        if (level->toInt() >= 4)
            stages += QString::fromLatin1(stage);
    return stages;
}

QList<QDate> partnerAsks(const QList<const Assessment *> &assessments, const QString &partner)
{
    const QString wanted = partner.simplified().toCaseFolded();
    QList<QDate> asks;
    for (const Assessment *assessment : assessments) {
        for (const Partner &known : assessment->partners) {
            if (known.name.simplified().toCaseFolded() != wanted)
                continue;
            if (known.asked_on.isValid())
                asks += known.asked_on;
            for (const Activity &activity : assessment->activities) {
                const QDate on = activity.starts.isValid() ? activity.starts : activity.ends;
                if (activity.partner_ids.contains(known.id) && on.isValid() && activity.status != QLatin1String("cancelled"))
                    asks += on;
            }
        }
    }
    std::sort(asks.begin(), asks.end());
    return asks;
}

int asksInTwelveMonths(const QList<QDate> &asks, QDate today)
{
    return int(std::count_if(asks.begin(), asks.end(), [&](QDate on) { return on <= today && on > today.addMonths(-12); }));
}

QStringList higherLevelWords(const QString &text, int level)
{
    static const QRegularExpression coproduce(QStringLiteral("\\bco-?\\s?produc\\w*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression codesign(QStringLiteral("\\b(?:co-?\\s?design\\w*|partnership\\w*)"), QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    // "This is consultation, not coproduction" is what an honest invitation says.
    static const QRegularExpression denied(QStringLiteral("(?:\\b(?:not|no|never|nor|without|isn['’]t|aren['’]t|won['’]t|rather than|instead of)\\s+(?!only\\b|just\\b|merely\\b))((?:[\\w’'-]+\\s+){0,2})$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto isDenied = [&](qsizetype at) {
        const auto match = denied.match(text.left(at).right(60));
        return match.hasMatch() && !match.captured(1).contains(QLatin1String("but "), Qt::CaseInsensitive);
    };
    const auto add = [&](const QRegularExpression &expression) {
        auto matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!isDenied(match.capturedStart()))
                words += match.captured();
        }
    };
    if (level < 5)
        add(coproduce);
    if (level < 4)
        add(codesign);
    words.removeDuplicates();
    return words;
}

int levelOfferedIn(const Activity &activity, const Assessment &assessment)
{
    int lowest = 0;
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        const bool named = activity.stakeholder_group_ids.contains(row.id);
        const bool theirs = !row.groups.isEmpty() && std::all_of(row.groups.begin(), row.groups.end(), [&](const QString &group) { return activity.groups.contains(group); });
        if (const int level = row.level_planned.toInt(); level > 0 && (named || theirs))
            lowest = lowest == 0 ? level : std::min(lowest, level);
    }
    return lowest > 0 ? lowest : assessment.answer(question::engagementLevel).text().toInt();
}

QStringList leftOutBy(const StakeholderGroup &row)
{
    const auto kinds = [](const QStringList &codes, const QHash<QString, QStringList> &known) {
        QSet<QString> all;
        for (const QString &code : codes)
            for (const QString &kind : known.value(code, {code}))
                all.insert(kind);
        return all;
    };
    static const QHash<QString, QStringList> routes{{QStringLiteral("online_meeting"), {QStringLiteral("online")}}, {QStringLiteral("online_form"), {QStringLiteral("online")}}, {QStringLiteral("hybrid"), {QStringLiteral("online"), QStringLiteral("in_person")}}, {QStringLiteral("text"), {QStringLiteral("phone")}}};
    static const QHash<QString, QStringList> times{{QStringLiteral("weekday_morning"), {QStringLiteral("day")}}, {QStringLiteral("weekday_afternoon"), {QStringLiteral("day")}}, {QStringLiteral("school_hours"), {QStringLiteral("day")}}};
    QStringList out;
    if (const QSet<QString> all = kinds(row.formats, routes); all.size() == 1) {
        const QString only = *all.begin();
        out += only == QLatin1String("online") ? QStringLiteral("not_online") : only == QLatin1String("phone") ? QStringLiteral("phone_only")
            : only == QLatin1String("paper")                                                                   ? QStringLiteral("paper_only")
                                                                                                               : QStringLiteral("cannot_travel");
        if (only == QLatin1String("home_visit"))
            out.last() = QStringLiteral("no_visit");
    }
    if (const QSet<QString> all = kinds(row.slots_offered, times); all.size() == 1 && *all.begin() != QLatin1String("own_time"))
        out += *all.begin() == QLatin1String("day") ? QStringLiteral("daytime") : QStringLiteral("one_time");
    return out;
}

} // namespace dueregard
