// SPDX-License-Identifier: Apache-2.0
// An officer makes an invitation with the keyboard alone.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/engagement/DocumentDialog.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QFileInfo>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: a document for people")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("School meals by card"));
    journey.trigger(QStringLiteral("Make a document for people"));
    const auto dialog = [] { return qobject_cast<DocumentDialog *>(QApplication::activeModalWidget()); };
    REQUIRE(dialog());

    SECTION("there is no activity yet, and one press leads to where it is recorded")
    {
        REQUIRE(journey.tabTo(QStringLiteral("recordOne")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return journey.view().pageId() == QStringLiteral("engagement.activities_page"); }));
    }

    SECTION("a checklist of no activity in particular is a file in three keys")
    {
        REQUIRE(journey.chooseUntil([&] {
            const auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            return focus && focus->text() == QStringLiteral("Access checklist");
        }));
        const QString path = folder.file(QStringLiteral("checklist.docx"));
        journey.dialogs().willSave(path);
        REQUIRE(journey.tabTo(QStringLiteral("save")));
        journey.key(Qt::Key_Space);
        const auto *message = dialog()->findChild<Banner *>(QStringLiteral("message"));
        REQUIRE(journey.wait([&] { return message->isVisible(); }));
        CHECK(message->title() == QStringLiteral("Saved: checklist.docx"));
        CHECK(folder.read(QStringLiteral("checklist.docx")).startsWith("PK"));
    }
}
