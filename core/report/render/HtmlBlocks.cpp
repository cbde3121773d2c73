// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/HtmlBlocks.h"

#include "core/report/BlockTools.h"

#include <algorithm>

namespace dueregard {

namespace {
constexpr int deepestHeading = 6; // of the heading elements
constexpr int mostIndents = 5;

bool isBlank(const Runs &runs)
{
    return plain(runs).trimmed().isEmpty();
}

QByteArray headingElement(int level)
{
    return "h" + QByteArray::number(std::clamp(level, 1, deepestHeading));
}

bool isNumbered(const QString &label)
{
    return !label.isEmpty() && label.front().isDigit();
}
} // namespace

QString HtmlBlocks::idOfHeading(int number)
{
    return QStringLiteral("part-%1").arg(number);
}

QList<HtmlBlocks::Heading> HtmlBlocks::contents(const ReportBlocks &blocks, int depth)
{
    QList<Heading> all;
    int number = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto *heading = blocks[i].as<HeadingBlock>();
        if (!heading || isBlank(heading->runs))
            continue;
        ++number;
        const bool ofContents = i + 1 < blocks.size() && blocks[i + 1].as<ContentsBlock>();
        if (heading->inContents && heading->level <= depth && !ofContents)
            all << Heading{idOfHeading(number), heading->level, heading->runs};
    }
    return all;
}

void HtmlBlocks::writeSections(const ReportBlocks &blocks, size_t from, size_t to)
{
    QList<int> open;
    for (size_t i = from; i < to; ++i) {
        const auto *heading = blocks[i].as<HeadingBlock>();
        if (!heading) {
            write(blocks[i]);
            continue;
        }
        if (isBlank(heading->runs))
            continue;
        ++m_headings;
        if (i + 1 < blocks.size() && blocks[i + 1].as<ContentsBlock>())
            continue; // stands above the page's contents
        while (!open.isEmpty() && open.last() >= heading->level) {
            m_out.close();
            m_out.line();
            open.removeLast();
        }
        m_out.open("section");
        m_out.line();
        open << heading->level;
        writeHeading(*heading, idOfHeading(m_headings));
    }
    for (; !open.isEmpty(); open.removeLast()) {
        m_out.close();
        m_out.line();
    }
}

void HtmlBlocks::writeAll(const ReportBlocks &blocks)
{
    for (const ReportBlock &block : blocks)
        write(block);
}

void HtmlBlocks::write(const ReportBlock &block)
{
    if (const auto *heading = block.as<HeadingBlock>())
        writeHeading(*heading, {});
    else if (const auto *paragraph = block.as<ParagraphBlock>())
        writeParagraph(*paragraph);
    else if (const auto *list = block.as<ListBlock>())
        writeList(*list);
    else if (const auto *table = block.as<TableBlock>())
        writeTable(*table);
    else if (const auto *pairs = block.as<KeyValuesBlock>())
        writePairs(pairs->pairs);
    else if (const auto *card = block.as<CardBlock>())
        writeCard(*card);
    else if (const auto *callout = block.as<CalloutBlock>())
        writeCallout(*callout);
    else if (const auto *quote = block.as<QuoteBlock>())
        writeQuote(*quote);
    else if (const auto *figure = block.as<FigureBlock>())
        writeFigure(*figure);
    // The contents stand beside the page, and a page of the web has no page breaks.
}

void HtmlBlocks::writeHeading(const HeadingBlock &heading, const QString &id)
{
    if (isBlank(heading.runs))
        return;
    int &last = m_cardLevel > 0 ? m_cardLevel : m_level;
    // Inside a card the card's own title is the level above.
    const int wanted = heading.level + m_shift;
    const int least = m_cardLevel > 0 ? m_level + 2 : 1;
    last = std::clamp(std::min(std::max(wanted, least), last + 1), 1, deepestHeading);
    m_lastTitle = plain(heading.runs).simplified();
    m_out.openFor(headingElement(last).constData(), heading.runs, {{"id", id.isEmpty() ? QString() : id}});
    m_out.runs(heading.runs);
    m_out.close();
    m_out.line();
}

void HtmlBlocks::writeParagraph(const ParagraphBlock &paragraph)
{
    using Style = ParagraphBlock::Style;
    if (paragraph.runs.isEmpty())
        return;
    QStringList classes;
    switch (paragraph.style) {
    case Style::Body: break;
    case Style::Lead: classes << QStringLiteral("lead"); break;
    case Style::Note: classes << QStringLiteral("note"); break;
    case Style::Title: classes << QStringLiteral("title"); break;
    case Style::Kicker:
    case Style::CoverKicker: classes << QStringLiteral("kicker"); break;
    case Style::Marking: classes << QStringLiteral("marking"); break;
    }
    if (paragraph.indent > 0)
        classes << QStringLiteral("in%1").arg(std::min(paragraph.indent, mostIndents));
    m_out.openFor("p", paragraph.runs, {{"class", classes.isEmpty() ? QString() : classes.join(QLatin1Char(' '))}});
    m_out.runs(paragraph.runs);
    m_out.close();
    m_out.line();
}

void HtmlBlocks::writeList(const ListBlock &list)
{
    // Items stay open, because the next one may be a list inside them.
    QList<bool> open; // whether the list of each level is numbered
    const auto closeLevel = [&] {
        m_out.close(); // item
        m_out.close(); // list
        open.removeLast();
    };
    for (const ListBlock::Item &item : list.items) {
        const int level = std::clamp(item.level, 1, int(open.size()) + 1);
        const bool numbered = isNumbered(item.label);
        while (open.size() > level)
            closeLevel();
        if (open.size() == level && open.last() != numbered)
            closeLevel();
        if (open.size() < level) {
            m_out.open(numbered ? "ol" : "ul");
            open << numbered;
        } else {
            m_out.close();
        }
        QString number;
        if (numbered)
            for (const QChar c : item.label)
                if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                    number += c;
        m_out.openFor("li", item.runs, {{"value", number.isEmpty() ? QString() : number.left(6)}});
        m_out.runs(item.runs);
    }
    while (!open.isEmpty())
        closeLevel();
    m_out.line();
}

void HtmlBlocks::writeParagraphs(const QList<Runs> &paragraphs)
{
    if (paragraphs.size() == 1) {
        m_out.runs(paragraphs.first());
        return;
    }
    for (const Runs &runs : paragraphs) {
        m_out.openFor("p", runs);
        m_out.runs(runs);
        m_out.close();
    }
}

void HtmlBlocks::writePairs(const QList<KeyValue> &pairs)
{
    if (pairs.isEmpty())
        return;
    m_out.open("dl", {{"class", QStringLiteral("facts")}});
    m_out.line();
    for (const KeyValue &pair : pairs) {
        m_out.open("div");
        m_out.openFor("dt", pair.label);
        m_out.runs(pair.label);
        m_out.close();
        m_out.openFor("dd", pair.paragraphs);
        writeParagraphs(pair.paragraphs);
        m_out.close();
        m_out.close();
        m_out.line();
    }
    m_out.close();
    m_out.line();
}

void HtmlBlocks::writeCard(const CardBlock &card)
{
    m_out.open("div", {{"class", QStringLiteral("card")}});
    m_out.line();
    const int outer = m_cardLevel;
    const QString outerTitle = m_lastTitle;
    const int above = outer > 0 ? outer : m_level;
    m_cardLevel = above;
    if (!isBlank(card.title)) {
        m_cardLevel = std::min(above + 1, deepestHeading);
        m_lastTitle = plain(card.title).simplified();
        m_out.openFor(headingElement(m_cardLevel).constData(), card.title, {{"class", QStringLiteral("card-title")}});
        m_out.runs(card.title);
        m_out.close();
        m_out.line();
    }
    if (!card.bodyFirst)
        writePairs(card.pairs);
    writeAll(card.body);
    if (card.bodyFirst)
        writePairs(card.pairs);
    m_cardLevel = outer;
    m_lastTitle = outerTitle;
    m_out.close();
    m_out.line();
}

void HtmlBlocks::writeCallout(const CalloutBlock &callout)
{
    m_out.open("div", {{"class", QStringLiteral("callout")}});
    m_out.line();
    if (!isBlank(callout.title)) {
        m_out.openFor("p", callout.title, {{"class", QStringLiteral("callout-title")}});
        m_out.runs(callout.title);
        m_out.close();
        m_out.line();
    }
    writeAll(callout.body);
    m_out.close();
    m_out.line();
}

void HtmlBlocks::writeQuote(const QuoteBlock &quote)
{
    const bool attributed = !isBlank(quote.attribution);
    if (attributed)
        m_out.open("figure", {{"class", QStringLiteral("quote")}});
    m_out.open("blockquote");
    m_out.openFor("p", quote.runs);
    m_out.runs(quote.runs);
    m_out.close();
    m_out.close();
    if (attributed) {
        m_out.openFor("figcaption", quote.attribution);
        m_out.runs(quote.attribution);
        m_out.close();
        m_out.close();
    }
    m_out.line();
}

} // namespace dueregard
