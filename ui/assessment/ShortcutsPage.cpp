// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ShortcutsPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"

#include <QAction>
#include <QKeySequence>
#include <QVBoxLayout>

namespace dueregard {

ShortcutsPage::ShortcutsPage(const PageContext &context, const QList<QAction *> &menu, QWidget *parent) : AssessmentPage(context, nullptr, parent)
{
    addTop({}, tr("Keyboard shortcuts"), tr("Everything can be done from the keyboard. On a Mac, Command stands for Control."));
    for (const Part &one : parts(menu)) {
        auto *part = new QVBoxLayout;
        part->setSpacing(spaceOf(2));
        part->addWidget(new Heading(one.heading, 2));
        QStringList words;
        for (const Line &line : one.lines)
            words.append(tr("%1: %2").arg(line.keys, line.does));
        auto *text = new Paragraph(words.join(u'\n'));
        text->makeReadable(one.heading);
        part->addWidget(text);
        column()->addLayout(part);
    }
}

QList<ShortcutsPage::Part> ShortcutsPage::parts(const QList<QAction *> &menu)
{
    const auto native = [](const char *keys) { return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText); };
    QList<Part> all;
    QStringList told;
    const auto section = [&](const QString &heading, const QList<Line> &lines) {
        for (const Line &line : lines)
            told.append(line.keys);
        if (!lines.isEmpty())
            all.append({heading, lines});
    };
    section(tr("Moving"), {{tr("Tab and Shift+Tab"), tr("the next and the previous thing on the page")},
                           {tr("F6 and Shift+F6"), tr("from header to steps, page and help, and back")},
                           {native("Ctrl+Return"), tr("continue to the next page")},
                           {native("Alt+Left"), tr("back to the page before")},
                           {tr("Enter"), tr("presses the button or opens the row that has the focus")},
                           {tr("Arrow keys"), tr("move between choices, and between the cells of the whole picture")},
                           {tr("Delete"), tr("on a choice: clears the answer")},
                           {tr("Esc"), tr("closes what you opened: help, steps, find, a card. Your words are kept")}});
    section(tr("Working"), {{native("Ctrl+Z"), tr("undo, wherever the change was")},
                            {native("Ctrl+Shift+Z"), tr("redo")},
                            {native("Ctrl+F"), tr("find in this assessment")},
                            {native("F1"), tr("help with this question")},
                            {native("Ctrl+S"), tr("save now. Everything you type is saved by itself as well")}});
    section(tr("Text you write"), {{native("Ctrl+B"), tr("bold")},
                                   {native("Ctrl+I"), tr("italic")},
                                   {native("Ctrl+Shift+8"), tr("list; with 7, a numbered list")},
                                   {native("Ctrl+K"), tr("link")},
                                   {tr("%1 or %2").arg(native("Alt+F10"), native("Ctrl+F10")), tr("to the buttons under a long answer; left and right move between them, Esc goes back")}});
    section(tr("Seeing"), {{native("Ctrl++"), tr("larger text")}, {native("Ctrl+-"), tr("smaller text")}, {native("Ctrl+0"), tr("usual text size")}});
    QList<Line> rest;
    for (const QAction *action : menu) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString does = action->text().remove(u'&').remove(u'…');
        if (keys.isEmpty() || does.isEmpty() || told.contains(keys) || keys == native("F6") || keys == native("Shift+F6"))
            continue;
        does[0] = does[0].toLower();
        rest.append({keys, does});
    }
    section(tr("In the menus"), rest);
    return all;
}

} // namespace dueregard
