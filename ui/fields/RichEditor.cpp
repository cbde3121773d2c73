// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/RichEditor.h"

#include "ui/fields/PasteReader.h"
#include "ui/fields/QuietDocument.h"
#include "ui/fields/RichTextDocument.h"
#include "ui/fields/RichTextFormats.h"
#include "ui/theme/DueStyle.h"
#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace dueregard {

namespace {
constexpr int leastLines = 5;
}

RichEditor::RichEditor(QWidget *parent) : QTextEdit(parent)
{
    setProperty(DueStyle::kind, QStringLiteral("editor"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken); // asks the style again, now that it knows the kind
    setDocument(new QuietDocument(this));
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setAutoFormatting(QTextEdit::AutoNone);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::get().font(TypeSize::Reading));
    document()->setDocumentMargin(spaceOf(3));
    document()->setIndentWidth(Theme::get().em() * 1.6);
    m_rich = new RichTextDocument(document());
    m_rich->setParent(this);
    verticalScrollBar()->setProperty("on", QStringLiteral("surface"));
    connect(m_rich, &RichTextDocument::edited, this, &RichEditor::edited);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &RichEditor::grow);
    connect(&Theme::get(), &Theme::changed, this, &RichEditor::restyle);
    grow();
}

QVariant RichEditor::loadResource(int, const QUrl &)
{
    return {}; // never from a file, a share or the network
}

void RichEditor::restyle()
{
    setFont(Theme::get().font(TypeSize::Reading));
    document()->setIndentWidth(Theme::get().em() * 1.6);
    const int at = textCursor().position();
    m_rich->restyle();
    QTextCursor cursor(document());
    cursor.setPosition(qMin(at, document()->characterCount() - 1));
    setTextCursor(cursor);
    grow();
}

void RichEditor::grow()
{
    const int line = int(Theme::lineHeight(font()) + .5);
    const int least = leastLines * line + 2 * spaceOf(3);
    const int most = window() && window()->isVisible() ? qMax(least, int(window()->height() * .6)) : qMax(least, 600);
    const int wanted = qBound(least, int(document()->size().height()) + 2 * frameWidth() + 2, most);
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void RichEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        QMetaObject::invokeMethod(this, &RichEditor::grow, Qt::QueuedConnection);
}

void RichEditor::wheelEvent(QWheelEvent *event)
{
    // Passing over an answer scrolls the page, not the answer.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    QTextEdit::wheelEvent(event);
}

bool RichEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void RichEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    PasteReader::Result read = source->hasHtml() ? PasteReader::fromHtml(source->html()) : PasteReader::fromPlain(source->text());
    if (read.text.isEmpty() && source->hasHtml() && source->hasText())
        read = PasteReader::fromPlain(source->text());
    if (!read.text.isEmpty()) {
        QTextCursor cursor = textCursor();
        // A few words in one line keep the spaces around them.
        if (!source->text().contains(u'\n') && read.text.blocks().size() == 1 && read.text.blocks().first().kind == Block::Kind::Paragraph) {
            const QString words = source->text();
            QList<Block> blocks = read.text.blocks();
            Runs &runs = blocks.first().runs;
            if (words.endsWith(u' ') && !runs.last().text.endsWith(u' '))
                runs.last().text += u' ';
            if (words.startsWith(u' ') && !runs.first().text.startsWith(u' '))
                runs.first().text.prepend(u' ');
            read.text = RichText(blocks);
        }
        m_rich->insert(cursor, read.text);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    QStringList said;
    if (read.pictures)
        said += tr("Pictures were left out: add them as attachments.");
    if (read.struck)
        said += tr("Struck-out text was left out.");
    if (read.removed > 0)
        said += tr("Characters that cannot be printed were taken out.");
    if (read.cut)
        said += tr("The text was too long to take in one go: check its end.");
    if (!said.isEmpty())
        emit notice(said.join(u' '));
}

bool RichEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers with = key->modifiers() & ~Qt::KeypadModifier;
        if (with == Qt::ControlModifier && (key->key() == Qt::Key_B || key->key() == Qt::Key_I || key->key() == Qt::Key_K)) {
            key->accept(); // ours while the answer has the focus
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool RichEditor::formatKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (with == Qt::ControlModifier)
        switch (event.key()) {
        case Qt::Key_B: toggleStrong(); return true;
        case Qt::Key_I: toggleEmphasis(); return true;
        case Qt::Key_K: emit linkWanted(); return true;
        case Qt::Key_BracketRight: changeLevel(1); return true;
        case Qt::Key_BracketLeft: changeLevel(-1); return true;
        default: return false;
        }
    if (with == (Qt::ControlModifier | Qt::AltModifier)) {
        QTextCursor cursor = textCursor();
        switch (event.key()) {
        case Qt::Key_0: m_rich->makeParagraph(cursor); return true;
        case Qt::Key_1:
        case Qt::Key_2:
        case Qt::Key_3: toggleHeading(event.key() - Qt::Key_0); return true;
        default: return false;
        }
    }
    // Shift changes what the key says: 8 is "*" on a British keyboard.
    if (with == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (event.key() == Qt::Key_8 || event.key() == Qt::Key_Asterisk) {
            toggleList(false);
            return true;
        }
        if (event.key() == Qt::Key_7 || event.key() == Qt::Key_Ampersand) {
            toggleList(true);
            return true;
        }
    }
    return false;
}

bool RichEditor::newLine()
{
    QTextCursor cursor = textCursor();
    const Block::Kind kind = RichTextDocument::kindAt(cursor);
    if (kind == Block::Kind::ListItem && cursor.block().length() <= 1) { // Enter in an empty item ends the list
        m_rich->makeParagraph(cursor);
        setTextCursor(cursor);
        return true;
    }
    if (kind == Block::Kind::Heading && cursor.atBlockEnd()) {
        cursor.beginEditBlock();
        cursor.insertBlock();
        m_rich->makeParagraph(cursor);
        cursor.endEditBlock();
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    }
    return false;
}

void RichEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) { // even when there is nowhere to go
        event->ignore();
        return;
    }
    if (!isReadOnly()) {
        if (formatKey(*event)) {
            event->accept();
            return;
        }
        const bool plainEnter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier);
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
            event->ignore(); // Ctrl+Enter is Continue
            return;
        }
        if (plainEnter && newLine())
            return;
        // What is typed after a link is not part of it.
        if (!event->text().isEmpty() && event->text()[0].isPrint() && currentCharFormat().isAnchor()) {
            QTextCursor after = textCursor();
            if (!after.hasSelection() && (after.atBlockEnd() || !after.movePosition(QTextCursor::NextCharacter) || !after.charFormat().isAnchor()))
                setCurrentCharFormat(m_rich->withoutLink(currentCharFormat(), textCursor()));
        }
    }
    QTextEdit::keyPressEvent(event);
}

void RichEditor::toggleStrong()
{
    QTextCursor cursor = textCursor();
    QTextCharFormat typing = currentCharFormat();
    const bool selection = cursor.hasSelection();
    m_rich->toggleMark(cursor, RichTextDocument::Mark::Strong, &typing);
    if (!selection)
        setCurrentCharFormat(typing);
}

void RichEditor::toggleEmphasis()
{
    QTextCursor cursor = textCursor();
    QTextCharFormat typing = currentCharFormat();
    const bool selection = cursor.hasSelection();
    m_rich->toggleMark(cursor, RichTextDocument::Mark::Emphasis, &typing);
    if (!selection)
        setCurrentCharFormat(typing);
}

void RichEditor::toggleHeading(int level)
{
    QTextCursor cursor = textCursor();
    const bool same = RichTextDocument::kindAt(cursor) == Block::Kind::Heading && RichTextDocument::levelAt(cursor) == level;
    m_rich->setKind(cursor, same ? Block::Kind::Paragraph : Block::Kind::Heading, level);
}

void RichEditor::toggleList(bool ordered)
{
    QTextCursor cursor = textCursor();
    const bool same = RichTextDocument::kindAt(cursor) == Block::Kind::ListItem && RichTextDocument::orderedAt(cursor) == ordered;
    m_rich->setKind(cursor, same ? Block::Kind::Paragraph : Block::Kind::ListItem, 1, ordered);
}

void RichEditor::changeLevel(int by)
{
    QTextCursor cursor = textCursor();
    if (RichTextDocument::kindAt(cursor) != Block::Kind::ListItem)
        return;
    const int level = qBound(1, RichTextDocument::levelAt(cursor) + by, 3);
    m_rich->setKind(cursor, Block::Kind::ListItem, level, RichTextDocument::orderedAt(cursor));
}

QString RichEditor::currentLink() const
{
    return m_rich->linkAt(textCursor());
}

void RichEditor::setLink(const QString &address)
{
    QTextCursor cursor = textCursor();
    m_rich->setLink(cursor, address);
}

QString RichEditor::currentLanguage() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? m_rich->languageAt(cursor) : richformat::runOf(currentCharFormat()).language;
}

void RichEditor::setLanguage(const QString &language)
{
    QTextCursor cursor = textCursor();
    QTextCharFormat typing = currentCharFormat();
    const bool selection = cursor.hasSelection();
    m_rich->setLanguage(cursor, language, &typing);
    if (!selection)
        setCurrentCharFormat(typing);
}

bool RichEditor::isInTable() const
{
    return textCursor().currentTable();
}

void RichEditor::insertTable()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    if (m_rich->insertTable(cursor, 3, 3))
        setTextCursor(cursor);
}

void RichEditor::changeTable(TableChange change)
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    switch (change) {
    case TableChange::AddRow: table->insertRows(cell.row() + 1, 1); break;
    case TableChange::AddColumn: table->insertColumns(cell.column() + 1, 1); break;
    case TableChange::RemoveRow: table->removeRows(cell.row(), 1); break;
    case TableChange::RemoveColumn: table->removeColumns(cell.column(), 1); break;
    case TableChange::RemoveTable: table->removeRows(0, table->rows()); break;
    }
}

} // namespace dueregard
