// SPDX-License-Identifier: Apache-2.0
// What the officer's keys and buttons do to a document: strong, emphasis, links, headings and lists.
#include "ui/fields/RichTextDocument.h"

#include "ui/fields/RichTextFormats.h"

#include <QTextDocument>
#include <QTextList>

namespace dueregard {

using namespace richformat;

bool RichTextDocument::hasMark(const QTextCharFormat &format, Mark mark) const
{
    const Run run = runOf(format);
    return mark == Mark::Strong ? run.strong : run.emphasis;
}

void RichTextDocument::setRuns(const QList<Piece> &pieces, Block::Kind kind, int level)
{
    for (const auto &[range, run] : pieces) {
        QTextCursor piece(m_document);
        piece.setPosition(range.first);
        piece.setPosition(range.second, QTextCursor::KeepAnchor);
        piece.setCharFormat(charFormat(run, kind, level));
    }
}

void RichTextDocument::toggleMark(QTextCursor &cursor, Mark mark, QTextCharFormat *typing)
{
    const auto flip = [&](Run run, bool on) {
        (mark == Mark::Strong ? run.strong : run.emphasis) = on;
        return run;
    };
    if (!cursor.hasSelection()) {
        const bool on = !hasMark(*typing, mark);
        *typing = charFormat(flip(runOf(*typing), on), kindOf(cursor.block()), levelOf(cursor.block()));
        return;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    QTextCursor probe(m_document);
    probe.setPosition(from + 1);
    const bool on = !hasMark(probe.charFormat(), mark);
    cursor.beginEditBlock();
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = qMax(from, fragment.position());
            const int end = qMin(to, fragment.position() + fragment.length());
            if (start < end)
                pieces.append({{start, end}, flip(runOf(fragment.charFormat()), on)});
        }
        setRuns(pieces, kindOf(block), levelOf(block));
    }
    cursor.endEditBlock();
}

QString RichTextDocument::linkAt(const QTextCursor &cursor) const
{
    QTextCursor probe = cursor;
    if (cursor.hasSelection())
        probe.setPosition(cursor.selectionStart() + 1);
    return runOf(probe.charFormat()).link;
}

QTextCharFormat RichTextDocument::withoutLink(const QTextCharFormat &format, const QTextCursor &cursor)
{
    Run run = runOf(format);
    run.link.clear();
    return charFormat(run, kindOf(cursor.block()), levelOf(cursor.block()));
}

void RichTextDocument::setLink(QTextCursor &cursor, const QString &address)
{
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    const QString under = linkAt(cursor);
    if (from == to && !under.isEmpty())
        for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.contains(cursor.position() - 1) || fragment.contains(cursor.position())) {
                if (runOf(fragment.charFormat()).link == under) {
                    from = fragment.position();
                    to = from + fragment.length();
                    break;
                }
            }
        }
    Run run = runOf(cursor.charFormat());
    run.link = address;
    cursor.beginEditBlock();
    if (from == to) {
        if (!address.isEmpty())
            cursor.insertText(address, charFormat(run, kindOf(cursor.block()), levelOf(cursor.block())));
    } else
        for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
            QTextCursor piece(m_document);
            piece.setPosition(qMax(from, block.position()));
            piece.setPosition(qMin(to, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
            QTextCursor probe(m_document);
            probe.setPosition(piece.selectionStart() + 1);
            Run look = runOf(probe.charFormat());
            look.link = address;
            piece.setCharFormat(charFormat(look, kindOf(block), levelOf(block)));
        }
    cursor.endEditBlock();
}

Block::Kind RichTextDocument::kindAt(const QTextCursor &cursor) { return kindOf(cursor.block()); }
int RichTextDocument::levelAt(const QTextCursor &cursor) { return levelOf(cursor.block()); }
bool RichTextDocument::orderedAt(const QTextCursor &cursor) { return isOrdered(cursor.block()); }

void RichTextDocument::setKind(QTextCursor &cursor, Block::Kind kind, int level, bool ordered)
{
    QTextList *list = nullptr;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        QTextCursor at(block);
        if (at.currentTable())
            continue;
        if (QTextList *old = block.textList())
            old->remove(block);
        at.setBlockFormat(blockFormat(kind, level));
        at.setBlockCharFormat(charFormat({}, kind, level));
        if (kind == Block::Kind::ListItem) {
            const QTextBlock before = block.previous();
            QTextList *above = before.isValid() && !QTextCursor(before).currentTable() ? before.textList() : nullptr;
            if (!list && above && isOrdered(before) == ordered && levelOf(before) == level)
                list = above;
            if (list)
                list->add(block);
            else
                list = at.createList(listFormat(level, ordered));
        }
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            Run run = runOf(it.fragment().charFormat());
            pieces.append({{it.fragment().position(), it.fragment().position() + it.fragment().length()}, run});
        }
        setRuns(pieces, kind, level);
    }
    cursor.endEditBlock();
}

void RichTextDocument::makeParagraph(QTextCursor &cursor)
{
    setKind(cursor, Block::Kind::Paragraph);
}

} // namespace dueregard
