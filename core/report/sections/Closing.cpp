// SPDX-License-Identifier: Apache-2.0
// What follows from the assessment: actions, monitoring, approvals, the decision, publication.
#include "core/domain/WellKnown.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

void actions(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    if (c.assessment.actions.isEmpty() && (c.draft || c.profile.set == PrintSet::Actions))
        out.push_back(makeNote(c.word(QStringLiteral("report.actions.none"))));
    const RecordForm *form = c.pack.form(RecordKind::Action);
    for (qsizetype i = 0; i < c.assessment.actions.size(); ++i) {
        const Action &action = c.assessment.actions[i];
        CardBlock card;
        card.bodyFirst = true;
        const QString reference = action.reference.isEmpty() ? QString::number(i + 1) : action.reference;
        const QString status = c.choice(QStringLiteral("action_status"), action.status);
        const QString title = c.word(QStringLiteral("report.actions.card")).arg(reference);
        card.title = {Run{.text = status.isEmpty() ? title : c.word(QStringLiteral("report.impact.heading")).arg(title, status)}};
        const auto source = [&](const char *field) { return c.record(RecordKind::Action, action.id, QLatin1String(field)); };
        card.body = makeBlocks(action.description, 4, source("description"));
        const auto pair = [&](const char *key, const QString &value, const char *field) {
            if (!value.isEmpty())
                card.pairs << makePair(c.word(QStringLiteral("report.col.actions.") + QLatin1String(key)), value, source(field));
        };
        const auto lines = [&](const char *key, const QList<Runs> &value, const char *field) {
            if (!value.isEmpty())
                card.pairs << KeyValue{{Run{.text = c.word(QStringLiteral("report.col.actions.") + QLatin1String(key))}}, value, source(field)};
        };
        QList<Runs> answers;
        for (const QString &id : action.impact_ids)
            if (const QString name = c.recordTitle(RecordKind::Impact, id); !name.isEmpty())
                answers << Runs{Run{.text = name}};
        for (const QString &id : action.gap_ids)
            if (const QString name = c.recordTitle(RecordKind::DataGap, id); !name.isEmpty())
                answers << Runs{Run{.text = name}};
        lines("impact", answers, "impact_ids");
        lines("purpose", paragraphs(action.purpose), "purpose");
        pair("kind", c.choice(QStringLiteral("action_kind"), action.kind), "kind");
        QString owner = action.owner;
        if (c.profile.names && !action.owner_person.isEmpty())
            owner = c.joined({action.owner_person, owner});
        pair("owner", owner.isEmpty() && c.draft ? c.word(QStringLiteral("report.actions.owner_none")) : owner, "owner");
        QStringList due{c.date(action.due), action.timeframe};
        if (action.before_implementation == QStringLiteral("yes"))
            due << c.word(QStringLiteral("report.actions.before"));
        const QString when = c.joined(due);
        pair("due", when.isEmpty() && c.draft ? c.word(QStringLiteral("report.actions.due_none")) : when, "due");
        lines("measure", paragraphs(action.measure), "measure");
        pair("cost", c.joined({action.cost, action.funded.isEmpty() ? QString() : c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.col.actions.funded")), c.choice(QStringLiteral("yes_no_not_known"), action.funded))}),
             "cost");
        pair("cross_reference", action.cross_reference, "cross_reference");
        pair("residual", c.choice(QStringLiteral("residual"), action.expected_residual), "expected_residual");
        pair("actual", c.choice(QStringLiteral("residual"), action.actual_effect), "actual_effect");
        if (action.condition == QStringLiteral("yes"))
            card.body.push_back(makeNote(c.word(QStringLiteral("report.actions.condition")), source("condition")));
        if (!action.progress.isEmpty()) {
            QStringList headings;
            for (const QString &column : action.progress.columns) {
                QString heading = column;
                for (const Field &field : form ? form->fields : QList<Field>())
                    for (const Column &known : field.columns)
                        if (field.id == QStringLiteral("progress") && known.id == column)
                            heading = c.in(known.label);
                headings << heading;
            }
            TableBlock progress = makeTable(c.word(QStringLiteral("report.actions.progress")), headings, action.progress.rows);
            dropEmptyColumns(progress);
            card.body.push_back({std::move(progress), source("progress")});
        }
        out.push_back({std::move(card), c.record(RecordKind::Action, action.id)});
    }
    questions(c, section.steps, {QStringLiteral("actions.plan")}, out);
}

void monitoring(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    if (const QDate review = c.assessment.answer(question::reviewDate).date(); review.isValid())
        out.push_back({KeyValuesBlock{{makePair(c.word(QStringLiteral("report.monitoring.next")), c.date(review), c.answer(question::reviewDate))}}, {}});
    questions(c, section.steps, {}, out);
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.monitoring.no_indicators"))));
}

void approvals(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    cards(c, RecordKind::SignOff, out);
    if (!c.assessment.signOffs.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.signoff.note"))));
    else if (c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.signoff.none"))));
    questions(c, section.steps, {QStringLiteral("signoff.approvals"), QStringLiteral("signoff.advisers"), QStringLiteral("signoff.comments"), question::reviewDate}, out);
}

void decision(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    questions(c, section.steps, {}, out);
}

void publication(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    questions(c, section.steps, {}, out);
}

void screening(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    questions(c, section.steps, {}, out);
}

void attachments(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    if (c.assessment.attachments.isEmpty())
        return;
    out.push_back(makeText(c.word(QStringLiteral("report.attachments.intro"))));
    if (c.profile.internalCopy()) {
        table(c, RecordKind::Attachment, {QStringLiteral("name"), QStringLiteral("description")}, out);
        return;
    }
    ListBlock files;
    for (const Attachment &file : c.assessment.attachments)
        files.items << ListBlock::Item{1, QString(QChar(0x2022)), Runs{Run{.text = file.description.isEmpty() ? c.word(QStringLiteral("report.file_no_description")) : file.description}}};
    out.push_back({std::move(files), {}});
}

Write find(const QString &id)
{
    static const QHash<QString, Write> all{
        {QStringLiteral("control"), control}, {QStringLiteral("summary"), summary}, {QStringLiteral("duty"), duty}, {QStringLiteral("proposal"), proposal}, {QStringLiteral("people"), people}, {QStringLiteral("who"), who}, {QStringLiteral("evidence"), evidence}, {QStringLiteral("engagement"), engagement}, {QStringLiteral("impact"), impact}, {QStringLiteral("local"), localGroups}, {QStringLiteral("intersections"), intersections}, {QStringLiteral("cumulative"), cumulative}, {QStringLiteral("justification"), justification}, {QStringLiteral("actions"), actions}, {QStringLiteral("outcome"), outcome}, {QStringLiteral("monitoring"), monitoring}, {QStringLiteral("signoff"), approvals}, {QStringLiteral("decision"), decision}, {QStringLiteral("publication"), publication}, {QStringLiteral("screening"), screening}, {QStringLiteral("appendix_evidence"), evidenceTables}, {QStringLiteral("appendix_attachments"), attachments}, {QStringLiteral("paragraph.text"), paragraph}, {QStringLiteral("consultation.open"), open}, {QStringLiteral("consultation.questions"), consultQuestions}, {QStringLiteral("review.open"), pointsOpen}, {QStringLiteral("review.answered"), pointsAnswered}, {QStringLiteral("review.checklist"), checklist}, {QStringLiteral("review.comments"), comments}, {QStringLiteral("audit.integrity"), integrity}, {QStringLiteral("audit.versions"), versions}, {QStringLiteral("audit.changes"), changes}};
    return all.value(id, questionnaire);
}

} // namespace dueregard::sections
