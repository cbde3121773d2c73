// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ConsentMatrix.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/fields/ChoiceField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ConsentMatrix")
{
    OpenAssessment open(plannedAssessment());
    const FixedClock clock;
    const QDate today = clock.today();
    REQUIRE(open.view().showPage(QStringLiteral("engagement.quotes_page")));
    const auto consents = [&]() -> const QList<Consent> & { return open.session().assessment().consents; };
    const auto cell = [&](const char *purpose) {
        auto *button = open.find<Button>(QStringLiteral("cell/q1/") + QLatin1String(purpose));
        REQUIRE(button);
        return button;
    };
    const auto agree = [&](const char *purpose) {
        cell(purpose)->setFocus();
        QTest::keyClick(cell(purpose), Qt::Key_Return);
        OpenAssessment::settle();
        auto *how = open.find<ChoiceField>(QStringLiteral("consentHow"));
        REQUIRE(how);
        how->findChildren<QRadioButton *>().first()->click();
        OpenAssessment::settle();
    };
    const auto press = [&](const char *name) {
        auto *button = open.find<QAbstractButton>(QLatin1String(name));
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };
    const auto now = [&] {
        auto *words = open.find<Paragraph>(QStringLiteral("consentNow"));
        return words ? words->text() : QString();
    };

    SECTION("says of each quote and use where permission stands")
    {
        CHECK(cell("report")->accessibleName().contains(QStringLiteral("Nobody asked us before the line was cut.")));
        for (const char *purpose : {"report", "committee", "residents", "web", "training"})
            CHECK(cell(purpose)->accessibleName().endsWith(QStringLiteral("Not asked")));
        open.session().addRecord(RecordKind::Consent, {{QStringLiteral("quote_id"), QStringLiteral("q1")}, {QStringLiteral("purpose"), QStringLiteral("web")}, {QStringLiteral("how"), QStringLiteral("signed")}, {QStringLiteral("given_on"), QDate(2020, 1, 1)}});
        CHECK(cell("web")->accessibleName().replace(QChar::Nbsp, u' ').endsWith(QStringLiteral("Ended 1 Jan 2022")));
        open.session().addRecord(RecordKind::Consent, {{QStringLiteral("quote_id"), QStringLiteral("q1")}, {QStringLiteral("purpose"), QStringLiteral("report")}});
        CHECK(cell("report")->accessibleName().endsWith(QStringLiteral("Not complete")));
    }

    SECTION("records permission for one use from the keyboard, and for no other")
    {
        agree("committee");
        REQUIRE(consents().size() == 1);
        CHECK(consents()[0].quote_id == QStringLiteral("q1"));
        CHECK(consents()[0].purpose == QStringLiteral("committee"));
        CHECK(consents()[0].how == QStringLiteral("signed"));
        CHECK(consents()[0].given_on == today);
        CHECK(cell("committee")->accessibleName().contains(QStringLiteral("Given until")));
        CHECK(cell("report")->accessibleName().endsWith(QStringLiteral("Not asked")));
        CHECK(now().startsWith(QStringLiteral("Given until")));
        CHECK(open.find<QWidget>(QStringLiteral("consentEditor"))->isAncestorOf(QApplication::focusWidget()));
        press("consentDone");
        CHECK(QApplication::focusWidget() == cell("committee"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        CHECK(QApplication::focusWidget() == cell("report"));
    }

    SECTION("takes it back in one press, and asks again without forgetting the first time")
    {
        agree("report");
        press("takeBack");
        CHECK(consents()[0].withdrawn_on == today);
        CHECK(now().startsWith(QStringLiteral("Taken back")));
        CHECK(cell("report")->accessibleName().contains(QStringLiteral("Taken back")));
        auto *how = open.find<ChoiceField>(QStringLiteral("consentHow"));
        REQUIRE(how);
        how->findChildren<QRadioButton *>().at(1)->click();
        OpenAssessment::settle();
        REQUIRE(consents().size() == 2);
        CHECK(consents()[0].withdrawn_on == today);
        CHECK(cell("report")->accessibleName().contains(QStringLiteral("Given until")));
    }

    SECTION("goes with its quote, and changes nothing in a record that is only read")
    {
        agree("report");
        open.session().removeRecord(RecordKind::Quote, QStringLiteral("q1"));
        OpenAssessment::settle();
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("consentMatrix"))->isVisible());
        OpenAssessment read(plannedAssessment(), {1366, 900}, true);
        REQUIRE(read.view().showPage(QStringLiteral("engagement.quotes_page")));
        auto *one = read.find<Button>(QStringLiteral("cell/q1/report"));
        REQUIRE(one);
        one->click();
        OpenAssessment::settle();
        CHECK_FALSE(read.find<QAbstractButton>(QStringLiteral("takeBack")));
        for (auto *radio : read.find<QWidget>(QStringLiteral("consentEditor"))->findChildren<QRadioButton *>())
            radio->click();
        CHECK(read.session().assessment().consents.isEmpty());
    }
}
