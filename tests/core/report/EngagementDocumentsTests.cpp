// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents/EngagementDocuments.h"

#include "core/domain/RecordSchema.h"
#include "core/domain/WellKnown.h"
#include "core/report/ReportFormats.h"
#include "core/report/layout/Paginator.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementDocuments")
{
    const FixedClock clock;
    Assessment a;
    a.answers.insert({question::title, {}}, q("Vouchers"));
    a.answers.insert({question::engagementLevel, {}}, q("2"));
    a.answers.insert({question::negotiables, {}}, words("Whether paper vouchers stay"));
    a.activities = {activityFor("forum", {q("age")}, "planned")};
    a.activities[0].publicity_text = words("Come and tell us.");
    WorkingGroup group;
    group.id = q("group");
    group.name = q("Residents’ group");
    group.tor_in_scope = words("Opening times.");
    group.mou_parties = q("The council and the forum");
    a.workingGroups = {group};
    const auto textOf = [&](EngagementDocument document, const char *id) {
        const auto made = buildEngagementDocument(document, a, england(), q(id), clock);
        REQUIRE(made);
        return plainText(made->blocks);
    };

    SECTION("an invitation prints the offer, says that it is consultation, and asks what people need")
    {
        const QString text = textOf(EngagementDocument::Invitation, "forum");
        CHECK(text.contains(q("Come and tell us.")));
        CHECK(text.contains(q("Whether paper vouchers stay")));
        CHECK(text.contains(q("not coproduction")));
        CHECK(text.contains(q("Tell us what you need")));
        a.answers.insert({question::engagementLevel, {}}, q("5"));
        CHECK_FALSE(textOf(EngagementDocument::Invitation, "forum").contains(q("not coproduction")));
    }

    SECTION("to what was cancelled nobody is invited")
    {
        a.activities[0].status = q("cancelled");
        a.activities[0].starts = QDate(2027, 1, 5);
        const QString text = textOf(EngagementDocument::Invitation, "forum");
        CHECK(text.contains(q("This has been cancelled")));
        CHECK_FALSE(text.contains(q("5 January 2027")));
        CHECK_FALSE(text.contains(q("We would like to hear from you")));
    }

    SECTION("an invitation offers what the plan has for the people it invites, not what the whole decision offers")
    {
        a.answers.insert({question::engagementLevel, {}}, q("5"));
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        row.level_planned = q("2");
        a.stakeholderGroups = {row};
        const QString text = textOf(EngagementDocument::Invitation, "forum");
        CHECK(text.contains(q("Consult")));
        CHECK_FALSE(text.contains(q("we are offering Coproduce")));
        CHECK(text.contains(q("not coproduction")));
        CHECK(offerStatement(a, england(), today).contains(q("Coproduce")));
    }

    SECTION("a working group's papers come from its fields; what is blank is a line to fill in")
    {
        CHECK(textOf(EngagementDocument::Memorandum, "group").contains(q("The council and the forum")));
        const QString terms = textOf(EngagementDocument::TermsOfReference, "group");
        CHECK(terms.contains(q("Opening times.")));
        CHECK(terms.contains(q("……")));
        CHECK_FALSE(textOf(EngagementDocument::TermsInShort, "group").isEmpty());
    }

    SECTION("between them, a working group's papers print every field that its record has for them")
    {
        for (const RecordField &field : schemaOf(RecordKind::WorkingGroup).fields)
            if (field.id.startsWith(q("mou_")) || field.id.startsWith(q("tor_")) || field.id == q("purpose"))
                setValueAt(a, FieldKey::record(RecordKind::WorkingGroup, q("group"), field.id),
                           field.kind == ValueKind::Rich ? Value(words(field.id.toUtf8())) : Value(field.id));
        a.workingGroups[0].review_on = QDate(2027, 6, 3);
        const QString papers = textOf(EngagementDocument::Memorandum, "group") + textOf(EngagementDocument::TermsOfReference, "group");
        for (const RecordField &field : schemaOf(RecordKind::WorkingGroup).fields)
            if (field.id.startsWith(q("mou_")) || field.id.startsWith(q("tor_")) || field.id == q("purpose"))
                CHECK((papers.contains(field.id) ? QString() : field.id) == QString());
        CHECK(papers.contains(q("3 June 2027")));
        CHECK_FALSE(papers.contains(q("……")));
    }

    SECTION("a consent sheet names every purpose, an access checklist every support")
    {
        const QString sheet = textOf(EngagementDocument::ConsentSheet, "");
        for (const Choice &purpose : england().vocabulary(q("consent_purpose"))->choices)
            CHECK(sheet.contains(purpose.label.in()));
        CHECK(textOf(EngagementDocument::AccessChecklist, "").contains(q("British Sign Language")));
    }

    SECTION("what is not there is said, and every document can be made in every format there is")
    {
        CHECK(buildEngagementDocument(EngagementDocument::Memorandum, a, england(), q("gone"), clock).error().kind == ErrorKind::NotFound);
        for (EngagementDocument document : engagementDocuments()) {
            INFO(nameOf(document).toStdString());
            const QString id = recordKindOf(document) == RecordKind::Activity ? q("forum") : recordKindOf(document) == RecordKind::WorkingGroup ? q("group")
                                                                                                                                                : QString();
            const auto made = buildEngagementDocument(document, a, england(), id, clock);
            REQUIRE(made);
            CHECK_FALSE(made->title.contains(q("document.")));
            CHECK_FALSE(plainText(made->blocks).contains(q("document.")));
            for (ReportFormat format : reportFormats())
                if (isAvailable(format) && format != ReportFormat::Pdf)
                    CHECK(renderReport(*made, {}, format));
        }
    }

    SECTION("documents have names, which come back; there are no letters about payment yet")
    {
        for (EngagementDocument document : engagementDocuments()) {
            CHECK(engagementDocumentFrom(nameOf(document)).value() == document);
            CHECK_FALSE(titleOf(document, england(), q("en")).contains(q("document.")));
        }
        const Error error = engagementDocumentFrom(q("payment")).error();
        CHECK(error.kind == ErrorKind::BadInput);
        CHECK(error.text().contains(q("invitation, memorandum, terms, terms_short, consent, access, answers, poster")));
        CHECK_FALSE(needsRecord(EngagementDocument::AccessChecklist));
        CHECK(needsRecord(EngagementDocument::Invitation));
    }

    SECTION("an invitation says whom to ask for other formats")
    {
        a.answers.insert({question::contactFormats, {}}, q("020 7946 0000"));
        CHECK(textOf(EngagementDocument::Invitation, "forum").contains(q("020 7946 0000")));
    }

    SECTION("answers go back in plain words: what was asked, said and done, for everybody or one group, and nobody's name or words without consent")
    {
        a.findings = {findingFrom("heard", {q("age")}), findingFrom("other", {q("race")})};
        a.findings[0].activity_ids = QStringList{q("forum")};
        a.findings[0].response_status = q("done");
        a.findings[0].response = words("Paper vouchers stay.");
        a.findings[0].happened_next = words("They are on sale since May.");
        a.findings[1].text = words("Nobody asked us before the line was cut, said one.");
        a.findings[1].origin = q("own_idea");
        a.findings[1].response_due = QDate(2027, 3, 1);
        Quote quote;
        quote.id = q("quote");
        quote.finding_id = q("other");
        quote.verbatim = words("Nobody asked us before the line was cut");
        a.quotes = {quote};
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        a.stakeholderGroups = {row};
        const QString all = textOf(EngagementDocument::Answers, "");
        for (const char *words : {"You said, we did", "We asked", "forum", "The form is hard to use.", "Done. Paper vouchers stay.", "What happened next", "They are on sale since May.", "Where it came from", "Their own idea",
                                  "We have not answered this yet. You hear from us by 1 March 2027"})
            CHECK((all.contains(q(words)) ? QString() : q(words)) == QString());
        CHECK_FALSE(all.contains(q("Nobody asked us before")));
        a.findings[1].response = words("The line is back on Mondays."); // its status is still to be chosen
        CHECK(textOf(EngagementDocument::Answers, "").contains(q("The line is back on Mondays.")));
        const QString older = textOf(EngagementDocument::Answers, "row");
        CHECK(older.contains(q("Paper vouchers stay.")));
        CHECK_FALSE(older.contains(q("Their own idea")));
        CHECK(buildEngagementDocument(EngagementDocument::Answers, a, england(), q("row"), clock)->title.contains(q("Age")));
        CHECK(buildEngagementDocument(EngagementDocument::Answers, a, england(), q("gone"), clock).error().kind == ErrorKind::NotFound);
        a.findings.clear();
        CHECK(textOf(EngagementDocument::Answers, "").contains(q("Nothing that you said is recorded yet.")));
    }

    SECTION("a poster holds what was answered, what changed something first, on one sheet in large letters, and counts the rest")
    {
        CHECK(printProfileOf(EngagementDocument::Poster).largePrintPoints == 18);
        CHECK(printProfileOf(EngagementDocument::Answers).largePrintPoints == 0);
        CHECK_FALSE(needsRecord(EngagementDocument::Poster));
        a.answers.insert({question::contactFormats, {}}, q("020 7946 0000"));
        a.answers.insert({question::organisation, {}}, q("Anyshire Council"));
        a.findings = {findingFrom("kept", {q("age")}), findingFrom("done", {q("age")}), findingFrom("open", {q("race")})};
        a.findings[0].text = words("Answer letters faster.");
        a.findings[0].response_status = q("cant_money");
        a.findings[0].response = words("There is no money for a second clerk this year.");
        a.findings[1].text = words("Keep the paper vouchers. We cannot use the web page, and nobody at home can either.");
        a.findings[1].response_status = q("done");
        a.findings[1].what_changed = words("Paper vouchers stay.");
        const QString text = textOf(EngagementDocument::Poster, "");
        CHECK(text.startsWith(q("You said, we did\nVouchers\nYou said\nKeep the paper vouchers.")));
        CHECK(text.contains(q("We did: Done. Paper vouchers stay.")));
        CHECK(text.contains(q("There is no money for a second clerk this year.")));
        CHECK(text.contains(q("We still owe you an answer to one thing.")));
        CHECK(text.contains(q("020 7946 0000")));
        CHECK(text.contains(q("Anyshire Council, ")));
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("race")};
        a.stakeholderGroups = {row};
        CHECK(textOf(EngagementDocument::Poster, "row").contains(q("Our answers are still to come.")));
        a.findings.clear();
        CHECK(textOf(EngagementDocument::Poster, "").contains(q("Nothing that you said is recorded yet.")));

        const QString sentence = q("It takes them much longer to get to the other office because the bus goes only once in an hour and stops early");
        for (const int times : {1, 3, 12}) {
            a.findings.clear();
            for (int i = 0; i < 40; ++i) {
                Finding finding = findingFrom(QStringLiteral("f%1").arg(i).toUtf8().constData(), {q("age")});
                finding.text = RichText::fromPlain(QStringList(times, sentence).join(q(" and ")) + q("."));
                finding.response_status = q("done");
                finding.response = RichText::fromPlain(i % 2 ? q("The bus goes twice.") : QStringList(times, sentence).join(q(" and ")));
                a.findings += finding;
            }
            INFO(times);
            const auto made = buildEngagementDocument(EngagementDocument::Poster, a, england(), {}, clock);
            REQUIRE(made);
            const PageList pages = Paginator::paginate(*made, LayoutTheme::forPrint(printProfileOf(EngagementDocument::Poster).largePrintPoints));
            CHECK(pages.count() == 1);
            const int shown = int(plainText(made->blocks).count(q("We did: ")));
            CHECK(shown >= 1);
            CHECK(plainText(made->blocks).contains(q("We answered %1 other things too.").arg(40 - shown)));
        }
    }

    SECTION("where a role is wanted, no name is read from the record")
    {
        Person person;
        person.id = q("p");
        person.name = q("Nomen Nescio");
        person.job_title = q("Engagement officer");
        person.role = q("lead");
        a.people = {person};
        a.activities[0].lead_role = q("Nomen Nescio");
        a.answers.insert({question::offerDecider, {}}, q("Nomen Nescio, for the Cabinet"));
        const QString text = textOf(EngagementDocument::Invitation, "forum");
        CHECK_FALSE(text.contains(q("Nescio")));
        CHECK(text.contains(q("Engagement officer")));
        CHECK(text.contains(q("Engagement officer, for the Cabinet")));
        CHECK_FALSE(offerStatement(a, england(), today).contains(q("Nescio")));
        a.activities[0].lead_role = q("Nomen Nescio, Engagement officer");
        CHECK(textOf(EngagementDocument::Invitation, "forum").contains(q("Engagement officer")));
        CHECK_FALSE(textOf(EngagementDocument::Invitation, "forum").contains(q("Engagement officer, Engagement officer")));
        a.activities[0].access = {{q("item"), q("offered"), q("asked"), q("met"), q("reason")}, {{q("bsl"), q("yes"), q("2"), q("1"), QString()}}};
        CHECK(textOf(EngagementDocument::AccessChecklist, "forum").contains(q("British Sign Language\nYes\n[c]\n[c]")));
    }

    SECTION("the offer says what is not decided yet")
    {
        CHECK(offerStatement(a, england(), today).contains(q("Vouchers")));
    }
}
