// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/RichEditor.h"

#include "tests/support/Catch.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/RichTextDocument.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace dueregard;

namespace {

Block paragraph(const char *text) { return Block{.runs = {Run{.text = QString::fromUtf8(text)}}}; }
Block item(const char *text, int level = 1, bool ordered = false)
{
    return Block{.kind = Block::Kind::ListItem, .level = level, .ordered = ordered, .runs = {Run{.text = QString::fromUtf8(text)}}};
}
Block heading(const char *text, int level) { return Block{.kind = Block::Kind::Heading, .level = level, .runs = {Run{.text = QString::fromUtf8(text)}}}; }
Block table(int headers)
{
    return Block{.kind = Block::Kind::Table, .headerRows = headers, .rows = {{{Run{.text = QStringLiteral("Route")}}, {Run{.text = QStringLiteral("Share")}}}, {{Run{.text = QStringLiteral("Telephone")}}, {Run{.text = QStringLiteral("41 %"), .strong = true}}}}};
}

void paste(RichEditor &editor, const QString &html, const QString &text = {})
{
    auto *data = new QMimeData;
    if (!html.isEmpty())
        data->setHtml(html);
    if (!text.isEmpty())
        data->setText(text);
    QApplication::clipboard()->setMimeData(data);
    editor.paste();
}

} // namespace

TEST_CASE("RichEditor")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    RichEditor editor;
    RichTextDocument &rich = editor.rich();
    const RichText all({heading("What we found", 1), paragraph("First line\nsecond line"),
                        Block{.runs = {Run{.text = QStringLiteral("Plain ")}, Run{.text = QStringLiteral("strong"), .strong = true}, Run{.text = QStringLiteral(" both"), .strong = true, .emphasis = true},
                                       Run{.text = QStringLiteral(" a link"), .link = QStringLiteral("https://example.org")}, Run{.text = QStringLiteral(" ঢাকা"), .language = QStringLiteral("bn")}}},
                        item("one"), item("nested", 2), item("two"), item("first", 1, true), item("second", 1, true), heading("Figures", 3), table(1), paragraph("Between"), table(0), table(1)});

    SECTION("gives back every kind of block as it was")
    {
        rich.setText(all);
        CHECK(rich.text().toJson() == all.toJson());
        rich.restyle();
        CHECK(rich.text() == all);
        rich.setText({});
        CHECK(rich.text().isEmpty());
        CHECK(rich.text().blocks().isEmpty());
    }
    SECTION("changes only what differs, so that the caret stays")
    {
        rich.setText(RichText({paragraph("One"), paragraph("Two is here"), paragraph("Three")}));
        QTextCursor caret = editor.textCursor();
        caret.setPosition(editor.toPlainText().indexOf(QStringLiteral("here")) + 4);
        editor.setTextCursor(caret);
        CHECK_FALSE(rich.setText(RichText({paragraph("One more"), paragraph("Two is still here"), paragraph("Three")})));
        CHECK(editor.textCursor().block().text() == QStringLiteral("Two is still here"));
        CHECK(editor.textCursor().positionInBlock() == 17);
        CHECK_FALSE(rich.setText(RichText({paragraph("One more"), item("new"), paragraph("Two is still here"), paragraph("Three")})));
        CHECK_FALSE(rich.setText(RichText({paragraph("Two is still here"), paragraph("Three")})));
        CHECK(rich.text() == RichText({paragraph("Two is still here"), paragraph("Three")}));
    }
    SECTION("arrives at any text from any other")
    {
        const QList<RichText> texts{all, RichText(), RichText({paragraph("a")}), RichText({item("a"), item("b", 2)}), RichText({table(1)}), RichText({table(0), paragraph("a"), table(1)}),
                                    RichText({heading("a", 2), paragraph("a")}), RichText({paragraph("a"), paragraph("b"), item("c", 3, true)})};
        for (const RichText &from : texts)
            for (const RichText &to : texts) {
                rich.setText(from);
                rich.setText(to);
                CHECK(rich.text().toJson() == to.toJson());
            }
    }
    SECTION("formats with the keyboard")
    {
        QTest::keyClicks(&editor, QStringLiteral("Title"));
        QTest::keyClick(&editor, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, QStringLiteral("a "));
        QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&editor, QStringLiteral("b"));
        QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(&editor, QStringLiteral("item"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(&editor, QStringLiteral("end"));
        CHECK(rich.text() == RichText({heading("Title", 2), Block{.runs = {Run{.text = QStringLiteral("a ")}, Run{.text = QStringLiteral("b"), .strong = true}}}, item("item"), paragraph("end")}));
    }
    SECTION("marks the language of what is selected, of the passage at the caret, and of what is typed next")
    {
        rich.setText(RichText({paragraph("They said dhaka to us")}));
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(10);
        cursor.setPosition(15, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        editor.toggleStrong();
        editor.setLanguage(QStringLiteral("bn"));
        const Runs marked{Run{.text = QStringLiteral("They said ")}, Run{.text = QStringLiteral("dhaka"), .strong = true, .language = QStringLiteral("bn")}, Run{.text = QStringLiteral(" to us")}};
        REQUIRE(rich.text() == RichText({Block{.runs = marked}}));
        CHECK(editor.currentLanguage() == QLatin1String("bn"));

        cursor.setPosition(12);
        editor.setTextCursor(cursor);
        CHECK(editor.currentLanguage() == QLatin1String("bn"));
        editor.setLanguage(QStringLiteral("ur"));
        CHECK(rich.text().blocks().first().runs.at(1).language == QLatin1String("ur"));
        CHECK(rich.text().blocks().first().runs.at(1).strong);
        editor.setLanguage({});
        CHECK(rich.text().blocks().first().runs.at(1).language.isEmpty());

        cursor.movePosition(QTextCursor::End);
        editor.setTextCursor(cursor);
        editor.setLanguage(QStringLiteral("cy"));
        QTest::keyClicks(&editor, QStringLiteral(" bore"));
        CHECK(rich.text().blocks().first().runs.last().language == QLatin1String("cy"));
        CHECK(rich.text().blocks().first().runs.last().text == QLatin1String(" bore"));
    }
    SECTION("lets Tab out")
    {
        QTest::keyClicks(&editor, QStringLiteral("a"));
        QTest::keyClick(&editor, Qt::Key_Tab);
        CHECK(rich.text() == RichText({paragraph("a")}));
    }
    SECTION("takes restricted blocks from the clipboard and loads nothing")
    {
        QSignalSpy notice(&editor, &RichEditor::notice);
        paste(editor, QStringLiteral("<h1>Title</h1><p>Some <b>bold</b><img src='file:///etc/hostname'></p><ul><li>one</li></ul><script>x</script>"), QStringLiteral("Title\nSome bold\none"));
        CHECK(rich.text() == RichText({heading("Title", 1), Block{.runs = {Run{.text = QStringLiteral("Some ")}, Run{.text = QStringLiteral("bold"), .strong = true}}}, item("one")}));
        CHECK(notice.count() == 1);
        CHECK(editor.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
        CHECK(editor.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
    }
    SECTION("continues the line a paragraph is pasted into")
    {
        rich.setText(RichText({paragraph("one three")}));
        QTextCursor caret = editor.textCursor();
        caret.setPosition(4);
        editor.setTextCursor(caret);
        paste(editor, {}, QStringLiteral("two "));
        CHECK(rich.text() == RichText({paragraph("one two three")}));
    }
    SECTION("gives back its own words when they are cut and pasted")
    {
        rich.setText(all);
        editor.selectAll();
        editor.cut();
        CHECK(rich.text().isEmpty());
        editor.paste();
        CHECK(rich.text().toPlain() == all.toPlain());
    }
}

TEST_CASE("LongTextField")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    LongTextField field;
    field.setTexts({.label = QStringLiteral("Your answer")});
    QSignalSpy told(&field, &FieldWidget::valueChanged);

    SECTION("offers the language of the words in the bar, and shows it")
    {
        field.show();
        field.focusEditor();
        QTest::keyClicks(field.editor(), QStringLiteral("Dhaka"));
        field.editor()->selectAll();
        const auto button = [&](const QString &start) {
            for (QAbstractButton *one : field.findChildren<QAbstractButton *>())
                if (one->text().startsWith(start))
                    return one;
            return static_cast<QAbstractButton *>(nullptr);
        };
        REQUIRE(button(QStringLiteral("Language")));
        button(QStringLiteral("Language"))->click();
        auto *menu = field.findChild<QMenu *>(QStringLiteral("languages"));
        REQUIRE(menu);
        const QList<QAction *> actions = menu->actions();
        const auto bengali = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QLatin1String("Bengali"); });
        REQUIRE(bengali != actions.end());
        (*bengali)->trigger();
        menu->close();
        CHECK(button(QStringLiteral("Language: Bengali")));
        field.commitPending();
        CHECK(field.value().rich().blocks().first().runs.first().language == QLatin1String("bn"));
    }
    SECTION("gathers keystrokes and tells them as one change")
    {
        QTest::keyClicks(field.editor(), QStringLiteral("some words"));
        CHECK(told.count() == 0);
        CHECK(field.value() == Value(RichText::fromPlain(QStringLiteral("some words"))));
        field.commitPending();
        CHECK(told.count() == 1);
        field.commitPending();
        CHECK(told.count() == 1);
    }
    SECTION("tells by itself after a moment")
    {
        QTest::keyClicks(field.editor(), QStringLiteral("x"));
        CHECK(told.wait(5000));
        CHECK(told.count() == 1);
    }
    SECTION("does not lose what is typed when an older value comes back")
    {
        QTest::keyClicks(field.editor(), QStringLiteral("one"));
        field.commitPending();
        const Value first = field.value();
        QTest::keyClicks(field.editor(), QStringLiteral(" two"));
        field.setValue(first);
        field.commitPending();
        CHECK(field.value().rich().toPlain() == QStringLiteral("one two"));
    }
    SECTION("leaves undo to the session")
    {
        QTest::keyClicks(field.editor(), QStringLiteral("one"));
        QTest::keyClick(field.editor(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(field.value().rich().toPlain() == QStringLiteral("one"));
        CHECK_FALSE(field.editor()->isUndoRedoEnabled());
    }
}
