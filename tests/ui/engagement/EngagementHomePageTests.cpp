// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/EngagementHomePage.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/engagement/CoverageRowButton.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/RowButton.h"

#include <QAbstractButton>
#include <QApplication>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementHomePage")
{
    OpenAssessment open;
    REQUIRE(open.view().showPage(QStringLiteral("engagement.overview")));
    const auto row = [&](const QString &part) -> CoverageRowButton * {
        for (auto *one : open.view().findChildren<CoverageRowButton *>())
            if (one->isVisible() && one->content().group.contains(part))
                return one;
        return nullptr;
    };

    SECTION("explains no boxes and counts no groups while there are none")
    {
        const auto shows = [](OpenAssessment &one, const QString &words) {
            for (const Paragraph *paragraph : one.view().page()->findChildren<Paragraph *>())
                if (paragraph->isVisible() && paragraph->text().contains(words))
                    return true;
            return false;
        };
        CHECK(shows(open, QStringLiteral("Seven boxes, filled from the left: missing, planned")));
        OpenAssessment blank([] {
            Assessment a = sampleAssessment();
            a.impacts.clear();
            a.activities.clear();
            a.findings.clear();
            a.evidence.clear();
            return a;
        }());
        REQUIRE(blank.view().showPage(QStringLiteral("engagement.overview")));
        CHECK_FALSE(shows(blank, QStringLiteral("Seven boxes")));
        CHECK_FALSE(shows(blank, QStringLiteral("0 of 0")));
    }

    SECTION("leads to the level first")
    {
        auto *next = open.find<Banner>(QStringLiteral("next"));
        REQUIRE(next);
        CHECK(next->title() == QStringLiteral("Next: choose a level"));
        next->findChild<QAbstractButton *>()->click();
        CHECK(open.view().pageId() == QStringLiteral("engagement.level_page"));
    }

    SECTION("shows who is missing, and adds an activity for them with one press")
    {
        CoverageRowButton *older = row(QStringLiteral("Age"));
        REQUIRE(older);
        CHECK(older->content().open);
        const QString group = older->content().group;
        older->click(); // the list is made again
        OpenAssessment::settle();
        auto *activity = open.find<QAbstractButton>(QStringLiteral("remedy/activity"));
        REQUIRE(activity);
        CHECK(activity->accessibleName().contains(group));
        const qsizetype before = open.session().assessment().activities.size();
        activity->click();
        OpenAssessment::settle();
        REQUIRE(open.session().assessment().activities.size() == before + 1);
        CHECK(open.session().assessment().activities.last().groups.contains(QStringLiteral("age")));
        CHECK(open.view().pageId() == QStringLiteral("engagement.activities_page"));
    }

    SECTION("follows what is recorded: heard people are heard")
    {
        CoverageRowButton *before = row(QStringLiteral("Disability"));
        REQUIRE(before);
        CHECK(before->content().stateWord == QStringLiteral("Heard"));
        open.session().setValue(FieldKey::record(RecordKind::Finding, QStringLiteral("ten_minutes"), QStringLiteral("response_status")), QStringLiteral("will_do"));
        open.session().setValue(FieldKey::record(RecordKind::Finding, QStringLiteral("ten_minutes"), QStringLiteral("response")), RichText::fromPlain(QStringLiteral("A permit by post.")));
        OpenAssessment::settle(EngagementHomePage::settle + 100);
        CoverageRowButton *after = row(QStringLiteral("Disability"));
        REQUIRE(after);
        CHECK(after->content().stateWord == QStringLiteral("Answered"));
        auto *said = open.find<RowButton>(QStringLiteral("said/ten_minutes"));
        REQUIRE(said);
        CHECK(said->accessibleName().contains(QStringLiteral("Answered, not told")));
        CHECK(said->accessibleDescription().contains(QStringLiteral("A permit by post.")));
    }

    SECTION("says whose words they were when only some of the people were heard")
    {
        const FieldKey groups = FieldKey::record(RecordKind::Finding, QStringLiteral("ten_minutes"), QStringLiteral("groups"));
        open.session().setValue(groups, QStringList{QStringLiteral("disability.wheelchair")});
        OpenAssessment::settle(EngagementHomePage::settle + 100);
        CoverageRowButton *some = row(QStringLiteral("Disability"));
        REQUIRE(some);
        CHECK(some->content().stateWord == QStringLiteral("Heard in part: Wheelchair users"));
        CHECK(some->accessibleName().contains(QStringLiteral("Heard in part: Wheelchair users")));
    }

    SECTION("shows a promise whose day has passed")
    {
        const auto set = [&](const char *field, const Value &value) { open.session().setValue(FieldKey::record(RecordKind::Finding, QStringLiteral("ten_minutes"), QLatin1String(field)), value); };
        set("response_status", QStringLiteral("will_do"));
        set("response", RichText::fromPlain(QStringLiteral("A permit by post.")));
        set("response_due", QDate(2026, 1, 5));
        OpenAssessment::settle(EngagementHomePage::settle + 100);
        auto *said = open.find<RowButton>(QStringLiteral("said/ten_minutes"));
        REQUIRE(said);
        CHECK(said->accessibleName().contains(QStringLiteral("Promised day has passed")));
    }
}
