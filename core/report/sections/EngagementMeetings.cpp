// SPDX-License-Identifier: Apache-2.0
// What activities say beyond their title and numbers: where they were advertised, who came, what people needed and got, and
// what taking part did for them.
#include "core/engagement/ActivityState.h"
#include "core/engagement/EngagementPlan.h"
#include "core/report/figures/Figures.h"
#include "core/report/sections/EngagementParts.h"

#include <algorithm>
#include <map>

namespace dueregard::sections::parts {

namespace {

/// What is still to come is called so wherever it is named beside what took place.
QString activityName(const ReportContext &c, const Activity &activity)
{
    const QString name = activity.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity.type) : activity.title;
    return toldState(activity, c.assessment, c.today) == ActivityState::Planned ? c.word(QStringLiteral("report.bracketed")).arg(name, say(c, "report.activity.planned")) : name;
}

bool tookPlace(const ReportContext &c, const Activity &activity)
{
    return toldState(activity, c.assessment, c.today) == ActivityState::Done;
}

QString cellOf(const TableValue &table, const QStringList &row, const char *column)
{
    return row.value(table.columns.indexOf(QLatin1String(column))).trimmed();
}

/// A number as known, in a cell: "3 of 4" is withheld like "3".
QString numberIn(const ReportContext &c, const QString &cell, const Activity &activity)
{
    return c.profile.publicCopy ? Suppression::text(cell, ruleFor(c, countedPeople(asRecorded(c), RecordKind::Activity, activity.id))) : cell;
}

/// Whether somebody asked for it and did not get it; judged by the numbers that were recorded.
bool isUnmet(const QString &asked, const QString &met)
{
    const auto wanted = Suppression::firstCount(asked);
    if (!wanted || *wanted == 0)
        return false;
    const auto given = Suppression::firstCount(met);
    return given && *given < *wanted;
}

} // namespace

void advertised(const ReportContext &c, ReportBlocks &out)
{
    TableBlock table = tableOf(c, {"report.advertised.activity", "report.advertised.place", "report.advertised.when", "report.advertised.language", "report.advertised.format", "report.advertised.groups"},
                               {1.8, 1.6, 1.2, 1, 1.2, 1.6});
    for (const Activity &activity : c.assessment.activities) {
        if (isCancelled(activity))
            continue;
        const TableValue &places = activity.publicity;
        for (const QStringList &place : places.rows) {
            TableBlock::Row row;
            row.source = c.record(RecordKind::Activity, activity.id, QStringLiteral("publicity"));
            row.cells = {makeCell(activityName(c, activity)), makeCell(c.choice(QStringLiteral("advertised_place"), cellOf(places, place, "place"))), makeCell(c.partialDate(cellOf(places, place, "date"))),
                         makeCell(cellOf(places, place, "language")), makeCell(cellOf(places, place, "format")), makeCell(cellOf(places, place, "groups"))};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.advertised.heading")));
    put(std::move(table), out);
}

void accessMet(const ReportContext &c, ReportBlocks &out)
{
    TableBlock table = tableOf(c, {"report.access.activity", "report.access.what", "report.access.offered", "report.access.asked", "report.access.met", "report.access.why"}, {1.8, 1.8, 0.8, 0.8, 0.8, 2});
    bool numbers = false;
    for (const Activity &activity : c.assessment.activities) {
        if (isCancelled(activity))
            continue;
        const TableValue &access = activity.access;
        for (const QStringList &item : access.rows) {
            const QString asked = numberIn(c, cellOf(access, item, "asked"), activity), met = numberIn(c, cellOf(access, item, "met"), activity);
            numbers = numbers || !asked.isEmpty() || !met.isEmpty();
            TableBlock::Row row;
            row.source = c.record(RecordKind::Activity, activity.id, QStringLiteral("access"));
            row.cells = {makeCell(activityName(c, activity)), makeCell(c.choice(QStringLiteral("access_support"), cellOf(access, item, "item"))), makeCell(c.choice(QStringLiteral("yes_no"), cellOf(access, item, "offered"))),
                         makeCell(asked), makeCell(met), makeCell(cellOf(access, item, "reason"))};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.access.heading")));
    put(std::move(table), out);
    if (numbers && c.profile.publicCopy)
        out.push_back(makeNote(say(c, "report.numbers_note")));
}

ReportBlocks accessNotMet(const ReportContext &c)
{
    ReportBlocks blocks;
    for (const Activity &activity : c.assessment.activities) {
        const Activity *known = recorded(c, &Assessment::activities, activity.id);
        if (!known || activity.access.rows.isEmpty() || !tookPlace(c, activity)) // nothing of what is exempt
            continue;
        for (qsizetype i = 0; i < known->access.rows.size(); ++i) {
            const QStringList &row = known->access.rows[i];
            if (!isUnmet(cellOf(known->access, row, "asked"), cellOf(known->access, row, "met")))
                continue;
            // The reason as the copy has it; numbers are not said.
            const QString reason = cellOf(activity.access, activity.access.rows.value(i), "reason");
            const QString what = say(c, "report.access.not_met").arg(activityName(c, activity), c.choice(QStringLiteral("access_support"), cellOf(known->access, row, "item")));
            blocks.push_back(makeText(reason.isEmpty() ? what : c.word(QStringLiteral("report.label_value")).arg(what, reason), c.record(RecordKind::Activity, activity.id, QStringLiteral("access"))));
        }
    }
    return blocks;
}

void takingPart(const ReportContext &c, ReportBlocks &out)
{
    TableBlock table = tableOf(c, {"report.outcomes.activity", "report.outcomes.aspect", "report.outcomes.before", "report.outcomes.after", "report.outcomes.people"}, {1.8, 2.2, 1, 1, 1});
    for (const Activity &activity : c.assessment.activities) {
        if (!tookPlace(c, activity))
            continue;
        const TableValue &outcomes = activity.outcomes;
        for (const QStringList &each : outcomes.rows) {
            TableBlock::Row row;
            row.source = c.record(RecordKind::Activity, activity.id, QStringLiteral("outcomes"));
            row.cells = {makeCell(activityName(c, activity)), makeCell(cellOf(outcomes, each, "aspect")), makeCell(cellOf(outcomes, each, "before")), makeCell(cellOf(outcomes, each, "after")),
                         makeCell(numberIn(c, cellOf(outcomes, each, "people"), activity))};
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.outcomes.heading")));
    put(std::move(table), out);
    if (c.profile.publicCopy)
        out.push_back(makeNote(say(c, "report.numbers_note")));
}

void whoCame(const ReportContext &c, ReportBlocks &out)
{
    struct Came {
        QString label;
        SuppressionSubject who; ///< as recorded: they decide how much care a number needs
        qint64 people = 0;
        bool withheld = false; ///< a part of it is
    };
    std::map<QString, Came> all; // by members
    QStringList order;
    int together = 0;
    const auto add = [&](const QStringList &members, const QStringList &shown, const QString &name, const std::optional<double> &number, bool withheld, const SuppressionSubject &who) {
        if (!number)
            return;
        QStringList sorted = members;
        sorted.sort();
        const QString key = sorted.isEmpty() ? name : sorted.join(u' ');
        if (key.isEmpty())
            return;
        if (!all.contains(key)) {
            order += key;
            together += sorted.size() >= 2 ? 1 : 0;
            QStringList labels;
            for (const QString &group : shown)
                labels += c.group(group);
            all[key] = {name.isEmpty() ? labels.join(c.word(QStringLiteral("report.intersections.joined"))) : name, who, 0, false};
            all[key].who.texts += all[key].label;
        }
        all[key].people += qRound64(*number);
        all[key].withheld = all[key].withheld || withheld;
    };
    // Numbers as recorded, so that a sum is rounded once; names as this copy says them.
    for (const ActivityReach &reach : c.assessment.activityReaches) {
        const ActivityReach *known = recorded(c, &Assessment::activityReaches, reach.id);
        const StakeholderGroup *plan = nullptr, *planned = nullptr;
        for (const StakeholderGroup &row : c.assessment.stakeholderGroups)
            if (row.id == reach.stakeholder_group_id) {
                plan = &row;
                planned = recorded(c, &Assessment::stakeholderGroups, row.id);
            }
        if (known)
            add(planned && known->groups.isEmpty() ? planned->groups : known->groups, plan && reach.groups.isEmpty() ? plan->groups : reach.groups, plan ? plan->name : QString(), known->reached,
                !reach.reached || (plan && plan->reached_band == Suppression::withheld), // the plan withholds the sum
                countedPeople(asRecorded(c), RecordKind::ActivityReach, reach.id));
    }
    for (const StakeholderGroup &row : c.assessment.stakeholderGroups) {
        const StakeholderGroup *known = recorded(c, &Assessment::stakeholderGroups, row.id);
        const bool counted = std::any_of(c.assessment.activityReaches.begin(), c.assessment.activityReaches.end(), [&](const ActivityReach &reach) { return reach.stakeholder_group_id == row.id; });
        if (known && !counted)
            add(known->groups, row.groups, row.name, known->reached, !row.reached, countedPeople(asRecorded(c), RecordKind::StakeholderGroup, row.id));
    }
    if (all.size() < 2 || together == 0)
        return; // without a combination the plan says it all
    QList<figures::Bar> bars;
    bool merged = false;
    bool any = false;
    for (const QString &key : std::as_const(order)) {
        const Came &came = all[key];
        if (came.people == 0)
            continue;
        const QString shown = !c.profile.publicCopy ? QString::number(came.people)
            : came.withheld                         ? Suppression::withheld
                                                    : Suppression::count(came.people, ruleFor(c, came.who));
        if (shown == Suppression::withheld) {
            merged = true;
            continue;
        }
        any = true;
        bars += {guarded(c, came.label), shown.toDouble(), shown};
    }
    if (!any)
        return;
    std::stable_sort(bars.begin(), bars.end(), [](const figures::Bar &one, const figures::Bar &two) { return one.value > two.value; });
    // Never how many: beside the rows of the plan, their sum would say what each of them withholds.
    if (merged)
        bars += {say(c, "report.room.others"), 0, Suppression::withheld};
    out.push_back(makeHeading(2, say(c, "report.room.heading")));
    figures::bars(c, {.caption = say(c, "report.room.caption"), .label = say(c, "report.room.who"), .value = say(c, "report.room.times"), .full = bars.first().value}, bars, out);
    out.push_back(makeNote(say(c, "report.room.note")));
}

} // namespace dueregard::sections::parts
