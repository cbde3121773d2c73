// SPDX-License-Identifier: Apache-2.0
// What belongs to the window, whatever is open in it: its menus, its way back after a bad end, registers that cannot be read.
#include "core/domain/WellKnown.h"
#include "core/storage/Backups.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/register/ProfilePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Heading.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>

using namespace dueregard;
using namespace dueregard::test;

namespace {

Banner *bannerOf(JourneyWindow &journey, const QString &title)
{
    for (Banner *one : journey.window().findChildren<Banner *>())
        if (one->isVisible() && one->title() == title)
            return one;
    return nullptr;
}

void writeOne(JourneyWindow &journey, const QString &title)
{
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(title);
}

void truncate(const QString &path)
{
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
}

} // namespace

TEST_CASE("Journey: the menus")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    writeOne(journey, QStringLiteral("Library hours"));

    SECTION("save at once")
    {
        journey.trigger(QStringLiteral("Save now"));
        CHECK_FALSE(journey.workspace().session()->hasUnsavedChanges());
    }

    SECTION("go on and back, and to the review points")
    {
        journey.trigger(QStringLiteral("Continue to the next page"));
        CHECK(journey.view().pageId() == QLatin1String("about.purpose"));
        journey.trigger(QStringLiteral("Back to the page before"));
        CHECK(journey.view().pageId() == QLatin1String("about.basics"));
        journey.trigger(QStringLiteral("Review points"));
        CHECK(journey.view().pageId() == AssessmentView::pointsPage);
        journey.window().showHome();
        for (const QAction *action : journey.window().findChildren<QAction *>())
            CHECK_FALSE(action->text().contains(QStringLiteral("Continue to"))); // it went with the assessment
    }

    SECTION("are all on the page of keyboard shortcuts")
    {
        journey.trigger(QStringLiteral("Keyboard shortcuts"));
        for (const QAction *action : journey.window().findChildren<QAction *>())
            if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty()) {
                INFO(keys.toStdString());
                CHECK(journey.shows(keys));
            }
    }

    SECTION("format a long answer, whoever knows the keys or not")
    {
        REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
        REQUIRE(journey.tabTo(question::purpose));
        auto *menu = [&]() -> QMenu * {
            for (QMenu *one : journey.window().findChildren<QMenu *>())
                if (one->title() == QStringLiteral("&Text"))
                    return one;
            return nullptr;
        }();
        REQUIRE(menu);
        const auto act = [&](const QString &start) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->text().remove(u'&').startsWith(start) && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            return false;
        };
        REQUIRE(act(QStringLiteral("Bold")));
        journey.type(QStringLiteral("Why"));
        journey.view().commit();
        const RichText text = journey.assessment().answer(question::purpose).rich();
        REQUIRE_FALSE(text.isEmpty());
        CHECK(text.blocks().first().runs.first().strong);
        REQUIRE(journey.tabTo(QStringLiteral("home")));
        CHECK_FALSE(act(QStringLiteral("Bold"))); // a link has no words to make bold
    }
}

TEST_CASE("Journey: the program is killed")
{
    const TempFolder folder;
    const QString settings = folder.file(QStringLiteral("settings.ini"));
    const QString kept = folder.file(QStringLiteral("kept.ini"));
    {
        JourneyWindow journey(folder);
        writeOne(journey, QStringLiteral("Street lights"));
        REQUIRE(journey.continueTo(QStringLiteral("about.area")));
        REQUIRE(journey.workspace().saveNow());
        REQUIRE(QFile::copy(settings, kept)); // as a power cut would leave it
        CHECK(journey.close());
    }

    SECTION("and opens where the officer was")
    {
        REQUIRE(QFile::remove(settings));
        REQUIRE(QFile::rename(kept, settings));
        JourneyWindow journey(folder);
        REQUIRE(journey.window().assessmentView());
        CHECK(journey.view().pageId() == QLatin1String("about.area"));
        REQUIRE(bannerOf(journey, QStringLiteral("Due Regard ended without being closed")));
        REQUIRE(journey.button(QStringLiteral("Hide this message")));
        journey.button(QStringLiteral("Hide this message"))->click();
        JourneyWindow::settle();
        CHECK_FALSE(bannerOf(journey, QStringLiteral("Due Regard ended without being closed")));
    }

    SECTION("and after a good end without a word about it, in the very field")
    {
        {
            JourneyWindow journey(folder);
            REQUIRE(journey.window().assessmentView());
            CHECK_FALSE(bannerOf(journey, QStringLiteral("Due Regard ended without being closed")));
            REQUIRE(journey.tabTo(QStringLiteral("about.area")));
            CHECK(journey.close());
        }
        JourneyWindow journey(folder);
        REQUIRE(journey.window().assessmentView());
        CHECK(journey.view().pageId() == QLatin1String("about.area"));
        const QWidget *focus = QApplication::focusWidget();
        while (focus && focus->objectName() != QLatin1String("about.area"))
            focus = focus->parentWidget();
        CHECK(focus);
    }

    SECTION("but what was closed before stays closed")
    {
        {
            JourneyWindow journey(folder);
            journey.window().showHome();
            CHECK(journey.close());
        }
        JourneyWindow journey(folder);
        CHECK_FALSE(journey.window().assessmentView());
    }
}

TEST_CASE("Journey: a damaged register")
{
    const TempFolder folder;
    const QString other = folder.file(QStringLiteral("Other.eqia"));
    {
        JourneyWindow journey(folder);
        writeOne(journey, QStringLiteral("Warm spaces"));
        CHECK(journey.close());
    }
    {
        JourneyWindow journey(folder); // makes the backup
        REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
        CHECK(journey.close());
    }
    const QString path = folder.file(QStringLiteral("Register.eqia"));
    REQUIRE_FALSE(Backups(path, {}).list().isEmpty());
    REQUIRE(QFile::copy(path, other));
    truncate(other);

    SECTION("offers its backups, and opens the one that is put back")
    {
        QFile::remove(path);
        REQUIRE(QFile::rename(other, path));
        const TempFolder elsewhere;
        JourneyWindow journey(elsewhere);
        journey.dialogs().willChoose(0);
        journey.window().openRegister(path, Workspace::Missing::Refuse);
        journey.dialogs().willConfirm(QStringLiteral("Put this backup back?"));
        journey.dialogs().willHear(QStringLiteral("The backup is back"));
        REQUIRE(journey.tabToButton(QStringLiteral("Put this one back")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
        CHECK(journey.workspace().path() == path);
    }

    SECTION("without backups offers what can be read, and says by name what cannot be opened")
    {
        JourneyWindow journey(folder);
        journey.dialogs().willChoose(0);
        journey.dialogs().willSave({}); // not now
        journey.window().openRegister(other, Workspace::Missing::Refuse);
        CHECK(journey.dialogs().isDone());
        CHECK(journey.workspace().path() == path); // the one that was open stays
        journey.dialogs().willHear(QStringLiteral("“Nowhere.eqia” could not be opened"));
        journey.window().openRegister(folder.file(QStringLiteral("Nowhere.eqia")), Workspace::Missing::Refuse);
    }
}

TEST_CASE("Journey: another register from the welcome page")
{
    const TempFolder folder;
    const QString other = folder.file(QStringLiteral("Other.eqia"));
    {
        JourneyWindow journey(folder);
        CHECK(journey.close());
        REQUIRE(QFile::copy(journey.path(), other));
        QFile::remove(folder.file(QStringLiteral("settings.ini")));
    }
    JourneyWindow journey(folder, JourneyWindow::Start::First);
    REQUIRE(journey.tabTo(QStringLiteral("organisation")));
    journey.type(QStringLiteral("Borough council"));
    journey.dialogs().willOpen(other);
    journey.trigger(QStringLiteral("Open register"));
    CHECK(journey.workspace().path() == other);
    CHECK(journey.settings().profile().organisation == QLatin1String("Borough council"));
    CHECK(journey.window().homePage()->isVisible());
}

TEST_CASE("Journey: personal text is removed")
{
    const TempFolder folder;
    const QString secret = QStringLiteral("Quillfeather"); // in no question and no help text
    const auto holds = [&](const QString &file) {
        QFile bytes(file);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        return bytes.readAll().contains(secret.toUtf8());
    };
    QString id;
    {
        JourneyWindow journey(folder);
        writeOne(journey, QStringLiteral("Library hours"));
        REQUIRE(journey.continueTo(QStringLiteral("about.area")));
        REQUIRE(journey.tabTo(QStringLiteral("about.area")));
        journey.type(QStringLiteral("Near the house of ") + secret);
        id = journey.assessment().id;
        CHECK(journey.close());
    }
    JourneyWindow journey(folder); // makes the backup
    const QList<Backups::Copy> copies = Backups(journey.path(), {}).list();
    REQUIRE_FALSE(copies.isEmpty());
    CHECK(holds(journey.path()));
    CHECK(holds(copies.first().path));
    REQUIRE(journey.window().assessmentView());
    const auto remove = [&](const QString &start) {
        journey.removePersonalText({start, secret});
        REQUIRE(journey.wait([&] { return journey.window().assessmentView() != nullptr; })); // it is removed on another thread
    };

    SECTION("asks what, why and who before it does anything")
    {
        journey.trigger(QStringLiteral("Remove personal text"));
        REQUIRE(journey.tabToButton(QStringLiteral("Remove it for good")));
        journey.key(Qt::Key_Space);
        CHECK(journey.shows(QStringLiteral("Choose what should be removed")));
        CHECK(journey.shows(QStringLiteral("Say who removes it")));
        CHECK(journey.window().assessmentView());
    }

    SECTION("from the register, its history and its backups")
    {
        remove({});
        CHECK(journey.assessment().answer(QStringLiteral("about.area")).isBlank());
        CHECK(journey.assessment().answer(question::title).text() == QLatin1String("Library hours"));
        CHECK_FALSE(holds(copies.first().path));
        CHECK(journey.close());
        CHECK_FALSE(holds(journey.path()));
    }

    SECTION("only from the earlier wordings, when the answer was corrected")
    {
        journey.workspace().session()->setValue(FieldKey::answer(QStringLiteral("about.area")), QStringLiteral("The house of a resident"));
        journey.removePersonalText({QStringLiteral("only earlier wordings"), QStringLiteral("The house of a resident")});
        REQUIRE(journey.wait([&] { return journey.window().assessmentView() != nullptr; }));
        CHECK(journey.assessment().answer(QStringLiteral("about.area")).text() == QLatin1String("The house of a resident"));
        CHECK_FALSE(holds(copies.first().path));
        CHECK(journey.close());
        CHECK_FALSE(holds(journey.path()));
    }

    SECTION("also when it was deleted from its answer before")
    {
        journey.workspace().session()->setValue(FieldKey::answer(QStringLiteral("about.area")), Value());
        remove(QStringLiteral("blank now"));
        CHECK_FALSE(holds(copies.first().path));
        CHECK(journey.close());
        CHECK_FALSE(holds(journey.path()));
    }

    SECTION("also when the record that held it was deleted")
    {
        AssessmentSession &session = *journey.workspace().session();
        session.setValue(FieldKey::answer(QStringLiteral("about.area")), QStringLiteral("The whole borough"));
        const QString record = session.addRecord(RecordKind::Finding, {{QStringLiteral("text"), Value(RichText::fromPlain(secret + QStringLiteral(" said so")))}});
        session.endBurst();
        session.removeRecord(RecordKind::Finding, record);
        remove(QStringLiteral("that was deleted"));
        const auto changes = journey.workspace().registerFile()->changes(id);
        REQUIRE(changes);
        for (const Change &change : *changes)
            CHECK_FALSE((change.entityId == record && (change.before.toPlain() + change.after.toPlain()).contains(secret)));
    }
}

TEST_CASE("Journey: pages that Esc closes")
{
    const TempFolder folder;
    JourneyWindow journey(folder);

    SECTION("backups, shortcuts and the officer's own page go back to the list")
    {
        for (const char *entry : {"Backups", "Keyboard shortcuts", "Your organisation and you"}) {
            INFO(entry);
            journey.trigger(QString::fromLatin1(entry));
            CHECK_FALSE(journey.window().homePage()->isVisible());
            journey.key(Qt::Key_Escape);
            CHECK(journey.window().homePage()->isVisible());
        }
    }

    SECTION("but words that were typed stay")
    {
        journey.trigger(QStringLiteral("Your organisation and you"));
        REQUIRE(journey.tabTo(QStringLiteral("organisation")));
        journey.type(QStringLiteral("Borough council"));
        journey.key(Qt::Key_Escape);
        CHECK_FALSE(journey.window().homePage()->isVisible());
    }

    SECTION("shortcuts inside an assessment go back to where they were opened")
    {
        writeOne(journey, QStringLiteral("Library hours"));
        REQUIRE(journey.continueTo(QStringLiteral("about.area")));
        journey.trigger(QStringLiteral("Keyboard shortcuts"));
        CHECK(journey.view().pageId() == AssessmentView::shortcutsPage);
        journey.key(Qt::Key_Escape);
        CHECK(journey.view().pageId() == QLatin1String("about.area"));
    }
}

TEST_CASE("Journey: a long list of assessments")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.window().resize(1280, 720);
    for (int i = 0; i < 30; ++i)
        REQUIRE(journey.workspace().createAssessment());
    journey.window().showHome();
    HomePage &home = *journey.window().homePage();
    REQUIRE(journey.wait([&] { return home.model()->rowCount() == 30; }));
    JourneyWindow::settle();
    const auto inSight = [&](const QWidget *widget) {
        const QRect place(widget->mapTo(&journey.window(), QPoint()), widget->size());
        return journey.window().rect().contains(place);
    };

    SECTION("keeps what acts on a row in sight")
    {
        auto *table = home.findChild<QTableView *>();
        REQUIRE(table);
        CHECK(inSight(table));
        REQUIRE(journey.button(QStringLiteral("Open")));
        CHECK(inSight(journey.button(QStringLiteral("Open"))));
        for (int i = 0; i < 29; ++i)
            journey.key(Qt::Key_Down);
        CHECK(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
    }

    SECTION("shows the way back after a deletion")
    {
        REQUIRE(journey.tabToButton(QStringLiteral("Delete")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return home.model()->rowCount() == 29; }));
        JourneyWindow::settle();
        REQUIRE(journey.button(QStringLiteral("Undo")));
        CHECK(inSight(journey.button(QStringLiteral("Undo"))));
    }
}
