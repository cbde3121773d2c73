// SPDX-License-Identifier: Apache-2.0
// Pictures say in words what they show.
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/engagement/CoverageRowButton.h"
#include "ui/engagement/LadderPicture.h"
#include "ui/engagement/PairTriangle.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("LadderPicture")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    LadderPicture ladder;
    ladder.setContent({{QStringLiteral("1"), QStringLiteral("Inform"), {}}, {QStringLiteral("2"), QStringLiteral("Consult"), {}}, {QStringLiteral("3"), QStringLiteral("Engage"), {}}},
                      {{QStringLiteral("A"), QStringLiteral("Disabled people"), 2, 1}, {QStringLiteral("B"), QStringLiteral("Carers"), 1, -1}, {QStringLiteral("C"), QStringLiteral("Staff"), 1, 1}});

    SECTION("describes every pin")
    {
        CHECK(ladder.inWords() == QStringLiteral("Disabled people: promised Engage, reached Consult. Carers: promised Consult, nothing reached yet. Staff: promised and reached Consult."));
        CHECK(ladder.accessibleDescription() == ladder.inWords());
        CHECK(ladder.focusPolicy() & Qt::TabFocus);
    }

    SECTION("grows with its rungs")
    {
        const int three = ladder.sizeHint().height();
        ladder.setContent({{QStringLiteral("1"), QStringLiteral("Inform"), {}}}, {});
        CHECK(ladder.sizeHint().height() < three);
    }
}

TEST_CASE("CoverageRowButton")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    CoverageRowButton row({.group = QStringLiteral("Disabled people"), .impact = QStringLiteral("High"), .steps = 3, .state = 4, .stateWord = QStringLiteral("Spoken for"), .required = 6, .need = QStringLiteral("Hear people themselves"), .open = true});

    SECTION("reads as one sentence")
    {
        CHECK(row.accessibleName() == QStringLiteral("Disabled people, impact High, now: Spoken for. Hear people themselves"));
    }

    SECTION("stacks its columns where they do not fit, and opens with Enter")
    {
        CHECK(row.heightForWidth(Theme::get().characters(50)) > row.heightForWidth(Theme::get().characters(110)));
        int opened = 0;
        QObject::connect(&row, &QAbstractButton::clicked, &row, [&] { ++opened; });
        QTest::keyClick(&row, Qt::Key_Return);
        CHECK(opened == 1);
    }
}

TEST_CASE("PairTriangle")
{
    Assessment assessment = sampleAssessment();
    Intersection pair;
    pair.id = QStringLiteral("older_disabled");
    pair.groups = {QStringLiteral("age"), QStringLiteral("disability")};
    pair.direction = QStringLiteral("NEG");
    pair.magnitude = QStringLiteral("high");
    pair.finding_ids = {QStringLiteral("ten_minutes")};
    assessment.intersections = {pair};
    OpenAssessment open(assessment);
    FixedClock clock;
    NoDialogs answers;
    PairTriangle pairs(PageContext{open.session(), clock, answers});
    pairs.resize(800, pairs.heightForWidth(800));

    SECTION("says the worst of every pair, where it is known from, and the characteristic alone")
    {
        const QStringList lines = pairs.inWords().split(u'\n');
        CHECK(lines.contains(QStringLiteral("Disability and Age: 1 combination(s), high, from people")));
        CHECK(lines.contains(QStringLiteral("Age alone: medium")));
    }

    SECTION("is walked with the arrow keys, and Enter opens a combination")
    {
        QString opened;
        QObject::connect(&pairs, &PairTriangle::goTo, &pairs, [&](const FieldKey &key) { opened = key.id; });
        QTest::keyClick(&pairs, Qt::Key_Return);
        CHECK(opened.isEmpty()); // age alone
        QTest::keyClick(&pairs, Qt::Key_Down);
        CHECK(pairs.accessibleName() == QStringLiteral("Disability and Age: 1 combination(s), high, from people"));
        QTest::keyClick(&pairs, Qt::Key_Return);
        CHECK(opened == QStringLiteral("older_disabled"));
    }
}
