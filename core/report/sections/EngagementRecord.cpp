// SPDX-License-Identifier: Apache-2.0
// Engagement beyond activities and answers: levels, timetable, who was heard and who is missing, quotes, what changed,
// fairness, working groups, and limits (R1–R8, R10, R11 of engagement.md §15).
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/EngagementTimeline.h"
#include "core/engagement/LevelRecord.h"
#include "core/engagement/QuoteConsent.h"
#include "core/engagement/Responses.h"
#include "core/engagement/Tokenism.h"
#include "core/report/sections/EngagementFigures.h"
#include "core/report/sections/EngagementParts.h"

namespace dueregard::sections::parts {

namespace {

void ladder(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const QList<LadderPin> pins = ladderPins(a, c.pack, c.today);
    if (pins.isEmpty())
        return;
    const QString id = ladderOf(a);
    const QList<LadderRung> rungs = ladderRungs(c.pack, id, c.language, a.bodyType);
    out.push_back(makeHeading(2, say(c, "report.ladder.heading")));
    addLadder(c, rungs, pins, out);
    TableBlock table = tableOf(c, {"report.ladder.number", "report.ladder.group", "report.ladder.planned", "report.ladder.reached"}, {0.5, 2.4, 1.4, 1.6});
    for (qsizetype i = 0; i < pins.size(); ++i) {
        const LadderPin &pin = pins[i];
        QString reached = levelLabel(c, pin.reached);
        if (pin.token)
            reached = c.joined({reached, say(c, "report.ladder.token")});
        TableBlock::Row row;
        row.source = pin.id.isEmpty() ? c.answer(question::engagementLevel) : c.record(RecordKind::StakeholderGroup, pin.id);
        row.cells = {makeCell(QString::number(i + 1)), makeCell(pin.label.isEmpty() ? say(c, "report.ladder.whole") : guarded(c, pin.label)), makeCell(levelLabel(c, pin.planned)), makeCell(reached)};
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
    if (id != QLatin1String("standard")) {
        QStringList names;
        for (const LadderRung &rung : rungs)
            if (!rung.label.isEmpty())
                names += QStringLiteral("%1 = %2 (%3)").arg(c.choice(QStringLiteral("level_reached"), rung.level), rung.label, rung.closenessLabel);
        out.push_back(makeNote(say(c, "report.ladder.other").arg(c.choice(QStringLiteral("ladder"), id), c.joined(names))));
        const QString credit = QStringLiteral("report.ladder.credit.") + id;
        if (const QString words = c.word(credit); words != credit)
            out.push_back(makeNote(words));
    }
}

/// What the level aid said, what was chosen and why, and who accepted a risk (§3.2: "reason printed").
void levelAid(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    ReportBlocks cards;
    for (const LevelAssessment *counting : levelRecords(a)) {
        const LevelAssessment &used = *counting;
        const auto advice = readLevel(used, a, c.today).advice();
        if (!advice)
            continue; // half filled in: no verdict, in the window neither
        const auto source = [&](const char *field) { return c.record(RecordKind::LevelAssessment, used.id, QLatin1String(field)); };
        const auto level = [&](int number) { return c.choice(QStringLiteral("engagement_level"), QString::number(number)); };
        QString who = say(c, "report.ladder.whole");
        for (const StakeholderGroup &row : a.stakeholderGroups)
            if (!used.stakeholder_group_id.isEmpty() && row.id == used.stakeholder_group_id)
                who = guarded(c, planName(row, c.pack, c.language, a.bodyType));
        CardBlock card;
        card.title = {Run{.text = who}};
        const auto pair = [&](const char *key, const QString &text, const char *field) {
            if (!text.isEmpty())
                card.pairs << makePair(say(c, key), text, source(field));
        };
        pair("report.level_aid.verdict", c.choice(QStringLiteral("level_verdict"), nameOf(advice->verdict)), "");
        pair("report.level_aid.need", say(c, "report.level_aid.need_of").arg(level(advice->needLevel)).arg(advice->need), "stakes");
        pair("report.level_aid.floor", level(advice->floor), "duties");
        pair("report.level_aid.cap", level(advice->cap), "stage");
        QStringList binding;
        for (const QString &code : advice->binding)
            binding += c.word(QStringLiteral("report.level_aid.by.") + code);
        pair("report.level_aid.binding", c.joined(binding), "stage");
        pair("report.level_aid.recommended", advice->recommended ? level(*advice->recommended) : say(c, "report.level_aid.none"), "");
        if (const int offered = levelOfferedBy(used, a); offered > 0) {
            QString chosen = level(offered);
            if (offered > advice->cap)
                chosen = say(c, "report.level_aid.above").arg(chosen);
            else if (advice->recommended && offered < *advice->recommended)
                chosen = say(c, "report.level_aid.below").arg(chosen);
            pair("report.level_aid.chosen", chosen, "chosen");
        }
        if (advice->verdict == LevelAdvice::Verdict::Conflict)
            pair("report.level_aid.way_out", used.way_out.isEmpty() ? say(c, "report.level_aid.open") : c.choice(QStringLiteral("way_out"), used.way_out), "way_out");
        if (!used.reason.isEmpty())
            card.pairs << KeyValue{{Run{.text = say(c, "report.level_aid.reason")}}, paragraphs(used.reason), source("reason")};
        if (used.way_out == QLatin1String("risk_accepted"))
            pair("report.level_aid.risk_owner", used.risk_owner.isEmpty() && c.profile.publicCopy ? say(c, "report.level_aid.named_within") : used.risk_owner, "risk_owner");
        if (advice->laterEngagement)
            pair("report.level_aid.later", used.later_engagement.isValid() ? c.date(used.later_engagement) : say(c, "report.level_aid.no_date"), "later_engagement");
        cards.push_back({std::move(card), c.record(RecordKind::LevelAssessment, used.id)});
    }
    if (cards.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.level_aid.heading")));
    append(out, std::move(cards));
}

void timetable(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const EngagementTimeline timeline = engagementTimeline(a, c.pack);
    const QList<TimelineFlag> flags = timeline.flags;
    TableBlock asked = tableOf(c, {"report.timetable.what", "report.timetable.when", "report.timetable.place"}, {2, 2, 2});
    asked.caption = {Run{.text = say(c, "report.timetable.asked")}};
    for (const TimelineEntry &entry : timeline.entries) {
        if (entry.place == TimelineEntry::Place::None)
            continue;
        TableBlock::Row row;
        row.source = entry.key.kind ? c.record(*entry.key.kind, entry.key.id, entry.key.field) : c.answer(entry.key.field);
        QString what = entry.label;
        if (!entry.asksPeople())
            what = c.choice(QStringLiteral("milestone"), entry.kind);
        else if (entry.kind == QLatin1String("group"))
            what = guarded(c, entry.label);
        else if (what.isEmpty())
            what = c.recordTitle(RecordKind::Activity, entry.key.id);
        const QString when = entry.to.isValid() ? c.word(QStringLiteral("report.range")).arg(c.date(entry.from), c.date(entry.to)) : c.date(entry.from);
        row.cells = {makeCell(what), makeCell(when), makeCell(c.word(QStringLiteral("report.timetable.place.") + nameOf(entry.place)))};
        asked.rows.push_back(std::move(row));
    }
    if (a.milestones.isEmpty() && flags.isEmpty() && asked.rows.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.timetable.heading")));
    TableBlock table = tableOf(c, {"report.timetable.what", "report.timetable.planned", "report.timetable.actual", "report.timetable.note"}, {2, 1.4, 1.4, 2});
    for (const Milestone &milestone : a.milestones) {
        TableBlock::Row row;
        row.source = c.record(RecordKind::Milestone, milestone.id);
        row.cells = {makeCell(c.choice(QStringLiteral("milestone"), milestone.kind)), makeCell(c.date(milestone.planned_on)), makeCell(c.date(milestone.actual_on)), makeCell(milestone.note)};
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
    put(std::move(asked), out);
    for (const TimelineFlag &flag : flags)
        out.push_back(makeText(c.choice(QStringLiteral("timeline_flag"), flag.code)));
}

/// Whom the checklists made the officer think of; what was answered with "no" stands among the limits.
void whom(const ReportContext &c, ReportBlocks &out)
{
    TableBlock table = tableOf(c, {"report.whom.line", "report.whom.answer", "report.whom.note"}, {2.2, 1, 2.4});
    table.caption = {Run{.text = say(c, "report.whom.caption")}};
    for (const ChecklistAnswer &line : c.assessment.checklistAnswers) {
        if (line.answer.isEmpty() || line.answer == QLatin1String("no") || !(line.item.startsWith(QLatin1String("sector.")) || line.item.startsWith(QLatin1String("excluded."))))
            continue;
        TableBlock::Row row;
        row.source = c.record(RecordKind::ChecklistAnswer, line.id);
        row.cells = {makeCell(c.choice(QStringLiteral("checklist_item"), line.item)), makeCell(c.choice(QStringLiteral("checklist_answer"), line.answer)), makeCell(line.note)};
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
}

/// Who takes part in which stage, and at which level (S1-4). Nothing while no level is given.
void stages(const ReportContext &c, ReportBlocks &out)
{
    const RecordForm *form = c.pack.form(RecordKind::StakeholderGroup);
    if (!form)
        return;
    TableBlock table;
    table.caption = {Run{.text = say(c, "report.plan.stages")}};
    table.columns.push_back({.weight = 2});
    TableBlock::Row head;
    head.cells.push_back(makeCell(say(c, "report.plan.group")));
    QStringList fields;
    for (const Field &field : form->fields)
        if (field.id.startsWith(QLatin1String("stage_"))) {
            fields += field.id;
            table.columns.push_back({.weight = 1});
            head.cells.push_back(makeCell(c.recordLabel(field, RecordKind::StakeholderGroup)));
        }
    table.headerRows.push_back(head);
    for (const StakeholderGroup &row : c.assessment.stakeholderGroups) {
        TableBlock::Row line;
        line.source = c.record(RecordKind::StakeholderGroup, row.id);
        line.cells.push_back(makeCell(guarded(c, planName(row, c.pack, c.language, c.assessment.bodyType))));
        bool any = false;
        for (const QString &field : std::as_const(fields)) {
            const QString level = valueAt(c.assessment, FieldKey::record(RecordKind::StakeholderGroup, row.id, field)).text();
            any = any || !level.isEmpty();
            line.cells.push_back(makeCell(level.isEmpty() ? QStringLiteral("–") : c.choice(QStringLiteral("engagement_level"), level)));
        }
        if (any)
            table.rows.push_back(std::move(line));
    }
    if (!table.rows.empty())
        out.push_back({std::move(table), {}});
}

QString partnersOf(const ReportContext &c, const StakeholderGroup &row)
{
    QStringList names;
    for (const Partner &partner : c.assessment.partners)
        if (row.partner_ids.contains(partner.id))
            names += partner.name;
    return c.joined(names);
}

/// How many took part: the row's own number, or the sum over activities, from the numbers as recorded and rounded once. A sum
/// without what is withheld would be too small, and with it would give it away.
QString cameOf(const ReportContext &c, const StakeholderGroup &row)
{
    const StakeholderGroup *known = recorded(c, &Assessment::stakeholderGroups, row.id);
    if (known && known->reached)
        return count(c, row.reached, known->reached, countedPeople(asRecorded(c), RecordKind::StakeholderGroup, row.id));
    QString band = row.reached_band;
    std::optional<double> sum;
    bool withheld = false;
    for (const ActivityReach &reach : c.assessment.activityReaches) {
        if (reach.stakeholder_group_id != row.id)
            continue;
        if (const ActivityReach *all = recorded(c, &Assessment::activityReaches, reach.id); all && all->reached) {
            sum = sum.value_or(0) + *all->reached;
            withheld = withheld || !reach.reached;
        }
        if (band.isEmpty() || reach.band == Suppression::withheld)
            band = reach.band;
    }
    if (withheld || band == Suppression::withheld)
        return Suppression::withheld;
    const QString came = count(c, sum, sum, countedPeople(asRecorded(c), RecordKind::StakeholderGroup, row.id));
    return came.isEmpty() && !band.isEmpty() ? c.choice(QStringLiteral("number_band"), band) : came;
}

void plan(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    if (a.stakeholderGroups.isEmpty()) {
        whom(c, out);
        return;
    }
    out.push_back(makeHeading(2, say(c, "report.plan.heading")));
    TableBlock table = tableOf(c, {"report.plan.group", "report.plan.how", "report.plan.access", "report.plan.invited", "report.plan.reached"}, {2, 2.2, 1.6, 0.9, 1});
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        QList<Runs> who{Runs{Run{.text = guarded(c, planName(row, c.pack, c.language, a.bodyType)), .strong = true}}};
        who += paragraphs(row.why);
        QList<Runs> how;
        for (const QString &line : {choices(c, "engagement_method", row.methods), choices(c, "engagement_format", row.formats), choices(c, "time_slot", row.slots_offered)})
            if (!line.isEmpty())
                how << Runs{Run{.text = line}};
        for (const auto &[key, words] : {std::pair("report.plan.advertised", choices(c, "advertised_place", row.advertised)), std::pair("report.plan.recognition", choices(c, "recognition_kind", row.recognition)),
                                         std::pair("report.plan.lower", c.choice(QStringLiteral("lower_level_reason"), row.lower_level_reason))})
            if (!words.isEmpty())
                how << Runs{Run{.text = c.word(QStringLiteral("report.label_value")).arg(say(c, key), words)}};
        for (const auto &[key, code] : {std::pair("report.plan.led", row.led_by), std::pair("report.plan.designed", row.designed_by), std::pair("report.plan.delivered", row.delivered_by)})
            if (!code.isEmpty())
                how << Runs{Run{.text = c.word(QStringLiteral("report.label_value")).arg(say(c, key), c.choice(QStringLiteral("who_did_it"), code))}};
        if (const QString with = labelled(c, "report.plan.with", partnersOf(c, row)); !with.isEmpty())
            how << Runs{Run{.text = with}};
        const QString came = cameOf(c, row);
        QList<Runs> part;
        for (const QString &line : {came, againstPopulation(c, row, came)})
            if (!line.isEmpty())
                part << Runs{Run{.text = line}};
        const StakeholderGroup *known = recorded(c, &Assessment::stakeholderGroups, row.id);
        TableBlock::Row line;
        line.source = c.record(RecordKind::StakeholderGroup, row.id);
        line.cells = {makeCell(who), makeCell(how), makeCell(choices(c, "access_support", row.access)), makeCell(count(c, row.invited, known ? known->invited : row.invited, countedPeople(asRecorded(c), RecordKind::StakeholderGroup, row.id))), makeCell(part)};
        table.rows.push_back(std::move(line));
    }
    put(std::move(table), out);
    stages(c, out);
    whom(c, out);
    int own = 0, all = 0;
    const auto by = [](const QString &who) { return who == QLatin1String("people") || who == QLatin1String("jointly") || who == QLatin1String("partner_led"); };
    for (const Activity &activity : a.activities) {
        if ((activity.designed_by.isEmpty() && activity.delivered_by.isEmpty()) || toldState(activity, a, c.today) != ActivityState::Done)
            continue;
        ++all;
        own += by(activity.designed_by) || by(activity.delivered_by) ? 1 : 0;
    }
    if (all > 0)
        out.push_back(makeText(say(c, "report.plan.own").arg(own).arg(all)));
}

/// Whether readers have to learn that nobody was asked: somebody would be worse off, or nobody knows. In a form from before, or where
/// screening ended it, the record does not show who was asked.
bool isMissed(const Assessment &a, const QList<const CoverageRow *> &rows)
{
    const QString screened = a.answer(question::screenDecision).text();
    if (a.legacy || screened == QLatin1String("not_required") || screened == QLatin1String("covered"))
        return false;
    const bool light = screened == QLatin1String("light");
    const bool said = std::any_of(a.impacts.begin(), a.impacts.end(), [&](const Impact &row) {
        return row.direction == QLatin1String("NEG") || row.direction == QLatin1String("MIX") || (!light && row.direction == QLatin1String("UNK"));
    });
    return std::any_of(rows.begin(), rows.end(), [&](const CoverageRow *row) {
        return row->impact == GroupImpact::HighNegative || row->impact == GroupImpact::MediumNegative || row->impact == GroupImpact::LowNegative || (said && row->impact == GroupImpact::Unknown);
    });
}

/// How far people were heard; in part: whose words they were, as far as this copy has what they said under their name.
QString stateWords(const ReportContext &c, const CoverageRow &row)
{
    if (row.inPart.isEmpty())
        return c.choice(QStringLiteral("coverage_state"), stateCode(row));
    QStringList tagged, names;
    for (const Finding &finding : c.assessment.findings)
        tagged += finding.groups;
    for (const Evidence &evidence : c.assessment.evidence)
        tagged += evidence.groups;
    for (const QString &group : row.inPart)
        if (tagged.contains(group))
            names += c.pack.groupLabel(group, c.language, c.assessment.bodyType);
    const QString words = say(c, "report.coverage.in_part");
    return names.isEmpty() ? words : c.word(QStringLiteral("report.label_value")).arg(words, c.joined(names));
}

void coverage(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const Coverage coverage = coverageOf(asRecorded(c), c.pack, momentOf(a, c.today), c.today);
    QList<const CoverageRow *> rows;
    for (const CoverageRow &row : coverage.rows)
        if (row.impact != GroupImpact::None && row.impact != GroupImpact::NotRated)
            rows += &row;
    if (rows.isEmpty() || (a.activities.isEmpty() && a.findings.isEmpty() && a.stakeholderGroups.isEmpty() && !isMissed(a, rows)))
        return;
    out.push_back(makeHeading(2, say(c, "report.coverage.heading")));
    addCoverage(c, rows, out);
    TableBlock table = tableOf(c, {"report.coverage.group", "report.coverage.impact", "report.coverage.state", "report.coverage.needed"}, {2.4, 1.4, 1.6, 1.6});
    const auto state = [&](CoverageState each) { return QStringLiteral("%1 %2").arg(int(each)).arg(c.choice(QStringLiteral("coverage_state"), nameOf(each))); };
    for (const CoverageRow *row : rows) {
        TableBlock::Row line;
        QString reached = QStringLiteral("%1 %2").arg(int(row->state)).arg(stateWords(c, *row));
        if (row->reused)
            reached = c.joined({reached, say(c, "report.coverage.reused")});
        line.cells = {makeCell(guarded(c, row->label)), makeCell(c.choice(QStringLiteral("group_impact"), nameOf(row->impact))), makeCell(reached),
                      makeCell(row->required ? state(*row->required) : say(c, "report.coverage.nothing"))};
        table.rows.push_back(std::move(line));
    }
    put(std::move(table), out);
    ReportBlocks missing;
    for (int index : coverage.gaps) {
        const CoverageRow &row = coverage.rows[index];
        if (row.counted >= CoverageState::Heard)
            continue;
        QString why;
        for (const StakeholderGroup &planned : a.stakeholderGroups)
            if (planned.id == row.stakeholderId)
                why = planned.gap_reason.toPlain().simplified();
        missing.push_back(makeText(why.isEmpty() ? say(c, "report.coverage.missing").arg(guarded(c, row.label), stateWords(c, row))
                                                 : c.word(QStringLiteral("report.label_value")).arg(guarded(c, row.label), why)));
    }
    if (!missing.empty()) {
        out.push_back(makeHeading(3, say(c, "report.coverage.who_missing")));
        append(out, std::move(missing));
    }
}

void quotes(const ReportContext &c, ReportBlocks &out)
{
    const QList<ConsentedQuote> all = consentedQuotes(c.assessment, purposeOf(c.profile), c.today);
    if (all.isEmpty())
        return;
    out.push_back(makeHeading(2, say(c, "report.quotes.heading")));
    for (const ConsentedQuote &quote : all) {
        if (!quote.warning().isEmpty())
            out.push_back(makeNote(say(c, "report.quotes.warning").arg(quote.warning())));
        QuoteBlock block;
        block.runs = {Run{.text = quote.text(), .language = quote.language()}};
        if (!quote.attribution().isEmpty())
            block.attribution = {Run{.text = quote.attribution()}};
        const BlockSource source = c.record(RecordKind::Quote, quote.quoteId());
        if (!quote.context().isEmpty())
            out.push_back(makeText(say(c, "report.quotes.context").arg(guarded(c, quote.context())), source));
        out.push_back({block, source});
        if (!quote.translation().isEmpty())
            out.push_back(makeText(say(c, quote.translatedBy().isEmpty() ? "report.quotes.translation" : "report.quotes.translation_by").arg(quote.translation(), quote.translatedBy()), source));
        if (!quote.shows().isEmpty())
            out.push_back(makeText(say(c, "report.quotes.shows").arg(guarded(c, quote.shows())), source));
    }
}

void changes(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    TableBlock table = tableOf(c, {"report.changes.said", "report.changes.what", "report.changes.before", "report.changes.after"}, {2.4, 2.4, 1, 1});
    for (const FindingLink &link : a.findingLinks) {
        QString said, what;
        for (const Finding &finding : a.findings)
            if (finding.id == link.finding_id)
                said = finding.text.toPlain().simplified();
        for (const auto &[kind, id] : {std::pair(RecordKind::Impact, link.impact_id), std::pair(RecordKind::Evidence, link.evidence_id), std::pair(RecordKind::Action, link.action_id),
                                       std::pair(RecordKind::Intersection, link.intersection_id)})
            if (what.isEmpty() && !id.isEmpty())
                what = guarded(c, c.recordTitle(kind, id));
        if (said.isEmpty())
            continue;
        const QString effect = c.joined({what, c.choice(QStringLiteral("link_effect"), link.effect)});
        const QString noted = link.note.isEmpty() ? effect : effect.isEmpty() ? guarded(c, link.note)
                                                                              : say(c, "report.changes.noted").arg(effect, guarded(c, link.note));
        TableBlock::Row row;
        row.source = c.record(RecordKind::FindingLink, link.id);
        row.cells = {makeCell(said), makeCell(noted), makeCell(c.choice(QStringLiteral("residual"), link.rating_before)),
                     makeCell(c.choice(QStringLiteral("residual"), link.rating_after))};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        out.push_back(makeHeading(2, say(c, "report.changes.heading")));
    put(std::move(table), out);
    if (a.findings.isEmpty())
        return;
    const LoopMeter meter = loopMeter(a, c.today);
    out.push_back(makeHeading(2, say(c, "report.loop.heading")));
    out.push_back(makeText(say(c, "report.loop.meter").arg(meter.findings).arg(meter.answered).arg(meter.fedBack).arg(meter.changedSomething)));
    if (meter.promisesOverdue > 0)
        out.push_back(makeText(say(c, "report.loop.past").arg(meter.promisesOverdue)));
    TableBlock events = tableOf(c, {"report.loop.date", "report.loop.channel", "report.loop.groups", "report.loop.receipt"}, {1.2, 1.6, 2, 2});
    for (const FeedbackEvent &event : a.feedbackEvents) {
        TableBlock::Row row;
        row.source = c.record(RecordKind::FeedbackEvent, event.id);
        row.cells = {makeCell(c.date(event.given_on)), makeCell(c.joined({c.choice(QStringLiteral("engagement_channel"), event.channel), event.language, event.format})),
                     makeCell(c.groups(event.groups)), makeCell(paragraphs(event.receipt))};
        events.rows.push_back(std::move(row));
    }
    put(std::move(events), out);
}

/// All four principles, once one is answered or a law asks for consultation: a row that is not there would hide the question.
void fairness(const ReportContext &c, ReportBlocks &out)
{
    static const QStringList principles{QStringLiteral("engagement.formative"), QStringLiteral("engagement.enough_information"), QStringLiteral("engagement.enough_time"), QStringLiteral("engagement.taken_into_account")};
    const Assessment &a = c.assessment;
    const bool asked = std::any_of(principles.begin(), principles.end(), [&](const QString &question) { return !a.answer(question).isBlank(); })
        || std::any_of(a.activities.begin(), a.activities.end(), [](const Activity &activity) { return !isCancelled(activity) && activity.statutory == QLatin1String("yes"); })
        || std::any_of(a.levelAssessments.begin(), a.levelAssessments.end(), [](const LevelAssessment &used) { return used.duties.contains(QStringLiteral("express-duty")); });
    if (!asked)
        return;
    TableBlock table = tableOf(c, {"report.fairness.principle", "report.fairness.met", "report.fairness.evidence"}, {2, 0.8, 3});
    for (const QString &question : principles) {
        const QString met = a.answer(question).text();
        const QString evidence = question + QStringLiteral("_evidence");
        TableBlock::Row row;
        row.cells = {makeCell(c.label(question), c.answer(question)), makeCell(met.isEmpty() ? say(c, "report.fairness.blank") : c.choice(QStringLiteral("yes_no"), met), c.answer(question)),
                     makeCell(paragraphs(a.answer(evidence).rich()), c.answer(evidence))};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    out.push_back(makeHeading(2, say(c, "report.fairness.heading")));
    put(std::move(table), out);
}

void limits(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    ReportBlocks blocks;
    for (const TokenAlarm &alarm : tokenAlarms(asRecorded(c), c.pack, c.today)) {
        // "One person" is a number that a public copy withholds; beside a withheld number, so is "few".
        const bool few = c.profile.publicCopy && alarm.code == QLatin1String("T2");
        if (few && std::any_of(alarm.counts.begin(), alarm.counts.end(), [&](const FieldKey &count) { return valueAt(a, count) != valueAt(asRecorded(c), count); }))
            continue;
        const QString label = few ? say(c, "report.limits.few") : c.choice(QStringLiteral("token_alarm"), alarm.code);
        blocks.push_back(makeText(alarm.about.isEmpty() ? label : c.word(QStringLiteral("report.label_value")).arg(label, guarded(c, alarm.about))));
    }
    append(blocks, accessNotMet(c));
    for (const ChecklistAnswer &line : a.checklistAnswers)
        if (line.answer == QLatin1String("no"))
            blocks.push_back(makeText(c.word(QStringLiteral("report.label_value")).arg(c.choice(QStringLiteral("checklist_item"), line.item), line.note.isEmpty() ? c.choice(QStringLiteral("yes_no"), QStringLiteral("no")) : line.note)));
    for (const char *id : {"engagement.who_benefits", "engagement.who_heard"})
        longAnswer(c, QString::fromLatin1(id), 3, blocks);
    for (const Reflection &reflection : a.reflections)
        for (const auto &[field, text] : {std::pair("learned", &reflection.learned), std::pair("changed", &reflection.changed)})
            append(blocks, makeBlocks(*text, 4, c.record(RecordKind::Reflection, reflection.id, QLatin1String(field))));
    if (blocks.empty() || (a.activities.isEmpty() && a.findings.isEmpty()))
        return;
    out.push_back(makeHeading(2, say(c, "report.limits.heading")));
    append(out, std::move(blocks));
}

} // namespace

void before(const ReportContext &c, ReportBlocks &out)
{
    const QDate started = milestoneDate(c.assessment, QStringLiteral("eqia_started"));
    const QDate decided = milestoneDate(c.assessment, QStringLiteral("decision"));
    if (started.isValid() && decided.isValid() && started > decided)
        out.push_back(makeText(say(c, "report.retrospective"), c.answer(question::startedOn)));
    levelAid(c, out);
    ladder(c, out);
    timetable(c, out);
    plan(c, out);
    partners(c, out);
}

void after(const ReportContext &c, ReportBlocks &out)
{
    advertised(c, out);
    whoCame(c, out);
    accessMet(c, out);
    takingPart(c, out);
    coverage(c, out);
    quotes(c, out);
    changes(c, out);
    fairness(c, out);
    together(c, out);
    limits(c, out);
}

} // namespace dueregard::sections::parts

namespace dueregard::sections {

void engagementBefore(const ReportContext &c, ReportBlocks &out)
{
    parts::before(c, out);
}

void engagementAfter(const ReportContext &c, ReportBlocks &out)
{
    parts::after(c, out);
}

} // namespace dueregard::sections
