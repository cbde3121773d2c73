// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/RichTextDocument.h"

#include "ui/fields/RichTextFormats.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace dueregard {

using namespace richformat;

namespace {

bool sameShape(const Block &a, const Block &b)
{
    return a.kind == b.kind && a.level == b.level && a.ordered == b.ordered && a.kind != Block::Kind::Table;
}

struct Letter {
    QChar c;
    Run look;
    bool operator==(const Letter &) const = default;
};

QList<Letter> letters(const Runs &runs)
{
    QList<Letter> all;
    for (Run run : runs) {
        const QString text = run.text;
        run.text.clear();
        for (QChar c : text)
            all.append({c, run});
    }
    return all;
}

QString inDocument(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

RichTextDocument::RichTextDocument(QTextDocument *document) : m_document(document)
{
    document->documentLayout(); // without a layout a document does not say what changed
    document->setUndoRedoEnabled(false);
    connect(document, &QTextDocument::contentsChange, this, [this](int from, int, int added) {
        QTextBlock block = m_document->findBlock(from);
        const QTextBlock last = m_document->findBlock(qMin(from + added, m_document->characterCount() - 1));
        for (; block.isValid(); block = block.next()) {
            forgetReading(block);
            if (block == last)
                break;
        }
        if (!m_setting)
            emit edited();
    });
    reload({});
}

RichText RichTextDocument::text() const
{
    QList<Block> blocks;
    const QList<RichTextUnit> all = readUnits(*m_document);
    blocks.reserve(all.size());
    for (const RichTextUnit &unit : all)
        blocks.append(unit.block);
    return RichText(blocks).normalised();
}

bool RichTextDocument::setText(const RichText &text)
{
    const QList<Block> wanted = text.blocks();
    const QList<RichTextUnit> have = readUnits(*m_document);
    qsizetype first = 0;
    while (first < have.size() && first < wanted.size() && have[first].block == wanted[first])
        ++first;
    if (first == have.size() && first == wanted.size())
        return false;
    qsizetype tail = 0;
    while (tail < have.size() - first && tail < wanted.size() - first && have[have.size() - 1 - tail].block == wanted[wanted.size() - 1 - tail])
        ++tail;
    // Blocks can only be replaced by blocks: a pure insertion or removal takes one neighbour along.
    if (have.size() - tail == first || wanted.size() - tail == first) {
        if (first > 0)
            --first;
        else if (tail > 0)
            --tail;
    }
    const QList<RichTextUnit> old = have.mid(first, have.size() - tail - first);
    const QList<Block> fresh = wanted.mid(first, wanted.size() - tail - first);
    bool tables = old.isEmpty() || fresh.isEmpty();
    for (const RichTextUnit &unit : old)
        tables = tables || unit.table;
    for (const Block &block : fresh)
        tables = tables || block.kind == Block::Kind::Table;
    if (tables) {
        reload(wanted);
        return true;
    }
    m_setting = true;
    if (old.size() == 1 && fresh.size() == 1 && sameShape(old.first().block, fresh.first()))
        replaceInside(old.first(), fresh.first());
    else {
        QTextCursor cursor(m_document);
        cursor.beginEditBlock();
        cursor.setPosition(old.first().start);
        cursor.setPosition(old.last().end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        write(cursor, fresh, false);
        cursor.endEditBlock();
    }
    m_setting = false;
    return false;
}

void RichTextDocument::restyle()
{
    reload(text().blocks());
}

void RichTextDocument::reload(const QList<Block> &blocks)
{
    m_setting = true;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    cursor.setBlockFormat(blockFormat(Block::Kind::Paragraph, 1));
    cursor.setBlockCharFormat(charFormat({}, Block::Kind::Paragraph, 1));
    cursor.setCharFormat(charFormat({}, Block::Kind::Paragraph, 1));
    write(cursor, blocks, false);
    cursor.endEditBlock();
    m_setting = false;
}

void RichTextDocument::replaceInside(const RichTextUnit &unit, const Block &wanted)
{
    const QList<Letter> before = letters(unit.block.runs);
    const QList<Letter> after = letters(wanted.runs);
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setPosition(unit.start + int(head));
    cursor.setPosition(unit.end - int(tail), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    for (qsizetype i = head; i < after.size() - tail;) {
        QString text;
        const Run look = after[i].look;
        for (; i < after.size() - tail && after[i].look == look; ++i)
            text += after[i].c;
        cursor.insertText(inDocument(text), charFormat(look, wanted.kind, wanted.level));
    }
    cursor.endEditBlock();
}

void RichTextDocument::write(QTextCursor &cursor, const QList<Block> &blocks, bool continueLine)
{
    QTextList *lists[4] = {};
    bool ordered[4] = {};
    const bool inTable = cursor.currentTable();
    bool first = true;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Table) {
            if (inTable) { // no tables in tables: cells as words
                for (const auto &row : block.rows)
                    for (const Runs &cell : row)
                        for (const Run &run : cell)
                            cursor.insertText(inDocument(run.text) + u' ', charFormat(run, Block::Kind::Paragraph, 1));
                first = false;
                continue;
            }
            if (!cursor.atBlockStart() || !first)
                cursor.insertBlock(blockFormat(Block::Kind::Paragraph, 1), charFormat({}, Block::Kind::Paragraph, 1));
            if (QTextList *list = cursor.currentList())
                list->remove(cursor.block());
            writeTable(cursor, block);
            std::fill(std::begin(lists), std::end(lists), nullptr);
            first = true; // the block after a table is there already
            continue;
        }
        const bool join = first && continueLine && block.kind == Block::Kind::Paragraph && cursor.block().length() > 1;
        if (!join) {
            if (!first || (continueLine && cursor.block().length() > 1))
                cursor.insertBlock();
            if (QTextList *list = cursor.currentList())
                list->remove(cursor.block());
            const Block::Kind kind = inTable ? Block::Kind::Paragraph : block.kind;
            cursor.setBlockFormat(blockFormat(kind, block.level, inTable));
            cursor.setBlockCharFormat(charFormat({}, kind, block.level));
            if (kind == Block::Kind::ListItem) {
                const int level = qBound(1, block.level, 3);
                for (int deeper = level + 1; deeper <= 3; ++deeper)
                    lists[deeper] = nullptr;
                if (lists[level] && ordered[level] == block.ordered)
                    lists[level]->add(cursor.block());
                else
                    lists[level] = cursor.createList(listFormat(level, block.ordered));
                ordered[level] = block.ordered;
            } else
                std::fill(std::begin(lists), std::end(lists), nullptr);
        }
        const Block::Kind look = join ? kindOf(cursor.block()) : inTable ? Block::Kind::Paragraph
                                                                         : block.kind;
        const int level = join ? levelOf(cursor.block()) : block.level;
        for (const Run &run : block.runs)
            cursor.insertText(inDocument(run.text), charFormat(run, look, level));
        first = false;
    }
}

void RichTextDocument::writeTable(QTextCursor &cursor, const Block &block)
{
    const int columns = block.rows.isEmpty() ? 0 : int(block.rows.first().size());
    if (columns == 0)
        return;
    QTextTable *table = cursor.insertTable(int(block.rows.size()), columns, tableFormat(block.headerRows));
    for (int r = 0; r < block.rows.size(); ++r)
        for (int c = 0; c < columns; ++c) {
            QTextCursor cell = table->cellAt(r, c).firstCursorPosition();
            cell.setBlockFormat(blockFormat(Block::Kind::Paragraph, 1, true));
            Run plain;
            plain.strong = r < block.headerRows;
            cell.setBlockCharFormat(charFormat(plain, Block::Kind::Paragraph, 1));
            const Runs runs = block.rows[r].value(c);
            for (Run run : runs) {
                run.strong = run.strong || r < block.headerRows;
                cell.insertText(inDocument(run.text), charFormat(run, Block::Kind::Paragraph, 1));
            }
        }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
    cursor.setBlockFormat(blockFormat(Block::Kind::Paragraph, 1));
    cursor.setBlockCharFormat(charFormat({}, Block::Kind::Paragraph, 1));
}

void RichTextDocument::insert(QTextCursor &cursor, const RichText &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    write(cursor, text.blocks(), true);
    cursor.endEditBlock();
}

QTextTable *RichTextDocument::insertTable(QTextCursor &cursor, int rows, int columns)
{
    if (cursor.currentTable())
        return nullptr;
    Block block{.kind = Block::Kind::Table};
    for (int r = 0; r < rows; ++r)
        block.rows.append(QList<Runs>(columns));
    cursor.beginEditBlock();
    if (cursor.block().length() > 1) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormat(Block::Kind::Paragraph, 1), charFormat({}, Block::Kind::Paragraph, 1));
    }
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    const int at = cursor.position();
    writeTable(cursor, block);
    cursor.endEditBlock();
    QTextCursor inside(m_document);
    inside.setPosition(at + 1);
    QTextTable *table = inside.currentTable();
    if (table)
        cursor = table->cellAt(0, 0).firstCursorPosition();
    return table;
}

} // namespace dueregard
