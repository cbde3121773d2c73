// SPDX-License-Identifier: Apache-2.0
// People who share more than one characteristic (R9; intersectionality.md §10).
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/report/figures/Figures.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {

/// Public copies give a rare combination its broader title, or none.
bool isBroadened(const ReportContext &c, const Intersection &item)
{
    return c.profile.publicCopy && isShownBroader(item);
}

QString titleOf(const ReportContext &c, const Intersection &item)
{
    if (!item.title.isEmpty())
        return item.title;
    QStringList groups;
    for (const QString &id : item.groups)
        groups << c.group(id);
    return groups.join(c.word(QStringLiteral("report.intersections.joined")));
}

QString membersOf(const ReportContext &c, const Intersection &item)
{
    QStringList groups;
    for (const QString &id : item.groups)
        groups << c.group(id);
    const qsizetype column = std::max<qsizetype>(0, item.other_members.columns.indexOf(QStringLiteral("label")));
    for (const QStringList &row : item.other_members.rows)
        groups << row.value(column);
    return c.joined(groups);
}

void card(const ReportContext &c, const Intersection &item, const Coverage &coverage, ReportBlocks &out)
{
    CardBlock card;
    const QString verdict = item.direction.isEmpty() ? QString() : c.coded(QStringLiteral("direction."), item.direction);
    const QString title = titleOf(c, item);
    card.title = {Run{.text = verdict.isEmpty() ? title : c.word(QStringLiteral("report.impact.heading")).arg(title, verdict)}};
    card.bodyFirst = true;
    const auto source = [&](const char *field) { return c.record(RecordKind::Intersection, item.id, QLatin1String(field)); };
    const auto pair = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            card.pairs << makePair(c.word(QStringLiteral("report.col.intersections.") + QLatin1String(field)), value, source(field));
    };
    if (!isBroadened(c, item)) {
        append(card.body, makeBlocks(item.beyond_sum, 4, source("beyond_sum")));
        append(card.body, makeBlocks(item.description, 4, source("description")));
        if (!item.title.isEmpty())
            pair("groups", membersOf(c, item));
        QString mechanism = c.choice(QStringLiteral("mechanism"), item.mechanism);
        if (const QString note = item.mechanism_note.toPlain().simplified(); !note.isEmpty())
            mechanism = mechanism.isEmpty() ? note : c.word(QStringLiteral("report.label_value")).arg(mechanism, note);
        pair("mechanism", mechanism);
        pair("many_members", item.many_members_reason.toPlain().simplified());
    }
    if (!c.profile.publicCopy && item.public_title.simplified() != item.title.simplified())
        pair("public_title", item.public_title.simplified());
    pair("magnitude", c.choice(QStringLiteral("magnitude"), item.magnitude));
    QStringList evidence, voices, actions;
    for (const QString &id : item.evidence_ids)
        evidence << c.recordTitle(RecordKind::Evidence, id);
    for (const IntersectionEvidence &link : c.assessment.intersectionEvidence) {
        if (link.intersection_id != item.id)
            continue;
        const QString name = c.recordTitle(RecordKind::Evidence, link.evidence_id);
        const QString direct = c.joined({c.choice(QStringLiteral("directness"), link.directness), link.note});
        evidence.removeAll(name);
        evidence << (direct.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, direct));
    }
    int said = 0;
    for (const Finding &finding : c.assessment.findings)
        if (item.finding_ids.contains(finding.id) || finding.intersection_ids.contains(item.id)) {
            ++said;
            voices << finding.text.toPlain().simplified();
        }
    for (const QString &id : item.action_ids)
        actions << c.recordTitle(RecordKind::Action, id);
    for (const Action &action : c.assessment.actions)
        if (action.intersection_ids.contains(item.id) && !item.action_ids.contains(action.id))
            actions << c.recordTitle(RecordKind::Action, action.id);
    if (!isBroadened(c, item)) {
        pair("evidence", c.joined(evidence));
        pair("voices", c.joined(voices));
    }
    pair("source", c.choice(QStringLiteral("intersection_source"), sourceOf(item, c.assessment)));
    pair("confidence", c.choice(QStringLiteral("low_medium_high"), item.confidence));
    pair("actions", c.joined(actions));
    pair("no_action_reason", item.no_action_reason.toPlain().simplified());
    for (const CoverageRow &row : coverage.rows)
        if (row.intersectionId == item.id)
            pair("heard", c.choice(QStringLiteral("coverage_state"), stateCode(row)));
    pair("review_on", c.date(item.review_on));
    out.push_back({std::move(card), c.record(RecordKind::Intersection, item.id)});
}

void barrierTable(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    QStringList groups;
    for (const BarrierRating &rating : a.barrierRatings)
        if (!groups.contains(rating.group) && rating.severity.toInt() > 0)
            groups += rating.group;
    if (a.barriers.isEmpty() || groups.isEmpty())
        return;
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.intersections.barriers"))));
    TableBlock table;
    table.columns.push_back({.weight = 2});
    TableBlock::Row head;
    head.cells.push_back(makeCell(c.word(QStringLiteral("report.intersections.barrier"))));
    for (const QString &group : std::as_const(groups)) {
        table.columns.push_back({.weight = 1});
        head.cells.push_back(makeCell(c.group(group)));
    }
    table.headerRows.push_back(head);
    for (const Barrier &barrier : a.barriers) {
        TableBlock::Row row;
        row.source = c.record(RecordKind::Barrier, barrier.id);
        row.cells.push_back(makeCell(barrier.title));
        for (const QString &group : std::as_const(groups)) {
            QString shown;
            for (const BarrierRating &rating : a.barrierRatings)
                if (rating.barrier_id == barrier.id && rating.group == group)
                    shown = rating.severity;
            row.cells.push_back(makeCell(shown));
        }
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
    out.push_back(makeNote(c.word(QStringLiteral("report.intersections.scale"))));
    // Beside the figures there is no room for what makes a step hard.
    for (const Barrier &barrier : a.barriers)
        if (const QString note = barrier.note.toPlain().simplified(); !note.isEmpty())
            out.push_back(makeText(c.word(QStringLiteral("report.label_value")).arg(barrier.title, note), c.record(RecordKind::Barrier, barrier.id, QStringLiteral("note"))));
}

} // namespace

const Assessment &asRecorded(const ReportContext &c)
{
    return c.original ? *c.original : c.assessment;
}

QString guarded(const ReportContext &c, const QString &text)
{
    return c.copy ? c.copy->said(text) : text;
}

void intersections(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const QString considered = a.answer(question::intersectionsConsidered).text();
    if (!considered.isEmpty())
        out.push_back(makeText(c.word(considered == QStringLiteral("yes") ? QStringLiteral("report.intersections.considered_yes")
                                                                          : QStringLiteral("report.intersections.considered_no")),
                               c.answer(question::intersectionsConsidered)));
    questions(c, section.steps,
              {question::intersectionsConsidered, QStringLiteral("intersections.items"), QStringLiteral("intersections.barriers"), QStringLiteral("intersections.ratings"),
               QStringLiteral("intersections.evidence"), QStringLiteral("intersections.voices")},
              out);
    const Coverage coverage = coverageOf(asRecorded(c), c.pack, momentOf(a, c.today), c.today);
    QList<const Intersection *> assessed;
    QStringList signals_;
    for (const Intersection &item : a.intersections) {
        if (!item.status.isEmpty() && item.status != QLatin1String("assessed") && item.status != QLatin1String("monitor"))
            continue;
        assessed += &item;
        signals_ += item.found_by;
    }
    signals_.removeDuplicates();
    signals_.sort();
    QStringList labels;
    for (const QString &signal : std::as_const(signals_))
        labels += c.choice(QStringLiteral("signal"), signal);
    if (!labels.isEmpty())
        out.push_back(makeText(c.word(QStringLiteral("report.intersections.method")).arg(c.joined(labels))));
    barrierTable(c, out);
    for (const Intersection *item : std::as_const(assessed))
        card(c, *item, coverage, out);
    QSet<QString> crossed, few;
    const auto linked = [&](const Intersection &item, QSet<QString> &to) {
        to += QSet<QString>(item.evidence_ids.begin(), item.evidence_ids.end());
        for (const IntersectionEvidence &link : a.intersectionEvidence)
            if (link.intersection_id == item.id)
                to.insert(link.evidence_id);
    };
    for (const Intersection &item : a.intersections)
        linked(item, isBroadened(c, item) ? few : crossed);
    figures::sideBySide(c, crossed - few, out);
    // The pair would say which rare group it was.
    figures::pairTriangle(c, pairGrid(a, c.pack, [&c](const Intersection &item) { return !isBroadened(c, item); }), out);

    ReportBlocks left;
    for (const Intersection &item : a.intersections) {
        if (item.status != QLatin1String("dismissed"))
            continue;
        const QString reason = c.joined({c.choice(QStringLiteral("dismissed_reason"), item.dismissed_reason), isBroadened(c, item) ? QString() : item.dismissed_note.toPlain().simplified()});
        left.push_back(makeText(c.word(QStringLiteral("report.intersections.because")).arg(titleOf(c, item), reason), c.record(RecordKind::Intersection, item.id)));
    }
    if (!left.empty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.intersections.dismissed"))));
        append(out, std::move(left));
    }
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.intersections.none"))));
}

} // namespace dueregard::sections
