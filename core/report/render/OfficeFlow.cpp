// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeFlow.h"

#include "core/report/BlockTools.h"
#include "core/report/layout/Paginator.h"
#include "core/report/layout/TableShape.h"
#include "core/report/render/OfficeText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dueregard {

namespace {
FlowStyle shifted(FlowStyle from, int steps)
{
    return FlowStyle(int(from) + steps);
}

/// Where a block stands.
struct Place {
    double left = 0;
    bool callout = false;
    bool top = true; ///< not inside another block
    int record = 0;  ///< heading level of the card around it; 0 for none
};

class Walker {
public:
    Walker(const ReportDocument &document, const LayoutTheme &theme, FlowSink &sink)
        : m_document(document), m_theme(theme), m_sink(sink), m_rightToLeft(isRightToLeft(document.language))
    {
    }

    void run()
    {
        const auto contents = std::find_if(m_document.blocks.begin(), m_document.blocks.end(), [](const ReportBlock &block) { return block.as<ContentsBlock>() != nullptr; });
        m_firstListed = contents - m_document.blocks.begin();
        if (contents != m_document.blocks.end())
            m_depth = std::clamp(contents->as<ContentsBlock>()->depth, 1, 2);
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            m_index = ptrdiff_t(i);
            add(m_document.blocks[i], {});
        }
    }

private:
    /// Where lists, tables and pictures begin: those of a callout beside its words, right of the bar.
    double indentOf(const Place &place) const { return place.left + (place.callout ? m_theme.bar + 2 * m_theme.cellPadX : 0); }
    double textWidth() const { return m_theme.page.width() - m_theme.left - m_theme.right; }

    void add(const ReportBlock &block, const Place &place)
    {
        if (const auto *heading = block.as<HeadingBlock>())
            addHeading(*heading, place);
        else if (const auto *paragraph = block.as<ParagraphBlock>())
            addParagraph(*paragraph, place);
        else if (const auto *list = block.as<ListBlock>())
            addList(*list, place);
        else if (const auto *table = block.as<TableBlock>())
            addTable(*table, place);
        else if (const auto *pairs = block.as<KeyValuesBlock>())
            addPairs(pairs->pairs, {}, place);
        else if (const auto *card = block.as<CardBlock>())
            addCard(*card, place);
        else if (const auto *callout = block.as<CalloutBlock>())
            addCallout(*callout, place);
        else if (const auto *quote = block.as<QuoteBlock>())
            addQuote(*quote, place);
        else if (const auto *figure = block.as<FigureBlock>())
            addFigure(*figure, place);
        else if (const auto *contents = block.as<ContentsBlock>())
            addContents(*contents);
        else
            m_newPage = !m_fresh && isNeeded(m_index);
    }

    const PageList &pages()
    {
        if (!m_pages)
            m_pages = Paginator::paginate(m_document, m_theme);
        return *m_pages;
    }

    /// Word and LibreOffice break pages anew, in another font, and a break then may leave a page nearly empty: it is kept only
    /// where our own pages say that what stands before it ends well inside a page.
    bool isNeeded(ptrdiff_t pageBreak)
    {
        int begin = -1, end = -1; // pages
        double foot = 0;          // of what stands on the last of them
        for (int page = 0; page < pages().count(); ++page) {
            for (const PageRegion &region : pages().pages[page].regions) {
                if (region.block < m_lastBreak || region.block >= pageBreak)
                    continue;
                if (begin < 0)
                    begin = page;
                if (page > end)
                    foot = 0;
                end = page;
                foot = std::max(foot, region.rect.bottom());
            }
        }
        if (begin < 0)
            return false;
        // Arial is no wider than our font, but contents, whose lines never break, need more height there.
        const bool contents = pageBreak > 0 && m_document.blocks[size_t(pageBreak) - 1].as<ContentsBlock>();
        const int more = end - begin;
        const double used = (foot - m_theme.top) / textHeight();
        const bool cover = begin == 0 && end == 0;
        const bool needed = (cover || used > m_theme.pageUsed + 0.1 * more) && used < (contents ? 0.9 : 0.97) - 0.1 * more;
        if (needed)
            m_lastBreak = pageBreak;
        return needed;
    }

    /// `natural` is the white space that the style would like above it if nothing stood there that has none below it.
    FlowLook look(FlowStyle style, double natural, const Place &place = {})
    {
        FlowLook look{.style = style, .left = place.left};
        if (m_gap > 0)
            look.before = std::max(m_gap, natural);
        if (m_newPage || m_fresh)
            look.before = 0;
        look.newPage = m_newPage;
        m_gap = 0;
        m_newPage = m_fresh = false;
        return look;
    }

    void text(FlowStyle style, const Runs &runs, const TextStyle &theme, const Place &place, bool keep = false, const QString &bookmark = {}, int outline = 0)
    {
        if (plain(runs).isEmpty())
            return;
        FlowParagraph paragraph{look(style, theme.before, place), runs, bookmark};
        paragraph.look.keepWithNext = keep;
        paragraph.look.outline = outline;
        paragraph.look.rightToLeft = isRightToLeft(runs, m_rightToLeft);
        m_sink.paragraph(paragraph);
    }

    /// The title of a record is a heading below the one that holds.
    int recordLevel(const Place &place) const { return std::max(m_level, place.record) + 1; }

    static QString bookmarkOf(ptrdiff_t block) { return QStringLiteral("section-%1").arg(block + 1); }

    void addHeading(const HeadingBlock &heading, const Place &place)
    {
        const int level = std::clamp(heading.level, 1, 4);
        const bool listed = heading.inContents && m_index > m_firstListed && place.top;
        FlowStyle style = shifted(FlowStyle::Heading1, level - 1);
        if (!listed && level <= m_depth)
            style = shifted(FlowStyle::Unlisted1, level - 1);
        if (place.top)
            m_level = level;
        text(style, heading.runs, m_theme.heading[level - 1], place, true, place.top ? bookmarkOf(m_index) : QString(), place.record > 0 ? std::max(level, place.record + 1) : 0);
    }

    void addParagraph(const ParagraphBlock &paragraph, Place place)
    {
        using Style = ParagraphBlock::Style;
        place.left += paragraph.indent * m_theme.indentStep;
        const FlowStyle body = place.callout ? FlowStyle::CalloutText : FlowStyle::Body;
        switch (paragraph.style) {
        case Style::Body: return text(body, paragraph.runs, m_theme.body, place);
        case Style::Lead: return text(FlowStyle::Lead, paragraph.runs, m_theme.lead, place);
        case Style::Note: return text(place.callout ? FlowStyle::CalloutNote : FlowStyle::Note, paragraph.runs, m_theme.note, place);
        case Style::Title: return text(FlowStyle::Title, paragraph.runs, m_theme.title, place, true);
        case Style::Kicker: return text(FlowStyle::Kicker, paragraph.runs, m_theme.kicker, place, true);
        case Style::CoverKicker: return text(FlowStyle::CoverKicker, paragraph.runs, m_theme.coverKicker, place, true);
        case Style::Marking: return text(FlowStyle::Marking, paragraph.runs, m_theme.marking, place);
        }
    }

    void addList(const ListBlock &list, const Place &place)
    {
        QList<FlowItem> items;
        for (const ListBlock::Item &item : list.items) {
            FlowItem out{.level = std::clamp(item.level, 1, 3), .runs = item.runs, .left = indentOf(place)};
            out.number = item.label.chopped(item.label.endsWith(QLatin1Char('.')) ? 1 : 0).toInt(&out.ordered);
            items << out;
        }
        if (items.isEmpty())
            return;
        const FlowLook first = look(FlowStyle::Item, m_theme.body.before, place);
        items.first().before = first.before;
        items.last().last = true;
        m_sink.list(items);
    }

    FlowParagraph cellText(const Runs &runs, FlowStyle style, bool toTheEnd)
    {
        FlowParagraph paragraph;
        paragraph.look.style = style;
        paragraph.look.toTheEnd = toTheEnd;
        paragraph.look.rightToLeft = isRightToLeft(runs, m_rightToLeft);
        paragraph.runs = runs;
        return paragraph;
    }

    FlowCell cell(const QList<Runs> &paragraphs, FlowStyle style, bool toTheEnd = false)
    {
        FlowCell cell;
        for (const Runs &runs : paragraphs) {
            cell.paragraphs.push_back(cellText(runs, style, toTheEnd));
            if (cell.paragraphs.size() > 1)
                cell.paragraphs.back().look.before = m_theme.table.leading * 0.35;
        }
        if (cell.paragraphs.empty())
            cell.paragraphs.push_back(cellText({}, style, toTheEnd));
        return cell;
    }

    /// The height of a row, rather too much than too little: letters are taken as wide ones.
    double heightOf(const FlowRow &row, const std::vector<double> &widths) const
    {
        double tallest = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            double lines = 0;
            for (const FlowParagraph &paragraph : row.cells[i].paragraphs)
                lines += std::ceil((plain(paragraph.runs).size() + 1) * m_theme.table.size * 0.6 / std::max(widths[i] - 2 * m_theme.cellPadX, m_theme.table.size))
                    + double(plain(paragraph.runs).count(QLatin1Char('\n')));
            tallest = std::max(tallest, lines * m_theme.table.leading);
        }
        return tallest + 2 * m_theme.cellPadY;
    }

    double textHeight() const { return m_theme.page.height() - m_theme.top - m_theme.bottom; }
    bool isLow(const FlowRow &row, const std::vector<double> &widths) const { return heightOf(row, widths) < textHeight() / 3; }

    /// A table that takes no more than a quarter of a page stays in one piece.
    void keepTogether(FlowTable &table) const
    {
        double height = 0;
        for (const FlowRow &row : table.rows)
            height += heightOf(row, table.widths);
        table.whole = height < textHeight() / 4;
        // No other table leaves a single row behind, at its head or its end. (LibreOffice 7.4 loses the last row of a
        // Word table when the page ends before it and the rows at the head are kept.)
        const size_t last = table.rows.size() - 1;
        const size_t kept = table.whole ? last : std::min(table.headerRows + 1, last);
        for (size_t i = 0; i < last; ++i)
            if (i < kept || (i + 1 == last && i > 0))
                for (FlowCell &cell : table.rows[i].cells)
                    for (FlowParagraph &paragraph : cell.paragraphs)
                        paragraph.look.keepWithNext = true;
    }

    void place(FlowTable &table, double natural, const Place &place)
    {
        const FlowLook at = look(FlowStyle::TableText, natural, place);
        table.left = indentOf(place);
        table.before = at.before;
        table.newPage = at.newPage;
    }

    void addTable(const TableBlock &block, const Place &at)
    {
        if (block.columns.empty() || (block.rows.empty() && block.headerRows.empty()))
            return;
        const std::vector<double> widths = tableColumnWidths(block, m_theme, textWidth() - indentOf(at));
        if (isSetAsCards(block, m_theme, widths)) {
            addRows(block, at);
            return;
        }
        text(FlowStyle::Caption, block.caption, m_theme.caption, at, true);
        FlowTable table{.title = plain(block.caption), .widths = widths, .headerRows = block.headerRows.size(), .rowHeaders = block.rowHeaders};
        place(table, 0, at);
        for (const auto *rows : {&block.headerRows, &block.rows}) {
            const bool header = rows == &block.headerRows;
            for (const TableBlock::Row &row : *rows) {
                FlowRow out;
                for (size_t i = 0; i < block.columns.size(); ++i) {
                    const FlowStyle style = header ? FlowStyle::TableHead : i == 0 && block.rowHeaders ? FlowStyle::TableLabel
                                                                                                       : FlowStyle::TableText;
                    out.cells.push_back(cell(i < row.cells.size() ? row.cells[i].paragraphs : QList<Runs>(), style, block.columns[i].numeric));
                }
                out.whole = header || isLow(out, widths);
                table.rows.push_back(std::move(out));
            }
        }
        keepTogether(table);
        m_sink.table(table);
        m_gap = m_theme.body.after * 1.5;
    }

    /// A table of long texts, told row by row.
    void addRows(const TableBlock &table, const Place &place)
    {
        text(FlowStyle::Caption, table.caption, m_theme.caption, place, true);
        for (const TableBlock::Row &row : table.rows) {
            size_t first = 0;
            m_gap = std::max(m_gap, m_theme.heading[3].before);
            if (table.rowHeaders && !row.cells.empty() && wordsOf(row.cells[0]) <= 25) {
                first = 1;
                Runs title;
                for (const Runs &runs : row.cells[0].paragraphs)
                    title += runs;
                text(FlowStyle::CardTitle, title, m_theme.cardTitle, place, true, {}, recordLevel(place));
            }
            for (size_t i = first; i < row.cells.size(); ++i) {
                const QString name = headingOfColumn(table, i);
                bool named = false;
                for (const Runs &runs : row.cells[i].paragraphs) {
                    Runs words;
                    if (!named && !name.isEmpty())
                        words << Run{.text = name + QStringLiteral(": "), .strong = true};
                    named = true;
                    text(FlowStyle::Body, words + runs, m_theme.body, place);
                }
            }
        }
        m_gap = m_theme.body.after;
    }

    void addPairs(const QList<KeyValue> &pairs, const QString &title, const Place &at)
    {
        if (pairs.isEmpty())
            return;
        const double width = textWidth() - indentOf(at);
        FlowTable table{.look = FlowTable::Look::Facts, .title = title, .rowHeaders = true};
        const double label = labelColumnWidth(pairs, m_theme, width);
        table.widths = {label, width - label};
        place(table, 0, at);
        for (const KeyValue &pair : pairs) {
            FlowRow row;
            row.cells = {cell({pair.label}, FlowStyle::TableLabel), cell(pair.paragraphs, FlowStyle::TableText)};
            row.whole = isLow(row, table.widths);
            table.rows.push_back(std::move(row));
        }
        keepTogether(table);
        m_sink.table(table);
        m_gap = m_theme.body.after * 1.5;
    }

    void addCard(const CardBlock &card, const Place &at)
    {
        m_gap = std::max(m_gap, m_theme.heading[3].before);
        const Place inner{.left = at.left, .callout = false, .top = false, .record = recordLevel(at)};
        text(FlowStyle::CardTitle, card.title, m_theme.cardTitle, at, true, {}, inner.record);
        if (!card.bodyFirst)
            addPairs(card.pairs, plain(card.title), inner);
        for (const ReportBlock &block : card.body)
            add(block, inner);
        if (card.bodyFirst)
            addPairs(card.pairs, plain(card.title), inner);
        m_gap = std::max(m_gap, m_theme.heading[3].before);
    }

    void addCallout(const CalloutBlock &callout, const Place &at)
    {
        m_gap = std::max(m_gap, m_theme.heading[3].before);
        const Place inner{.left = at.left, .callout = true, .top = false, .record = at.record};
        text(FlowStyle::CalloutTitle, callout.title, m_theme.cardTitle, inner, true);
        for (const ReportBlock &block : callout.body)
            add(block, inner);
        m_gap = std::max(m_gap, m_theme.heading[3].before);
    }

    void addQuote(const QuoteBlock &quote, const Place &at)
    {
        text(FlowStyle::Quote, quote.runs, m_theme.body, at, !quote.attribution.isEmpty());
        text(FlowStyle::QuoteSource, quote.attribution, m_theme.note, at);
        m_gap = m_theme.body.after * 1.5;
    }

    void addFigure(const FigureBlock &block, const Place &at)
    {
        text(FlowStyle::Caption, block.caption, m_theme.caption, at, true);
        const QSizeF size = block.drawing.size;
        const double height = m_theme.page.height() - m_theme.top - m_theme.bottom - 4 * m_theme.caption.leading;
        double smallest = 1e6;
        for (const DrawingText &text : block.drawing.texts)
            smallest = std::min(smallest, text.size);
        const double scale = size.isEmpty() ? 0 : std::min({m_theme.figureScale, (textWidth() - indentOf(at)) / size.width(), height / size.height()});
        if (scale <= 0 || smallest * scale < m_theme.figureText - 0.01) {
            text(FlowStyle::Body, {Run{.text = block.alternative}}, m_theme.body, at); // nobody could read the picture
            return;
        }
        FlowFigure figure{.block = &block, .size = size * scale, .look = look(FlowStyle::Picture, 0, at)};
        figure.look.left = indentOf(at);
        figure.look.rightToLeft = m_rightToLeft;
        m_sink.figure(figure);
        m_gap = m_theme.body.after * 1.5;
    }

    void addContents(const ContentsBlock &contents)
    {
        const QLocale locale(m_document.language);
        QList<FlowEntry> entries;
        for (const OutlineEntry &entry : pages().outline)
            if (entry.block > m_index && entry.inContents && entry.level <= m_depth)
                entries << FlowEntry{entry.level, entry.title, bookmarkOf(entry.block), locale.toString(entry.page + 1)};
        if (entries.isEmpty())
            return;
        look(FlowStyle::Contents1, 0);
        m_sink.contents(entries, std::min(contents.depth, m_depth));
    }

    const ReportDocument &m_document;
    const LayoutTheme &m_theme;
    FlowSink &m_sink;
    bool m_rightToLeft;
    ptrdiff_t m_index = 0;
    ptrdiff_t m_firstListed = 0; ///< headings after this block are in the contents
    ptrdiff_t m_lastBreak = 0;   ///< page break that was kept
    std::optional<PageList> m_pages;
    int m_depth = 0;
    int m_level = 0;        ///< of the last heading outside records
    double m_gap = 0;       ///< white space that what was written last cannot give itself
    bool m_newPage = false; ///< the next thing begins a page
    bool m_fresh = true;    ///< nothing has been written
};
} // namespace

LayoutTheme OfficeFlow::theme(int largePrintPoints)
{
    return LayoutTheme::forPrint(largePrintPoints);
}

void OfficeFlow::run(const ReportDocument &document, const LayoutTheme &theme, FlowSink &sink)
{
    Walker(document, theme, sink).run();
}

} // namespace dueregard
