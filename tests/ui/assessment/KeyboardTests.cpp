// SPDX-License-Identifier: Apache-2.0
// One page, with nothing but the keyboard: where Tab leads and what is typed there.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/RecordCard.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/RichEditor.h"
#include "ui/fields/RichTextDocument.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/MatrixCell.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QWidget *nowFocused() { return QApplication::focusWidget(); }

void tap(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    REQUIRE(nowFocused());
    QTest::keyClick(nowFocused(), Qt::Key(key), with);
    OpenAssessment::settle();
}

/// "Tab" until a radio has the focus.
QRadioButton *tabToRadio()
{
    for (int i = 0; i < 30 && !qobject_cast<QRadioButton *>(nowFocused()); ++i)
        tap(Qt::Key_Tab);
    auto *radio = qobject_cast<QRadioButton *>(nowFocused());
    REQUIRE(radio);
    return radio;
}

QString answerText(OpenAssessment &open, const QString &id) { return open.session().assessment().answer(id).toPlain(); }

} // namespace

TEST_CASE("The keyboard and a choice")
{
    OpenAssessment open;
    AssessmentView &view = open.view();
    const QString relevant = QStringLiteral("screening.relevant");
    REQUIRE(view.showPage(QStringLiteral("screening.people")));
    tabToRadio();
    tap(Qt::Key_Down);
    tap(Qt::Key_Space);
    const QString chosen = answerText(open, relevant);
    REQUIRE(chosen == QLatin1String("no"));

    SECTION("Tab comes back to what was chosen, and a space changes nothing")
    {
        view.continueOn();
        view.goBack();
        CHECK(tabToRadio()->isChecked());
        tap(Qt::Key_Space);
        CHECK(answerText(open, relevant) == chosen);
    }
    SECTION("it comes back to it also after a look at the others")
    {
        QRadioButton *radio = tabToRadio();
        QRadioButton *other = nullptr;
        for (auto *one : radio->parentWidget()->findChildren<QRadioButton *>())
            if (!one->isChecked())
                other = one;
        REQUIRE(other);
        other->setFocus(Qt::TabFocusReason); // where arrows had led before anything was chosen
        tap(Qt::Key_Tab);
        tap(Qt::Key_Backtab);
        REQUIRE(qobject_cast<QRadioButton *>(nowFocused()));
        CHECK(qobject_cast<QRadioButton *>(nowFocused())->isChecked());
    }
    SECTION("Tab goes on to the next question, and what is typed there leaves the choice alone")
    {
        tap(Qt::Key_Tab);
        QTest::keyClicks(nowFocused(), QStringLiteral("We asked 40 people"));
        view.commit();
        CHECK(answerText(open, relevant) == chosen);
        CHECK(answerText(open, QStringLiteral("screening.relevant_reason")) == QLatin1String("We asked 40 people"));
    }
    SECTION("Delete clears the answer")
    {
        tap(Qt::Key_Delete);
        CHECK(answerText(open, relevant).isEmpty());
        CHECK(qobject_cast<QRadioButton *>(nowFocused()));
    }
}

TEST_CASE("The keyboard and a choice in a card")
{
    OpenAssessment open;
    AssessmentView &view = open.view();
    REQUIRE(view.goTo(FieldKey::record(RecordKind::Impact, QStringLiteral("older"), QStringLiteral("aim"))));
    OpenAssessment::settle();
    auto *card = open.find<QWidget>(QStringLiteral("impact/older"));
    if (!card)
        for (QWidget *up = nowFocused(); up && !card; up = up->parentWidget())
            card = qobject_cast<RecordCard *>(up);
    REQUIRE(card);

    SECTION("opens on the one that was chosen")
    {
        tap(Qt::Key_Tab);
        tap(Qt::Key_Backtab);
        REQUIRE(qobject_cast<QRadioButton *>(nowFocused()));
        CHECK(qobject_cast<QRadioButton *>(nowFocused())->isChecked());
    }
    SECTION("Tab and Shift+Tab stay in the card, whichever was chosen")
    {
        const QWidget *first = tabToRadio();
        for (const int key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}) {
            tap(key);
            tap(Qt::Key_Space);
            const QWidget *radio = nowFocused();
            REQUIRE(qobject_cast<const QRadioButton *>(radio));
            REQUIRE(radio->parentWidget() == first->parentWidget());
            tap(Qt::Key_Tab);
            INFO(nowFocused()->metaObject()->className() << " " << nowFocused()->accessibleName().toStdString());
            CHECK(card->isAncestorOf(nowFocused()));
            CHECK(nowFocused()->mapTo(card, QPoint()).y() > radio->mapTo(card, QPoint()).y());
            tap(Qt::Key_Backtab);
            CHECK(nowFocused() == radio);
            tap(Qt::Key_Backtab);
            INFO(nowFocused()->metaObject()->className() << " " << nowFocused()->accessibleName().toStdString());
            CHECK(view.page()->isAncestorOf(nowFocused()));
            tap(Qt::Key_Tab);
            CHECK(nowFocused() == radio);
        }
    }
}

TEST_CASE("The keyboard and the whole picture")
{
    OpenAssessment open;
    REQUIRE(open.view().showWholePicture());
    for (int i = 0; i < 30 && !qobject_cast<MatrixCell *>(nowFocused()); ++i)
        tap(Qt::Key_Tab);
    REQUIRE(qobject_cast<MatrixCell *>(nowFocused()));
    tap(Qt::Key_Tab);
    const QWidget *after = nowFocused();
    REQUIRE_FALSE(qobject_cast<const MatrixCell *>(after));
    tap(Qt::Key_Backtab);
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down}) {
        tap(key);
        const QWidget *cell = nowFocused();
        REQUIRE(qobject_cast<const MatrixCell *>(cell));
        tap(Qt::Key_Tab);
        CHECK(nowFocused() == after);
        tap(Qt::Key_Backtab);
        CHECK(nowFocused() == cell);
    }
}

TEST_CASE("The keyboard and a long answer")
{
    OpenAssessment open;
    AssessmentView &view = open.view();
    const QString purpose = question::purpose;
    const QString changes = question::whatChanges;
    REQUIRE(view.goTo(FieldKey::answer(purpose)));
    auto *editor = qobject_cast<RichEditor *>(nowFocused());
    REQUIRE(editor);
    const QString before = answerText(open, purpose);

    SECTION("Tab leads to the next question, and what is typed there lands there")
    {
        tap(Qt::Key_Tab);
        auto *next = qobject_cast<RichEditor *>(nowFocused());
        REQUIRE(next);
        REQUIRE(next != editor);
        tap(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(next, QStringLiteral("Cut the cost of theft; fewer machines."));
        view.commit();
        CHECK(answerText(open, purpose) == before);
        CHECK(answerText(open, changes) == QLatin1String("Cut the cost of theft; fewer machines."));
        tap(Qt::Key_Backtab);
        CHECK(nowFocused() == editor);
    }
    SECTION("Alt+F10 and Ctrl+F10 lead to its buttons, Esc and Tab away from them")
    {
        for (const Qt::KeyboardModifier with : {Qt::AltModifier, Qt::ControlModifier}) {
            tap(Qt::Key_F10, with);
            CHECK(nowFocused()->accessibleName() == QLatin1String("Bold"));
            tap(Qt::Key_Right);
            CHECK(nowFocused()->accessibleName() == QLatin1String("Italic"));
            tap(Qt::Key_Left);
            tap(Qt::Key_Escape);
            CHECK(nowFocused() == editor);
        }
        tap(Qt::Key_F10, Qt::AltModifier);
        tap(Qt::Key_Backtab);
        CHECK(nowFocused() == editor);
        tap(Qt::Key_F10, Qt::AltModifier);
        tap(Qt::Key_Tab);
        CHECK(nowFocused() != editor);
        CHECK(qobject_cast<RichEditor *>(nowFocused()));
    }
    SECTION("a space presses the button, letters go to the words")
    {
        tap(Qt::Key_A, Qt::ControlModifier);
        tap(Qt::Key_F10, Qt::AltModifier);
        tap(Qt::Key_Space);
        CHECK(nowFocused() == editor);
        CHECK(editor->rich().text().blocks().first().runs.first().strong);
        tap(Qt::Key_End, Qt::ControlModifier);
        tap(Qt::Key_F10, Qt::AltModifier);
        QTest::keyClick(nowFocused(), Qt::Key_X);
        CHECK(nowFocused() == editor);
        view.commit();
        CHECK(answerText(open, purpose) == before + u'x');
    }
    SECTION("the list of keys says how to get to the buttons")
    {
        REQUIRE(view.showShortcuts());
        QString words;
        for (const Paragraph *text : view.page()->findChildren<Paragraph *>())
            words += text->text();
        CHECK(words.contains(QStringLiteral("Alt+F10")));
    }
}

TEST_CASE("Ctrl+Z after a new record")
{
    OpenAssessment open;
    AssessmentView &view = open.view();
    REQUIRE(view.showPage(QStringLiteral("impact/race")));
    auto *add = open.find<QAbstractButton>(QStringLiteral("add/impact"));
    REQUIRE(add);
    QTest::keyClick(add, Qt::Key_Space);
    OpenAssessment::settle();
    REQUIRE(open.session().assessment().impacts.size() == 7);

    SECTION("stays on the page where it was added")
    {
        view.undo();
        CHECK(open.session().assessment().impacts.size() == 6);
        CHECK(view.pageId() == QLatin1String("impact/race"));
        CHECK(view.page()->isAncestorOf(nowFocused()));
    }
    SECTION("shows that page again from elsewhere")
    {
        REQUIRE(view.showPage(QStringLiteral("about.purpose")));
        view.undo();
        CHECK(view.pageId() == QLatin1String("impact/race"));
        view.redo();
        CHECK(view.pageId() == QLatin1String("impact/race"));
        CHECK(open.session().assessment().impacts.size() == 7);
    }
}
