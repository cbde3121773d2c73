// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/FormatBar.h"

#include "ui/fields/PassageLanguages.h"
#include "ui/fields/RichEditor.h"
#include "ui/fields/RichTextDocument.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QMenu>

namespace dueregard {

FormatBar::FormatBar(RichEditor *editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    new FlowLayout(1, this);
    m_strong = add(tr("Bold"), tr("Ctrl+B"));
    m_emphasis = add(tr("Italic"), tr("Ctrl+I"));
    m_heading = add(tr("Heading"), tr("Ctrl+Alt+1 to 3"));
    m_list = add(tr("List"), tr("Ctrl+Shift+8"));
    m_numbers = add(tr("Numbers"), tr("Ctrl+Shift+7"));
    m_link = add(tr("Link"), tr("Ctrl+K"));
    m_table = add(tr("Table"), QString());
    m_language = add(tr("Language"), QString());
    for (Button *button : {m_strong, m_emphasis, m_heading, m_list, m_numbers})
        button->setCheckable(true);
    // The words keep their selection; the caret goes back to them.
    const auto act = [this](Button *button, auto what) {
        connect(button, &Button::clicked, this, [this, what] {
            what();
            m_editor->setFocus(Qt::OtherFocusReason);
            showState();
        });
    };
    act(m_strong, [this] { m_editor->toggleStrong(); });
    act(m_emphasis, [this] { m_editor->toggleEmphasis(); });
    act(m_heading, [this] { m_editor->toggleHeading(RichTextDocument::kindAt(m_editor->textCursor()) == Block::Kind::Heading ? RichTextDocument::levelAt(m_editor->textCursor()) : 2); });
    act(m_list, [this] { m_editor->toggleList(false); });
    act(m_numbers, [this] { m_editor->toggleList(true); });
    connect(m_link, &Button::clicked, m_editor, &RichEditor::linkWanted);
    connect(m_table, &Button::clicked, this, &FormatBar::openTableMenu);
    connect(m_language, &Button::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("languages"));
        fillLanguageMenu(menu, m_editor);
        menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height())));
    });
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &FormatBar::showState);
    connect(m_editor, &QTextEdit::currentCharFormatChanged, this, &FormatBar::showState);
}

Button *FormatBar::add(const QString &text, const QString &keys)
{
    auto *button = new Button(text, Button::Kind::Chip);
    button->setToolTip(keys.isEmpty() ? text : tr("%1, keys %2").arg(text, keys));
    button->setAccessibleName(text);
    button->setAccessibleDescription(keys.isEmpty() ? QString() : tr("Keys: %1").arg(keys));
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void FormatBar::takeFocus()
{
    makeCurrent(m_current);
}

void FormatBar::makeCurrent(int index)
{
    m_current = index;
    m_buttons[index]->setFocus(Qt::ShortcutFocusReason);
}

void FormatBar::backToWords(QKeyEvent *key)
{
    m_editor->setFocus(Qt::OtherFocusReason);
    if (key)
        QCoreApplication::sendEvent(m_editor, key);
}

void FormatBar::showState()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QTextCharFormat format = m_editor->currentCharFormat();
    const Block::Kind kind = RichTextDocument::kindAt(cursor);
    m_strong->setChecked(m_editor->rich().hasMark(format, RichTextDocument::Mark::Strong));
    m_emphasis->setChecked(m_editor->rich().hasMark(format, RichTextDocument::Mark::Emphasis));
    m_heading->setChecked(kind == Block::Kind::Heading);
    m_list->setChecked(kind == Block::Kind::ListItem && !RichTextDocument::orderedAt(cursor));
    const QString language = m_editor->currentLanguage();
    const QString text = language.isEmpty() ? tr("Language") : tr("Language: %1").arg(languageName(language));
    if (m_language->text() != text) {
        m_language->setText(text);
        m_language->setAccessibleName(text);
    }
    m_numbers->setChecked(kind == Block::Kind::ListItem && RichTextDocument::orderedAt(cursor));
}

void FormatBar::openTableMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto what) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, what] {
            what();
            m_editor->setFocus(Qt::OtherFocusReason);
        });
    };
    if (!m_editor->isInTable())
        add(tr("Insert a table"), [this] { m_editor->insertTable(); });
    else {
        add(tr("Add a row below"), [this] { m_editor->changeTable(RichEditor::TableChange::AddRow); });
        add(tr("Add a column to the right"), [this] { m_editor->changeTable(RichEditor::TableChange::AddColumn); });
        add(tr("Remove this row"), [this] { m_editor->changeTable(RichEditor::TableChange::RemoveRow); });
        add(tr("Remove this column"), [this] { m_editor->changeTable(RichEditor::TableChange::RemoveColumn); });
        add(tr("Remove the table"), [this] { m_editor->changeTable(RichEditor::TableChange::RemoveTable); });
    }
    menu->popup(m_table->mapToGlobal(QPoint(0, m_table->height())));
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int at = int(m_buttons.indexOf(static_cast<Button *>(watched)));
        const int last = int(m_buttons.size()) - 1;
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Right: makeCurrent(at == last ? 0 : at + 1); return true;
        case Qt::Key_Left: makeCurrent(at == 0 ? last : at - 1); return true;
        case Qt::Key_Home: makeCurrent(0); return true;
        case Qt::Key_End: makeCurrent(last); return true;
        case Qt::Key_Escape:
        case Qt::Key_Backtab: backToWords(nullptr); return true;
        case Qt::Key_Tab: backToWords(key); return true; // its own place in the order is beside theirs
        case Qt::Key_Space: break;
        default:
            if (!key->text().isEmpty() && key->text()[0].isPrint() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
                backToWords(key);
                return true;
            }
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dueregard
