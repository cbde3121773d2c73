// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RichText.h"

#include "core/base/CleanText.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace dueregard {

namespace {

QJsonValue runToJson(const Run &run)
{
    if (!run.strong && !run.emphasis && run.link.isEmpty() && run.language.isEmpty())
        return run.text;
    QJsonObject object{{QStringLiteral("t"), run.text}};
    if (run.strong)
        object.insert(QStringLiteral("b"), true);
    if (run.emphasis)
        object.insert(QStringLiteral("i"), true);
    if (!run.link.isEmpty())
        object.insert(QStringLiteral("href"), run.link);
    if (!run.language.isEmpty())
        object.insert(QStringLiteral("lang"), run.language);
    return object;
}

QJsonArray runsToJson(const Runs &runs)
{
    QJsonArray array;
    for (const Run &run : runs)
        array.append(runToJson(run));
    return array;
}

Failure badText(const QString &place, const QString &what)
{
    return Failure(ErrorKind::BadInput, what, place);
}

Result<void> onlyKeys(const QJsonObject &object, std::initializer_list<QLatin1String> allowed, const QString &place)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (std::find(allowed.begin(), allowed.end(), it.key()) == allowed.end())
            return badText(place, QStringLiteral("Unknown key \"%1\" in formatted text.").arg(it.key()));
    return {};
}

Result<Runs> runsFromJson(const QJsonValue &json, const QString &place)
{
    if (json.isString())
        return Runs{Run{.text = json.toString()}};
    if (!json.isArray())
        return badText(place, QStringLiteral("Text runs must be a string or an array."));
    Runs runs;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array[i];
        const QString at = place + QStringLiteral("/%1").arg(i);
        if (value.isString()) {
            runs.append(Run{.text = value.toString()});
            continue;
        }
        if (!value.isObject())
            return badText(at, QStringLiteral("A run must be a string or an object."));
        const QJsonObject object = value.toObject();
        if (auto ok = onlyKeys(object, {QLatin1String("t"), QLatin1String("b"), QLatin1String("i"), QLatin1String("href"), QLatin1String("lang")}, at); !ok)
            return ok.failure();
        Run run{.text = object.value(QLatin1String("t")).toString(),
                .strong = object.value(QLatin1String("b")).toBool(),
                .emphasis = object.value(QLatin1String("i")).toBool(),
                .link = object.value(QLatin1String("href")).toString(),
                .language = object.value(QLatin1String("lang")).toString()};
        if (!run.link.isEmpty() && !isSafeLink(run.link))
            return badText(at, QStringLiteral("The link \"%1\" is not a web or e-mail address.").arg(run.link));
        runs.append(run);
    }
    return runs;
}

Result<Block> blockFromJson(const QJsonObject &object, const QString &place)
{
    Block block;
    if (object.contains(QLatin1String("p"))) {
        if (auto ok = onlyKeys(object, {QLatin1String("p")}, place); !ok)
            return ok.failure();
        auto runs = runsFromJson(object.value(QLatin1String("p")), place + QStringLiteral("/p"));
        if (!runs)
            return runs.failure();
        block.runs = *runs;
        return block;
    }
    if (object.contains(QLatin1String("h")) || object.contains(QLatin1String("li"))) {
        const bool heading = object.contains(QLatin1String("h"));
        if (auto ok = onlyKeys(object, {QLatin1String("h"), QLatin1String("li"), QLatin1String("ordered"), QLatin1String("runs")}, place); !ok)
            return ok.failure();
        block.kind = heading ? Block::Kind::Heading : Block::Kind::ListItem;
        block.level = object.value(heading ? QLatin1String("h") : QLatin1String("li")).toInt();
        if (block.level < 1 || block.level > 3)
            return badText(place, QStringLiteral("A level must be 1, 2 or 3."));
        block.ordered = object.value(QLatin1String("ordered")).toBool();
        auto runs = runsFromJson(object.value(QLatin1String("runs")), place + QStringLiteral("/runs"));
        if (!runs)
            return runs.failure();
        block.runs = *runs;
        return block;
    }
    if (object.contains(QLatin1String("table"))) {
        if (auto ok = onlyKeys(object, {QLatin1String("table"), QLatin1String("headerRows")}, place); !ok)
            return ok.failure();
        block.kind = Block::Kind::Table;
        block.headerRows = object.value(QLatin1String("headerRows")).toInt(1);
        const QJsonArray rows = object.value(QLatin1String("table")).toArray();
        qsizetype width = -1;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            QList<Runs> cells;
            const QJsonArray row = rows[r].toArray();
            if (width >= 0 && row.size() != width)
                return badText(place, QStringLiteral("Row %1 has %2 cells, the first has %3.").arg(r + 1).arg(row.size()).arg(width));
            width = row.size();
            for (qsizetype c = 0; c < row.size(); ++c) {
                auto runs = runsFromJson(row[c], place + QStringLiteral("/table/%1/%2").arg(r).arg(c));
                if (!runs)
                    return runs.failure();
                cells.append(*runs);
            }
            block.rows.append(cells);
        }
        return block;
    }
    return badText(place, QStringLiteral("A block must be a paragraph (p), heading (h), list item (li) or table."));
}

QString plainRuns(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

Runs normalisedRuns(const Runs &runs)
{
    Runs result;
    for (Run run : runs) {
        run.text = cleanText(run.text).text;
        if (run.text.isEmpty())
            continue;
        if (!run.link.isEmpty() && !isSafeLink(run.link))
            run.link.clear();
        if (!result.isEmpty()) {
            Run &last = result.last();
            if (last.strong == run.strong && last.emphasis == run.emphasis && last.link == run.link && last.language == run.language) {
                last.text += run.text;
                continue;
            }
        }
        result.append(run);
    }
    return result;
}

} // namespace

bool isSafeLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    return url.isValid() && (scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto"));
}

RichText RichText::fromPlain(const QString &text)
{
    QList<Block> blocks;
    const QStringList lines = cleanText(text).text.split(u'\n');
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            blocks.append(Block{.runs = {Run{.text = line}}});
    return RichText(blocks);
}

Result<RichText> RichText::fromJson(const QJsonValue &json, const QString &place)
{
    if (json.isNull() || json.isUndefined())
        return RichText();
    if (json.isString())
        return fromPlain(json.toString());
    if (!json.isArray())
        return badText(place, QStringLiteral("Formatted text must be an array of blocks or a string."));
    QList<Block> blocks;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto block = blockFromJson(array[i].toObject(), place + QStringLiteral("/%1").arg(i));
        if (!block)
            return block.failure();
        blocks.append(*block);
    }
    return RichText(blocks).normalised();
}

QJsonArray RichText::toJson() const
{
    QJsonArray array;
    for (const Block &block : m_blocks) {
        QJsonObject object;
        switch (block.kind) {
        case Block::Kind::Paragraph:
            object.insert(QStringLiteral("p"), runsToJson(block.runs));
            break;
        case Block::Kind::Heading:
            object.insert(QStringLiteral("h"), block.level);
            object.insert(QStringLiteral("runs"), runsToJson(block.runs));
            break;
        case Block::Kind::ListItem:
            object.insert(QStringLiteral("li"), block.level);
            if (block.ordered)
                object.insert(QStringLiteral("ordered"), true);
            object.insert(QStringLiteral("runs"), runsToJson(block.runs));
            break;
        case Block::Kind::Table: {
            QJsonArray rows;
            for (const auto &row : block.rows) {
                QJsonArray cells;
                for (const Runs &cell : row)
                    cells.append(runsToJson(cell));
                rows.append(cells);
            }
            object.insert(QStringLiteral("table"), rows);
            if (block.headerRows != 1)
                object.insert(QStringLiteral("headerRows"), block.headerRows);
            break;
        }
        }
        array.append(object);
    }
    return array;
}

QString RichText::toPlain() const
{
    QStringList lines;
    int number = 0;
    for (const Block &block : m_blocks) {
        number = block.kind == Block::Kind::ListItem && block.ordered ? number + 1 : 0;
        switch (block.kind) {
        case Block::Kind::Paragraph:
        case Block::Kind::Heading:
            lines += plainRuns(block.runs);
            break;
        case Block::Kind::ListItem:
            lines += (block.ordered ? QString::number(number) + QStringLiteral(". ") : QStringLiteral("• ")) + plainRuns(block.runs);
            break;
        case Block::Kind::Table:
            for (const auto &row : block.rows) {
                QStringList cells;
                for (const Runs &cell : row)
                    cells += plainRuns(cell);
                lines += cells.join(u'\t');
            }
            break;
        }
    }
    return lines.join(u'\n');
}

bool RichText::isEmpty() const
{
    for (const Block &block : m_blocks) {
        if (!plainRuns(block.runs).trimmed().isEmpty())
            return false;
        for (const auto &row : block.rows)
            for (const Runs &cell : row)
                if (!plainRuns(cell).trimmed().isEmpty())
                    return false;
    }
    return true;
}

int RichText::wordCount() const
{
    int words = 0;
    const auto count = [&words](const Runs &runs) {
        bool inside = false;
        for (const Run &run : runs)
            for (QChar c : run.text) {
                const bool space = c.isSpace();
                words += !space && !inside;
                inside = !space;
            }
    };
    for (const Block &block : m_blocks) {
        count(block.runs);
        for (const auto &row : block.rows)
            for (const Runs &cell : row)
                count(cell);
    }
    return words;
}

RichText RichText::normalised() const
{
    QList<Block> blocks = m_blocks;
    for (Block &block : blocks) {
        block.runs = normalisedRuns(block.runs);
        for (auto &row : block.rows)
            for (Runs &cell : row)
                cell = normalisedRuns(cell);
    }
    return RichText(blocks);
}

} // namespace dueregard
