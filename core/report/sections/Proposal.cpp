// SPDX-License-Identifier: Apache-2.0
// The proposal, the people, and what stands between impact and outcome.
#include "core/domain/WellKnown.h"
#include "core/report/figures/Figures.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {
/// Answers that the cover, the duty or the list of people prints.
const QSet<QString> &elsewhere()
{
    static const QSet<QString> all{
        question::title, question::reference, question::localName, question::organisation, question::directorate, question::service,
        QStringLiteral("about.team"), question::decisionBody, question::decisionDate, QStringLiteral("about.portfolio_member"),
        QStringLiteral("about.key_decision"), question::dueRegardHow, question::startedOn, question::completedOn, question::contactFormats,
        QStringLiteral("about.people"), QStringLiteral("about.team_reason"), QStringLiteral("about.sole_author_reason"),
        QStringLiteral("proposal.populations"), QStringLiteral("proposal.stakeholders"), QStringLiteral("proposal.aim_a"),
        QStringLiteral("proposal.aim_b"), QStringLiteral("proposal.aim_c")};
    return all;
}

const QStringList &justifying()
{
    static const QStringList all{question::residual, question::legitimateAim, question::proportionality, QStringLiteral("outcome.alternatives"),
                                 QStringLiteral("outcome.direct"), QStringLiteral("outcome.indirect"), QStringLiteral("outcome.indirect_reason"),
                                 QStringLiteral("outcome.discrimination_action")};
    return all;
}
} // namespace

void proposal(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    questions(c, section.steps, elsewhere(), out);
    figures::timeline(c, out);
}

void options(const ReportContext &c, ReportBlocks &out)
{
    TableBlock list;
    list.columns = {{.weight = 1.8}, {.weight = 1.1}, {.weight = 1.3}, {.weight = 2.6}};
    TableBlock::Row head;
    for (const char *key : {"report.col.options.code", "report.col.options.status", "report.col.options.cost", "report.col.options.description"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    list.headerRows.push_back(head);
    for (const Option &option : c.assessment.options) {
        const auto source = [&](const char *field) { return c.record(RecordKind::Option, option.id, QLatin1String(field)); };
        QList<Runs> meaning = paragraphs(option.description);
        QList<Runs> why = paragraphs(option.reason_rejected);
        if (!why.isEmpty())
            why.first().prepend(Run{.text = c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.col.options.reason_rejected")), QString())});
        meaning += why;
        TableBlock::Row row;
        row.source = c.record(RecordKind::Option, option.id);
        row.cells = {makeCell(c.recordTitle(RecordKind::Option, option.id), source("title")), makeCell(c.choice(QStringLiteral("option_status"), option.status), source("status")),
                     makeCell(option.cost, source("cost")), makeCell(meaning, source("description"))};
        list.rows.push_back(std::move(row));
    }
    dropEmptyColumns(list);
    if (!list.rows.empty())
        out.push_back({std::move(list), {}});
}

void people(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    table(c, RecordKind::Person, {QStringLiteral("role"), QStringLiteral("name"), QStringLiteral("job_title"), QStringLiteral("organisation"), QStringLiteral("expertise")}, out);
    if (!c.assessment.people.isEmpty() && !c.profile.names)
        out.push_back(makeNote(c.word(QStringLiteral("report.people.names_left_out"))));
    longAnswer(c, QStringLiteral("about.team_reason"), 2, out);
    longAnswer(c, QStringLiteral("about.sole_author_reason"), 2, out);
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.people.none"))));
}

void who(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    table(c, RecordKind::Population, {QStringLiteral("kind"), QStringLiteral("description"), QStringLiteral("size"), QStringLiteral("how_known")}, out);
    const Value stakeholders = c.assessment.answer(QStringLiteral("proposal.stakeholders"));
    if (!stakeholders.isBlank()) {
        QSet<QString> others;
        if (const Step *step = c.pack.step(QStringLiteral("proposal")))
            for (const Page &page : step->pages)
                for (const Field &field : page.fields)
                    if (field.id != QStringLiteral("proposal.stakeholders"))
                        others.insert(field.id);
        questions(c, {QStringLiteral("proposal")}, others, out);
    }
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.who.none"))));
}

void cumulative(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    const QString considered = c.assessment.answer(question::cumulativeConsidered).text();
    if (!considered.isEmpty())
        out.push_back(makeText(c.word(considered == QStringLiteral("yes") ? QStringLiteral("report.cumulative.considered_yes")
                                                                          : QStringLiteral("report.cumulative.considered_no")),
                               c.answer(question::cumulativeConsidered)));
    questions(c, section.steps, {question::cumulativeConsidered}, out);
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.cumulative.none"))));
}

void justification(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Step *step = c.pack.step(QStringLiteral("outcome"));
    if (!step)
        return;
    QSet<QString> others;
    for (const Page &page : step->pages)
        for (const Field &field : page.fields)
            if (!justifying().contains(field.id))
                others.insert(field.id);
    questions(c, {step->id}, others, out);
    for (const PointAnswer &point : c.assessment.pointAnswers) {
        if (point.overrides != QStringLiteral("yes"))
            continue;
        CardBlock card;
        card.title = {Run{.text = c.word(QStringLiteral("report.signoff.override"))}};
        card.pairs << makePair(c.word(QStringLiteral("report.col.points.code")), point.code);
        if (!point.by.isEmpty())
            card.pairs << makePair(c.word(QStringLiteral("report.col.points.by")), point.by);
        if (point.date.isValid())
            card.pairs << makePair(c.word(QStringLiteral("report.col.points.date")), c.date(point.date));
        card.body = makeBlocks(point.reason, 4, c.record(RecordKind::PointAnswer, point.id, QStringLiteral("reason")));
        if (const OverrideState state = c.copy ? c.copy->overrideOf(point.id) : OverrideState::Holds; c.profile.internalCopy() && state != OverrideState::Holds)
            card.body.push_back(makeNote(c.word(QStringLiteral("report.override.") + nameOf(state))));
        out.push_back({std::move(card), c.record(RecordKind::PointAnswer, point.id)});
    }
}

void outcome(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    QList<KeyValue> pairs;
    const QStringList codes = c.assessment.answer(question::outcome).list();
    for (const QString &code : codes)
        pairs << makePair(c.word(QStringLiteral("report.outcome.codes")),
                          c.word(QStringLiteral("report.outcome.code")).arg(code, c.choice(QStringLiteral("outcome"), code)), c.answer(question::outcome));
    if (!pairs.isEmpty())
        out.push_back({KeyValuesBlock{pairs}, {}});
    QSet<QString> except(justifying().begin(), justifying().end());
    if (!codes.isEmpty())
        except.insert(question::outcome);
    questions(c, section.steps, except, out);
}

} // namespace dueregard::sections
