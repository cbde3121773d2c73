// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/HtmlText.h"

#include "core/base/CleanText.h"
#include "core/report/BlockTools.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <stdexcept>

namespace dueregard::test {

namespace {
const QSet<QString> &inlineElements()
{
    static const QSet<QString> names{QStringLiteral("a"), QStringLiteral("strong"), QStringLiteral("em"), QStringLiteral("span")};
    return names;
}

void check(const QXmlStreamReader &reader)
{
    if (reader.hasError())
        throw std::runtime_error(QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString()).toStdString());
}

QString lineOf(const Runs &runs)
{
    return cleanText(plain(runs)).text.simplified();
}

void add(QStringList &lines, const Runs &runs)
{
    if (const QString line = lineOf(runs); !line.isEmpty())
        lines << line;
}

void add(QStringList &lines, const std::vector<TableBlock::Row> &rows)
{
    for (const TableBlock::Row &row : rows)
        for (const TableBlock::Cell &cell : row.cells)
            for (const Runs &runs : cell.paragraphs)
                add(lines, runs);
}

void add(QStringList &lines, const QList<KeyValue> &pairs)
{
    for (const KeyValue &pair : pairs) {
        add(lines, pair.label);
        for (const Runs &runs : pair.paragraphs)
            add(lines, runs);
    }
}
} // namespace

QString textOfHtml(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    QString text;
    bool inBody = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isStartElement()) {
            inBody = inBody || name == QStringLiteral("body");
            if (!inlineElements().contains(name))
                text += QLatin1Char('\n');
        } else if (reader.isEndElement() && !inlineElements().contains(name)) {
            text += QLatin1Char('\n');
        } else if (reader.isCharacters() && inBody) {
            text += reader.text();
        }
    }
    check(reader);
    return text;
}

QStringList dangersOfHtml(const QByteArray &html)
{
    static const QSet<QString> known{
        QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("meta"), QStringLiteral("title"), QStringLiteral("style"), QStringLiteral("body"),
        QStringLiteral("a"), QStringLiteral("header"), QStringLiteral("nav"), QStringLiteral("main"), QStringLiteral("footer"), QStringLiteral("section"),
        QStringLiteral("div"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"),
        QStringLiteral("p"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("dl"), QStringLiteral("dt"), QStringLiteral("dd"),
        QStringLiteral("table"), QStringLiteral("caption"), QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"), QStringLiteral("th"), QStringLiteral("td"),
        QStringLiteral("figure"), QStringLiteral("figcaption"), QStringLiteral("blockquote"), QStringLiteral("strong"), QStringLiteral("em"), QStringLiteral("span"), QStringLiteral("br"),
        QStringLiteral("svg"), QStringLiteral("rect"), QStringLiteral("ellipse"), QStringLiteral("polygon"), QStringLiteral("polyline"), QStringLiteral("text")};
    static const QSet<QString> empty{QStringLiteral("meta"), QStringLiteral("br"), QStringLiteral("rect"), QStringLiteral("ellipse"), QStringLiteral("polygon"), QStringLiteral("polyline")};
    static const QRegularExpression address(QStringLiteral("^(#|https?:|mailto:|[a-z0-9-]+\\.html$)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortForm(QStringLiteral("<([a-z0-9]+)[^<>]*/>"));
    QStringList dangers;
    QSet<QString> ids;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (!known.contains(name))
            dangers << QStringLiteral("<%1>").arg(name);
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString key = attribute.name().toString();
            if (key.startsWith(QStringLiteral("on")) || key == QStringLiteral("style") || key == QStringLiteral("src") || key == QStringLiteral("srcdoc"))
                dangers << key;
            if (key == QStringLiteral("href") && !address.match(attribute.value().toString()).hasMatch())
                dangers << attribute.value().toString();
            if (key == QStringLiteral("id")) {
                if (ids.contains(attribute.value().toString()))
                    dangers << QStringLiteral("twice id %1").arg(attribute.value());
                ids << attribute.value().toString();
            }
        }
    }
    check(reader);
    const QString source = QString::fromUtf8(html);
    for (auto match = shortForm.globalMatch(source); match.hasNext();)
        if (const QString name = match.next().captured(1); !empty.contains(name))
            dangers << QStringLiteral("<%1/>").arg(name);
    const QString style = source.mid(source.indexOf(QStringLiteral("<style>")) + 7).section(QStringLiteral("</style>"), 0, 0);
    for (const char *forbidden : {"&", "url(", "@import", "expression", "<"})
        if (style.contains(QLatin1String(forbidden)))
            dangers << QStringLiteral("style: %1").arg(QLatin1String(forbidden));
    return dangers;
}

QList<int> headingLevels(const QByteArray &html)
{
    QList<int> levels;
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name().size() == 2 && reader.name()[0] == u'h' && reader.name()[1].isDigit())
            levels << reader.name()[1].digitValue();
    check(reader);
    return levels;
}

QStringList linesOf(const ReportBlocks &blocks, bool withTableHeads)
{
    QStringList lines;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const ReportBlock &block = blocks[i];
        if (const auto *heading = block.as<HeadingBlock>()) {
            if (i + 1 >= blocks.size() || !blocks[i + 1].as<ContentsBlock>())
                add(lines, heading->runs);
        } else if (const auto *paragraph = block.as<ParagraphBlock>()) {
            add(lines, paragraph->runs);
        } else if (const auto *list = block.as<ListBlock>()) {
            for (const ListBlock::Item &item : list->items)
                add(lines, item.runs);
        } else if (const auto *table = block.as<TableBlock>()) {
            add(lines, table->caption);
            if (withTableHeads || table->rows.empty())
                add(lines, table->headerRows);
            add(lines, table->rows);
        } else if (const auto *pairs = block.as<KeyValuesBlock>()) {
            add(lines, pairs->pairs);
        } else if (const auto *card = block.as<CardBlock>()) {
            add(lines, card->title);
            if (!card->bodyFirst)
                add(lines, card->pairs);
            lines += linesOf(card->body, withTableHeads);
            if (card->bodyFirst)
                add(lines, card->pairs);
        } else if (const auto *callout = block.as<CalloutBlock>()) {
            add(lines, callout->title);
            lines += linesOf(callout->body, withTableHeads);
        } else if (const auto *quote = block.as<QuoteBlock>()) {
            add(lines, quote->runs);
            add(lines, quote->attribution);
        } else if (const auto *figure = block.as<FigureBlock>()) {
            add(lines, figure->caption);
            lines << cleanText(figure->alternative).text.simplified();
        }
    }
    return lines;
}

QString firstMissing(const QStringList &lines, const QString &text)
{
    const QString flat = text.simplified();
    qsizetype at = 0;
    for (const QString &line : lines) {
        const qsizetype found = flat.indexOf(line, at);
        if (found < 0)
            return line.isNull() ? QStringLiteral("") : line;
        at = found + line.size();
    }
    return {};
}

} // namespace dueregard::test
