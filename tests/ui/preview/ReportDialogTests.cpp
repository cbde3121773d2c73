// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportDialog.h"

#include "tests/support/Catch.h"
#include "tests/ui/preview/PreviewFixture.h"
#include "ui/fields/ChoiceField.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReportChoice")
{
    SECTION("comes back from its words")
    {
        ReportChoice choice;
        choice.profile.publicCopy = false;
        choice.profile.names = true;
        choice.profile.largePrintPoints = 18;
        choice.profile.smallNumbers = 8;
        ReportChoice again;
        again.setOptions(choice.options());
        CHECK_FALSE(again.profile.publicCopy);
        CHECK(again.profile.names);
        CHECK(again.profile.largePrintPoints == 18);
        CHECK(again.profile.smallNumbers == 8);
        again.setOptions(QStringLiteral("pdf small7"));
        CHECK(again.profile.smallNumbers == 5);
        CHECK(again.format == ReportFormat::Pdf);
    }

    SECTION("is a public PDF when nothing, or nothing known, is remembered")
    {
        ReportChoice choice;
        choice.setOptions(QStringLiteral("papyrus scroll large17"));
        CHECK(choice.profile.publicCopy);
        CHECK(choice.profile.largePrintPoints == 0);
        CHECK(choice.format == ReportFormat::Pdf);
    }
}

TEST_CASE("ReportDialog")
{
    ReportChoice choice;
    choice.profile.set = PrintSet::Actions;
    ReportDialog dialog(choice);
    dialog.show();
    const auto words = [&](const char *name) {
        QStringList all;
        const auto *box = dialog.findChild<QWidget *>(QLatin1String(name));
        for (const QLabel *label : box->findChildren<QLabel *>())
            all.append(label->text());
        return box->isVisibleTo(&dialog) ? all.join(u'|') : QString();
    };

    SECTION("begins with what it was given, and a public copy")
    {
        CHECK(dialog.choice().profile.set == PrintSet::Actions);
        CHECK(dialog.choice().profile.publicCopy);
        CHECK(dialog.findChild<QAbstractButton *>(QStringLiteral("save"))->text() == QStringLiteral("Save PDF"));
    }

    SECTION("says how many pages there are, and that it is counting after a change")
    {
        auto *pages = dialog.findChild<QLabel *>(QStringLiteral("pages"));
        REQUIRE(pages);
        dialog.setPages(12);
        CHECK(pages->text().contains(QLatin1String("12")));
        int changes = 0;
        QObject::connect(&dialog, &ReportDialog::choiceChanged, &dialog, [&] { ++changes; });
        const auto sizes = dialog.findChild<QWidget *>(QStringLiteral("inLargePrint"))->findChildren<QRadioButton *>();
        REQUIRE(sizes.size() == 3);
        CHECK(sizes[0]->isChecked());
        sizes[2]->click();
        CHECK(changes == 1);
        CHECK(dialog.choice().profile.largePrintPoints == 18);
        sizes[1]->click();
        CHECK(dialog.choice().profile.largePrintPoints == 16);
        CHECK_FALSE(pages->text().contains(QLatin1String("12")));
    }

    SECTION("asks below which number people are withheld, where something is withheld")
    {
        auto *small = dialog.findChild<QWidget *>(QStringLiteral("smallNumbers"));
        REQUIRE(small);
        CHECK(dialog.choice().profile.smallNumbers == 5);
        const auto numbers = small->findChildren<QRadioButton *>();
        REQUIRE(numbers.size() == 4);
        CHECK(numbers[1]->isChecked());
        numbers[2]->click();
        CHECK(dialog.choice().profile.smallNumbers == 8);
        CHECK(small->isVisibleTo(&dialog));
        for (QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            if (radio->text() == QStringLiteral("For colleagues only"))
                radio->click();
        CHECK_FALSE(small->isVisibleTo(&dialog));
    }

    SECTION("shows what is missing with the way there, and counts what does not fit")
    {
        CHECK(words("missing").isEmpty());
        QList<ReportRemark> remarks;
        for (int i = 0; i < ReportDialog::mostShown + 2; ++i)
            remarks.append({QStringLiteral("Point %1").arg(i), sourceOf(i)});
        dialog.setMissing(remarks);
        CHECK(words("missing").contains(QLatin1String("What is missing|Point 0")));
        CHECK(words("missing").contains(QLatin1String("2")));
        CHECK_FALSE(words("missing").contains(QLatin1String("Point 6")));
        BlockSource gone;
        QObject::connect(&dialog, &ReportDialog::goTo, &dialog, [&](const BlockSource &where) { gone = where; });
        auto *go = dialog.findChild<QWidget *>(QStringLiteral("missing"))->findChildren<QAbstractButton *>().value(1);
        REQUIRE(go);
        CHECK(go->accessibleName().contains(QLatin1String("Point 1")));
        go->click();
        CHECK(gone == sourceOf(1));
        CHECK_FALSE(dialog.isVisible());
        dialog.setMissing({});
        CHECK(words("missing").isEmpty());
    }

    SECTION("the list of what is left out can be saved in the chosen form and printed")
    {
        int saved = 0, printed = 0;
        QObject::connect(&dialog, &ReportDialog::saveLeftOut, &dialog, [&] { ++saved; });
        QObject::connect(&dialog, &ReportDialog::printLeftOut, &dialog, [&] { ++printed; });
        auto *save = dialog.findChild<QAbstractButton *>(QStringLiteral("saveLeftOut"));
        REQUIRE(save);
        CHECK_FALSE(save->isVisible());
        dialog.setLeftOut({{QStringLiteral("Names of people: Person"), {}}});
        CHECK(save->isVisible());
        CHECK(save->text() == QStringLiteral("Save this list as PDF"));
        save->click();
        CHECK(saved == 1);
        CHECK_FALSE(dialog.isVisible());
        dialog.show();
        dialog.findChild<QAbstractButton *>(QStringLiteral("printLeftOut"))->click();
        CHECK(printed == 1);
        CHECK_FALSE(dialog.isVisible());
    }

    SECTION("its choices are settings: nothing clears them, and each says what it is for")
    {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            CHECK_FALSE(button->text().contains(QLatin1String("Clear")));
        const auto radios = dialog.findChildren<QRadioButton *>();
        CHECK(radios.size() > 10);
        for (const QRadioButton *radio : radios) {
            INFO(radio->text().toStdString());
            CHECK(radio->accessibleDescription().contains(u'?'));
        }
    }

    SECTION("every control has a name")
    {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
        CHECK(dialog.findChild<ChoiceField *>(QStringLiteral("format"))->label() == QStringLiteral("In which form?"));
    }
}
