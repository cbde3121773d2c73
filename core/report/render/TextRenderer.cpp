// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/TextRenderer.h"

#include "core/base/CleanText.h"
#include "core/report/BlockTools.h"

#include <algorithm>

namespace dueregard {

namespace {

constexpr qsizetype longestUnderline = 72;

/// Words of some runs, and then the addresses that they lead to.
QString words(const Runs &runs)
{
    QString out;
    QStringList addresses;
    for (const Run &run : runs) {
        out += run.text;
        if (!run.link.isEmpty() && isSafeLink(run.link) && run.link != run.text.trimmed() && !addresses.contains(run.link))
            addresses << run.link;
    }
    for (const QString &address : addresses)
        out += QStringLiteral(" [") + address + QLatin1Char(']');
    return cleanText(out).text;
}

QString words(const QList<Runs> &paragraphs)
{
    QStringList lines;
    for (const Runs &runs : paragraphs)
        if (const QString line = words(runs); !line.isEmpty())
            lines << line;
    return lines.join(QLatin1Char('\n'));
}

class Writer {
public:
    QString take()
    {
        return m_out.isEmpty() ? m_out : m_out + QLatin1Char('\n');
    }

    void write(const ReportBlocks &blocks)
    {
        for (size_t i = 0; i < blocks.size(); ++i) {
            // A list of headings without page numbers leads nowhere in a plain text.
            const bool aboveContents = i + 1 < blocks.size() && blocks[i + 1].as<ContentsBlock>();
            if (!aboveContents || !blocks[i].as<HeadingBlock>())
                write(blocks[i]);
        }
    }

private:
    void write(const ReportBlock &block)
    {
        if (const auto *heading = block.as<HeadingBlock>()) {
            writeHeading(words(heading->runs).simplified(), heading->level);
        } else if (const auto *paragraph = block.as<ParagraphBlock>()) {
            if (paragraph->style == ParagraphBlock::Style::Title)
                writeHeading(words(paragraph->runs).simplified(), 1);
            else
                paragraphOf(QString(paragraph->indent * 2, QLatin1Char(' ')) + words(paragraph->runs));
        } else if (const auto *list = block.as<ListBlock>()) {
            writeList(*list);
        } else if (const auto *table = block.as<TableBlock>()) {
            writeTable(*table);
        } else if (const auto *pairs = block.as<KeyValuesBlock>()) {
            writePairs(pairs->pairs);
        } else if (const auto *card = block.as<CardBlock>()) {
            writeHeading(words(card->title).simplified(), 4);
            if (!card->bodyFirst)
                writePairs(card->pairs);
            write(card->body);
            if (card->bodyFirst)
                writePairs(card->pairs);
        } else if (const auto *callout = block.as<CalloutBlock>()) {
            paragraphOf(words(callout->title));
            write(callout->body);
        } else if (const auto *quote = block.as<QuoteBlock>()) {
            paragraphOf(words(quote->runs));
            if (const QString by = words(quote->attribution); !by.trimmed().isEmpty())
                line(QString(QChar(0x2013)) + QLatin1Char(' ') + by);
        } else if (const auto *figure = block.as<FigureBlock>()) {
            paragraphOf(words(figure->caption));
            paragraphOf(cleanText(figure->alternative).text);
        }
    }

    /// After an empty line.
    void paragraphOf(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        if (!m_out.isEmpty())
            m_out += QStringLiteral("\n\n");
        m_out += text;
    }

    void line(const QString &text)
    {
        if (!m_out.isEmpty())
            m_out += QLatin1Char('\n');
        m_out += text;
    }

    void writeHeading(const QString &text, int level)
    {
        if (text.isEmpty())
            return;
        if (!m_out.isEmpty() && level == 1)
            m_out += QLatin1Char('\n');
        paragraphOf(text);
        static const QString marks = QStringLiteral("=-~.");
        line(QString(std::min(longestUnderline, text.size()), marks[std::clamp(level, 1, 4) - 1]));
    }

    void writeList(const ListBlock &list)
    {
        bool first = true;
        for (const ListBlock::Item &item : list.items) {
            const QString text = QString((std::clamp(item.level, 1, 3) - 1) * 2, QLatin1Char(' ')) + cleanText(item.label).text + QLatin1Char(' ') + words(item.runs);
            if (first)
                paragraphOf(text);
            else
                line(text);
            first = false;
        }
    }

    void writePairs(const QList<KeyValue> &pairs)
    {
        bool first = true;
        for (const KeyValue &pair : pairs) {
            const QString text = labelled(words(pair.label), words(pair.paragraphs));
            if (text.trimmed().isEmpty())
                continue;
            if (first)
                paragraphOf(text);
            else
                line(text);
            first = false;
        }
    }

    static QString labelled(const QString &label, const QString &value)
    {
        return label.trimmed().isEmpty() ? value : label + QStringLiteral(": ") + value;
    }

    void writeTable(const TableBlock &table)
    {
        paragraphOf(words(table.caption));
        if (table.headerRows.empty() || table.rows.empty()) {
            for (const auto *rows : {&table.headerRows, &table.rows})
                for (const TableBlock::Row &row : *rows)
                    writeBareRow(row);
            return;
        }
        QStringList labels;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            QStringList parts;
            for (const TableBlock::Row &row : table.headerRows)
                if (i < row.cells.size())
                    parts << words(row.cells[i].paragraphs).simplified();
            parts.removeAll(QString());
            labels << parts.join(QLatin1Char(' '));
        }
        // A column that is empty in every row was asked about all the same.
        const auto isEmpty = [&table](size_t column) {
            return std::all_of(table.rows.begin(), table.rows.end(), [column](const TableBlock::Row &row) { return column >= row.cells.size() || words(row.cells[column].paragraphs).trimmed().isEmpty(); });
        };
        std::vector<bool> nothing(table.columns.size());
        for (size_t i = 0; i < nothing.size(); ++i)
            nothing[i] = isEmpty(i) && !labels[qsizetype(i)].isEmpty();
        for (const TableBlock::Row &row : table.rows) {
            bool first = true;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                QString value = words(row.cells[i].paragraphs);
                if (value.trimmed().isEmpty() && i < nothing.size() && nothing[i])
                    value = QString(QChar(0x2013));
                if (value.isEmpty())
                    continue;
                const QString text = labelled(labels.value(qsizetype(i)), value);
                if (first)
                    paragraphOf(text);
                else
                    line(text);
                first = false;
            }
        }
    }

    /// Without headers: the first cell names the others.
    void writeBareRow(const TableBlock::Row &row)
    {
        QStringList values;
        for (const TableBlock::Cell &cell : row.cells)
            values << words(cell.paragraphs);
        const QString first = values.isEmpty() ? QString() : values.takeFirst();
        values.removeAll(QString());
        paragraphOf(values.isEmpty() ? first : labelled(first, values.join(QStringLiteral("; "))));
    }

    QString m_out;
};

} // namespace

QString TextRenderer::text(const ReportDocument &document)
{
    Writer writer;
    writer.write(document.blocks);
    return writer.take();
}

Result<QByteArray> TextRenderer::render(const ReportDocument &document)
{
    return text(document).toUtf8();
}

} // namespace dueregard
