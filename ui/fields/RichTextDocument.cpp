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

/// What a text block was when it was last read.
class Cached final : public QTextBlockUserData {
public:
    Block block;
};

bool isBlank(const Runs &runs)
{
    for (const Run &run : runs)
        for (QChar c : run.text)
            if (!c.isSpace())
                return false;
    return true;
}

Block readBlock(QTextBlock block)
{
    if (const auto *known = static_cast<Cached *>(block.userData()))
        return known->block;
    auto *cached = new Cached;
    cached->block.kind = kindOf(block);
    if (cached->block.kind != Block::Kind::Paragraph)
        cached->block.level = levelOf(block);
    cached->block.ordered = isOrdered(block);
    cached->block.runs = runsOf(block);
    block.setUserData(cached);
    return cached->block;
}

Block readTable(const QTextTable &table)
{
    Block block{.kind = Block::Kind::Table};
    block.headerRows = qBound(0, table.format().headerRowCount(), 1);
    for (int r = 0; r < table.rows(); ++r) {
        QList<Runs> row;
        for (int c = 0; c < table.columns(); ++c) {
            Runs cell;
            const QTextTableCell at = table.cellAt(r, c);
            for (auto it = at.begin(); !it.atEnd(); ++it) {
                if (!it.currentBlock().isValid())
                    continue;
                Runs runs = runsOf(it.currentBlock());
                if (!cell.isEmpty() && !runs.isEmpty())
                    cell.append(Run{.text = QStringLiteral("\n")});
                cell += runs;
            }
            if (r < block.headerRows)
                for (Run &run : cell)
                    run.strong = false; // headers are strong already
            row.append(cell);
        }
        block.rows.append(row);
    }
    return block;
}

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
            block.setUserData(nullptr);
            if (block == last)
                break;
        }
        if (!m_setting)
            emit edited();
    });
    reload({});
}

QList<RichTextDocument::Unit> RichTextDocument::units() const
{
    QList<Unit> all;
    QTextFrame *root = m_document->rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            all.append({readTable(*table), table->firstPosition(), table->lastPosition(), true});
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (!block.isValid() || block.length() <= 1)
            continue;
        const Block read = readBlock(block);
        if (!isBlank(read.runs))
            all.append({read, block.position(), block.position() + block.length() - 1, false});
    }
    return all;
}

RichText RichTextDocument::text() const
{
    QList<Block> blocks;
    const QList<Unit> all = units();
    blocks.reserve(all.size());
    for (const Unit &unit : all)
        blocks.append(unit.block);
    return RichText(blocks).normalised();
}

bool RichTextDocument::setText(const RichText &text)
{
    const QList<Block> wanted = text.blocks();
    const QList<Unit> have = units();
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
    const QList<Unit> old = have.mid(first, have.size() - tail - first);
    const QList<Block> fresh = wanted.mid(first, wanted.size() - tail - first);
    bool tables = old.isEmpty() || fresh.isEmpty();
    for (const Unit &unit : old)
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

void RichTextDocument::replaceInside(const Unit &unit, const Block &wanted)
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
