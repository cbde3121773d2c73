// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/RichTextUnits.h"

#include "ui/fields/RichTextFormats.h"

#include <QTextDocument>
#include <QTextFrame>
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

} // namespace

void forgetReading(QTextBlock block)
{
    block.setUserData(nullptr);
}

QList<RichTextUnit> readUnits(const QTextDocument &document)
{
    QList<RichTextUnit> all;
    QTextFrame *root = document.rootFrame();
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

} // namespace dueregard
