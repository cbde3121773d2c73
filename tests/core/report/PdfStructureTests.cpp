// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfStructure.h"

#include "core/report/BlockTools.h"
#include "core/report/layout/Paginator.h"
#include "core/report/render/HtmlRenderer.h"
#include "core/report/render/PdfRenderer.h"
#include "tests/core/report/EveryBlock.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace dueregard;
using namespace dueregard::test;

namespace {
/// The tree that pdfinfo reads: one line for each element and for each stretch of its text. Versions of pdfinfo differ in
/// what else they say.
QString treeOf(const QByteArray &pdf)
{
    const TempFolder folder;
    const QString file = folder.write(QStringLiteral("report.pdf"), pdf);
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-struct-text"), file});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error("pdfinfo did not read the file: " + process.readAllStandardError().toStdString());
    static const QRegularExpression kind(QStringLiteral(" \\((block|inline|grouping)\\)|:$| \"\"$")), mark(QStringLiteral("^ *(Object|/).*$"));
    QString tree;
    for (QString line : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        line.remove(kind);
        line.remove(QLatin1Char('\r'));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        if (std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c >= QChar(0x980) && c <= QChar(0x9ff); }))
            line = QStringLiteral("(Bengali)"); // pdfinfo takes no notice of ActualText
        if (!line.trimmed().isEmpty() && !mark.match(line).hasMatch())
            tree += line + QLatin1Char('\n');
    }
    return tree;
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(DUEREGARD_TEST_DATA "/report/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no such file: " + file.fileName().toStdString());
    return QString::fromUtf8(file.readAll());
}
} // namespace

TEST_CASE("PdfStructure")
{
    SECTION("Every kind of block becomes the elements that it should")
    {
        const QString tree = treeOf(pdfOf(everyBlock()));
        INFO(tree.toStdString());
        CHECK(tree == golden(QStringLiteral("every-block.txt")));
    }
    SECTION("A paragraph, an item and a row that go over a page stay one element each, and repeated header rows are none")
    {
        QString words;
        for (int i = 0; i < 700; ++i)
            words += QStringLiteral("on%1 ").arg(i);
        ReportDocument document;
        document.title = QStringLiteral("Long");
        QList<QStringList> rows;
        for (int i = 0; i < 70; ++i)
            rows << QStringList{QStringLiteral("Ward %1").arg(i), QString::number(i)};
        document.blocks = {paragraph(words),
                           {ListBlock{{{1, QStringLiteral("1."), {Run{.text = words}}}}}, {}},
                           {KeyValuesBlock{{makePair(QStringLiteral("Long"), words)}}, {}},
                           {makeTable(QStringLiteral("Wards"), {QStringLiteral("Ward"), QStringLiteral("People")}, rows), {}}};
        const QByteArray pdf = pdfOf(document);
        REQUIRE(pagesOf(pdf).size() > 4);
        const QStringList lines = treeOf(pdf).split(QLatin1Char('\n'));
        const auto count = [&lines](const QString &type) { return std::count_if(lines.begin(), lines.end(), [&type](const QString &line) { return line.trimmed() == type; }); };
        CHECK(count(QStringLiteral("P")) == 1);
        CHECK(count(QStringLiteral("LI")) == 1);
        CHECK(count(QStringLiteral("LBody")) == 1);
        CHECK(count(QStringLiteral("TR")) == 72);
        CHECK(count(QStringLiteral("THead")) == 1);
        CHECK(std::count_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains(QStringLiteral("\"People\"")); }) == 1);
    }
    SECTION("A table that was typed without a header row has its first column as headers; one of a single column is paragraphs")
    {
        const auto typed = [](const QList<QStringList> &rows, int headerRows) {
            Block table;
            table.kind = Block::Kind::Table;
            table.headerRows = headerRows;
            for (const QStringList &row : rows) {
                QList<Runs> cells;
                for (const QString &cell : row)
                    cells << Runs{Run{.text = cell}};
                table.rows << cells;
            }
            ReportDocument document;
            document.title = QStringLiteral("T");
            document.blocks = makeBlocks(RichText({table}), 3);
            return document;
        };
        const auto count = [](const QString &tree, const char *element) { return tree.count(QRegularExpression(QStringLiteral("^ *%1\\b").arg(QLatin1String(element)), QRegularExpression::MultilineOption)); };
        const auto webPage = [](const ReportDocument &document) {
            const Result<QByteArray> made = HtmlRenderer::render(document);
            return made ? *made : QByteArray();
        };
        const QList<QStringList> rows{{QStringLiteral("Open"), QStringLiteral("9 to 5")}, {QStringLiteral("Closed"), QStringLiteral("Sunday")}};
        const ReportDocument bare = typed(rows, 0);
        const QString tree = treeOf(pdfOf(bare));
        INFO(tree.toStdString());
        CHECK(count(tree, "TH") == 2);
        CHECK(count(tree, "TD") == 2);
        CHECK(webPage(bare).count("<th scope=\"row\"") == 2);
        const QString headed = treeOf(pdfOf(typed(rows, 1)));
        CHECK(count(headed, "TH") == 2);
        CHECK(count(headed, "TD") == 2);

        const ReportDocument single = typed({{QStringLiteral("A word in a box")}}, 0);
        const QString words = treeOf(pdfOf(single));
        INFO(words.toStdString());
        CHECK(count(words, "Table") == 0);
        CHECK(count(words, "P") == 1);
        CHECK_FALSE(webPage(single).contains("<table"));
        CHECK(webPage(single).contains("A word in a box"));
    }
    SECTION("Headings stand one level below what they belong to, whatever levels the document skips")
    {
        ReportDocument document;
        document.title = QStringLiteral("Levels");
        document.blocks = {heading(2, QStringLiteral("a")), heading(4, QStringLiteral("b")), heading(4, QStringLiteral("c")), heading(3, QStringLiteral("d")), heading(1, QStringLiteral("e")),
                           heading(3, QString()), heading(4, QStringLiteral("f"))};
        QStringList levels;
        for (const QString &line : treeOf(pdfOf(document)).split(QLatin1Char('\n')))
            if (const QString type = line.trimmed(); type.startsWith(QLatin1Char('H')))
                levels << type;
        CHECK(levels == QStringList{QStringLiteral("H1"), QStringLiteral("H2"), QStringLiteral("H2"), QStringLiteral("H2"), QStringLiteral("H1"), QStringLiteral("H2")});
    }
}
