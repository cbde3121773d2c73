// SPDX-License-Identifier: Apache-2.0
// What published assessments hold that a naive tool would lose, spoil or complain about.
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/LevelRecord.h"
#include "core/engagement/QuoteConsent.h"
#include "core/exchange/DemoCases.h"
#include "core/intersections/Candidates.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "core/rules/Progress.h"
#include "core/rules/RuleSet.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using dueregard::test::FixedClock;

namespace {

struct Case {
    Assessment a;
    std::shared_ptr<const Pack> pack;
    QList<ReviewPoint> points() const { return RuleSet::check(a, *pack, QDate(2026, 11, 22)); }
    int count(const char *code) const
    {
        int found = 0;
        for (const ReviewPoint &point : points())
            found += point.code == QLatin1String(code) ? 1 : 0;
        return found;
    }
};

Case open(const char *name)
{
    static PackLibrary packs;
    const FixedClock clock;
    const auto read = DemoCases::read(QString::fromLatin1(name), packs, clock);
    if (!read)
        FAIL(read.error().text().toStdString());
    CHECK(read->notUnderstood == QStringList());
    return {read->file.assessment, packs.known(read->file.assessment.packHash)};
}

const Option *optionOf(const Assessment &a, const char *code)
{
    for (const Option &option : a.options)
        if (option.code == QLatin1String(code))
            return &option;
    return nullptr;
}

} // namespace

TEST_CASE("Cases: every one")
{
    CHECK(DemoCases::names().size() == 8);
    PackLibrary packs;
    const FixedClock clock;
    for (const QString &name : DemoCases::names()) {
        INFO(name.toStdString());
        const Case c = open(name.toLatin1().constData());
        CHECK_FALSE(c.a.demoSource.isEmpty());
        CHECK_FALSE(c.a.answer(question::title).isBlank());

        SECTION("goes out and comes back without loss: " + name.toStdString())
        {
            auto read = DemoCases::read(name, packs, clock);
            REQUIRE(read);
            const QByteArray text = AssessmentJson::write(read->file);
            const auto back = AssessmentJson::read(text, name, packs, clock);
            REQUIRE(back);
            CHECK(back->file.assessment == c.a);
            CHECK(AssessmentJson::write(back->file) == text);
        }

        SECTION("has a committee paragraph of 150 to 250 words: " + name.toStdString())
        {
            Assessment a = c.a;
            a.answers.remove({question::reportParagraph, {}});
            for (const bool published : {true, false}) {
                const auto document = ReportBuilder::build(a, *c.pack, {.set = PrintSet::Paragraph, .publicCopy = published}, clock);
                REQUIRE(document);
                const auto *paragraph = document->blocks.back().as<ParagraphBlock>();
                if (paragraph && paragraph->style == ParagraphBlock::Style::Note) // what the symbols mean
                    paragraph = document->blocks[document->blocks.size() - 2].as<ParagraphBlock>();
                REQUIRE(paragraph);
                const QString text = plain(paragraph->runs);
                INFO(text.toStdString());
                CHECK(countWords(text) >= 150);
                CHECK(countWords(text) <= 250);
            }
        }

        SECTION("uses codes that the pack has, or none: " + name.toStdString())
        {
            for (auto it = c.a.answers.cbegin(); it != c.a.answers.cend(); ++it) {
                const Field *field = c.pack->field(it.key().question);
                const Vocabulary *vocabulary = field ? c.pack->vocabulary(field->vocabulary) : nullptr;
                if (!vocabulary)
                    continue;
                for (const QString &code : it.value().kind() == ValueKind::List ? it.value().list() : QStringList{it.value().text()})
                    CHECK((vocabulary->choice(code) ? QString() : it.key().question + u' ' + code) == QString());
            }
            for (const RecordForm &form : c.pack->records)
                for (const RecordData &record : allRecords(c.a, form.kind))
                    for (const Field &field : form.fields) {
                        const Value value = record.values.value(field.id);
                        if (field.kind == FieldKind::Choice && !value.isBlank())
                            CHECK((c.pack->vocabulary(field.vocabulary)->choice(value.text()) ? QString() : field.id + u' ' + value.text()) == QString());
                    }
            for (const Impact &impact : c.a.impacts)
                CHECK(c.pack->characteristic(impact.characteristic));
        }
    }
}

TEST_CASE("Cases: York, cashless parking")
{
    Case c = open("02-york-cashless-parking");

    SECTION("the option chosen is a hybrid of options that were appraised")
    {
        REQUIRE(c.a.decisions.size() == 1);
        CHECK(c.a.options.size() == 6);
        CHECK(c.a.decisions[0].option_ids.contains(optionOf(c.a, "b")->id));
        CHECK(c.a.decisions[0].option_ids.contains(optionOf(c.a, "d")->id));
        CHECK(c.a.decisions[0].amended.toPlain().contains(QStringLiteral("on street only")));
        CHECK(optionOf(c.a, "status quo")->status == QStringLiteral("status_quo"));
    }

    SECTION("the decision moved: the date is the actual one, the planned one is history")
    {
        CHECK(c.a.answer(question::decisionDate).date() == QDate(2024, 2, 20));
        CHECK(c.a.decisions[0].date == QDate(2024, 2, 20));
        CHECK(c.a.answer(QStringLiteral("proposal.background")).toPlain().contains(QStringLiteral("2024-01-16")));
        CHECK(c.a.activities[0].ends < c.a.decisions[0].date);
    }

    SECTION("an effect of an option that was not chosen needs no action")
    {
        CHECK(c.count("V-32") == 0);
        c.a.actions.clear();
        CHECK(c.count("V-32") == 3);
        for (Option &option : c.a.options)
            option.status = option.code == QStringLiteral("status quo") ? QStringLiteral("preferred") : QStringLiteral("rejected");
        CHECK(c.count("V-32") == 0);
    }

    SECTION("what the notes do not give stays blank, and is asked for")
    {
        CHECK(c.a.actions[0].owner.isEmpty());
        CHECK(c.count("V-39") == 1);
        for (const Impact &impact : c.a.impacts) {
            CHECK(impact.characteristic != QStringLiteral("race"));
            CHECK(impact.magnitude.isEmpty());
        }
    }

    SECTION("a numbered list inside an answer stays a numbered list")
    {
        const RichText outcomes = c.a.answer(QStringLiteral("proposal.outcomes")).rich();
        REQUIRE(outcomes.blocks().size() == 3);
        CHECK(outcomes.blocks()[0].kind == Block::Kind::ListItem);
        CHECK(outcomes.blocks()[0].ordered);
    }
}

TEST_CASE("Cases: Brighton, a school closure")
{
    const Case c = open("03-brighton-school-closure");

    SECTION("facts that changed between the stages are both there, each with its stage")
    {
        const TableValue background = c.a.answer(QStringLiteral("proposal.background")).table();
        CHECK(background.rows[0].join(u' ').contains(QStringLiteral("300 places")));
        CHECK(background.rows[1].join(u' ').contains(QStringLiteral("240 places")));
        CHECK(c.a.answer(question::whatChanges).toPlain().contains(QStringLiteral("240 places")));
    }

    SECTION("one assessment serves three meetings, and the last result is not invented")
    {
        REQUIRE(c.a.decisions.size() == 3);
        CHECK(c.a.decisions[2].result.isEmpty());
        CHECK(c.a.state == AssessmentState::Draft);
    }

    SECTION("sibling assessments are links, populations are several, periods are two")
    {
        CHECK(c.a.cumulativeLinks.size() == 2);
        CHECK(c.a.populations.size() == 3);
        REQUIRE(c.a.activities.size() == 2);
        CHECK(c.a.activities[1].type == QStringLiteral("representation"));
        CHECK(c.a.activities[0].results.rows[0] == QStringList{QStringLiteral("St Bartholomew’s"), QStringLiteral("327"), QStringLiteral("273"), QStringLiteral("83.5 %")});
    }

    SECTION("headings without content never became impacts")
    {
        CHECK(c.a.impacts.isEmpty());
        CHECK(c.count("V-01") == 9);
        CHECK(c.count("V-29") == 2);
    }
}

TEST_CASE("Cases: Kent, screening only")
{
    Case c = open("12-kent-drainage-policy");

    SECTION("a light record may stop: only the missing authoriser is asked for")
    {
        REQUIRE(c.points().size() == 1);
        CHECK(c.points()[0].code == QStringLiteral("V-53"));
        c.a.answers.insert({question::screenAuthorisedRole, {}}, Value("Head of service"));
        REQUIRE(c.points().size() == 1);
        CHECK(c.points()[0].where.field == question::screenAuthorisedDate);
        c.a.answers.insert({question::screenAuthorisedDate, {}}, QDate(2026, 11, 2));
        CHECK(c.points().isEmpty());
        const Progress progress = Progress::of(c.a, *c.pack, c.points(), QDate(2026, 11, 22));
        for (const char *step : {"evidence", "engagement", "impact", "actions", "outcome"})
            CHECK(progress.step(QString::fromLatin1(step))->state == ProgressState::NotNeeded);
    }

    SECTION("there are ten rows, not nine, with the labels of the form")
    {
        REQUIRE(c.a.impacts.size() == 10);
        CHECK(c.a.impacts[2].group_note == QStringLiteral("Gender"));
        CHECK(c.a.impacts[9].characteristic == QStringLiteral("unpaid_carers"));
        CHECK(c.pack->characteristic(QStringLiteral("unpaid_carers"))->local);
    }

    SECTION("if it went on, the empty rows would be asked about, and one shared reason would do")
    {
        c.a.answers.insert({question::screenDecision, {}}, Value("light"));
        CHECK(c.count("V-02") == 8);
        CHECK(c.count("V-01") == 7);
        SharedReason shared;
        shared.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
        shared.direction = QStringLiteral("NR");
        shared.reason = RichText::fromPlain(QStringLiteral("Technical document for professionals; no effect on service delivery or access; small chance that a member of the public asks for it."));
        for (Impact &impact : c.a.impacts)
            if (impact.direction == QStringLiteral("NR"))
                impact.shared_reason_id = shared.id;
        c.a.sharedReasons.append(shared);
        CHECK(c.count("V-02") == 0);
        CHECK(c.count("V-01") == 0);
    }

    SECTION("two answers in one cell are two answers: an action, and the screening decision")
    {
        REQUIRE(c.a.actions.size() == 1);
        CHECK(c.a.actions[0].impact_ids.size() == 2);
        CHECK(c.a.answer(question::screenDecision).text() == QStringLiteral("not_required"));
    }
}

TEST_CASE("Cases: Kingston, before the Act")
{
    const Case c = open("13-kingston-cashiers");
    CHECK(c.a.legacy);
    CHECK(c.count("V-01") == 8);
    for (const ReviewPoint &point : c.points())
        CHECK(point.severity == Severity::Advice);
    CHECK(RuleSet::blocking(c.points(), Gate::Mon).isEmpty());
    CHECK(c.a.answer(question::outcomeReasons).toPlain().contains(QStringLiteral("not justified")));
    CHECK(c.count("V-32") == 0);
    CHECK(c.a.people.isEmpty());
    CHECK(c.a.signOffs.isEmpty());
}

TEST_CASE("Cases: Somerset, recycling centres")
{
    const Case c = open("14a-somerset-recycling-centres");
    REQUIRE(c.a.elements.size() == 4);
    CHECK(c.a.elements[0].saving == QStringLiteral("£56,159"));
    CHECK(c.a.answer(QStringLiteral("about.savings")).table().rows[3] == QStringList{QString(), QStringLiteral("£60,133"), QStringLiteral("Middlezoy")});
    CHECK(c.a.answer(QStringLiteral("evidence.staff_assessment")).text() == QStringLiteral("Corporate staff EIA"));
    CHECK(c.a.phases[0].title.contains(QStringLiteral("Phase 1")));
    CHECK(c.a.impacts[0].mechanism.toPlain().contains(QStringLiteral("Dulverton")));
    CHECK(c.count("V-32") == 2);
}

TEST_CASE("Cases: Bradford, recycling centres")
{
    const Case c = open("14b-bradford-recycling-centres");
    REQUIRE(c.a.evidence.size() == 1);
    const TableValue table = c.a.evidence[0].data;
    REQUIRE(table.rows.size() == 9);
    CHECK(table.rows[8] == QStringList{QStringLiteral("All"), QStringLiteral("20,104"), QStringLiteral("7,318"), QStringLiteral("27,422")});
    int recycling = 0;
    for (int i = 0; i < 8; ++i)
        recycling += QString(table.rows[i][1]).remove(u',').toInt();
    CHECK(recycling != 20104); // printed totals stay as they were printed
    CHECK(c.count("V-13") == 9);
    CHECK(c.a.answer(QStringLiteral("proposal.background")).table().rows.size() == 5);
}

TEST_CASE("Cases: parking permits, before the decision and as it happened")
{
    const Case before = open("20a-parking-permits-before");
    const Case after = open("20b-parking-permits-after");
    const QDate today(2026, 11, 22);

    SECTION("before the decision, engaging fits")
    {
        REQUIRE(before.a.levelAssessments.size() == 1);
        const LevelAdvice advice = readLevel(before.a.levelAssessments[0], before.a, today).advice().value();
        CHECK(advice.need == 9);
        CHECK(advice.verdict == LevelAdvice::Verdict::Fits);
        CHECK(advice.recommended == 3);
        CHECK(advice.mayGoUpTo == 3);
        CHECK(before.count("EN-06") == 0);
        CHECK(before.count("V-26") == 0);
    }

    SECTION("as it happened, no honest level exists, and it was assessed too late")
    {
        REQUIRE(after.a.levelAssessments.size() == 1);
        const LevelAdvice advice = readLevel(after.a.levelAssessments[0], after.a, today).advice().value();
        CHECK(advice.need == 11);
        CHECK(advice.floor == 2);
        CHECK(advice.cap == 1);
        CHECK(advice.verdict == LevelAdvice::Verdict::Conflict);
        CHECK(advice.binding == QStringList{QStringLiteral("negotiables"), QStringLiteral("stage")});
        CHECK(after.count("EN-06") == 1);
        CHECK(after.count("V-26") == 1);
        CHECK(after.a.findings.size() == 5);
        CHECK(after.a.quotes.size() == 2);
        CHECK(after.count("V-29") == 3);
    }

    SECTION("combinations are recorded: assessed, watched, and considered and left out")
    {
        for (const Case *c : {&before, &after}) {
            QMap<QString, int> states;
            for (const Intersection &item : c->a.intersections)
                ++states[item.status];
            CHECK(states.value(QStringLiteral("assessed")) >= 1);
            CHECK(states.value(QStringLiteral("monitor")) == 1);
            CHECK(states.value(QStringLiteral("dismissed")) == 1);
            CHECK(c->count("IX-03") == 1); // nobody has recorded how many share it, or what care it needs
            CHECK(c->count("EN-17") == 0);
            CHECK(c->count("EN-03") == 0);
            const Intersection &women = c->a.intersections[0];
            CHECK(women.groups.size() == 4);
            CHECK(women.mechanism == QStringLiteral("M1"));
            CHECK(women.mechanism_note.toPlain().contains(QStringLiteral("M5")));
            // No single row tells it, and nobody has asked these women.
            const Coverage coverage = coverageOf(c->a, *c->pack, CoverageMoment::BeforeRecommending, today);
            const auto row = std::find_if(coverage.rows.begin(), coverage.rows.end(), [&](const CoverageRow &each) { return each.intersectionId == women.id; });
            REQUIRE(row != coverage.rows.end());
            CHECK(row->state == CoverageState::Missing);
            CHECK(row->impact == GroupImpact::HighNegative);
        }
    }

    SECTION("the report prints them, what was said and done, and only the words that somebody agreed to")
    {
        const FixedClock clock;
        for (const bool publicCopy : {true, false}) {
            ReportProfile profile;
            profile.publicCopy = publicCopy;
            const auto document = ReportBuilder::build(after.a, *after.pack, profile, clock);
            REQUIRE(document);
            const QString text = plainText(document->blocks);
            // Until somebody says how many they are, a public copy names the combination more broadly.
            for (const char *words : {"Older Bangladeshi women who do not read English", "Stacked barrier", "visits stop when that person is away"}) {
                INFO(words);
                CHECK(text.contains(QString::fromUtf8(words)) == !publicCopy);
            }
            CHECK(text.contains(QStringLiteral("Older people who do not read English"))); // inside, as what public copies say
            for (const char *words : {"93%", "Disabled people over 65", "Lived experience only",
                                      "Daily carers who are disabled themselves", "Considered and not taken forward", "We considered: People on low incomes who find reading hard", "Pairs of characteristics that were looked at together",
                                      "You said, we did", "Scratch cards returned for a time", "Told at a meeting of the group", "My family has nowhere to leave the car", "A resident over 65"}) {
                INFO(words);
                CHECK(text.contains(QString::fromUtf8(words)));
            }
            CHECK_FALSE(text.contains(QStringLiteral("put us aside")));
            CHECK_FALSE(text.contains(QStringLiteral("A member of the reference group")));
            QStringList pictures;
            for (const ReportBlock &block : document->blocks)
                if (const auto *figure = block.as<FigureBlock>())
                    pictures << figure->alternative;
            CHECK(std::any_of(pictures.begin(), pictures.end(), [](const QString &told) { return told.startsWith(QStringLiteral("Could not speak English")) && told.contains(QStringLiteral("Older Bangladeshi women: 93%")); }));
            profile.quotesFor = QuotePurpose::Web;
            const auto web = ReportBuilder::build(after.a, *after.pack, profile, clock);
            REQUIRE(web);
            CHECK_FALSE(plainText(web->blocks).contains(QStringLiteral("nowhere to leave the car")));
        }
    }

    SECTION("the steps people take show who meets several barriers")
    {
        const CandidateList list = findCandidates(before.a, *before.pack);
        REQUIRE_FALSE(list.ranked.isEmpty());
        CHECK(list.ranked[0].groups == QStringList{QStringLiteral("age"), QStringLiteral("disability")});
        CHECK(list.families.size() == 1);
    }
}
