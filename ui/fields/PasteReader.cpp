// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/PasteReader.h"

#include "core/base/CleanText.h"
#include "ui/fields/HtmlTokens.h"

#include <QRegularExpression>
#include <QSet>

namespace dueregard {

namespace {

using Piece = HtmlTokens::Token;

QString styleOf(const Piece &token)
{
    return token.attributes.value(QStringLiteral("style")).toLower().remove(u' ');
}

bool isBold(const QString &style)
{
    static const QRegularExpression bold(QStringLiteral("(^|;)font-weight:(bold|bolder|[6-9]00)"));
    return style.contains(bold);
}

bool isNotBold(const QString &style)
{
    static const QRegularExpression normal(QStringLiteral("(^|;)font-weight:(normal|[1-5]00)"));
    return style.contains(normal);
}

/// Nobody means these words any more: an answer cannot show them as struck out, so they would come back to life.
bool isStruck(const QString &name, const QString &style)
{
    static const QRegularExpression through(QStringLiteral("text-decoration(-line)?:[^;]*line-through"));
    return name == QLatin1String("del") || name == QLatin1String("s") || name == QLatin1String("strike") || style.contains(through);
}

/// Walks the tokens once and builds blocks. Only the open elements are remembered, on a stack of its own, so that deep
/// nesting cannot exhaust the program's.
class Builder {
public:
    explicit Builder(PasteReader::Result &result) : m_result(result) {}

    void read(const QString &html);

private:
    struct Element {
        QString name;
        Run look; ///< strong, emphasis, link in force inside
        bool hidden = false;
        bool struck = false;
        bool marker = false; ///< Word writes the bullet as text
        bool preformatted = false;
    };
    struct Table {
        QList<QList<Runs>> rows;
        QList<int> carried; ///< rows that a cell above still reaches down, per column
        int headerRows = 0;
        bool rowIsHeader = true;
    };

    void open(const Piece &token);
    void close(const QString &name);
    void text(const QString &words);
    void startBlock(Block::Kind kind, int level = 1, bool ordered = false);
    void endBlock();
    void endCell();
    void endTable();
    void word(const Piece &token);
    Runs trimmed(Runs runs) const;

    PasteReader::Result &m_result;
    QList<Block> m_blocks;
    QList<Element> m_stack;
    QList<bool> m_lists; ///< open lists: ordered?
    Block m_block;
    bool m_inBlock = false;
    bool m_wordItem = false; ///< the block is a Word list paragraph: its marker says whether it is numbered
    Table m_table;
    int m_tables = 0; ///< open table tags; only the outermost is a table
    bool m_inCell = false;
    Runs m_cell;
    int m_span = 1;
    int m_down = 1;
};

void Builder::startBlock(Block::Kind kind, int level, bool ordered)
{
    if (m_inCell) { // a block inside a cell only starts a line
        if (!m_cell.isEmpty() && !m_cell.last().text.endsWith(u'\n'))
            m_cell.append(Run{.text = QStringLiteral("\n")});
        return;
    }
    endBlock();
    m_block = Block{.kind = kind, .level = qBound(1, level, 3), .ordered = ordered};
    m_inBlock = true;
    m_wordItem = false;
}

Runs Builder::trimmed(Runs runs) const
{
    while (!runs.isEmpty()) {
        QString &first = runs.first().text;
        qsizetype i = 0;
        while (i < first.size() && first[i].isSpace())
            ++i;
        first = first.mid(i);
        if (!first.isEmpty())
            break;
        runs.removeFirst();
    }
    while (!runs.isEmpty()) {
        QString &last = runs.last().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        runs.removeLast();
    }
    return runs;
}

void Builder::endBlock()
{
    if (!m_inBlock)
        return;
    m_inBlock = false;
    m_block.runs = trimmed(m_block.runs);
    if (m_block.runs.isEmpty())
        return;
    if (m_block.kind == Block::Kind::Heading) // a heading is strong already
        for (Run &run : m_block.runs)
            run.strong = false;
    m_blocks.append(m_block);
}

void Builder::text(const QString &words)
{
    if (!m_stack.isEmpty() && m_stack.last().struck) {
        m_result.struck = m_result.struck || !(m_stack.last().hidden || words.trimmed().isEmpty());
        return;
    }
    const bool preformatted = !m_stack.isEmpty() && m_stack.last().preformatted;
    if (!m_stack.isEmpty() && m_stack.last().hidden)
        return;
    if (!m_stack.isEmpty() && m_stack.last().marker) {
        static const QRegularExpression number(QStringLiteral("^\\s*\\(?([0-9]+|[a-zA-Z]|[ivxIVX]+)[.)]"));
        if (m_wordItem && words.contains(number))
            m_block.ordered = true;
        return;
    }
    if (m_tables > 0 && !m_inCell)
        return; // white space between cells
    QString clean;
    clean.reserve(words.size());
    for (QChar c : words) {
        if (preformatted && (c == u'\n' || c == u'\t'))
            clean += c;
        else if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f') {
            if (clean.isEmpty() || clean.back() != u' ')
                clean += u' ';
        } else
            clean += c;
    }
    if (!m_inCell && !m_inBlock) {
        if (clean.trimmed().isEmpty())
            return;
        startBlock(Block::Kind::Paragraph);
    }
    Runs &runs = m_inCell ? m_cell : m_block.runs;
    const bool afterSpace = runs.isEmpty() || runs.last().text.endsWith(u' ') || runs.last().text.endsWith(u'\n');
    if (afterSpace && clean.startsWith(u' '))
        clean.remove(0, 1);
    if (clean.isEmpty())
        return;
    Run run = m_stack.isEmpty() ? Run{} : m_stack.last().look;
    run.text = clean;
    runs.append(run);
}

void Builder::word(const Piece &token)
{
    // Word writes list items as paragraphs: style='mso-list:l0 level2 lfo1'.
    static const QRegularExpression level(QStringLiteral("mso-list:[^;]*level(\\d)"));
    const QString style = token.attributes.value(QStringLiteral("style")).toLower();
    if (const auto match = level.match(style); match.hasMatch()) {
        startBlock(Block::Kind::ListItem, match.captured(1).toInt());
        m_wordItem = true;
        return;
    }
    const QString name = token.attributes.value(QStringLiteral("class"));
    if (name == QLatin1String("MsoTitle"))
        startBlock(Block::Kind::Heading, 1);
    else if (name.startsWith(QLatin1String("MsoHeading")))
        startBlock(Block::Kind::Heading, qMax(1, name.right(1).toInt()));
    else if (!m_lists.isEmpty() && m_inBlock && m_block.kind == Block::Kind::ListItem && m_block.runs.isEmpty())
        return; // <li><p>
    else
        startBlock(Block::Kind::Paragraph);
}

void Builder::open(const Piece &token)
{
    const QString &name = token.name;
    const QString style = styleOf(token);
    if (name == QLatin1String("br")) {
        if (m_inCell)
            m_cell.append(Run{.text = QStringLiteral("\n")});
        else if (m_inBlock)
            m_block.runs.append(Run{.text = QStringLiteral("\n")});
        return;
    }
    static const QSet<QString> alone{QStringLiteral("hr"), QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("input"), QStringLiteral("col"),
                                     QStringLiteral("base"), QStringLiteral("wbr"), QStringLiteral("source"), QStringLiteral("area"), QStringLiteral("embed")};
    if (name == QLatin1String("img") || name == QLatin1String("v:imagedata") || name == QLatin1String("picture")) {
        m_result.pictures = true;
        return;
    }
    if (alone.contains(name) || token.selfClosing)
        return;

    Element element;
    element.name = name;
    if (!m_stack.isEmpty()) {
        element.look = m_stack.last().look;
        element.hidden = m_stack.last().hidden;
        element.struck = m_stack.last().struck;
        element.marker = m_stack.last().marker;
        element.preformatted = m_stack.last().preformatted;
    }
    element.hidden = element.hidden || name == QLatin1String("head") || style.contains(QLatin1String("display:none")) || style.contains(QLatin1String("mso-hide:all"))
        || style.contains(QLatin1String("visibility:hidden"));
    element.struck = element.struck || isStruck(name, style);
    element.marker = element.marker || style.contains(QLatin1String("mso-list:ignore"));
    // Some programs wrap everything in <b style="font-weight:normal">.
    if (name == QLatin1String("b") || name == QLatin1String("strong"))
        element.look.strong = !isNotBold(style);
    else if (isBold(style))
        element.look.strong = true;
    else if (isNotBold(style))
        element.look.strong = false;
    if (name == QLatin1String("i") || name == QLatin1String("em") || style.contains(QLatin1String("font-style:italic")))
        element.look.emphasis = true;
    else if (style.contains(QLatin1String("font-style:normal")))
        element.look.emphasis = false;
    if (name == QLatin1String("a")) {
        const QString href = token.attributes.value(QStringLiteral("href")).trimmed();
        element.look.link = isSafeLink(href) ? href : QString();
    }
    if (name == QLatin1String("pre"))
        element.preformatted = true;
    if (m_stack.size() < 2000)
        m_stack.append(element);

    if (name == QLatin1String("p"))
        word(token);
    else if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
        startBlock(Block::Kind::Heading, name.mid(1).toInt());
    else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
        if (!m_inCell)
            endBlock();
        m_lists.append(name == QLatin1String("ol"));
    } else if (name == QLatin1String("li"))
        startBlock(Block::Kind::ListItem, int(m_lists.size()), !m_lists.isEmpty() && m_lists.last());
    else if (name == QLatin1String("table")) {
        if (m_tables++ == 0) {
            endBlock();
            m_table = Table();
        }
    } else if (name == QLatin1String("tr") && m_tables == 1) {
        endCell();
        m_table.rows.append(QList<Runs>());
        m_table.rowIsHeader = true;
    } else if ((name == QLatin1String("td") || name == QLatin1String("th")) && m_tables == 1) {
        endCell();
        if (m_table.rows.isEmpty())
            m_table.rows.append(QList<Runs>());
        m_table.rowIsHeader = m_table.rowIsHeader && name == QLatin1String("th");
        m_inCell = true;
        m_cell.clear();
        m_span = qBound(1, token.attributes.value(QStringLiteral("colspan")).toInt(), 50);
        m_down = qBound(1, token.attributes.value(QStringLiteral("rowspan")).toInt(), 500);
    } else if (name == QLatin1String("div") || name == QLatin1String("blockquote") || name == QLatin1String("pre") || name == QLatin1String("section")
               || name == QLatin1String("article") || name == QLatin1String("dt") || name == QLatin1String("dd") || name == QLatin1String("tr")
               || name == QLatin1String("caption")) {
        if (m_inCell)
            startBlock(Block::Kind::Paragraph);
        else
            endBlock();
    }
}

void Builder::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    QList<Runs> &row = m_table.rows.last();
    const auto fillCarried = [&] {
        while (row.size() < m_table.carried.size() && m_table.carried[row.size()] > 0) {
            --m_table.carried[row.size()];
            row.append(Runs());
        }
    };
    fillCarried();
    for (int i = 0; i < m_span && row.size() < 50; ++i) {
        while (m_table.carried.size() <= row.size())
            m_table.carried.append(0);
        m_table.carried[row.size()] = m_down - 1;
        row.append(i == 0 ? trimmed(m_cell) : Runs());
    }
    fillCarried();
    m_cell.clear();
}

void Builder::endTable()
{
    endCell();
    qsizetype width = 0;
    QList<QList<Runs>> rows;
    for (const auto &row : std::as_const(m_table.rows)) {
        bool any = false;
        for (const Runs &cell : row)
            any = any || !cell.isEmpty();
        if (any) { // spreadsheets copy empty rows and columns along
            rows.append(row);
            for (qsizetype c = 0; c < row.size(); ++c)
                if (!row[c].isEmpty())
                    width = qMax(width, c + 1);
        }
    }
    if (rows.isEmpty())
        return;
    for (auto &row : rows)
        row.resize(width);
    if (width == 1) { // a frame around text, not a table
        for (const auto &row : std::as_const(rows))
            m_blocks.append(Block{.runs = row.first()});
        return;
    }
    m_blocks.append(Block{.kind = Block::Kind::Table, .headerRows = 1, .rows = rows});
}

void Builder::close(const QString &name)
{
    for (qsizetype i = m_stack.size() - 1; i >= 0 && i > m_stack.size() - 40; --i)
        if (m_stack[i].name == name) {
            m_stack.resize(i);
            break;
        }
    if (name == QLatin1String("p") || name == QLatin1String("li") || name == QLatin1String("div") || (name.size() == 2 && name[0] == u'h' && name[1].isDigit())) {
        if (!m_inCell)
            endBlock();
    } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
        if (!m_inCell)
            endBlock();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
    } else if ((name == QLatin1String("td") || name == QLatin1String("th")) && m_tables == 1)
        endCell();
    else if (name == QLatin1String("tr") && m_tables == 1) {
        endCell();
    } else if (name == QLatin1String("table") && m_tables > 0 && --m_tables == 0)
        endTable();
}

void Builder::read(const QString &html)
{
    HtmlTokens tokens(html);
    for (Piece token = tokens.next(); token.kind != Piece::Kind::End; token = tokens.next()) {
        switch (token.kind) {
        case Piece::Kind::Text: text(token.text); break;
        case Piece::Kind::Open: open(token); break;
        case Piece::Kind::Close: close(token.name); break;
        case Piece::Kind::End: break;
        }
    }
    if (m_tables > 0)
        endTable();
    endBlock();
    m_result.text = RichText(m_blocks);
}

} // namespace

PasteReader::Result PasteReader::fromHtml(const QString &html)
{
    Result result;
    QString fragment = html;
    // What lies outside the fragment is the other program's wrapping.
    const qsizetype start = fragment.indexOf(QLatin1String("<!--StartFragment"));
    const qsizetype end = fragment.indexOf(QLatin1String("<!--EndFragment"));
    if (start >= 0 && end > start) {
        const QString before = fragment.left(start);
        // Excel puts the table itself outside.
        const bool table = before.lastIndexOf(QLatin1String("<table"), -1, Qt::CaseInsensitive) > before.lastIndexOf(QLatin1String("</table"), -1, Qt::CaseInsensitive);
        fragment = (table ? QStringLiteral("<table>") : QString()) + fragment.mid(start, end - start) + (table ? QStringLiteral("</table>") : QString());
    }
    result.cut = fragment.size() > mostCharacters;
    fragment.truncate(mostCharacters);
    const CleanedText clean = cleanText(fragment);
    result.removed = clean.removed + clean.replaced;
    Builder(result).read(clean.text);
    result.text = result.text.normalised();
    return result;
}

PasteReader::Result PasteReader::fromPlain(const QString &text)
{
    Result result;
    result.cut = text.size() > mostCharacters;
    const CleanedText clean = cleanText(text.left(mostCharacters));
    result.removed = clean.removed + clean.replaced;
    static const QRegularExpression bullet(QStringLiteral("^\\s*[•·▪◦‣●○\\x{f0b7}][\\s\\t]+(.*)$"));
    static const QRegularExpression number(QStringLiteral("^\\s*\\d{1,3}[.)]\\t\\s*(.*)$"));
    QList<Block> blocks;
    QStringList lines = clean.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        if (const auto match = bullet.match(line); match.hasMatch()) {
            blocks.append(Block{.kind = Block::Kind::ListItem, .runs = {Run{.text = match.captured(1)}}});
            continue;
        }
        if (const auto match = number.match(line); match.hasMatch()) {
            blocks.append(Block{.kind = Block::Kind::ListItem, .ordered = true, .runs = {Run{.text = match.captured(1)}}});
            continue;
        }
        const qsizetype tabs = line.count(u'\t');
        qsizetype last = i;
        while (tabs > 0 && last + 1 < lines.size() && lines[last + 1].count(u'\t') == tabs)
            ++last;
        if (last > i) {
            Block table{.kind = Block::Kind::Table};
            for (; i <= last; ++i) {
                QList<Runs> row;
                const QStringList cells = lines[i].split(u'\t');
                for (const QString &cell : cells)
                    row.append(cell.trimmed().isEmpty() ? Runs() : Runs{Run{.text = cell.trimmed()}});
                table.rows.append(row);
            }
            i = last;
            blocks.append(table);
            continue;
        }
        blocks.append(Block{.runs = {Run{.text = line}}});
    }
    result.text = RichText(blocks).normalised();
    return result;
}

} // namespace dueregard
