// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewPage.h"

#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/preview/PreviewFixture.h"
#include "ui/preview/PageCanvas.h"
#include "ui/preview/PageThumb.h"
#include "ui/preview/ReportDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/RailItem.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSemaphore>

#include <atomic>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// Makes sample reports; when closed, holds each back. Shared with threads that may outlive a section.
struct Press {
    QSemaphore open{1'000'000};
    QSemaphore entered;
    std::atomic<int> pages = 3;
    std::atomic<bool> fails = false;
    std::atomic<bool> names = false; ///< the report holds somebody's name
    void close() { open.acquire(open.available()); }
};

struct Room {
    TempFolder folder;
    FixedClock clock;
    AnsweringDialogs dialogs;
    Settings settings{folder.file(QStringLiteral("settings.ini"))};
    std::shared_ptr<Press> press = std::make_shared<Press>();
    QString registerPath = folder.write(QStringLiteral("Assessments.eqia"), "register");
    Assessment assessment;
    std::unique_ptr<PreviewPage> page;

    Room()
    {
        setValueAt(assessment, FieldKey::answer(question::title), QStringLiteral("Visitor permits"));
        setValueAt(assessment, FieldKey::answer(question::reference), QStringLiteral("EQ/12"));
    }
    ~Room()
    {
        press->open.release(1000);
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    PreviewPage &open(QSize size = QSize(1366, 900))
    {
        const auto recipe = [press = press](const ReportRequest &request) -> ReportMaker::Outcome {
            press->entered.release();
            press->open.acquire();
            if (press->fails)
                return Failure(ErrorKind::Internal, QStringLiteral("The pack has no report."));
            const MadeReportPtr made = sampleReport(press->pages, request.profile, request.profile.publicCopy ? QStringLiteral("Public") : QStringLiteral("Internal"));
            if (!press->names)
                return made;
            const auto named = std::make_shared<MadeReport>(*made);
            named->checked = {{QStringLiteral("An abbreviation."), {}, false}, {QStringLiteral("The name stands in the text."), {QStringLiteral("about.purpose"), {}}, true}};
            return MadeReportPtr(named);
        };
        page = std::make_unique<PreviewPage>(assessment, std::make_shared<Pack>(), settings, dialogs, clock, registerPath, recipe);
        page->resize(size);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        return *page;
    }
    PageCanvas &canvas() const { return *page->findChild<PageCanvas *>(); }
    template<class T = QWidget>
    T &named(const char *name) const
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press_(const char *name) const { named<QAbstractButton>(name).click(); }
    /// From the open dialog, as plain text.
    void saveLeftOutAs(const QString &name)
    {
        auto *dialog = page->findChild<ReportDialog *>();
        REQUIRE(dialog);
        for (QRadioButton *radio : dialog->findChildren<QRadioButton *>())
            if (radio->text() == QStringLiteral("Plain text"))
                radio->click();
        dialogs.savePath = folder.file(name);
        dialog->findChild<QAbstractButton *>(QStringLiteral("saveLeftOut"))->click();
    }
    Banner &message() const { return named<Banner>("message"); }
    bool ready() const
    {
        return waitUntil([this] { return canvas().pageCount() > 0; });
    }
    bool told() const
    {
        return waitUntil([this] { return message().isVisible(); });
    }
    QStringList filesBesideOurs() const
    {
        QStringList names = folder.names();
        names.removeAll(QStringLiteral("settings.ini"));
        names.removeAll(QStringLiteral("Assessments.eqia"));
        return names;
    }
};

} // namespace

TEST_CASE("PreviewPage")
{
    Room room;

    SECTION("shows pages, where one is, and an outline that goes there")
    {
        room.open();
        REQUIRE(room.ready());
        CHECK(room.named<QLabel>("position").text() == QStringLiteral("Page 1 of 3"));
        const auto items = room.page->findChildren<RailItem *>();
        REQUIRE(items.size() == 3);
        CHECK(items[0]->isCurrent());
        CHECK_FALSE(items[1]->text().contains(QStringLiteral("2  "))); // would read as the number of a section
        CHECK(items[1]->accessibleName().endsWith(QStringLiteral("page 2")));
        items[2]->click();
        CHECK(room.canvas().currentPage() == 2);
        CHECK(room.named<QLabel>("position").text() == QStringLiteral("Page 3 of 3"));
        CHECK(items[2]->isCurrent());
        CHECK_FALSE(items[0]->isCurrent());
    }

    SECTION("the small pages are one Tab stop, arrows move through them, Enter opens")
    {
        room.open();
        REQUIRE(room.ready());
        room.press_("showPages");
        REQUIRE(waitUntil([&] { return room.page->findChild<PageThumb *>() && room.page->findChild<PageThumb *>()->isVisible(); }));
        room.named<QAbstractButton>("showPages").setFocus();
        key(Qt::Key_Tab);
        CHECK(focusedName() == QStringLiteral("Page 1, this page"));
        key(Qt::Key_Right);
        CHECK(focusedName() == QStringLiteral("Page 2, this page"));
        CHECK(room.canvas().currentPage() == 1);
        key(Qt::Key_End);
        CHECK(room.canvas().currentPage() == 2);
        key(Qt::Key_Tab);
        CHECK_FALSE(focusedName().startsWith(QStringLiteral("Page ")));
    }

    SECTION("goes to the question of words, home, and back")
    {
        room.open();
        REQUIRE(room.ready());
        QList<BlockSource> sources;
        int home = 0;
        int back = 0;
        QObject::connect(room.page.get(), &PreviewPage::goToSource, room.page.get(), [&](const BlockSource &source) { sources.append(source); });
        QObject::connect(room.page.get(), &PreviewPage::goHome, room.page.get(), [&] { ++home; });
        QObject::connect(room.page.get(), &PreviewPage::backToAssessment, room.page.get(), [&] { ++back; });
        room.page->showField(*sourceOf(2).field);
        key(Qt::Key_Return);
        CHECK(sources == QList<BlockSource>{sourceOf(2)});
        room.press_("goHome");
        room.press_("backToAssessment");
        CHECK(home == 1);
        CHECK(back == 1);
    }

    SECTION("the old pages stay while new ones are laid out, and a wait is mentioned and can be cancelled")
    {
        room.open();
        REQUIRE(room.ready());
        room.press->close();
        room.press->pages = 5;
        room.page->refresh(room.assessment);
        REQUIRE(waitUntil([&] { return room.named("progress").isVisible(); }));
        CHECK(room.canvas().pageCount() == 3);
        room.press_("cancel");
        CHECK_FALSE(room.named("progress").isVisible());
        CHECK(room.message().title() == QStringLiteral("Cancelled"));
        room.press->open.release(100);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(1);
        CHECK(room.canvas().pageCount() == 3); // it came too late
    }

    SECTION("many changes in a row are laid out once")
    {
        room.open();
        REQUIRE(room.ready());
        room.press->entered.acquire();
        room.press->pages = 4;
        for (int i = 0; i < 5; ++i)
            room.page->refresh(room.assessment);
        REQUIRE(waitUntil([&] { return room.canvas().pageCount() == 4; }));
        CHECK(room.press->entered.available() == 1);
    }

    SECTION("says that a report could not be made, and tries again")
    {
        room.press->fails = true;
        room.open();
        REQUIRE(room.told());
        CHECK(room.message().title() == QStringLiteral("The report could not be made"));
        CHECK(room.message().accessibleDescription().contains(QStringLiteral("The pack has no report.")));
        room.press->fails = false;
        room.message().findChild<QAbstractButton *>()->click();
        REQUIRE(room.ready());
        CHECK_FALSE(room.message().isVisible());
    }

    SECTION("saves a PDF under a name made from the assessment, and says so")
    {
        room.open();
        REQUIRE(room.ready());
        room.dialogs.savePath = room.folder.file(QStringLiteral("out.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(room.dialogs.suggested == room.folder.file(QStringLiteral("EQ 12 \u2013 Visitor permits \u2013 version 0.1.pdf")));
        CHECK(room.message().title() == QStringLiteral("PDF saved: out.pdf"));
        CHECK(room.folder.read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
        CHECK(room.filesBesideOurs() == QStringList{QStringLiteral("out.pdf")});
    }

    SECTION("asks before a public copy that may tell who somebody is leaves, and leads there")
    {
        room.press->names = true;
        room.open();
        REQUIRE(room.ready());
        QList<BlockSource> places;
        QObject::connect(room.page.get(), &PreviewPage::goToSource, room.page.get(), [&](const BlockSource &source) { places << source; });
        room.dialogs.savePath = room.folder.file(QStringLiteral("out.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.dialogs.questions.size() == 1);
        CHECK(room.dialogs.questions.first().contains(QStringLiteral("The name stands in the text.")));
        CHECK_FALSE(room.dialogs.questions.first().contains(QStringLiteral("An abbreviation.")));
        room.dialogs.choice = 1;
        room.press_("exportPdf");
        REQUIRE(places.size() == 1);
        CHECK(places.first().page == QStringLiteral("about.purpose"));
        QTest::qWait(20);
        CHECK(room.filesBesideOurs().isEmpty());
        room.dialogs.choice = 0;
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(room.filesBesideOurs() == QStringList{QStringLiteral("out.pdf")});
        CHECK(room.dialogs.questions.size() == 3);
        room.dialogs.savePath = room.folder.file(QStringLiteral("again.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return room.filesBesideOurs().contains(QStringLiteral("again.pdf")) && room.message().title().contains(QStringLiteral("again.pdf")); }));
        CHECK(room.dialogs.questions.size() == 3); // the same is not asked twice
        room.named<QComboBox>("copy").setCurrentIndex(1);
        room.dialogs.savePath = room.folder.file(QStringLiteral("internal.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return room.filesBesideOurs().contains(QStringLiteral("internal.pdf")); }));
        CHECK(room.dialogs.questions.size() == 3);
    }

    SECTION("says what a public copy printed once it has left, and nothing of other copies")
    {
        room.open();
        REQUIRE(room.ready());
        QList<MadeReportPtr> published;
        QObject::connect(room.page.get(), &PreviewPage::published, room.page.get(), [&](const MadeReportPtr &report) { published << report; });
        room.dialogs.savePath = room.folder.file(QStringLiteral("gone/out.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(published.isEmpty());
        room.dialogs.savePath = room.folder.file(QStringLiteral("out.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return !published.isEmpty(); }));
        CHECK(published.first()->profile.publicCopy);
        room.named<QComboBox>("copy").setCurrentIndex(1);
        room.dialogs.savePath = room.folder.file(QStringLiteral("internal.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return room.filesBesideOurs().contains(QStringLiteral("internal.pdf")); }));
        REQUIRE(waitUntil([&] { return room.message().title().contains(QStringLiteral("internal.pdf")); }));
        CHECK(published.size() == 1);
    }

    SECTION("offers the web page beside a PDF for the public, never beside another copy")
    {
        room.open();
        REQUIRE(room.ready());
        room.dialogs.savePath = room.folder.file(QStringLiteral("out.v1.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(room.message().accessibleDescription().contains(QStringLiteral("web page")));
        auto *beside = room.message().findChild<QAbstractButton *>(QStringLiteral("webPageBeside"));
        REQUIRE(beside);
        room.folder.write(QStringLiteral("out.v1.html"), "somebody's");
        beside->click(); // it is asked before that is replaced, and the answer is no
        CHECK(room.dialogs.confirmations == 1);
        CHECK(room.folder.read(QStringLiteral("out.v1.html")) == "somebody's");
        room.dialogs.agree = true;
        beside->click();
        REQUIRE(waitUntil([&] { return room.message().title() == QStringLiteral("HTML saved: out.v1.html"); }));
        CHECK(room.folder.read(QStringLiteral("out.v1.html")).contains("<html"));
        CHECK(room.folder.read(QStringLiteral("out.v1.html")).contains("Public of answer 1."));
        CHECK_FALSE(room.message().findChild<QAbstractButton *>(QStringLiteral("webPageBeside")));
        room.named<QComboBox>("copy").setCurrentIndex(1);
        room.dialogs.savePath = room.folder.file(QStringLiteral("internal.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return room.message().title() == QStringLiteral("PDF saved: internal.pdf"); }));
        CHECK_FALSE(room.message().findChild<QAbstractButton *>(QStringLiteral("webPageBeside")));
    }

    SECTION("a PDF waits for the pages that the choices ask for")
    {
        room.open();
        REQUIRE(room.ready());
        room.press->close();
        room.named<QComboBox>("copy").setCurrentIndex(1);
        room.dialogs.savePath = room.folder.file(QStringLiteral("internal.pdf"));
        room.press_("exportPdf");
        CHECK(room.dialogs.suggested.contains(QStringLiteral("internal")));
        QTest::qWait(20);
        CHECK(room.filesBesideOurs().isEmpty());
        room.press->open.release(100);
        REQUIRE(room.told());
        CHECK(room.filesBesideOurs() == QStringList{QStringLiteral("internal.pdf")});
        REQUIRE(room.canvas().goTo(*sourceOf(1).field));
        CHECK(focusedName() == QStringLiteral("Internal of answer 1."));
    }

    SECTION("a PDF after a cancelled layout is not made of old pages")
    {
        room.open();
        REQUIRE(room.ready());
        room.press->close();
        room.named<QComboBox>("copy").setCurrentIndex(1);
        REQUIRE(waitUntil([&] { return room.named("progress").isVisible(); }));
        room.press_("cancel");
        room.press->open.release(100);
        room.dialogs.savePath = room.folder.file(QStringLiteral("internal.pdf"));
        room.press_("exportPdf");
        REQUIRE(waitUntil([&] { return !room.filesBesideOurs().isEmpty(); }));
        REQUIRE(room.canvas().goTo(*sourceOf(1).field));
        CHECK(focusedName() == QStringLiteral("Internal of answer 1."));
    }

    SECTION("a place that cannot be written to is said in words, and the old file stays")
    {
        room.open();
        REQUIRE(room.ready());
        room.dialogs.savePath = room.folder.file(QStringLiteral("gone/out.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(room.message().title() == QStringLiteral("The PDF was not saved: out.pdf"));
        CHECK(room.message().accessibleDescription().contains(QStringLiteral("Connect the drive")));
        CHECK(room.filesBesideOurs().isEmpty());
        CHECK(room.message().findChildren<QAbstractButton *>().size() == 2);

        if (TempFolder::readOnlyIsHonoured()) {
            room.dialogs.savePath = room.folder.write(QStringLiteral("old.pdf"), "old");
            room.folder.setReadOnly(QStringLiteral("old.pdf"));
            room.press_("exportPdf");
            REQUIRE(room.told());
            CHECK(room.folder.read(QStringLiteral("old.pdf")) == "old");
            CHECK(room.message().accessibleDescription().contains(QStringLiteral("as it was")));
        }
    }

    SECTION("a name without .pdf gets it, and asks before it replaces a file")
    {
        room.open();
        REQUIRE(room.ready());
        room.folder.write(QStringLiteral("out.pdf"), "old");
        room.dialogs.savePath = room.folder.file(QStringLiteral("out"));
        room.press_("exportPdf");
        CHECK(room.dialogs.confirmations == 1);
        CHECK(room.folder.read(QStringLiteral("out.pdf")) == "old");
        room.dialogs.agree = true;
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(room.folder.read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
    }

    SECTION("saves the list of what is left out, and does not take it for the report")
    {
        setValueAt(room.assessment, FieldKey::answer(question::screenAuthorisedName), QStringLiteral("Kanarienname"));
        room.open();
        REQUIRE(room.ready());
        room.press_("moreFormats");
        room.saveLeftOutAs(QStringLiteral("sheet.txt"));
        REQUIRE(room.told());
        CHECK(room.dialogs.suggested.endsWith(QStringLiteral("what is left out – version 0.1.txt")));
        CHECK(room.message().title() == QStringLiteral("TXT saved: sheet.txt"));
        CHECK(room.folder.read(QStringLiteral("sheet.txt")).contains("Kanarienname"));
        CHECK(room.folder.read(QStringLiteral("sheet.txt")).contains("NOT FOR PUBLICATION"));
        room.dialogs.savePath = room.folder.file(QStringLiteral("out.pdf"));
        room.message().hide();
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK_FALSE(room.dialogs.suggested.contains(QStringLiteral("what is left out")));
        CHECK(room.folder.read(QStringLiteral("out.pdf")).startsWith("%PDF-"));
    }

    SECTION("a list that cannot be saved can be tried again elsewhere, and is still the list")
    {
        room.open();
        REQUIRE(room.ready());
        room.press_("moreFormats");
        room.saveLeftOutAs(QStringLiteral("gone/sheet.txt"));
        REQUIRE(room.told());
        CHECK(room.message().title() == QStringLiteral("The TXT was not saved: sheet.txt"));
        room.dialogs.savePath = room.folder.file(QStringLiteral("sheet.txt"));
        room.message().findChildren<QAbstractButton *>().last()->click();
        REQUIRE(waitUntil([&] { return room.filesBesideOurs() == QStringList{QStringLiteral("sheet.txt")}; }));
        CHECK(room.folder.read(QStringLiteral("sheet.txt")).contains("What the public copy leaves out"));
    }

    SECTION("leaves the report as it was when the choice of format is cancelled")
    {
        room.open();
        REQUIRE(room.ready());
        auto &set = room.named<QComboBox>("printSet");
        set.setCurrentIndex(set.findData(int(PrintSet::Full)));
        for (const bool byKey : {true, false}) {
            room.press_("moreFormats");
            auto *dialog = room.page->findChild<ReportDialog *>();
            REQUIRE(dialog);
            QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("set"))->findChildren<QRadioButton *>().last(), Qt::Key_Space);
            for (QRadioButton *radio : dialog->findChildren<QRadioButton *>())
                if (radio->text() == QStringLiteral("For colleagues only"))
                    QTest::keyClick(radio, Qt::Key_Space);
            REQUIRE(room.named<QComboBox>("copy").currentIndex() == 1); // the pages behind show it
            REQUIRE(set.currentData().toInt() != int(PrintSet::Full));
            if (byKey)
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                dialog->findChild<QAbstractButton *>(QStringLiteral("cancel"))->click();
            CHECK(room.named<QComboBox>("copy").currentIndex() == 0);
            CHECK(set.currentData().toInt() == int(PrintSet::Full));
            CHECK(room.settings.printSet(room.registerPath) == nameOf(PrintSet::Full));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    SECTION("remembers the print set for the register, and says for whom a copy is")
    {
        room.open();
        REQUIRE(room.ready());
        auto &set = room.named<QComboBox>("printSet");
        set.setCurrentIndex(set.findData(int(PrintSet::Actions)));
        CHECK(room.settings.printSet(room.registerPath) == QStringLiteral("actions"));
        auto &size = room.named<QComboBox>("largePrint");
        size.setCurrentIndex(size.findData(18));
        room.named<QComboBox>("copy").setCurrentIndex(1);
        room.open();
        CHECK(room.named<QComboBox>("printSet").currentData().toInt() == int(PrintSet::Actions));
        CHECK(room.named<QComboBox>("largePrint").currentText() == QStringLiteral("Large print, 18 points"));
        CHECK(room.named<QComboBox>("copy").currentText() == QStringLiteral("Public copy"));
    }

    SECTION("keeps below which number people are withheld: for the pages, every format and print of this register")
    {
        room.open();
        REQUIRE(room.ready());
        room.press_("moreFormats");
        auto *dialog = room.page->findChild<ReportDialog *>();
        REQUIRE(dialog);
        QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("smallNumbers"))->findChildren<QRadioButton *>().at(2), Qt::Key_Space);
        CHECK(ReportChoice::smallNumbersOf(room.settings, room.registerPath) == 8);
        CHECK(ReportChoice::smallNumbersOf(room.settings, room.folder.file(QStringLiteral("Other.eqia"))) == 5);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ReportChoice::setSmallNumbers(room.settings, room.registerPath, 10); // by the reports on all assessments
        room.page->takeSmallNumbers();
        QList<int> seen;
        QObject::connect(room.page.get(), &PreviewPage::published, room.page.get(), [&](const MadeReportPtr &report) { seen << report->profile.smallNumbers; });
        room.dialogs.savePath = room.folder.file(QStringLiteral("a.pdf"));
        room.press_("exportPdf");
        REQUIRE(room.told());
        CHECK(seen == QList<int>{10});
        auto &size = room.named<QComboBox>("largePrint"); // another choice leaves it alone
        size.setCurrentIndex(size.findData(18));
        room.open();
        REQUIRE(room.ready());
        CHECK(ReportChoice::smallNumbersOf(room.settings, room.registerPath) == 10);
    }

    SECTION("says that a demonstration is one")
    {
        room.assessment.demoSource = QStringLiteral("case 1");
        room.open();
        CHECK(room.named<QLabel>("notes").isVisible());
        CHECK(room.named<QLabel>("notes").text().contains(QStringLiteral("not the body’s own document")));
    }

    SECTION("in a narrow window the outline stands behind a button, and Esc gives the pages back")
    {
        for (const int width : {320, 640}) {
            room.open(QSize(width, 560));
            REQUIRE(room.ready());
            CHECK(room.page->width() == width);
            CHECK_FALSE(room.named("showOutline").isVisible());
            room.press_("contents");
            CHECK(room.named("showOutline").isVisible());
            CHECK_FALSE(room.canvas().isVisible());
            CHECK(QApplication::focusWidget() == &room.named("backToPages"));
            key(Qt::Key_Escape);
            CHECK(room.canvas().isVisible());
            CHECK(QApplication::focusWidget() == &room.named("contents"));
            room.press_("contents");
            room.page->findChildren<RailItem *>()[1]->click();
            CHECK(room.canvas().isVisible());
            CHECK(room.canvas().currentPage() == 1);
        }
    }

    SECTION("with text at 200 % in a low window everything can still be reached")
    {
        Theme::get().setZoom(2);
        room.open(QSize(1280, 720));
        REQUIRE(room.ready());
        for (const char *name : {"exportPdf", "print", "printSet", "zoom", "copy", "names", "largePrint"}) {
            INFO(name);
            const QWidget &control = room.named(name);
            CHECK(control.isVisible());
            const QPoint at = control.mapTo(room.page.get(), QPoint());
            CHECK(at.x() >= 0);
            CHECK(at.x() + control.width() <= room.page->width());
        }
        CHECK(room.canvas().viewport()->height() > room.page->height() / 2);
        Theme::get().setZoom(1);
    }

    SECTION("everything that takes the focus has a name, and Tab reaches it and leaves it")
    {
        room.open();
        REQUIRE(room.ready());
        for (const QWidget *widget : room.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            REQUIRE(interface);
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
        room.named("goHome").setFocus();
        QStringList order; // for the report of a failure
        QSet<QWidget *> reached;
        for (int i = 0; i < 60 && (i == 0 || QApplication::focusWidget() != &room.named("goHome")); ++i) { // blocks of all pages share widgets
            reached.insert(QApplication::focusWidget());
            order += QApplication::focusWidget()->metaObject()->className() + QStringLiteral(" ") + QApplication::focusWidget()->objectName();
            key(Qt::Key_Tab);
        }
        INFO(order.join(u'\n').toStdString());
        CHECK(QApplication::focusWidget() == &room.named("goHome"));
        for (const char *name : {"backToAssessment", "showOutline", "exportPdf", "print", "printSet", "zoom", "copy", "names", "largePrint"}) {
            INFO(name);
            CHECK(reached.contains(&room.named(name)));
        }
    }

    SECTION("F6 goes from pane to pane and round")
    {
        room.open();
        REQUIRE(room.ready());
        room.page->focusHere();
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            room.page->nextPane();
            names.append(QApplication::focusWidget()->objectName());
        }
        CHECK(names == QStringList{QStringLiteral("showOutline"), QStringLiteral("exportPdf"), QString(), QStringLiteral("goHome")});
        room.page->previousPane();
        CHECK(QApplication::focusWidget() == &room.canvas());
        room.page->previousPane();
        CHECK(QApplication::focusWidget() == &room.named("exportPdf"));
    }

    SECTION("may close while a report is being laid out")
    {
        room.press->close();
        room.open();
        room.press->entered.acquire();
        room.page.reset();
        room.press->open.release(10);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(1);                             // a report that still reached the page would crash here
        CHECK(room.press->open.available() == 9);    // it was finished without the page,
        CHECK(room.press->entered.available() == 0); // and no other was begun for a page that is gone
    }
}
