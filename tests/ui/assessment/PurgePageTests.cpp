// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PurgePage.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/fields/ChoiceField.h"
#include "ui/widgets/WrapRadio.h"

#include <QComboBox>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PurgePage")
{
    OpenAssessment open;
    FixedClock clock;
    NoDialogs dialogs;
    const PageContext context{open.session(), clock, dialogs};
    const PurgePage::From from{QStringLiteral("proposal.purpose_page"), FieldKey::answer(question::whatChanges)};
    PurgePage page(context, {}, {}, QStringLiteral("Equality lead"), from);
    auto *what = page.findChild<ChoiceField *>(QStringLiteral("purgeWhat"));
    auto *find = page.findChild<FieldWidget *>(QStringLiteral("purgeFind"));
    REQUIRE(what);
    REQUIRE(find);
    auto *list = what->findChild<QComboBox *>();
    REQUIRE(list);

    SECTION("starts with the answer that the officer came from")
    {
        INFO(list->itemText(1).toStdString());
        CHECK(list->itemText(1).contains(QStringLiteral("Today a visitor permit is a scratchcard")));
    }
    SECTION("finds an answer by any of its words, and then shows all that the choice says")
    {
        find->setValue(QStringLiteral("blue badges households"));
        emit find->valueChanged(find->value());
        const QList<WrapRadio *> radios = what->findChildren<WrapRadio *>();
        REQUIRE(radios.size() == 1);
        CHECK(radios.first()->text().contains(QStringLiteral("2,340 Blue Badges")));
        radios.first()->click();
        find->setValue(QStringLiteral("no such words"));
        emit find->valueChanged(find->value());
        CHECK(what->findChildren<WrapRadio *>().size() == 1); // what was chosen stays
        CHECK(what->findChildren<WrapRadio *>().first()->isChecked());
    }
    SECTION("says in full what was chosen from the long list")
    {
        list->setCurrentIndex(1);
        auto *chosen = page.findChild<QLabel *>(QStringLiteral("purgeChosen"));
        REQUIRE(chosen);
        CHECK_FALSE(chosen->isHidden());
        CHECK(chosen->text() == list->currentText());
    }
}
