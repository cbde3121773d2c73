// SPDX-License-Identifier: Apache-2.0
// People who could be known by what a report says: quotes without consent, and combinations that few people share.
#include "core/domain/RecordSchema.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"
#include "core/exchange/PublicRegister.h"
#include "core/exchange/Transfer.h"
#include "core/report/PublicCopy.h"
#include "core/report/RegisterReport.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFormats.h"
#include "core/storage/Register.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QDir>

using namespace dueregard;
using namespace dueregard::test;

namespace {

const QString said = QStringLiteral("My kanarienvogel died the week they took the telephone away. Nobody came.");

/// Every form's short and long texts say `text`, every choice of a record of that kind points to `links`.
RecordData filled(const RecordForm &form, const QString &id, const QString &text, const QHash<RecordKind, QString> &links)
{
    RecordData data{form.kind, id, {}};
    const RecordSchema &schema = schemaOf(form.kind);
    for (const Field &field : form.fields) {
        const RecordField *stored = schema.field(field.id);
        if (!stored)
            continue;
        if (stored->refersTo) {
            if (const QString target = links.value(*stored->refersTo); !target.isEmpty())
                data.values[field.id] = stored->kind == ValueKind::List ? Value(QStringList{target}) : Value(target);
        } else if (field.kind == FieldKind::Text) {
            data.values[field.id] = Value(text);
        } else if (field.kind == FieldKind::LongText) {
            data.values[field.id] = Value(RichText::fromPlain(text));
        } else if (stored->kind == ValueKind::Table) {
            data.values[field.id] = Value(TableValue{{QStringLiteral("What"), QStringLiteral("Who")}, {{QStringLiteral("One"), text}}});
        }
    }
    return data;
}

/// One record of every kind, each linked to the others, and every long answer: all of them hold `text`.
Assessment everywhere(const QString &text)
{
    Assessment a;
    a.id = q("11111111-2222-4333-8444-555555555555");
    a.state = AssessmentState::Published;
    a.answers.insert({question::title, {}}, q("Telephone line"));
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    QHash<RecordKind, QString> links;
    for (const RecordForm &form : england().records)
        links.insert(form.kind, nameOf(form.kind) + QStringLiteral("-1"));
    for (const RecordForm &form : england().records)
        insertRecord(a, filled(form, links.value(form.kind), text, links));
    for (const Step &step : england().steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                if (field.kind == FieldKind::LongText)
                    a.answers.insert({field.id, {}}, Value(RichText::fromPlain(text)));
    a.quotes.clear();
    a.consents.clear();
    Quote quote;
    quote.id = links.value(RecordKind::Quote);
    quote.verbatim = RichText::fromPlain(said);
    quote.illustrates = q("Wellensittich and loneliness");
    quote.attribution = q("Frau Stieglitz");
    quote.translated_by = q("Interpreter Zeisig");
    a.quotes = {quote};
    return a;
}

void agree(Assessment &a, const char *purpose)
{
    Consent consent;
    consent.id = q("consent-") + q(purpose);
    consent.quote_id = a.quotes.first().id;
    consent.purpose = q(purpose);
    consent.how = q("signed");
    consent.given_on = QDate(2026, 1, 1);
    a.consents << consent;
}

ReportDocument made(const Assessment &a, const ReportProfile &profile)
{
    const FixedClock clock;
    ReportMaterial material;
    Change change;
    change.sequence = 1;
    change.at = clock.nowUtc();
    change.operation = q("set");
    change.entity = nameOf(RecordKind::Quote);
    change.entityId = a.quotes.isEmpty() ? QString() : a.quotes.first().id;
    change.field = q("attribution");
    change.after = q("Frau Stieglitz");
    Change pasted = change;
    pasted.sequence = 2;
    pasted.entity = nameOf(RecordKind::Finding);
    pasted.field = q("text");
    pasted.after = Value(said);
    material.changes = {change, pasted};
    const auto document = isOfRegister(profile.set) ? RegisterReport::build(QList<Assessment>{a}, england(), profile, clock) : ReportBuilder::build(a, england(), profile, clock, &material);
    REQUIRE(document);
    return *document;
}

QList<PrintSet> everySet()
{
    QList<PrintSet> sets;
    for (const QString &name : availablePrintSets())
        sets << *printSetFrom(name);
    return sets;
}

/// Everything that prints, metadata and alternatives of figures included.
QString html(const ReportDocument &document)
{
    const auto bytes = renderReport(document, {}, ReportFormat::Html);
    REQUIRE(bytes);
    return QString::fromUtf8(*bytes);
}

/// What the register publishes, all files together.
QString published(const Assessment &a)
{
    const TempFolder folder;
    const FixedClock clock;
    PackLibrary packs;
    OpenOptions options;
    options.backups = false;
    auto source = Register::create(folder.file(q("r.eqia")), options);
    REQUIRE(source);
    ExchangeFile file;
    file.assessment = a;
    file.assessment.pack = england().id;
    file.assessment.packHash = england().hash;
    file.assessment.createdAt = file.assessment.updatedAt = clock.nowUtc();
    file.packVersion = england().version;
    file.packBase = england().baseText;
    REQUIRE(putAssessment(**source, file, packs, clock));
    const QString out = folder.file(q("out"));
    const auto written = PublicRegister::publish(**source, packs, PublicRegister::Format::Html, out, clock);
    REQUIRE(written);
    CHECK(written->listed == 1);
    QString all;
    for (const QString &name : QDir(out).entryList(QDir::Files))
        all += QString::fromUtf8(folder.read(q("out/") + name));
    return all;
}

/// A rare combination that is named everywhere in the record, as officers and the program itself do it.
Assessment withFewPeople(const char *sensitivity)
{
    Assessment a;
    a.id = q("11111111-2222-4333-8444-555555555556");
    a.state = AssessmentState::Published;
    a.answers.insert({question::title, {}}, q("Bath house"));
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    a.answers.insert({question::purpose, {}}, words("The bath serves OLDER roma  Lesbians among others."));
    a.impacts = {impactOn("age", "NEG", "high")};
    a.impacts[0].mechanism = words("Worst for older Roma lesbians, who come together.");
    Intersection item;
    item.id = q("few");
    item.title = q("Older Roma lesbians");
    item.groups = QStringList{q("age.65_over"), q("race.roma"), q("sexual_orientation.lesbian")};
    item.direction = q("NEG");
    item.magnitude = q("high");
    item.status = q("assessed");
    item.sensitivity = q(sensitivity);
    item.public_title = q("Older women who meet several barriers");
    item.beyond_sum = words("Roma lesbians of that age have no other place.");
    item.action_ids = QStringList{q("act")};
    a.intersections = {item};
    Action action;
    action.id = q("act");
    action.description = words("Keep an hour for older Roma lesbians.");
    a.actions = {action};
    const FixedClock clock;
    a.stakeholderGroups = missingPlanRows(a, england(), clock.today()); // as "Put the missing groups into the plan" makes it
    Finding tagged = findingFrom("tagged", {q("race.roma"), q("age.65_over"), q("sexual_orientation.lesbian"), q("sex.women")});
    Finding linked = findingFrom("linked", {q("race.roma")});
    linked.intersection_ids = QStringList{q("few")};
    a.findings = {tagged, linked};
    FindingLink link;
    link.id = q("link");
    link.finding_id = q("tagged");
    link.intersection_id = q("few");
    a.findingLinks = {link};
    OutcomeCard card;
    card.id = q("card");
    card.text = words("A place to meet.");
    card.groups = item.groups;
    a.outcomeCards = {card};
    Challenge challenge;
    challenge.id = q("challenge");
    challenge.kind = q("complaint");
    challenge.groups = item.groups;
    challenge.asked = words("Why was nobody asked?");
    a.challenges = {challenge};
    ActivityReach reach;
    reach.id = q("reach");
    reach.activity_id = q("meeting");
    reach.groups = item.groups;
    reach.reached = 3;
    a.activities = {activityFor("meeting", item.groups, "done")};
    a.activityReaches = {reach};
    return a;
}

} // namespace

TEST_CASE("A quote without consent for a purpose is in no output of that purpose")
{
    const QStringList words{QStringLiteral("kanarienvogel"), QStringLiteral("Wellensittich"), QStringLiteral("Stieglitz"), QStringLiteral("Zeisig")};
    Assessment a = everywhere(QStringLiteral("One of them said: “%1” We wrote it down.").arg(said));

    SECTION("whatever points to it, and wherever its words were copied, in public and internal copies, until people agree")
    {
        for (const PrintSet set : everySet())
            for (const bool publicCopy : {true, false}) {
                const QString text = html(made(a, {.set = set, .publicCopy = publicCopy}));
                for (const QString &word : words) {
                    INFO(nameOf(set).toStdString() << (publicCopy ? " public " : " internal ") << word.toStdString());
                    CHECK_FALSE(text.contains(word));
                }
            }
        CHECK(html(made(a, {.publicCopy = false})).contains(QStringLiteral("words withheld")));
        agree(a, "report");
        const QString full = html(made(a, {}));
        CHECK(full.contains(QStringLiteral("kanarienvogel")));
        CHECK(full.contains(QStringLiteral("Stieglitz")));
        CHECK_FALSE(full.contains(QStringLiteral("words withheld")));
        // The log of changes remembers more than people agreed to.
        CHECK_FALSE(html(made(a, {.set = PrintSet::Audit, .publicCopy = false})).contains(QStringLiteral("Stieglitz")));
    }
    SECTION("the sheet for the officer says where, not what")
    {
        const FixedClock clock;
        const QString sheet = html(ReportBuilder::leftOutSheet(a, england(), {}, clock));
        CHECK(sheet.contains(QStringLiteral("Words without consent")));
        for (const QString &word : words)
            CHECK_FALSE(sheet.contains(word));
    }
    SECTION("agreeing to the report is not agreeing to the web, nor to the committee paper")
    {
        agree(a, "report");
        const QString pages = published(a);
        CHECK(pages.contains(QStringLiteral("Telephone line")));
        for (const QString &word : words)
            CHECK_FALSE(pages.contains(word));
        for (const QString &word : words)
            CHECK_FALSE(html(made(a, {.set = PrintSet::Paragraph})).contains(word));
        agree(a, "web");
        CHECK(published(a).contains(QStringLiteral("kanarienvogel")));
        a.consents.removeFirst();
        CHECK_FALSE(html(made(a, {})).contains(QStringLiteral("kanarienvogel")));
    }
}

TEST_CASE("A combination that few people share is not named in a public copy")
{
    for (const char *sensitivity : {"rare", "small_group"}) {
        Assessment a = withFewPeople(sensitivity);
        REQUIRE(std::any_of(a.stakeholderGroups.begin(), a.stakeholderGroups.end(), [](const StakeholderGroup &row) { return row.groups.size() == 3; }));
        for (const bool named : {false, true}) {
            if (named)
                for (StakeholderGroup &row : a.stakeholderGroups)
                    if (row.groups.size() == 3)
                        row.name = q("Roma grannies");
            CHECK(html(made(a, {.publicCopy = false})).contains(QStringLiteral("Roma")));
            for (const PrintSet set : everySet()) {
                const QString text = html(made(a, {.set = set}));
                for (const char *word : {"Roma", "roma", "esbian", "race.roma"}) {
                    INFO(sensitivity << " " << nameOf(set).toStdString() << " " << word);
                    CHECK_FALSE(text.contains(QLatin1String(word)));
                }
            }
            const QString full = html(made(a, {}));
            CHECK(full.contains(QStringLiteral("Older women who meet several barriers")));
            // What is computed stays as it was: these people were heard.
            CHECK(full.contains(QStringLiteral("5 Heard")));
        }
        CHECK_FALSE(published(a).contains(QStringLiteral("Roma")));
    }
    SECTION("nor is a delicate one, or one of three, as long as nobody has said how many they are")
    {
        Assessment a = withFewPeople("");
        CHECK_FALSE(html(made(a, {})).contains(QStringLiteral("Roma")));
        CHECK(html(made(a, {})).contains(QStringLiteral("Older women who meet several barriers")));
        CHECK(html(made(a, {.publicCopy = false})).contains(QStringLiteral("Older Roma lesbians")));
        a.intersections[0].scale_band = q("not_recorded");
        CHECK_FALSE(html(made(a, {})).contains(QStringLiteral("Roma")));
        a.intersections[0].scale_band = q("50_over");
        CHECK(html(made(a, {})).contains(QStringLiteral("Older Roma lesbians")));
    }
    SECTION("groups that stand beside each other are not a combination, and other texts stay as they are")
    {
        Assessment a = withFewPeople("rare");
        a.activities[0].groups += q("disability");
        const QString text = html(made(a, {}));
        CHECK(text.contains(QStringLiteral("Roma, Lesbians")));
        CHECK(text.contains(QStringLiteral("Keep an hour for Older women who meet several barriers.")));
    }
    SECTION("without a broader title they are people who share several characteristics")
    {
        Assessment a = withFewPeople("normal");
        CHECK(html(made(a, {})).contains(QStringLiteral("Older Roma lesbians")));
        a.intersections[0].scale_band = q("5_9");
        a.intersections[0].public_title.clear();
        const QString text = html(made(a, {}));
        CHECK_FALSE(text.contains(QStringLiteral("Roma")));
        CHECK(text.contains(england().word(q("report.intersections.few"), q("en"))));
    }
    SECTION("nor does a title help that says all the same")
    {
        Assessment a = withFewPeople("rare");
        for (const char *same : {"Older Roma lesbians", "Older people who are Roma and lesbian"}) {
            a.intersections[0].public_title = q(same);
            const QString text = html(made(a, {}));
            INFO(same);
            CHECK_FALSE(text.contains(QStringLiteral("Roma")));
            CHECK_FALSE(text.contains(QStringLiteral("lesbian")));
            CHECK(text.contains(england().word(q("report.intersections.few"), q("en"))));
        }
    }
    SECTION("one that was left out because they are so few is listed under its broader title, without the officer's words")
    {
        Assessment a = withFewPeople("normal");
        a.intersections[0].status = q("dismissed");
        a.intersections[0].dismissed_reason = q("too_few");
        a.intersections[0].dismissed_note = words("They are the two who live at the quay.");
        const QString text = html(made(a, {}));
        CHECK(text.contains(QStringLiteral("We considered: Older women who meet several barriers")));
        CHECK_FALSE(text.contains(QStringLiteral("Roma")));
        CHECK_FALSE(text.contains(QStringLiteral("quay")));
        CHECK(html(made(a, {.publicCopy = false})).contains(QStringLiteral("quay")));
    }
}

TEST_CASE("A band is withheld where a count in it would be")
{
    Assessment a;
    a.id = q("a");
    a.answers.insert({question::screenDecision, {}}, q("full"));
    StakeholderGroup row;
    row.id = q("row");
    row.groups = QStringList{q("sexual_orientation.lesbian")};
    row.reached_band = q("5_9");
    a.stakeholderGroups = {row};
    const auto band = [&a](int smallNumbers) { return PublicCopy::of(a, england(), {.smallNumbers = smallNumbers}).assessment().stakeholderGroups[0].reached_band; };
    CHECK(band(5) == Suppression::withheld); // 10 for this group
    CHECK_FALSE(html(made(a, {})).contains(QStringLiteral("5 to 9")));
    CHECK(html(made(a, {.publicCopy = false})).contains(QStringLiteral("5 to 9")));
    a.stakeholderGroups[0].reached_band = q("10_19");
    CHECK(band(5) == q("10_19"));
    a.stakeholderGroups[0].groups = QStringList{q("age")};
    a.stakeholderGroups[0].reached_band = q("5_9");
    CHECK(band(5) == q("5_9"));
    CHECK(band(8) == Suppression::withheld);
    a.stakeholderGroups[0].reached_band = q("1_4");
    CHECK(band(3) == Suppression::withheld);
    a.stakeholderGroups[0].reached_band = q("0");
    CHECK(band(10) == q("0"));
    const PublicCopy zero = PublicCopy::of(a, england(), {});
    CHECK(std::any_of(zero.leftOut().begin(), zero.leftOut().end(), [](const LeftOut &item) { return item.reason == LeftOut::Reason::Zero; }));

    SECTION("a plan row does not add up what is left when a part of it is withheld")
    {
        a.stakeholderGroups[0].reached_band.clear();
        a.activities = {activityFor("one", {}, "done"), activityFor("two", {}, "done")};
        for (const auto &[id, count] : {std::pair("one", 20.0), std::pair("two", 3.0)}) {
            ActivityReach reach;
            reach.id = q("reach-") + q(id);
            reach.activity_id = q(id);
            reach.stakeholder_group_id = q("row");
            reach.reached = count;
            a.activityReaches << reach;
        }
        const QString text = html(made(a, {}));
        CHECK(text.contains(QStringLiteral("[c]")));
        CHECK_FALSE(text.contains(QStringLiteral(">20<")));
    }
}
