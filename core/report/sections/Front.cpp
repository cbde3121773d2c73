// SPDX-License-Identifier: Apache-2.0
// What stands before the body: cover, document control, the duty.
#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {
void fact(const ReportContext &c, QList<KeyValue> &pairs, const char *label, const QString &value, const QString &question = {})
{
    if (!value.trimmed().isEmpty())
        pairs << makePair(c.word(QLatin1String(label)), value, question.isEmpty() ? BlockSource() : c.answer(question));
}

QString personInRole(const ReportContext &c, const QString &role)
{
    QStringList found;
    for (const Person &person : c.assessment.people)
        if (person.role == role)
            found << c.personLabel(person);
    return c.joined(found);
}

/// That something was left out, and why: never what.
void leftOutNotes(const ReportContext &c, ReportBlocks &out)
{
    if (c.profile.internalCopy())
        return;
    bool privileged = false;
    for (const LeftOut &item : c.copy ? c.copy->leftOut() : QList<LeftOut>())
        privileged = privileged || item.reason == LeftOut::Reason::Privileged;
    if (privileged)
        out.push_back(makeText(c.word(QStringLiteral("report.privileged_note"))));
    if (c.assessment.answer(QStringLiteral("about.confidential")).text() != QStringLiteral("yes"))
        return;
    QStringList words{c.word(QStringLiteral("report.exempt_note"))};
    if (const QString reason = c.assessment.answer(QStringLiteral("about.confidential_reason")).text(); !reason.isEmpty())
        words << c.word(QStringLiteral("report.exempt_reason")).arg(reason);
    if (const QString until = c.assessment.answer(QStringLiteral("about.confidential_until")).text(); !until.isEmpty())
        words << c.word(QStringLiteral("report.exempt_until")).arg(until);
    for (qsizetype i = 1; i < words.size(); ++i)
        if (!words[i].endsWith(QLatin1Char('.')))
            words[i] += QLatin1Char('.');
    out.push_back(makeText(words.join(QLatin1Char(' ')), c.answer(QStringLiteral("about.confidential"))));
}
} // namespace

namespace {
/// Said at once, and plainly (S5-7): readers must not take it for what the decision was made with.
void late(const ReportContext &c, ReportBlocks &out)
{
    const Lateness lateness = latenessOf(c.assessment, c.today);
    if (!lateness.isLate())
        return;
    CalloutBlock notice;
    notice.title = {Run{.text = c.word(QStringLiteral("report.late.title"))}};
    if (lateness.started.isValid())
        notice.body.push_back(makeText(c.word(QStringLiteral("report.late.started")).arg(c.date(lateness.decided), c.date(lateness.started)), c.answer(question::startedOn)));
    else
        notice.body.push_back(makeText(c.word(QStringLiteral("report.late.engaged")).arg(c.date(lateness.decided), c.date(lateness.engaged))));
    notice.body.push_back(makeText(c.word(QStringLiteral("report.late.meaning"))));
    out.push_back({std::move(notice), {}});
}
} // namespace

QString setTitle(const ReportContext &c)
{
    QString name = c.choice(QStringLiteral("assessment_name"), c.assessment.answer(question::localName).text());
    if (name.isEmpty())
        name = c.word(QStringLiteral("report.name_default"));
    switch (c.profile.set) {
    case PrintSet::Actions: name = c.word(QStringLiteral("report.actions_title")); break;
    case PrintSet::Summary: name = c.word(QStringLiteral("report.summary_title")); break;
    case PrintSet::Paragraph: name = c.word(QStringLiteral("report.paragraph.title")); break;
    case PrintSet::Consultation: name = c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.consultation_draft")), name); break;
    case PrintSet::Review: name = c.word(QStringLiteral("report.review.title")); break;
    case PrintSet::Audit: name = c.word(QStringLiteral("report.audit.title")); break;
    default:
        if (c.screeningOnly)
            name = c.word(QStringLiteral("report.screening_title"));
    }
    return name;
}

void front(const ReportContext &c, ReportBlocks &out, bool page)
{
    const Assessment &a = c.assessment;
    const auto text = [&a](const QString &question) {
        const Value value = a.answer(question);
        return value.kind() == ValueKind::Rich ? value.rich().toPlain() : value.text();
    };
    const QString name = setTitle(c);
    out.push_back(makeText(name, {}, page ? ParagraphBlock::Style::CoverKicker : ParagraphBlock::Style::Kicker));
    out.push_back(makeText(c.title(), c.answer(question::title), ParagraphBlock::Style::Title));

    if (!a.demoSource.isEmpty()) {
        CalloutBlock notice;
        notice.title = {Run{.text = c.word(QStringLiteral("report.demo_notice"))}};
        notice.body.push_back(makeNote(c.word(QStringLiteral("report.demo_source")).arg(a.demoSource)));
        out.push_back({notice, {}});
    }
    if (c.profile.set == PrintSet::Consultation) {
        CalloutBlock draft;
        draft.title = {Run{.text = c.word(QStringLiteral("report.consultation.marking"))}};
        // What people say changes nothing any more once it is decided or finished, and nobody is told that it could.
        const bool open = c.draft && std::none_of(a.decisions.begin(), a.decisions.end(), [&c](const Decision &past) { return past.date.isValid() && past.date <= c.today; });
        draft.body.push_back(makeText(c.word(open ? QStringLiteral("report.consultation_note") : QStringLiteral("report.consultation_closed"))));
        out.push_back({std::move(draft), {}});
    }
    if (a.legacy)
        out.push_back(makeText(c.word(QStringLiteral("report.legacy")), {}, ParagraphBlock::Style::Marking));
    late(c, out);

    QList<KeyValue> pairs;
    fact(c, pairs, "report.cover.organisation", text(question::organisation), question::organisation);
    fact(c, pairs, "report.cover.directorate", text(question::directorate), question::directorate);
    fact(c, pairs, "report.cover.service", text(question::service), question::service);
    if (page)
        fact(c, pairs, "report.cover.team", text(QStringLiteral("about.team")), QStringLiteral("about.team"));
    fact(c, pairs, "report.cover.reference", text(question::reference), question::reference);
    fact(c, pairs, "report.cover.version", a.version);
    fact(c, pairs, "report.cover.status", c.word(QStringLiteral("state.") + nameOf(a.state)));
    fact(c, pairs, "report.cover.lead", personInRole(c, QStringLiteral("lead")));
    fact(c, pairs, "report.cover.accountable", personInRole(c, QStringLiteral("owner")));
    fact(c, pairs, "report.cover.decision_body", text(question::decisionBody), question::decisionBody);
    const QString date = c.date(a.answer(question::decisionDate).date());
    fact(c, pairs, "report.cover.decision_date", date.isEmpty() && c.draft ? c.word(QStringLiteral("report.cover.no_decision_date")) : date,
         question::decisionDate);
    if (page) {
        if (!a.decisions.isEmpty()) {
            fact(c, pairs, "report.cover.agenda_item", a.decisions.last().agenda_item);
            fact(c, pairs, "report.cover.appendix", a.decisions.last().appendix);
        }
        if (const QString key = text(QStringLiteral("about.key_decision")); key == QStringLiteral("yes") || key == QStringLiteral("no"))
            fact(c, pairs, "report.cover.decision_type",
                 c.word(key == QStringLiteral("yes") ? QStringLiteral("report.cover.key_decision") : QStringLiteral("report.cover.not_key_decision")),
                 QStringLiteral("about.key_decision"));
        fact(c, pairs, "report.cover.portfolio", text(QStringLiteral("about.portfolio_member")), QStringLiteral("about.portfolio_member"));
        fact(c, pairs, "report.cover.wards", text(QStringLiteral("about.area")), QStringLiteral("about.area"));
        fact(c, pairs, "report.cover.started", c.date(a.answer(question::startedOn).date()), question::startedOn);
        fact(c, pairs, "report.cover.completed", c.date(a.answer(question::completedOn).date()), question::completedOn);
        fact(c, pairs, "report.cover.review", c.date(a.answer(question::reviewDate).date()), question::reviewDate);
    }
    out.push_back({KeyValuesBlock{pairs}, {}});

    out.push_back(otherFormats(c));
}

ReportBlock otherFormats(const ReportContext &c)
{
    const QString contact = c.assessment.answer(question::contactFormats).toPlain().simplified();
    return makeText(contact.isEmpty() ? c.word(QStringLiteral("report.other_formats_none")) : c.word(QStringLiteral("report.other_formats")).arg(contact),
                    c.answer(question::contactFormats));
}

void brief(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    out.push_back(makeText(c.title(), c.answer(question::title), ParagraphBlock::Style::Kicker));
    const QStringList facts{a.answer(question::organisation).text(), a.answer(question::service).text(), a.answer(question::reference).text()};
    if (const QString line = c.joined(facts); !line.isEmpty())
        out.push_back(makeNote(line, c.answer(question::organisation)));
    if (!a.demoSource.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.demo_notice")), a.demoSource)));
    if (latenessOf(a, c.today).isLate())
        out.push_back(makeNote(c.word(QStringLiteral("report.late.title")), c.answer(question::startedOn)));
}

void control(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    out.push_back(makeText(c.word(c.draft ? QStringLiteral("report.control.unsealed") : QStringLiteral("report.control.sealed"))));
    versions(c, {}, out);
    leftOutNotes(c, out);
    TableBlock advice;
    for (const Person &person : c.assessment.people) {
        if (person.advice_asked.isEmpty())
            continue;
        TableBlock::Row row;
        row.source = c.record(RecordKind::Person, person.id);
        row.cells = {makeCell(c.personLabel(person)), makeCell(c.choice(QStringLiteral("yes_no"), person.advice_asked)), makeCell(c.date(person.advice_date))};
        advice.rows.push_back(row);
    }
    if (advice.rows.empty())
        return;
    advice.columns = {{.weight = 3}, {.weight = 1}, {.weight = 1.6}};
    TableBlock::Row head;
    for (const char *key : {"report.col.advice.role", "report.col.advice.asked", "report.col.advice.date"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    advice.headerRows.push_back(head);
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.control.circulation"))));
    out.push_back({advice, {}});
}

void duty(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    out.push_back(makeText(c.word(QStringLiteral("report.duty.intro"))));
    for (const LawText &law : c.pack.laws) {
        out.push_back(makeHeading(2, c.in(law.title)));
        for (const LawText::Part &part : law.parts) {
            Runs runs;
            if (!part.number.isEmpty())
                runs << Run{.text = part.number + QLatin1Char(' '), .strong = part.level == 0};
            runs << Run{.text = part.text};
            out.push_back({ParagraphBlock{.runs = runs, .indent = part.level}, {}});
        }
        QStringList words;
        if (!law.source.isEmpty())
            words << c.word(QStringLiteral("report.control.law_source")).arg(law.source);
        if (!law.readOn.isEmpty())
            words << c.word(QStringLiteral("report.control.law_read")).arg(c.partialDate(law.readOn));
        if (!law.licence.isEmpty())
            words << c.word(QStringLiteral("report.control.law_licence")).arg(law.licence);
        if (!words.isEmpty())
            out.push_back(makeNote(words.join(QStringLiteral(". "))));
    }
    ReportBlocks aims;
    for (const char *aim : {"proposal.aim_a", "proposal.aim_b", "proposal.aim_c"})
        longAnswer(c, QLatin1String(aim), 3, aims);
    if (!aims.empty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.duty.aims"))));
        append(out, std::move(aims));
    }
    const RichText how = c.assessment.answer(question::dueRegardHow).rich();
    if (!how.isEmpty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.duty.how")), c.answer(question::dueRegardHow)));
        append(out, makeBlocks(how, 3, c.answer(question::dueRegardHow)));
    }
}

} // namespace dueregard::sections
