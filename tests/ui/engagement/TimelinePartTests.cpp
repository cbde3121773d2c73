// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/TimelinePart.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/engagement/TimelinePicture.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/ReadTable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("TimelinePart")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.times_page")));
    auto *picture = open.find<TimelinePicture>(QStringLiteral("timeline"));
    REQUIRE(picture);
    REQUIRE(picture->isVisible());

    SECTION("says of every row when it is, and how that lies to the decision")
    {
        CHECK(picture->words(0) == QStringLiteral("Disability forum, 4 November 2026: 4 November 2026. Early: while the decision is open"));
        CHECK(picture->words(1) == QStringLiteral("Preferred option: 20 November 2026"));
        CHECK(picture->words(2) == QStringLiteral("Decision: 17 December 2026"));
        CHECK(picture->words(3) == QStringLiteral("Plan: Unpaid carers: 20 December 2026. After the decision"));
        auto *sum = open.find<Paragraph>(QStringLiteral("timelineSum"));
        REQUIRE(sum);
        CHECK(sum->text().startsWith(QStringLiteral("1 early, 0 late, 1 after the decision.")));
    }

    SECTION("is walked with the arrow keys, and Enter opens what is recorded")
    {
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Down);
        CHECK(picture->accessibleName().startsWith(QStringLiteral("Preferred option: 20 November 2026 (2 of 4)")));
        QTest::keyClick(picture, Qt::Key_End);
        CHECK(picture->current() == 3);
        QTest::keyClick(picture, Qt::Key_Down);
        CHECK(picture->current() == 3);
        QTest::keyClick(picture, Qt::Key_Return);
        OpenAssessment::settle();
        CHECK(open.view().pageId() == QStringLiteral("engagement.plan_page"));
        CHECK(open.view().fieldNow() == FieldKey::record(RecordKind::StakeholderGroup, QStringLiteral("carers"), QStringLiteral("starts")));
    }

    SECTION("follows a date that is changed")
    {
        open.session().setValue(FieldKey::record(RecordKind::StakeholderGroup, QStringLiteral("carers"), QStringLiteral("starts")), QDate(2026, 12, 1));
        OpenAssessment::settle(TimelinePart::settle + 100);
        CHECK(picture->words(2) == QStringLiteral("Plan: Unpaid carers: 1 December 2026. Late: the preferred option was chosen before"));
        open.session().undoStack()->undo();
        OpenAssessment::settle(TimelinePart::settle + 100);
        CHECK(picture->words(3).endsWith(QStringLiteral("After the decision")));
    }

    SECTION("can be read as a table of the same rows")
    {
        CHECK_FALSE(open.find<ReadTable>(QStringLiteral("timelineRows")));
        open.find<QAbstractButton>(QStringLiteral("timelineTable"))->click();
        OpenAssessment::settle();
        auto *table = open.find<ReadTable>(QStringLiteral("timelineRows"));
        REQUIRE(table);
        CHECK(table->rowCount() == 4);
        CHECK(table->toText().split(u'\n').at(4) == QStringLiteral("Plan: Unpaid carers\t20 December 2026\tAfter the decision"));
    }

    SECTION("stands on the overview only when something comes late")
    {
        REQUIRE(open.view().showPage(QStringLiteral("engagement.overview")));
        auto *part = open.find<TimelinePart>(QStringLiteral("timelinePart"));
        REQUIRE(part);
        CHECK(part->isVisible());
        open.session().setValue(FieldKey::record(RecordKind::StakeholderGroup, QStringLiteral("carers"), QStringLiteral("starts")), QDate(2026, 11, 1));
        OpenAssessment::settle(TimelinePart::settle + 100);
        CHECK_FALSE(part->isVisible());
    }
}
