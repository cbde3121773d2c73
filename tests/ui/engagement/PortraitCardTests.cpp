// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PortraitCard.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/engagement/JourneyStrip.h"
#include "ui/widgets/Button.h"

#include <QLabel>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PortraitCard")
{
    Assessment assessment = sampleAssessment();
    Intersection item;
    item.id = QStringLiteral("older_disabled");
    item.title = QStringLiteral("Older disabled people without a car");
    item.groups = {QStringLiteral("age"), QStringLiteral("disability")};
    item.direction = QStringLiteral("NEG");
    item.magnitude = QStringLiteral("high");
    item.mechanism = QStringLiteral("M1");
    item.beyond_sum = RichText::fromPlain(QStringLiteral("Each gets past one hurdle, they meet all of them."));
    item.finding_ids = {QStringLiteral("ten_minutes")};
    assessment.intersections = {item};
    for (const char *id : {"account", "visit"}) {
        Barrier barrier;
        barrier.id = QString::fromLatin1(id);
        barrier.title = QString::fromLatin1(id);
        assessment.barriers += barrier;
    }
    BarrierRating rating;
    rating.id = QStringLiteral("r");
    rating.barrier_id = QStringLiteral("visit");
    rating.group = QStringLiteral("age");
    rating.severity = QStringLiteral("3");
    assessment.barrierRatings = {rating};
    OpenAssessment open(assessment);
    const FixedClock clock;
    NoDialogs dialogs;
    PortraitCard card(PageContext{open.session(), clock, dialogs}, item.id);
    card.refresh();
    card.resize(900, 700);
    card.show();
    const auto words = [&] {
        QStringList all;
        for (const QLabel *label : card.findChildren<QLabel *>())
            if (!label->isHidden())
                all.append(label->text());
        return all.join(u'|');
    };

    SECTION("says who, what beyond the rows, why, and what both sides say")
    {
        CHECK(words().contains(QStringLiteral("Older disabled people without a car")));
        CHECK(words().contains(QStringLiteral("they meet all of them")));
        CHECK(words().contains(QStringLiteral("Because: ")));
        CHECK(words().contains(QStringLiteral("No data about this combination.")));
        CHECK(words().contains(QStringLiteral("No action yet.")));
        CHECK(card.findChild<QWidget *>(QStringLiteral("chip/ten_minutes")));
    }

    SECTION("draws the steps with their words as description")
    {
        const auto *strip = card.findChild<JourneyStrip *>();
        REQUIRE(strip);
        CHECK(strip->accessibleDescription() == strip->inWords());
        CHECK(strip->inWords().startsWith(QStringLiteral("Step 1, account: no barrier. Step 2, visit: ")));
        CHECK(strip->inWords().endsWith(QStringLiteral("shut out. Here people drop out.")));
        CHECK(strip->focusPolicy() & Qt::TabFocus);
        CHECK(strip->heightForWidth(200) > strip->heightForWidth(2000));
    }

    SECTION("names what the record still lacks, until it is there")
    {
        const auto missing = [&] {
            const auto *label = card.findChild<QLabel *>(QStringLiteral("missing"));
            return label ? label->text() : QString();
        };
        CHECK(missing().contains(QStringLiteral("an action, or why there is none")));
        open.session().setValue(FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("no_action_reason")), RichText::fromPlain(QStringLiteral("The phone line covers it.")));
        card.refresh();
        OpenAssessment::settle();
        CHECK_FALSE(missing().contains(QStringLiteral("an action")));
        CHECK(words().contains(QStringLiteral("No action, because: The phone line covers it.")));
    }

    SECTION("offers to join what has the same members, with all that is linked, in one step that can be undone")
    {
        CHECK_FALSE(card.findChild<QWidget *>(QStringLiteral("join/") + item.id));
        const QString again = open.session().addRecord(RecordKind::Intersection, {{QStringLiteral("title"), QStringLiteral("Disabled people over 65")}, {QStringLiteral("groups"), QStringList{QStringLiteral("disability"), QStringLiteral("age")}}, {QStringLiteral("action_ids"), QStringList{QStringLiteral("phone_line")}}});
        PortraitCard twin(PageContext{open.session(), clock, dialogs}, again);
        twin.refresh();
        auto *join = twin.findChild<Button *>(QStringLiteral("join/") + again);
        REQUIRE(join);
        CHECK(join->text().contains(QStringLiteral("Older disabled people without a car")));
        card.refresh();
        CHECK_FALSE(card.findChild<QWidget *>(QStringLiteral("join/") + item.id)); // the first stays
        std::optional<FieldKey> went;
        QObject::connect(&twin, &RecordCard::goTo, &twin, [&](const FieldKey &key) { went = key; });
        join->click();
        OpenAssessment::settle();
        const auto value = [&](const QString &id, const char *field) { return open.session().value(FieldKey::record(RecordKind::Intersection, id, QString::fromLatin1(field))); };
        CHECK(value(again, "status").text() == QStringLiteral("merged"));
        CHECK(value(again, "merged_into_id").text() == item.id);
        CHECK(value(item.id, "action_ids").list() == QStringList{QStringLiteral("phone_line")});
        CHECK(value(item.id, "finding_ids").list() == QStringList{QStringLiteral("ten_minutes")});
        REQUIRE(went);
        CHECK(went->id == item.id);
        twin.refresh();
        CHECK_FALSE(twin.findChild<QWidget *>(QStringLiteral("join/") + again));
        open.session().undoStack()->undo();
        CHECK(value(again, "status").isBlank());
        CHECK(value(item.id, "action_ids").list().isEmpty());
    }
}
