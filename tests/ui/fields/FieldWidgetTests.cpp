// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/FieldWidget.h"

#include "tests/support/Catch.h"
#include "tests/ui/fields/FieldSamples.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/RichEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PageScroll.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// One edit, as an officer would make it, through the first control that takes one.
void edit(FieldWidget &field)
{
    if (auto *text = field.findChild<RichEditor *>()) {
        QTest::keyClicks(text, QStringLiteral("x"));
        field.commitPending();
        return;
    }
    const auto lines = field.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        if (line->isVisibleTo(&field)) {
            QApplication::clipboard()->setText(QStringLiteral("2008"));
            line->selectAll();
            QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
            field.commitPending();
            return;
        }
    if (auto *combo = field.findChild<QComboBox *>()) {
        QTest::keyClick(combo, Qt::Key_Down);
        return;
    }
    const auto buttons = field.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isCheckable() && button->isVisibleTo(&field) && !button->isChecked()) {
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
}

QList<QWidget *> tabStops(QWidget &within)
{
    QList<QWidget *> stops;
    const auto widgets = within.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisibleTo(&within) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            stops.append(widget);
    return stops;
}

} // namespace

TEST_CASE("FieldWidget")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    const FieldSamples samples;

    SECTION("gives back what was set, whatever the kind, and emits nothing")
    {
        for (const Field &field : samples.fields()) {
            const std::unique_ptr<FieldWidget> widget(makeField(field, samples.context()));
            QSignalSpy told(widget.get(), &FieldWidget::valueChanged);
            INFO(field.id.toStdString());
            CHECK(widget->value().isBlank());
            widget->setValue(samples.valueFor(field));
            CHECK(widget->value() == samples.valueFor(field));
            widget->setValue(Value());
            CHECK(widget->value().isBlank());
            widget->setValue(samples.valueFor(field));
            widget->commitPending();
            QTest::qWait(0);
            CHECK(widget->value() == samples.valueFor(field));
            CHECK(told.count() == 0);
        }
    }
    SECTION("tells one edit once")
    {
        for (const Field &field : samples.fields()) {
            if (field.kind == FieldKind::Unknown)
                continue;
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            FieldWidget *widget = makeField(field, samples.context());
            layout->addWidget(widget);
            window.resize(900, 600);
            window.show();
            widget->setValue(samples.valueFor(field));
            widget->focusEditor();
            QSignalSpy told(widget, &FieldWidget::valueChanged);
            edit(*widget);
            INFO(field.id.toStdString());
            CHECK(told.count() == 1);
            CHECK(widget->value() != samples.valueFor(field));
            // the session gives it back: no second round
            widget->setValue(widget->value());
            CHECK(told.count() == 1);
        }
    }
    SECTION("keeps a value of another kind until somebody changes it")
    {
        const std::unique_ptr<FieldWidget> number(samples.make(QStringLiteral("number")));
        number->setValue(Value("about a hundred"));
        CHECK(number->value() == Value("about a hundred"));
        CHECK(number->findChild<QLineEdit *>()->text() == QStringLiteral("about a hundred"));
        const std::unique_ptr<FieldWidget> choice(samples.make(QStringLiteral("choice")));
        choice->setValue(Value("retired_code"));
        CHECK(choice->value() == Value("retired_code"));
        CHECK(choice->findChildren<QAbstractButton *>().size() == 5); // three, the old code, "Clear answer"
    }
    SECTION("names every control with its label, and not with its value")
    {
        for (const Field &field : samples.fields()) {
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            FieldWidget *widget = makeField(field, samples.context());
            widget->setValue(samples.valueFor(field));
            layout->addWidget(widget);
            window.resize(900, 600);
            window.show();
            const QString label = field.label.in();
            const auto stops = tabStops(*widget);
            INFO(field.id.toStdString());
            CHECK_FALSE(stops.isEmpty());
            bool labelSeen = false;
            for (QWidget *stop : stops) {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stop);
                REQUIRE(face);
                const QString name = face->text(QAccessible::Name);
                INFO(stop->metaObject()->className());
                CHECK_FALSE(name.trimmed().isEmpty());
                QString labels = name + face->text(QAccessible::Description) + stop->accessibleName();
                bool related = false;
                const auto relations = face->relations(QAccessible::Label);
                for (const auto &relation : relations) {
                    labels += relation.first->text(QAccessible::Name);
                    related = related || !relation.first->text(QAccessible::Name).isEmpty();
                }
                CHECK((related || !stop->accessibleName().isEmpty() || !qobject_cast<QAbstractButton *>(stop)->text().isEmpty()));
                if (qobject_cast<QComboBox *>(stop)) // named by its value on Linux before a later Qt: the relation counts
                    CHECK(related);
                if (auto *choice = qobject_cast<QAbstractButton *>(stop); choice && choice->isCheckable() && choice->parentWidget()->inherits("QGroupBox"))
                    CHECK(related);
                labelSeen = labelSeen || labels.contains(label);
            }
            CHECK(labelSeen);
            if (auto *group = widget->findChild<QGroupBox *>())
                CHECK(QAccessible::queryAccessibleInterface(group)->text(QAccessible::Name).contains(label));
        }
    }
    SECTION("puts an error into the name and above the editor, and takes it back")
    {
        const QString message = QStringLiteral("Say how many people use it.");
        for (const Field &field : samples.fields()) {
            const std::unique_ptr<FieldWidget> widget(makeField(field, samples.context()));
            widget->setError(message);
            bool said = false;
            bool shown = false;
            const auto parts = widget->findChildren<QWidget *>();
            for (QWidget *part : parts) {
                said = said || part->accessibleName().contains(QStringLiteral("Error: ") + message) || part->accessibleDescription().contains(QStringLiteral("Error: ") + message);
                auto *label = qobject_cast<QLabel *>(part);
                shown = shown || (label && !label->isHidden() && label->text() == QStringLiteral("Error: ") + message);
            }
            INFO(field.id.toStdString());
            CHECK(said);
            CHECK(shown);
            widget->setError({});
            for (QWidget *part : parts)
                CHECK_FALSE(part->accessibleName().contains(message));
        }
    }
    SECTION("makes every target at least 24 pixels high and wide")
    {
        for (const Field &field : samples.fields()) {
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            FieldWidget *widget = makeField(field, samples.context());
            widget->setValue(samples.valueFor(field));
            layout->addWidget(widget);
            window.resize(800, 600);
            window.show();
            widget->focusEditor();
            QTest::qWait(0);
            for (QWidget *stop : tabStops(*widget)) {
                INFO(field.id.toStdString() << ", " << stop->metaObject()->className() << " " << stop->width() << " x " << stop->height());
                CHECK(qMin(stop->width(), stop->height()) >= 24);
            }
        }
    }
    SECTION("fits a page 320 pixels wide, also with the text twice as large in one twice as wide")
    {
        for (const auto &[zoom, width] : {std::pair(1.0, 320), std::pair(2.0, 640)}) {
            Theme::get().setZoom(zoom);
            for (const Field &field : samples.fields()) {
                auto *content = new QWidget;
                auto *layout = new QVBoxLayout(content);
                FieldWidget *widget = makeField(field, samples.context());
                widget->setValue(samples.valueFor(field));
                layout->addWidget(widget);
                PageScroll page(content);
                page.resize(width, 500);
                page.show();
                widget->focusEditor();
                QTest::qWait(20);
                INFO(field.id.toStdString() << " at " << zoom);
                CHECK(page.horizontalScrollBar()->maximum() == 0);
            }
        }
        Theme::get().setZoom(1);
    }
    SECTION("keeps room for a title that wraps at whatever width it is asked about")
    {
        Theme::get().setZoom(1);
        QWidget window;
        auto *page = new QVBoxLayout(&window);
        FieldWidget *choice = samples.make(QStringLiteral("choice"));
        page->addWidget(choice);
        page->addStretch(1);
        choice->setTexts({.label = QStringLiteral("Is there an objective justification for treating these people less favourably because of their age, and who has checked it?"),
                          .hint = QStringLiteral("For example a rule that names an age."),
                          .optional = true});
        auto *box = choice->findChild<QGroupBox *>();
        REQUIRE(box);
        window.resize(1200, 700);
        window.show();
        QTest::qWait(0);
        const QFontMetrics metrics(Theme::get().font(TypeSize::Body, true));
        const auto titleAt = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, box->title()).height(); };
        REQUIRE(titleAt(300) > titleAt(1200));
        // Asked before it has that width: what a page is laid out by.
        const QString title = box->title();
        const int with = box->layout()->totalHeightForWidth(300);
        box->setTitle({});
        box->layout()->invalidate();
        const int without = box->layout()->totalHeightForWidth(300);
        box->setTitle(title);
        box->layout()->invalidate();
        CHECK(with - without >= titleAt(300));
        CHECK(with - without <= titleAt(300) + spaceOf(2));
        for (const int width : {1200, 420, 300, 800}) {
            window.resize(width, 700);
            QTest::qWait(0);
            int top = box->height();
            for (const QLabel *label : box->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
                if (label->isVisible())
                    top = qMin(top, label->y());
            INFO(width);
            CHECK(top >= titleAt(box->width()));
            CHECK(top <= titleAt(box->width()) + spaceOf(2));
        }
    }
    SECTION("can be closed while it has the keyboard")
    {
        for (const Field &field : samples.fields()) {
            auto *widget = makeField(field, samples.context());
            auto page = std::make_unique<PageScroll>(widget);
            page->show();
            page->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(page.get()));
            widget->focusEditor();
            CHECK(QApplication::focusWidget());
            page.reset();
            CHECK_FALSE(QApplication::focusWidget());
        }
    }
    SECTION("says when the officer leaves it, and moves on with Enter")
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        FieldWidget *first = samples.make(QStringLiteral("text"));
        FieldWidget *second = samples.make(QStringLiteral("number"));
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QSignalSpy left(first, &FieldWidget::editingFinished);
        first->focusEditor();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Permits"));
        CHECK(left.count() == 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(left.count() == 1);
        CHECK(second->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        CHECK(first->isAncestorOf(QApplication::focusWidget()));
    }
}
