// SPDX-License-Identifier: Apache-2.0
#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/RegisterReport.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

namespace {
ReportDocument documentWith(const Assessment &assessment, const ReportProfile &profile, const ReportMaterial *material = nullptr)
{
    const FixedClock clock;
    const auto document = ReportBuilder::build(assessment, england(), profile, clock, material);
    REQUIRE(document);
    return *document;
}

QString wordsOf(const ReportDocument &document)
{
    return plainText(document.blocks);
}

QStringList firstHeadings(const ReportDocument &document)
{
    QStringList all;
    for (const ReportBlock &block : document.blocks)
        if (const auto *heading = block.as<HeadingBlock>(); heading && heading->level == 1)
            all << plain(heading->runs);
    return all;
}

QString lastParagraph(const ReportDocument &document)
{
    QString text;
    for (const ReportBlock &block : document.blocks)
        if (const auto *paragraph = block.as<ParagraphBlock>(); paragraph && paragraph->style == ParagraphBlock::Style::Body)
            text = plain(paragraph->runs);
    return text;
}
} // namespace

TEST_CASE("Print sets")
{
    const Assessment rich = richAssessment();

    SECTION("All nine are there")
    {
        CHECK(availablePrintSets().join(QLatin1Char(' ')) == QStringLiteral("paragraph summary full consultation actions register cumulative review audit"));
    }
    SECTION("The paragraph is a labelled draft of 150 to 250 words from the record")
    {
        const ReportDocument document = documentWith(rich, {.set = PrintSet::Paragraph});
        const QString text = lastParagraph(document);
        INFO(text.toStdString());
        CHECK(countWords(text) >= 150);
        CHECK(countWords(text) <= 250);
        CHECK(wordsOf(document).contains(QStringLiteral("Draft put together from the record.")));
        CHECK(text.contains(QStringLiteral("People who need quiet (high)")));
        CHECK(text.contains(QStringLiteral("have due regard")));
        CHECK_FALSE(text.contains(QStringLiteral("lawful")));
    }
    SECTION("Long answers do not make it longer")
    {
        Assessment a = rich;
        const Value lots = test::rich(QStringLiteral("A sentence of exactly seven words here. ").repeated(80));
        for (const QString &question : {question::purpose, question::howShaped, question::residual, question::proportionality})
            a.answers[{question, {}}] = lots;
        for (int i = 0; i < 30; ++i) {
            Impact more = rich.impacts[1];
            more.id = QStringLiteral("more%1").arg(i);
            more.group_note = QStringLiteral("Group number %1 of the long list").arg(i);
            a.impacts << more;
        }
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(text.toStdString());
        CHECK(countWords(text) >= 150);
        CHECK(countWords(text) <= 250);
    }
    SECTION("Of a record without facts the paragraph says plainly what is open, and is as long as others")
    {
        Assessment a;
        a.state = AssessmentState::Draft;
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(text.toStdString());
        CHECK(countWords(text) >= 150);
        CHECK(countWords(text) <= 250);
        CHECK(text.contains(QStringLiteral("Who would be affected, and how many")));
        CHECK(text.contains(QStringLiteral("Nothing is recorded about Age, Disability")));
        CHECK(text.contains(QStringLiteral("No date for a review is recorded.")));
        a.answers[{question::purpose, {}}] = test::rich(QStringLiteral("Open the library one day less in the week. ").repeated(3));
        const QString more = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(more.toStdString());
        CHECK(countWords(more) >= 150);
        CHECK(more.contains(QStringLiteral("What is proposed: Open the library")));
        CHECK_FALSE(more.contains(QStringLiteral("and why, is not recorded")));
    }
    SECTION("A paragraph that is too short says more of what the officer wrote before it says what is missing")
    {
        Assessment a;
        a.state = AssessmentState::Signed;
        a.answers[{question::purpose, {}}] = test::rich(QStringLiteral("It begins with few words. Then come ") + QStringLiteral("many more ").repeated(25) + QStringLiteral("in a long sentence."));
        a.answers[{question::summary, {}}] = test::rich(QStringLiteral("The summary says this."));
        a.populations = {rich.populations.first()};
        a.evidence = {rich.evidence.first()};
        a.impacts = {rich.impacts.first()};
        a.impacts.first().mechanism = {};
        a.actions = {rich.actions.first()};
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(text.toStdString());
        CHECK(countWords(text) >= 150);
        CHECK(text.contains(QStringLiteral("in a long sentence.")));
        CHECK_FALSE(text.contains(QStringLiteral("No other ways")));
        CHECK_FALSE(text.contains(QStringLiteral("under way")));
    }
    SECTION("The paragraph of a screening does not speak of an assessment that was not made")
    {
        Assessment a;
        a.state = AssessmentState::NotRequired;
        a.answers[{question::screenReasons, {}}] = test::rich(QStringLiteral("Nobody would notice the change. ").repeated(4));
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(text.toStdString());
        CHECK(countWords(text) >= 150);
        CHECK(countWords(text) <= 250);
        CHECK(text.contains(QStringLiteral("record of the screening")));
        CHECK_FALSE(text.contains(QStringLiteral("read the assessment")));
    }
    SECTION("The paragraph counts one as one, and joins the last of several with a word")
    {
        Assessment a = rich;
        a.findings = {rich.findings.first()};
        a.findings.first().response_status = QStringLiteral("done");
        a.evidence = {rich.evidence.first()};
        a.actions = {rich.actions.first()};
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("One thing that people said is recorded, and it was accepted")));
        CHECK(text.contains(QStringLiteral("One piece of evidence")));
        CHECK(text.contains(QStringLiteral("One action is recorded")));
        CHECK(text.contains(QStringLiteral(" and ")));
        CHECK_FALSE(text.contains(QStringLiteral("1 pieces")));
    }
    SECTION("What is only planned is not told as done")
    {
        Assessment a = rich;
        a.findings.clear();
        for (Activity &activity : a.activities)
            activity.status = QStringLiteral("planned");
        const QString text = lastParagraph(documentWith(a, {.set = PrintSet::Paragraph}));
        CHECK(text.contains(QStringLiteral("Still planned, to hear people:")));
        CHECK_FALSE(text.contains(QStringLiteral("People were heard")));
        for (Activity &activity : a.activities)
            activity.status = QStringLiteral("cancelled");
        CHECK(lastParagraph(documentWith(a, {.set = PrintSet::Paragraph})).contains(QStringLiteral("No engagement with the people affected is recorded.")));
    }
    SECTION("The officer's own paragraph is printed as it is, without the label")
    {
        Assessment a = rich;
        a.answers[{question::reportParagraph, {}}] = test::rich(QStringLiteral("My own words."));
        const QString text = wordsOf(documentWith(a, {.set = PrintSet::Paragraph}));
        CHECK(text.contains(QStringLiteral("My own words.")));
        CHECK_FALSE(text.contains(QStringLiteral("Draft put together")));
    }
    SECTION("The draft says nothing of what there is none of, and gives no orders")
    {
        Assessment a = rich;
        a.gaps.clear();
        for (Finding &finding : a.findings)
            finding.response_status.clear();
        const ReportDocument document = documentWith(a, {.set = PrintSet::Paragraph});
        const QString text = wordsOf(document);
        INFO(text.toStdString());
        static const QRegularExpression nought(QStringLiteral("\\b0\\b(?!\\.)"));
        CHECK_FALSE(lastParagraph(document).contains(nought));
        CHECK_FALSE(text.contains(QStringLiteral("Read it")));
        CHECK_FALSE(text.contains(QStringLiteral("..")));
        CHECK(countWords(lastParagraph(document)) <= 250);
    }
    SECTION("A decision that was taken is told as taken")
    {
        Assessment a = rich;
        CHECK(wordsOf(documentWith(a, {.set = PrintSet::Summary})).contains(QStringLiteral("is asked to decide on “")));
        Decision decision;
        decision.id = QStringLiteral("d1");
        decision.body = QStringLiteral("Cabinet");
        decision.date = FixedClock().today().addDays(-3);
        a.decisions = {decision};
        const QString text = wordsOf(documentWith(a, {.set = PrintSet::Summary}));
        CHECK(text.contains(QStringLiteral("Cabinet decided on “")));
        CHECK_FALSE(text.contains(QStringLiteral("is asked to decide")));
        CHECK_FALSE(text.contains(QStringLiteral("is planned for")));
    }
    SECTION("Sentences about actions are whole, and options are not cut in their table")
    {
        Assessment a = rich;
        const QString whole = QStringLiteral("Keep two staffed desks open at every library in the county until at least the end of the next financial year, and tell people so.");
        a.actions[0].description = RichText::fromPlain(whole + QStringLiteral(" Then look again."));
        a.options[1].title = QStringLiteral("Open later on two evenings of the week, and close earlier on the other three, at all of the small libraries");
        for (const PrintSet set : {PrintSet::Full, PrintSet::Summary})
            CHECK(wordsOf(documentWith(a, {.set = set})).contains(whole));
        CHECK_FALSE(wordsOf(documentWith(a, {})).contains(QChar(0x2026)));
    }
    SECTION("An impact without an option is one of every change, not of leaving things as they are")
    {
        Assessment a = rich;
        for (Impact &impact : a.impacts)
            impact.option_ids.clear();
        const ReportDocument document = documentWith(a, {});
        int rows = 0;
        for (const ReportBlock &block : document.blocks) {
            const auto *table = block.as<TableBlock>();
            if (!table || plain(table->caption) != england().word(QStringLiteral("report.impact.matrix_option"), QStringLiteral("en-GB")))
                continue;
            for (const TableBlock::Row &row : table->rows) {
                ++rows;
                CHECK(plain(row.cells[1].paragraphs.front()) == QStringLiteral("–")); // the status quo
                CHECK(plain(row.cells[2].paragraphs.front()) != QStringLiteral("–"));
            }
        }
        CHECK(rows > 0);
    }
    SECTION("The consultation draft is marked, says what is open, asks, and leaves out what comes after")
    {
        const ReportDocument document = documentWith(rich, {.set = PrintSet::Consultation});
        const QStringList headings = firstHeadings(document);
        CHECK(document.marking.contains(QStringLiteral("Consultation draft")));
        CHECK(document.status == QStringLiteral("Consultation draft"));
        CHECK(headings.contains(QStringLiteral("What is still open")));
        CHECK(headings.contains(QStringLiteral("Questions for you")));
        CHECK_FALSE(headings.contains(QStringLiteral("Approvals")));
        CHECK_FALSE(headings.contains(QStringLiteral("The decision")));
        const QString text = wordsOf(document);
        CHECK(text.contains(QStringLiteral("which evenings, 100%1 yours")));
        CHECK(text.contains(QStringLiteral("Is what we say about these effects right? (Unpaid carers, People who need quiet)")));
        CHECK_FALSE(firstHeadings(documentWith(rich, {})).contains(QStringLiteral("Questions for you")));
    }
    SECTION("A consultation draft of what is decided or finished promises nothing")
    {
        const QString promise = QStringLiteral("what people tell us can change it"), closed = QStringLiteral("can no longer change it");
        Assessment a = rich;
        a.decisions.clear();
        CHECK(wordsOf(documentWith(a, {.set = PrintSet::Consultation})).contains(promise));
        Decision decision;
        decision.id = QStringLiteral("taken");
        decision.date = QDate(2026, 1, 5);
        a.decisions << decision;
        CHECK_FALSE(wordsOf(documentWith(a, {.set = PrintSet::Consultation})).contains(promise));
        CHECK(wordsOf(documentWith(a, {.set = PrintSet::Consultation})).contains(closed));
    }
    SECTION("The check report holds every open point once, and comments only in the internal copy")
    {
        const ReportDocument document = documentWith(rich, {.set = PrintSet::Review});
        CHECK(wordsOf(document).contains(QStringLiteral("open points:")));
        CHECK_FALSE(wordsOf(document).contains(secretComment));
        CHECK(wordsOf(documentWith(rich, {.set = PrintSet::Review, .publicCopy = false})).contains(secretComment));
        bool leads = false;
        for (const ReportBlock &block : document.blocks)
            if (const auto *table = block.as<TableBlock>())
                for (const TableBlock::Row &row : table->rows)
                    leads = leads || (row.source.field && !row.source.page.isEmpty());
        CHECK(leads);
    }
    SECTION("The audit set prints fingerprints, versions, what came first, and the change log")
    {
        Assessment a = rich;
        Decision decision;
        decision.id = QStringLiteral("dc1");
        decision.body = QStringLiteral("Cabinet");
        decision.date = QDate(2026, 12, 15);
        decision.version_supplied = QStringLiteral("1.0");
        a.decisions = {decision};
        a.packHash = QStringLiteral("feedface");
        ReportMaterial material;
        Change added;
        added.sequence = 7;
        added.at = QDateTime(QDate(2026, 11, 3), QTime(9, 30), QTimeZone::utc()).toUTC();
        added.actor = QStringLiteral("Officer in charge");
        added.operation = QStringLiteral("add");
        added.entity = QStringLiteral("impact");
        added.entityId = QStringLiteral("i1");
        Change set = added;
        set.sequence = 8;
        set.operation = QStringLiteral("set");
        set.entity = QStringLiteral("answer");
        set.field = question::title;
        set.before = QStringLiteral("Old title");
        set.after = QStringLiteral("New title");
        Change whom = added; // says whom it is about, and no effect yet
        whom.operation = QStringLiteral("set");
        whom.field = QStringLiteral("characteristic");
        whom.after = QStringLiteral("age");
        Change unknown = whom;
        unknown.field = QStringLiteral("direction");
        unknown.after = QStringLiteral("UNK");
        Change effect = unknown;
        effect.at = effect.at.addDays(9);
        effect.after = QStringLiteral("NEG");
        material.changes = {added, whom, unknown, set};
        CHECK_FALSE(wordsOf(documentWith(a, {.set = PrintSet::Audit}, &material)).contains(QStringLiteral("Effects were first recorded")));
        material.changes += effect;
        material.integrity = VerifyReport{.readable = true, .format = 2, .assessments = 1, .changes = 2};
        material.fingerprint = QStringLiteral("cafe01");
        const QString open = wordsOf(documentWith(a, {.set = PrintSet::Audit}, &material));
        for (const char *word : {"everything in it fits together", "cafe01", "feedface", "Effects were first recorded on 12 November 2026.", "That is before the decision of 15 December 2026.",
                                 "2026-11-03 09:30:00", "Put to Cabinet", "1.0"}) {
            INFO(word);
            CHECK(open.contains(QLatin1String(word)));
        }
        CHECK_FALSE(open.contains(QStringLiteral("Old title")));
        CHECK_FALSE(open.contains(QStringLiteral("Officer in charge")));
        const QString internal = wordsOf(documentWith(a, {.set = PrintSet::Audit, .publicCopy = false}, &material));
        CHECK(internal.contains(QStringLiteral("Old title")));
        CHECK(internal.contains(QStringLiteral("Officer in charge")));
        VerifyReport broken = *material.integrity;
        broken.problems = {QStringLiteral("Entry 8 was changed.")};
        material.integrity = broken;
        CHECK(wordsOf(documentWith(a, {.set = PrintSet::Audit}, &material)).contains(QStringLiteral("Entry 8 was changed.")));
        CHECK(wordsOf(documentWith(a, {.set = PrintSet::Audit})).contains(QStringLiteral("The register was not checked")));
    }
    SECTION("Document control has the versions of the record")
    {
        Assessment a = rich;
        a.signOffs[0].version = QStringLiteral("1.0");
        const QString text = wordsOf(documentWith(a, {}));
        CHECK(text.contains(QStringLiteral("Approval recorded: Director of communities")));
        CHECK(text.contains(QStringLiteral("This document, Draft")));
    }
    SECTION("Every set of a blank record can be made")
    {
        Assessment blank;
        blank.bodyType = QStringLiteral("council");
        const FixedClock clock;
        for (const QString &name : availablePrintSets()) {
            INFO(name.toStdString());
            const PrintSet set = *printSetFrom(name);
            for (const bool open : {true, false})
                CHECK((isOfRegister(set) ? RegisterReport::build(QList<Assessment>{blank}, england(), {.set = set, .publicCopy = open}, clock)
                                         : ReportBuilder::build(blank, england(), {.set = set, .publicCopy = open}, clock)));
        }
    }
}

TEST_CASE("RegisterReport")
{
    const FixedClock clock;
    Assessment first = richAssessment();
    first.state = AssessmentState::Decided;
    Assessment second = first;
    second.id = QStringLiteral("22222222-2222-4222-8222-222222222222");
    second.answers[{question::title, {}}] = QStringLiteral("Parking permits");
    second.answers[{question::reference, {}}] = QStringLiteral("EIA-8");
    second.impacts.removeIf([](const Impact &impact) { return impact.characteristic != QStringLiteral("disability"); });
    second.impacts[0].magnitude = QStringLiteral("low");
    Assessment draft = first;
    draft.id = QStringLiteral("33333333-3333-4333-8333-333333333333");
    draft.state = AssessmentState::Draft;
    draft.answers[{question::title, {}}] = QStringLiteral("Secret plan");
    const QList<Assessment> all{first, second, draft};
    const auto make = [&](PrintSet set, bool open) {
        const auto document = RegisterReport::build(all, england(), {.set = set, .publicCopy = open}, clock);
        REQUIRE(document);
        return *document;
    };

    SECTION("A public register leaves out what is not finished and says so")
    {
        const QString text = wordsOf(make(PrintSet::Register, true));
        CHECK(text.contains(QStringLiteral("Parking permits")));
        CHECK_FALSE(text.contains(QStringLiteral("Secret plan")));
        CHECK(text.contains(QStringLiteral("1 assessments are left out of this copy")));
        CHECK(text.contains(QStringLiteral("People who need quiet")));
        CHECK_FALSE(text.contains(QStringLiteral("What is overdue")));
        CHECK_FALSE(text.contains(secretName));
    }
    SECTION("The internal register has owners, what is overdue, and the groups")
    {
        Assessment late = first;
        late.actions[0].due = QDate(2026, 1, 1);
        const auto document = RegisterReport::build(QList<Assessment>{late, draft}, england(), {.set = PrintSet::Register, .publicCopy = false}, clock);
        REQUIRE(document);
        const QString text = wordsOf(*document);
        CHECK(text.contains(QStringLiteral("Secret plan")));
        CHECK(text.contains(QStringLiteral("Owner: Library services manager")));
        CHECK(text.contains(QStringLiteral("Action A1 was due on 1 January 2026.")));
        CHECK(document->marking.contains(QStringLiteral("INTERNAL")));
    }
    SECTION("Groups hit by several decisions come with each of them, the gravest first")
    {
        const ReportDocument document = make(PrintSet::Cumulative, true);
        const QString text = wordsOf(document);
        CHECK(text.contains(QStringLiteral("Disability (3 decisions)")));
        CHECK(text.indexOf(QStringLiteral("EIA-7: Evening library hours")) < text.indexOf(QStringLiteral("EIA-8: Parking permits")));
        CHECK(text.indexOf(QStringLiteral("Disability (3 decisions)")) < text.indexOf(QStringLiteral("Unpaid carers (local, not in the Act) (2 decisions)")));
    }
    SECTION("One assessment's sets are refused, and its own by the other")
    {
        CHECK_FALSE(RegisterReport::build(all, england(), {.set = PrintSet::Full}, clock));
        CHECK_FALSE(ReportBuilder::build(first, england(), {.set = PrintSet::Register}, clock));
    }
}
