// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/Composer.h"

#include "core/report/TextDirection.h"
#include "core/report/layout/TableShape.h"

#include <algorithm>
#include <numeric>

namespace dueregard {

namespace {
bool says(const ShapedLines &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const ShapedLine &line) { return !line.fragments.isEmpty(); });
}
} // namespace

double Strip::height() const
{
    double sum = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        sum += lines[i].height + (i > 0 ? lines[i].gap : 0);
    return sum;
}

double Segment::height() const
{
    double tallest = figure ? figure->rect.height() : 0;
    for (const Strip &strip : strips)
        tallest = std::max(tallest, strip.height());
    return padTop + tallest + padBottom + ruleBelow;
}

double ComposedBlock::height() const
{
    double sum = 0;
    double after = 0;
    for (size_t i = 0; i < segments.size(); ++i) {
        sum += (i > 0 ? std::max(after, segments[i].before) : 0) + segments[i].height();
        after = segments[i].after;
    }
    return sum;
}

Composer::Composer(PageList &list, const LayoutTheme &theme, const ReportDocument &document)
    : m_list(list), m_theme(theme), m_document(document), m_shaper(list, theme, document.language), m_rightToLeft(isRightToLeft(document.language)), m_outlineOf(document.blocks.size(), -1)
{
    m_root = m_section = element(ElementRole::Document, -1);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = document.blocks[i].as<HeadingBlock>();
        if (!heading)
            continue;
        QString title;
        for (const Run &run : heading->runs)
            title += run.text;
        m_outlineOf[i] = int(list.outline.size());
        list.outline << OutlineEntry{.level = heading->level, .title = title.simplified(), .block = int(i), .inContents = heading->inContents};
    }
}

int Composer::element(ElementRole role, int parent, int level)
{
    m_list.elements << PageElement{.role = role, .parent = parent, .level = level};
    return int(m_list.elements.size()) - 1;
}

/// The level at which a heading stands in the tree: one below what it belongs to, however many levels the document skips.
int Composer::headingLevel(int wanted)
{
    while (!m_headings.empty() && m_headings.back().wanted >= wanted)
        m_headings.pop_back();
    const int level = m_headings.empty() ? 1 : std::min(6, m_headings.back().level + 1);
    m_headings.push_back({wanted, level});
    return level;
}

/// The title of a card is a heading below the one that holds, whatever its level. The caller puts m_headings back.
ShapedLines Composer::recordTitle(const Runs &title, const TextStyle &style, double width, int parent)
{
    const int own = element(ElementRole::Heading, parent);
    ShapedLines lines = m_shaper.shape(title, style, width, own, m_theme.ink);
    if (says(lines))
        m_list.elements[own].level = headingLevel(m_headings.empty() ? 1 : m_headings.back().wanted + 1);
    return lines;
}

int Composer::source(const BlockSource &wanted)
{
    if (wanted.isEmpty())
        return -1;
    if (!m_list.sources.isEmpty() && m_list.sources.last() == wanted)
        return int(m_list.sources.size()) - 1;
    m_list.sources << wanted;
    return int(m_list.sources.size()) - 1;
}

ComposedBlock Composer::compose(int index)
{
    ComposedBlock out;
    out.block = m_block = index;
    add(out, m_document.blocks[size_t(index)], {0, m_theme.page.width() - m_theme.left - m_theme.right, m_section});
    return out;
}

void Composer::add(ComposedBlock &out, const ReportBlock &block, const Place &place)
{
    const int from = source(block.source);
    if (const auto *heading = block.as<HeadingBlock>())
        addHeading(out, *heading, place, from);
    else if (const auto *paragraph = block.as<ParagraphBlock>())
        addParagraph(out, *paragraph, place, from);
    else if (const auto *list = block.as<ListBlock>())
        addList(out, *list, place, from);
    else if (const auto *table = block.as<TableBlock>())
        addTable(out, *table, place, from);
    else if (const auto *pairs = block.as<KeyValuesBlock>())
        addPairs(out, pairs->pairs, place, from);
    else if (const auto *card = block.as<CardBlock>())
        addCard(out, *card, place, from);
    else if (const auto *callout = block.as<CalloutBlock>())
        addCallout(out, *callout, place);
    else if (const auto *quote = block.as<QuoteBlock>())
        addQuote(out, *quote, place, from);
    else if (const auto *figure = block.as<FigureBlock>())
        addFigure(out, *figure, place, from);
    else if (const auto *contents = block.as<ContentsBlock>())
        addContents(out, *contents, place);
    else
        out.newPage = true;
}

void Composer::addText(ComposedBlock &out, ShapedLines lines, const TextStyle &style, const Place &place, int from, bool withNext)
{
    if (lines.empty())
        return;
    Segment segment;
    segment.before = style.before;
    segment.after = style.after;
    segment.withNext = withNext;
    segment.source = from;
    segment.strips.push_back({.x = place.x, .width = place.width, .lines = std::move(lines)});
    out.segments.push_back(std::move(segment));
}

void Composer::addHeading(ComposedBlock &out, const HeadingBlock &heading, const Place &place, int from)
{
    const TextStyle &style = m_theme.heading[std::clamp(heading.level, 1, 4) - 1];
    const bool outside = place.parent == m_section;
    const int own = element(ElementRole::Heading, place.parent);
    ShapedLines lines = m_shaper.shape(heading.runs, style, place.width, own, m_theme.ink);
    if (!says(lines))
        return;
    const int level = m_list.elements[own].level = headingLevel(std::clamp(heading.level, 1, 4) * 10);
    if (outside && level == 1)
        m_list.elements[own].parent = m_section = element(ElementRole::Section, m_root);
    addText(out, std::move(lines), style, place, from, true);
    out.segments.back().whole = true;
    if (outside) {
        out.withNext = true;
        out.segments.back().outline = m_outlineOf[size_t(m_block)];
    }
}

void Composer::addParagraph(ComposedBlock &out, const ParagraphBlock &paragraph, const Place &place, int from)
{
    using Style = ParagraphBlock::Style;
    const TextStyle *style = &m_theme.body;
    QColor colour = m_theme.ink;
    bool withNext = false;
    switch (paragraph.style) {
    case Style::Body: break;
    case Style::Lead: style = &m_theme.lead; break;
    case Style::Note:
        style = &m_theme.note;
        colour = m_theme.quiet;
        break;
    case Style::Title:
        style = &m_theme.title;
        withNext = true;
        break;
    case Style::Kicker:
        style = &m_theme.kicker;
        colour = m_theme.accent;
        withNext = true;
        break;
    case Style::CoverKicker:
        style = &m_theme.coverKicker;
        colour = m_theme.accent;
        withNext = true;
        break;
    case Style::Marking: style = &m_theme.marking; break;
    }
    const double shift = paragraph.indent * m_theme.indentStep;
    const Place inner{place.x + shift, place.width - shift, place.parent};
    const int own = element(ElementRole::Paragraph, place.parent);
    addText(out, m_shaper.shape(paragraph.runs, *style, inner.width, own, colour), *style, inner, from, withNext);
}

namespace {
struct OpenList {
    int level;
    int list;
    int body; ///< of its last item: what is deeper stands in it
};
} // namespace

void Composer::addList(ComposedBlock &out, const ListBlock &list, const Place &place, int from)
{
    std::vector<OpenList> open;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const ListBlock::Item &item = list.items[i];
        const int level = std::clamp(item.level, 1, 3);
        const int numbered = !item.label.isEmpty() && item.label[0].isLetterOrNumber() ? 1 : 0;
        while (!open.empty() && open.back().level > level)
            open.pop_back();
        if (!open.empty() && open.back().level == level && m_list.elements[open.back().list].level != numbered)
            open.pop_back(); // bullets after numbers, or the other way round: another list
        if (open.empty() || open.back().level < level)
            open.push_back({level, element(ElementRole::List, open.empty() ? place.parent : open.back().body, numbered), -1});
        const int own = element(ElementRole::ListItem, open.back().list);
        const int label = element(ElementRole::Label, own);
        const int body = open.back().body = element(ElementRole::ListBody, own);
        const double indent = item.label.size() > 3 ? m_theme.itemIndent * 1.5 : m_theme.itemIndent;
        const double before = (level - 1) * m_theme.itemIndent;
        const double width = place.width - before - indent;
        const bool mirrored = isRightToLeft(item.runs, m_rightToLeft); // the label stands where the text begins
        const double x = mirrored ? place.x + width : place.x + before;
        const TextShaper::Align outer = mirrored ? TextShaper::Align::Right : TextShaper::Align::Left;
        Segment segment;
        segment.after = i + 1 == list.items.size() ? m_theme.body.after : m_theme.itemGap;
        segment.source = from;
        segment.strips.push_back(
            {.x = x, .width = indent, .lines = m_shaper.shape(item.label, m_theme.body, indent, label, m_theme.ink, outer)});
        segment.strips.push_back(
            {.x = mirrored ? place.x : x + indent, .width = width, .lines = m_shaper.shape(item.runs, m_theme.body, width, body, m_theme.ink)});
        out.segments.push_back(std::move(segment));
    }
}

Strip Composer::strip(const QList<Runs> &paragraphs, const TextStyle &style, double x, double width, int own, TextShaper::Align align)
{
    Strip strip{.x = x, .width = width};
    for (const Runs &runs : paragraphs) {
        const int part = own >= 0 && paragraphs.size() > 1 ? element(ElementRole::Paragraph, own) : own;
        ShapedLines lines = m_shaper.shape(runs, style, width, part, m_theme.ink, align);
        if (!lines.empty() && !strip.lines.empty())
            lines.front().gap = style.leading * 0.35;
        std::move(lines.begin(), lines.end(), std::back_inserter(strip.lines));
    }
    return strip;
}

void Composer::addPairs(ComposedBlock &out, const QList<KeyValue> &pairs, const Place &place, int from)
{
    if (pairs.isEmpty())
        return;
    const int table = element(ElementRole::Table, place.parent);
    const double label = labelColumnWidth(pairs, m_theme, place.width);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const KeyValue &pair = pairs[i];
        const int row = element(ElementRole::Row, table);
        const int head = element(ElementRole::HeaderCell, row);
        m_list.elements[head].rowHeader = true;
        const int cell = element(ElementRole::Cell, row);
        Segment segment;
        segment.whole = true;
        segment.padTop = m_theme.cellPadY * 0.6;
        segment.padBottom = m_theme.cellPadY * 0.6;
        if (out.look != ComposedBlock::Look::Card) {
            segment.ruleBelow = m_theme.hairline;
            segment.ruleX = place.x;
            segment.ruleWidth = place.width;
            segment.ruleColour = m_theme.line;
        }
        if (i + 1 == pairs.size())
            segment.after = m_theme.body.after;
        const int own = source(pair.source);
        segment.source = own >= 0 ? own : from;
        segment.strips.push_back(strip({pair.label}, m_theme.label, place.x, label - m_theme.cellPadX * 2, head, TextShaper::Align::Start));
        segment.strips.push_back(strip(pair.paragraphs, m_theme.table, place.x + label, place.width - label, cell, TextShaper::Align::Start));
        out.segments.push_back(std::move(segment));
    }
}

void Composer::addCard(ComposedBlock &out, const CardBlock &card, const Place &place, int from)
{
    out.look = ComposedBlock::Look::Card;
    out.whole = true;
    out.x = place.x;
    const int own = element(ElementRole::Section, place.parent);
    const double indent = m_theme.bar + m_theme.cellPadX * 2;
    const Place inner{place.x + indent, place.width - indent, own};
    const std::vector<OpenHeading> outside = m_headings;
    addText(out, recordTitle(card.title, m_theme.cardTitle, inner.width, own), m_theme.cardTitle, inner, from, true);
    if (!card.bodyFirst)
        addPairs(out, card.pairs, inner, from);
    for (const ReportBlock &block : card.body)
        add(out, block, inner);
    if (card.bodyFirst)
        addPairs(out, card.pairs, inner, from);
    m_headings = outside;
    if (out.segments.empty())
        return;
    out.segments.front().before = m_theme.heading[3].before;
    out.segments.back().after = m_theme.heading[3].before;

    Runs again = card.title;
    QString text;
    for (const Run &run : std::as_const(again))
        text += run.text;
    const TextStyle style = m_theme.label;
    Segment segment;
    segment.after = m_theme.cellPadY;
    segment.strips.push_back({.x = inner.x, .width = inner.width, .lines = {m_shaper.shapeOne(m_document.continued.arg(text.simplified()), style, inner.width, m_theme.quiet)}});
    out.again.push_back(std::move(segment));
}

void Composer::addCallout(ComposedBlock &out, const CalloutBlock &callout, const Place &place)
{
    out.look = ComposedBlock::Look::Bar;
    out.x = place.x;
    const int own = element(ElementRole::Group, place.parent);
    const double indent = m_theme.bar + m_theme.cellPadX * 2;
    const Place inner{place.x + indent, place.width - indent, own};
    const int title = element(ElementRole::Paragraph, own);
    addText(out, m_shaper.shape(callout.title, m_theme.cardTitle, inner.width, title, m_theme.ink), m_theme.cardTitle, inner, -1, true);
    const std::vector<OpenHeading> outside = m_headings;
    for (const ReportBlock &block : callout.body)
        add(out, block, inner);
    m_headings = outside;
    if (!out.segments.empty()) {
        out.segments.front().before = m_theme.heading[3].before;
        out.segments.back().after = m_theme.heading[3].before;
    }
}

void Composer::addQuote(ComposedBlock &out, const QuoteBlock &quote, const Place &place, int from)
{
    out.look = ComposedBlock::Look::Bar;
    out.x = place.x;
    const int own = element(ElementRole::Quote, place.parent);
    const double indent = m_theme.bar + m_theme.cellPadX * 2;
    const Place inner{place.x + indent, place.width - indent, own};
    TextStyle style = m_theme.body;
    style.after = 2;
    addText(out, m_shaper.shape(quote.runs, style, inner.width, element(ElementRole::Paragraph, own), m_theme.ink), style, inner, from,
            !quote.attribution.isEmpty());
    addText(out, m_shaper.shape(quote.attribution, m_theme.note, inner.width, element(ElementRole::Paragraph, own), m_theme.quiet),
            m_theme.note, inner, from);
    if (!out.segments.empty()) {
        out.segments.front().before = m_theme.body.after;
        out.segments.back().after = m_theme.body.after * 1.5;
    }
}

void Composer::addContents(ComposedBlock &out, const ContentsBlock &contents, const Place &place)
{
    struct OpenContents {
        int level;
        int element;
    };
    std::vector<OpenContents> open;
    const double number = m_theme.table.size * 3;
    for (qsizetype i = 0; i < m_list.outline.size(); ++i) {
        const OutlineEntry &entry = m_list.outline[i];
        if (entry.block < m_block || !entry.inContents || entry.level > contents.depth || entry.title.isEmpty())
            continue;
        TextStyle style = entry.level == 1 ? m_theme.body : m_theme.table;
        style.bold = entry.level == 1;
        const double indent = (entry.level - 1) * m_theme.itemIndent;
        while (open.size() > 1 && open.back().level > entry.level)
            open.pop_back();
        if (open.empty() || open.back().level < entry.level)
            open.push_back({entry.level, element(ElementRole::Contents, open.empty() ? place.parent : open.back().element)});
        const int item = element(ElementRole::ContentsItem, open.back().element);
        const int link = element(ElementRole::Link, element(ElementRole::Reference, item));
        Segment segment;
        segment.whole = true;
        segment.before = entry.level == 1 ? m_theme.cellPadY : 0;
        segment.after = m_theme.cellPadY * 0.4;
        segment.contentsOf = int(i);
        const double width = place.width - indent - number - m_theme.cellPadX;
        segment.strips.push_back({.x = place.x + indent,
                                  .width = width,
                                  .lines = m_shaper.shape(entry.title, style, width, link, m_theme.ink)});
        for (ShapedLine &line : segment.strips.back().lines)
            for (TextFragment &fragment : line.fragments)
                fragment.target = int(i);
        segment.withNext = entry.level == 1;
        out.segments.push_back(std::move(segment));
    }
    if (!out.segments.empty())
        out.segments.back().withNext = false;
}

} // namespace dueregard
