// SPDX-License-Identifier: Apache-2.0
#include "core/report/PublicCopy.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/RegisterReport.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFormats.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QProcess>

#include <algorithm>

using namespace dueregard;
using namespace dueregard::test;

namespace {
/// Words that stand nowhere else, one for each thing that must not be in a public copy.
const QStringList &canaries()
{
    static const QStringList all{QStringLiteral("Kanarienname"), QStringLiteral("Kanarienkontakt"), QStringLiteral("Kanarienkommentar"), QStringLiteral("Kanarienintern"),
                                 QStringLiteral("Kanarienrat"), QStringLiteral("Kanariendatei"), QStringLiteral("Kanarienantwort"), QStringLiteral("Kanarienfortschritt"),
                                 QStringLiteral("Kanarienfreigabe"), QStringLiteral("Kanarienprotokoll"), QStringLiteral("Kanarienpruefung"), QStringLiteral("Kanarienhilfe"), QStringLiteral("Kanarienausnahme")};
    return all;
}

/// Small numbers that stand nowhere else: between 1 and 4, but told apart by being in a text with a mark of its own.
const QStringList &smallNumbers()
{
    static const QStringList all{QStringLiteral("3 zitronengelbe"), QStringLiteral("2 veilchenblaue"), QStringLiteral("4 moosgruene"), QStringLiteral("1 kirschrote"), QStringLiteral("3 aschgraue")};
    return all;
}

Assessment withCanaries()
{
    Assessment a = richAssessment();
    a.createdBy = QStringLiteral("Kanarienname");
    a.people[0].name = QStringLiteral("Kanarienname");
    a.people[0].contact = QStringLiteral("Kanarienkontakt@example.org");
    a.signOffs[0].name = QStringLiteral("Kanarienname");
    a.signOffs[0].recorded_by = QStringLiteral("Kanarienname");
    a.actions[0].owner_person = QStringLiteral("Kanarienname");
    a.actions[0].progress = {{QStringLiteral("date"), QStringLiteral("note"), QStringLiteral("by"), QStringLiteral("evidence")},
                             {{QStringLiteral("2026-10-01"), QStringLiteral("Begun"), QStringLiteral("Kanarienfortschritt"), QStringLiteral("Minutes")}}};
    a.qaComments[0].comment = RichText::fromPlain(QStringLiteral("Kanarienkommentar"));
    a.qaComments[0].place = QStringLiteral("Kanarienkommentar");
    a.qaComments[0].response = RichText::fromPlain(QStringLiteral("Kanarienkommentar"));
    PointAnswer answer;
    answer.id = QStringLiteral("pa1");
    answer.code = QStringLiteral("V-13");
    answer.reason = RichText::fromPlain(QStringLiteral("Kanarienantwort"));
    answer.by = QStringLiteral("Kanarienname");
    PointAnswer owner = answer;
    owner.id = QStringLiteral("pa2");
    owner.overrides = QStringLiteral("yes");
    owner.reason = RichText::fromPlain(QStringLiteral("The grant ends in March."));
    a.pointAnswers = {answer, owner};
    Attachment file;
    file.id = QStringLiteral("at1");
    file.name = QStringLiteral("Kanariendatei.docx");
    file.description = QStringLiteral("Minutes of the forum");
    file.sha256 = QString(64, QLatin1Char('a'));
    a.attachments = {file};
    a.answers[{QStringLiteral("about.confidential"), {}}] = QStringLiteral("yes");
    a.answers[{QStringLiteral("about.confidential_where"), {}}] = QStringLiteral("Kanarienintern");
    a.answers[{QStringLiteral("about.confidential_reason"), {}}] = QStringLiteral("a contract is being negotiated");
    a.answers[{QStringLiteral("signoff.qa_summary"), {}}] = test::rich(QStringLiteral("Kanarienpruefung"));
    a.answers[{question::screenAuthorisedName, {}}] = QStringLiteral("Kanarienname");
    a.answers[{QStringLiteral("engagement.advice_notes"), {}}] =
        TableValue{{QStringLiteral("who"), QStringLiteral("date"), QStringLiteral("advice")},
                   {{QStringLiteral("Senior solicitor"), QStringLiteral("2026-10"), QStringLiteral("Kanarienrat")}, {QStringLiteral("Access officer"), QStringLiteral("2026-10"), QStringLiteral("Seats at every stop")}}};

    // Marked as exempt: an answer, and a record of each kind that can be.
    const RichText exempt = RichText::fromPlain(QStringLiteral("Kanarienausnahme"));
    a.answers[{QStringLiteral("outcome.alternatives"), {}}] = Value(exempt);
    a.answers[{QStringLiteral("about.exempt_answers"), {}}] = QStringList{QStringLiteral("outcome.alternatives")};
    Evidence evidence = a.evidence[0];
    evidence.id = QStringLiteral("exempt1");
    evidence.title = evidence.publisher = evidence.link = evidence.data_caption = evidence.comparator = QStringLiteral("Kanarienausnahme");
    evidence.finding = exempt;
    evidence.data = {{QStringLiteral("Kanarienausnahme"), QStringLiteral("n")}, {{QStringLiteral("Kanarienausnahme"), QStringLiteral("50")}}};
    a.evidence << evidence;
    Activity activity = a.activities[0];
    activity.id = QStringLiteral("exempt2");
    activity.title = activity.took_part = QStringLiteral("Kanarienausnahme");
    a.activities << activity;
    Finding finding = a.findings[0];
    finding.id = QStringLiteral("exempt3");
    finding.text = finding.response = finding.what_changed = exempt;
    a.findings << finding;
    Impact impact = a.impacts[0];
    impact.id = QStringLiteral("exempt4");
    impact.mechanism = exempt;
    impact.group_note = QStringLiteral("Kanarienausnahme");
    a.impacts << impact;
    Action action = a.actions[0];
    action.id = QStringLiteral("exempt5");
    action.description = action.purpose = exempt;
    action.owner = QStringLiteral("Kanarienausnahme");
    a.actions << action;
    a.answers[{QStringLiteral("about.exempt_evidence"), {}}] = QStringList{evidence.id};
    a.answers[{QStringLiteral("about.exempt_activities"), {}}] = QStringList{activity.id};
    a.answers[{QStringLiteral("about.exempt_findings"), {}}] = QStringList{finding.id};
    a.answers[{QStringLiteral("about.exempt_impacts"), {}}] = QStringList{impact.id};
    a.answers[{QStringLiteral("about.exempt_actions"), {}}] = QStringList{action.id};

    // Small numbers, each beside a word of its own.
    a.populations[0].size = smallNumbers()[0];
    a.activities[0].took_part = smallNumbers()[1];
    a.activities[0].invited = QStringLiteral("4711");
    a.activities[0].results_caption = QStringLiteral("Answers");
    a.activities[0].results = {{QStringLiteral("Answer"), QStringLiteral("People"), QStringLiteral("%")},
                               {{QStringLiteral("Yes"), QStringLiteral("4"), QStringLiteral("4.123%")}, {QStringLiteral("No"), QStringLiteral("93"), QStringLiteral("95.877%")}, {QStringLiteral("Total"), QStringLiteral("97"), QStringLiteral("100%")}}};
    a.impacts[2].reach = smallNumbers()[2];
    a.findings[0].how_many = smallNumbers()[3];
    a.evidence[0].base = smallNumbers()[4];
    a.evidence[0].data = {{QStringLiteral("Age"), QStringLiteral("Visits")}, {{QStringLiteral("Under 25"), QStringLiteral("4")}, {QStringLiteral("25 and over"), QStringLiteral("4")}, {QStringLiteral("Total"), QStringLiteral("8")}}};
    return a;
}

/// Everything a file says, in every way it can be looked at: as it is, with its streams and parts unpacked, and as text.
QByteArray unpacked(const QByteArray &bytes, ReportFormat format)
{
    QByteArray all = bytes;
    const TempFolder folder;
    const QString file = folder.write(QStringLiteral("out.") + nameOf(format), bytes);
    const auto run = [&all](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished(60'000);
        all += process.readAllStandardOutput();
        return done;
    };
    if (format == ReportFormat::Pdf) {
        CHECK(run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("--stream-data=uncompress"), file, QStringLiteral("-")}));
        CHECK(run(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")}));
        CHECK(run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file}));
        CHECK(run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file}));
    } else if (format == ReportFormat::Odt || format == ReportFormat::Docx) {
        CHECK(run(QStringLiteral("unzip"), {QStringLiteral("-p"), file}));
    }
    return all;
}

/// As it could be written: plain, as UTF-16, as hexadecimal digits of either.
bool holds(const QByteArray &bytes, const QString &word)
{
    const QByteArray plain = word.toUtf8();
    QByteArray wide;
    for (const QChar c : word) {
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xff);
    }
    for (const QByteArray &form : {plain, wide, plain.toHex(), plain.toHex().toUpper(), wide.toHex(), wide.toHex().toUpper()})
        if (bytes.contains(form))
            return true;
    return false;
}

ReportDocument documentOf(const Assessment &a, const ReportProfile &profile)
{
    const FixedClock clock;
    ReportMaterial material;
    Change change;
    change.sequence = 1;
    change.at = clock.nowUtc();
    change.actor = QStringLiteral("Kanarienprotokoll");
    change.operation = QStringLiteral("set");
    change.entity = QStringLiteral("answer");
    change.field = question::title;
    change.before = QStringLiteral("Kanarienprotokoll");
    change.after = QStringLiteral("Kanarienprotokoll");
    material.changes = {change};
    material.integrity = VerifyReport{.readable = true, .format = 1, .assessments = 1, .changes = 1};
    material.fingerprint = QString(64, QLatin1Char('b'));
    const Result<ReportDocument> document = isOfRegister(profile.set) ? RegisterReport::build(QList<Assessment>{a}, england(), profile, clock)
                                                                      : ReportBuilder::build(a, england(), profile, clock, &material);
    REQUIRE(document);
    return *document;
}

/// A table as it is pasted into a long answer: no row of it is marked as the head.
Block agesOfVisitors()
{
    Block table;
    table.kind = Block::Kind::Table;
    for (const QStringList &row : QList<QStringList>{{QStringLiteral("Age"), QStringLiteral("Visitors")}, {QStringLiteral("Under 25"), QStringLiteral("3")}, {QStringLiteral("Older"), QStringLiteral("41")}}) {
        QList<Runs> cells;
        for (const QString &cell : row)
            cells << Runs{Run{.text = cell}};
        table.rows << cells;
    }
    return table;
}

QList<PrintSet> allSets()
{
    QList<PrintSet> sets;
    for (const QString &name : availablePrintSets())
        sets << *printSetFrom(name);
    return sets;
}
} // namespace

TEST_CASE("PublicCopy")
{
    const Assessment a = withCanaries();
    const PublicCopy copy = PublicCopy::of(a, england(), {});
    const auto reasons = [](const PublicCopy &of, LeftOut::Reason reason) {
        return std::count_if(of.leftOut().begin(), of.leftOut().end(), [reason](const LeftOut &item) { return item.reason == reason; });
    };

    SECTION("An internal copy is the record as it is")
    {
        const PublicCopy internal = PublicCopy::of(a, england(), {.publicCopy = false});
        CHECK(internal.assessment() == a);
        CHECK(internal.leftOut().isEmpty());
    }
    SECTION("A share tells no number that stands withheld beside it, wherever its base is said")
    {
        Assessment few = richAssessment();
        Evidence &item = few.evidence[0];
        const auto shares = [&few] {
            const PublicCopy published = PublicCopy::of(few, england(), {});
            const Evidence &shown = published.assessment().evidence[0];
            return std::pair(shown.local_share, shown.comparator_share);
        };
        item.base.clear();
        item.comparator = QStringLiteral("England, ages 16 to 64");
        item.data = {{QStringLiteral("Age"), QStringLiteral("People")}, {{QStringLiteral("Young"), QStringLiteral("3")}, {QStringLiteral("Old"), QStringLiteral("37")}, {QStringLiteral("Total"), QStringLiteral("40")}}};
        item.local_share = 7.5; // of the 40 in the table: three
        item.comparator_share = 11.2;
        CHECK_FALSE(shares().first);
        CHECK(shares().second == std::optional<double>(11));
        item.data = {};
        CHECK(shares().first == std::optional<double>(8)); // of everybody
        item.base = QStringLiteral("Twelve residents of the close");
        item.local_share = 25;
        item.comparator = QStringLiteral("4 of 40 people in the next street");
        item.comparator_share = 10;
        CHECK_FALSE(shares().first);
        CHECK_FALSE(shares().second);
        item.base = QStringLiteral("48 residents"); // printed as 50, so 12 of them as 10
        CHECK(shares().first == std::optional<double>(20));
    }
    SECTION("Job titles stand for names, unless names are chosen")
    {
        CHECK(copy.assessment().people[0].name.isEmpty());
        CHECK(copy.assessment().people[0].job_title == QStringLiteral("Library services manager"));
        CHECK(copy.assessment().pointAnswers.isEmpty()); // nothing in this draft that it would lift
        Assessment approved = a;
        approved.state = AssessmentState::Signed;
        const PublicCopy sealed = PublicCopy::of(approved, england(), {});
        REQUIRE(sealed.assessment().pointAnswers.size() == 1);
        CHECK(sealed.assessment().pointAnswers[0].by == QStringLiteral("Library services manager"));
        const PublicCopy named = PublicCopy::of(a, england(), {.names = true});
        CHECK(named.assessment().people[0].name == QStringLiteral("Kanarienname"));
        CHECK(named.assessment().people[0].contact.isEmpty());
        CHECK(named.assessment().actions[0].owner_person == QStringLiteral("Kanarienname"));
        CHECK(reasons(named, LeftOut::Reason::Name) == 0);
    }
    SECTION("What is left out is told to the officer with its reason and its place")
    {
        for (const LeftOut::Reason reason : {LeftOut::Reason::SmallNumber, LeftOut::Reason::Rounded, LeftOut::Reason::Name, LeftOut::Reason::Contact, LeftOut::Reason::Comment,
                                             LeftOut::Reason::Internal, LeftOut::Reason::Privileged, LeftOut::Reason::Exempt, LeftOut::Reason::File}) {
            INFO(nameOf(reason).toStdString());
            CHECK(reasons(copy, reason) > 0);
        }
        const FixedClock clock;
        const ReportDocument sheet = ReportBuilder::leftOutSheet(a, england(), {}, clock);
        const QString text = plainText(sheet.blocks);
        CHECK(sheet.marking.contains(QStringLiteral("INTERNAL")));
        for (const char *word : {"Kanarienname", "Kanarienkontakt", "Kanarienkommentar", "Kanarienrat", "Kanariendatei", "2 veilchenblaue", "Small numbers withheld"})
            CHECK(text.contains(QLatin1String(word)));
        bool leads = false;
        for (const ReportBlock &block : sheet.blocks)
            if (const auto *table = block.as<TableBlock>())
                for (const TableBlock::Row &row : table->rows)
                    leads = leads || row.source.page == QStringLiteral("about.people");
        CHECK(leads);
    }
    SECTION("Numbers of a table that would give a small one away go too")
    {
        CHECK(copy.assessment().evidence[0].data.rows[2][1] == Suppression::withheld);
        CHECK(copy.numbers(FieldKey::record(RecordKind::Evidence, QStringLiteral("e1"), QStringLiteral("data"))).withheld);
        CHECK(copy.assessment().activities[0].took_part == QStringLiteral("[c] veilchenblaue"));
        CHECK(copy.assessment().activities[0].invited == QStringLiteral("4710"));
    }
    SECTION("A table pasted into a long answer is a table like any other")
    {
        Assessment b = richAssessment();
        b.answers[{question::purpose, {}}] = Value(RichText({agesOfVisitors()}));
        const PublicCopy shown = PublicCopy::of(b, england(), {});
        const QList<QList<Runs>> rows = shown.assessment().answer(question::purpose).rich().blocks().first().rows;
        CHECK(plain(rows[1][1]) == Suppression::withheld);
        CHECK(plain(rows[2][1]) == QStringLiteral("40"));
    }
    SECTION("Reached people that add up to those who took part are protected together")
    {
        Assessment b = richAssessment();
        b.activities[0].took_part = QStringLiteral("8");
        for (int i = 0; i < 2; ++i) {
            ActivityReach reach;
            reach.id = QStringLiteral("r%1").arg(i);
            reach.activity_id = b.activities[0].id;
            reach.groups = {QStringLiteral("age")};
            reach.reached = 4;
            b.activityReaches << reach;
        }
        const PublicCopy shown = PublicCopy::of(b, england(), {});
        for (const ActivityReach &reach : shown.assessment().activityReaches) {
            CHECK_FALSE(reach.reached);
            CHECK(reach.band == Suppression::withheld);
        }
    }
    SECTION("They are compared with the number that was recorded, not with the one that is printed")
    {
        Assessment b = richAssessment();
        b.activities[0].took_part = QStringLiteral("8");
        for (const int reached : {4, 4, 0}) {
            ActivityReach reach;
            reach.id = QStringLiteral("r%1").arg(b.activityReaches.size());
            reach.activity_id = b.activities[0].id;
            reach.groups = {QStringLiteral("age")};
            reach.reached = reached;
            b.activityReaches << reach;
        }
        const PublicCopy shown = PublicCopy::of(b, england(), {});
        CHECK(shown.assessment().activityReaches[2].band == Suppression::withheld); // the nought goes, or 4 and 4 would be certain
    }
    SECTION("What the officer marks as exempt goes, and a note with the reason stands in its place")
    {
        const Assessment &shown = copy.assessment();
        const QString note = QStringLiteral("Left out of public copies. Reason: a contract is being negotiated.");
        CHECK(shown.answer(QStringLiteral("outcome.alternatives")).toPlain() == note);
        CHECK(shown.evidence.last().title == note);
        CHECK(shown.evidence.last().data.rows.isEmpty());
        CHECK(shown.evidence.last().groups == a.evidence.last().groups);
        CHECK(shown.evidence.first().title == a.evidence.first().title);
        CHECK(shown.findings.last().text.toPlain() == note);
        CHECK(shown.impacts.last().mechanism.toPlain() == note);
        CHECK(shown.impacts.last().magnitude == a.impacts.last().magnitude);
        CHECK(shown.actions.last().description.toPlain() == note);
        CHECK(plainText(documentOf(a, {}).blocks).count(note) >= 5);
        Assessment unmarked = a;
        unmarked.answers[{QStringLiteral("about.confidential"), {}}] = QStringLiteral("no");
        CHECK(PublicCopy::of(unmarked, england(), {}).assessment().evidence.last().title == QStringLiteral("Kanarienausnahme"));
    }
    SECTION("What hangs on an exempt finding goes with it")
    {
        Assessment b = a;
        const QString id = b.findings.last().id;
        FindingLink link;
        link.id = QStringLiteral("hanging-link");
        link.finding_id = id;
        link.note = QStringLiteral("Kanarienvermerk");
        FindingLink other = link;
        other.id = QStringLiteral("other-link");
        other.finding_id = b.findings.first().id;
        b.findingLinks << link << other;
        FeedbackEvent event;
        event.id = QStringLiteral("hanging-event");
        event.finding_ids = QStringList{id};
        event.receipt = RichText::fromPlain(QStringLiteral("Kanarienantwort"));
        FeedbackEvent both = event;
        both.id = QStringLiteral("other-event");
        both.finding_ids << b.findings.first().id;
        b.feedbackEvents << event << both;
        REQUIRE(b.findings.size() > 1);
        const PublicCopy made = PublicCopy::of(b, england(), {});
        const Assessment &shown = made.assessment();
        CHECK(valueAt(shown, FieldKey::record(RecordKind::FindingLink, link.id, QStringLiteral("note"))).isBlank());
        CHECK(valueAt(shown, FieldKey::record(RecordKind::FindingLink, other.id, QStringLiteral("note"))).text() == link.note);
        CHECK(valueAt(shown, FieldKey::record(RecordKind::FeedbackEvent, event.id, QStringLiteral("receipt"))).isBlank());
        CHECK_FALSE(valueAt(shown, FieldKey::record(RecordKind::FeedbackEvent, both.id, QStringLiteral("receipt"))).isBlank());
        CHECK(std::any_of(made.leftOut().begin(), made.leftOut().end(), [&](const LeftOut &left) { return left.where.id == link.id && left.reason == LeftOut::Reason::Exempt; }));
    }
    SECTION("What a table withholds is not said beside it, and what it rounds reads alike")
    {
        Assessment b = richAssessment();
        Evidence &e = b.evidence[0];
        e.groups = {QStringLiteral("age")};
        e.title = QStringLiteral("Staff survey 2025");
        e.base = QString();
        e.data = {{QStringLiteral("Group"), QStringLiteral("People"), QStringLiteral("%")},
                  {{QStringLiteral("Carers"), QStringLiteral("3"), QStringLiteral("4.2")}, {QStringLiteral("Others"), QStringLiteral("68"), QStringLiteral("95.8")}, {QStringLiteral("Total"), QStringLiteral("71"), QStringLiteral("100")}}};
        e.data_caption = QStringLiteral("Staff by group (3 of 71 are carers)");
        e.comparator = QStringLiteral("Council: 4 of 900");
        e.finding = RichText::fromPlain(QStringLiteral("Of 71 staff, 3 said that they care for somebody (4.2%). The survey ran for 3 weeks, from 3 June."));
        b.activities[0].results_caption = QStringLiteral("Answers of 2 women");
        const Assessment shown = PublicCopy::of(b, england(), {}).assessment();
        CHECK(shown.evidence[0].data.rows[0][1] == Suppression::withheld);
        CHECK(shown.evidence[0].data_caption == QStringLiteral("Staff by group ([c] of 70 are carers)"));
        CHECK(shown.evidence[0].comparator == QStringLiteral("Council: [c] of 900"));
        CHECK(shown.evidence[0].finding.toPlain() == QStringLiteral("Of 70 staff, [c] said that they care for somebody ([c]). The survey ran for 3 weeks, from 3 June."));
        CHECK(shown.activities[0].results_caption == QStringLiteral("Answers of [c] women"));
        CHECK(shown.evidence[0].title == QStringLiteral("Staff survey 2025"));
    }
    SECTION("What a table only rounds reads rounded in its caption, base, comparator and finding too")
    {
        Assessment b = richAssessment();
        Evidence &e = b.evidence[0];
        e.groups = {QStringLiteral("age")};
        e.title = QStringLiteral("Survey");
        e.data = {{QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against"), QStringLiteral("Share")},
                  {{QStringLiteral("A"), QStringLiteral("327"), QStringLiteral("273"), QStringLiteral("83.5%")}, {QStringLiteral("C"), QStringLiteral("48"), QStringLiteral("12"), QStringLiteral("25%")}}};
        e.data_caption = QStringLiteral("Answers of 327, and of 48");
        e.base = QStringLiteral("48 at C (25% against)");
        e.comparator = QStringLiteral("Of twelve at C");
        e.finding = RichText({Block{.runs = {Run{.text = QStringLiteral("Of 327, ")}, Run{.text = QStringLiteral("273"), .strong = true}, Run{.text = QStringLiteral(" were against (83.5%). Two of the 12 told us why, in ")}, Run{.text = QStringLiteral("12"), .strong = true}, Run{.text = QStringLiteral(" months.")}}}});
        const Assessment shown = PublicCopy::of(b, england(), {}).assessment();
        const Evidence &now = shown.evidence[0];
        CHECK(now.data.rows[1] == QStringList{QStringLiteral("C"), QStringLiteral("50"), QStringLiteral("10"), QStringLiteral("20%")});
        CHECK(now.data_caption == QStringLiteral("Answers of 325, and of 50"));
        CHECK(now.base == QStringLiteral("50 at C (20% against)"));
        CHECK(now.comparator == QStringLiteral("Of ten at C"));
        CHECK(now.finding.toPlain() == QStringLiteral("Of 325, 275 were against (85%). [c] of the 10 told us why, in 12 months."));
        CHECK(PublicCopy::of(b, england(), {}).numbers(FieldKey::record(RecordKind::Evidence, QStringLiteral("e1"), QStringLiteral("finding"))).withheld);
    }
    SECTION("Words around a table pasted into a long answer say its numbers as it does")
    {
        Assessment b = richAssessment();
        Block table = agesOfVisitors();
        table.headerRows = 1;
        b.answers[{question::purpose, {}}] = Value(RichText({Block{.runs = {Run{.text = QStringLiteral("Three were under 25, 41 older.")}}}, table}));
        CHECK(PublicCopy::of(b, england(), {}).assessment().answer(question::purpose).rich().blocks().first().runs.first().text == QStringLiteral("[c] were under 25, 40 older."));
    }
    SECTION("A rare combination prints under its broader title")
    {
        Assessment b = richAssessment();
        b.intersections[0].title = QStringLiteral("Deaf trans carers");
        b.intersections[0].scale_band = QStringLiteral("1_4");
        b.intersections[0].public_title = QStringLiteral("Carers who meet several barriers");
        CHECK(PublicCopy::of(b, england(), {}).assessment().intersections[0].title == QStringLiteral("Carers who meet several barriers"));
    }
    SECTION("The copy says that something was left out, and explains its signs")
    {
        const QString text = plainText(documentOf(a, {}).blocks);
        CHECK(text.contains(QStringLiteral("A part of the record is kept apart")));
        CHECK(text.contains(QStringLiteral("a contract is being negotiated")));
        CHECK(text.contains(QStringLiteral("Left out: legally privileged")));
        CHECK(text.contains(QStringLiteral("[c]: a number withheld to protect people.")));
        CHECK(text.contains(QStringLiteral("rounded to the nearest 5")));
        CHECK(text.contains(QStringLiteral("Minutes of the forum")));
    }
}

TEST_CASE("Nothing that a public copy leaves out is in any byte of any output")
{
    const Assessment a = withCanaries();
    SECTION("The canaries are in the internal copy, so that they could be found")
    {
        const ReportDocument full = documentOf(a, {.publicCopy = false, .names = true});
        const QByteArray bytes = unpacked(*renderReport(full, {.publicCopy = false}, ReportFormat::Pdf), ReportFormat::Pdf);
        CHECK(holds(bytes, QStringLiteral("Kanarienname")));
        CHECK(holds(bytes, QStringLiteral("Kanarienpruefung")));
        CHECK(holds(bytes, QStringLiteral("Kanarienrat")));
        CHECK(holds(bytes, smallNumbers()[1]));
    }
    for (const PrintSet set : allSets()) {
        const ReportProfile profile{.set = set};
        const ReportDocument document = documentOf(a, profile);
        for (const ReportFormat format : reportFormats()) {
            if (!isAvailable(format))
                continue;
            const Result<QByteArray> made = renderReport(document, profile, format);
            REQUIRE(made);
            const QByteArray bytes = unpacked(*made, format);
            for (const QStringList &words : {canaries(), smallNumbers(), QStringList{QStringLiteral("4.123"), QStringLiteral("95.877")}})
                for (const QString &word : words) {
                    INFO(nameOf(set).toStdString() << " " << nameOf(format).toStdString() << " " << word.toStdString());
                    CHECK_FALSE(holds(bytes, word));
                }
        }
    }
}
