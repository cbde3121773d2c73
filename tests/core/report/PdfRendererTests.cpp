// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfRenderer.h"

#include "core/report/layout/Paginator.h"
#include "tests/core/report/EveryBlock.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"

#include <QRegularExpression>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PdfRenderer")
{
    ReportDocument document;
    document.title = QStringLiteral("Library hours: Equality Impact Assessment");
    document.organisation = QStringLiteral("Northgate Council");
    document.reference = QStringLiteral("EIA-7");
    document.version = QStringLiteral("Version 0.1");
    document.status = QStringLiteral("Draft");
    document.pageOf = QStringLiteral("Page %1 of %2");

    const auto comesBack = [&document](const QString &text, const QString &language = {}) {
        document.blocks = {paragraph(text, language)};
        const QString read = flatTextOf(pdfOf(document));
        INFO(read.toStdString());
        CHECK(read.contains(text.simplified()));
    };

    SECTION("what people write is set in bundled fonts, whatever the machine has")
    {
        const QList<QPair<const char *, const char *>> scripts{
            {"মূল্যায়ন।", "NotoSansBengali"}, {"یہ لائبریری ہماری ہے۔", "NotoNaskhArabic"}, {"पुस्तकालय हमारा है।", "NotoSansDevanagari"},
            {"ਲਾਇਬ੍ਰੇਰੀ ਸਾਡੀ ਹੈ।", "NotoSansGurmukhi"}, {"પુસ્તકાલય અમારું છે.", "NotoSansGujarati"}, {"நூலகம் எங்களுடையது.", "NotoSansTamil"},
            {"הספרייה שלנו.", "NotoSansHebrew"}, {"Biblioteka jest nasza, і вона наша.", "NotoSans"}};
        for (const auto &[words, font] : scripts) {
            INFO(words);
            document.blocks = {paragraph(QString::fromUtf8(words))};
            const PageList pages = Paginator::paginate(document, LayoutTheme::standard());
            CHECK(pages.substituted == 0);
            QStringList families;
            for (const PageFont &used : pages.fonts)
                families << QString(used.family).remove(QLatin1Char(' '));
            families.removeDuplicates();
            families.removeAll(QString(QLatin1String(font)));
            CHECK(families.join(QLatin1Char(' ')).toStdString() == (QByteArray(font) == "NotoSans" ? "" : "NotoSans"));
        }
    }
    SECTION("Bengali comes back as it was typed")
    {
        comesBack(QString::fromUtf8("এই প্রতিবেদনটি গ্রন্থাগারের সময়সূচি পরিবর্তনের প্রভাব সম্পর্কে। ক্ষতিগ্রস্ত হতে পারেন এমন বাসিন্দাদের সঙ্গে আমরা কথা বলেছি, "
                                    "এবং তাঁদের মতামত এখানে লিপিবদ্ধ করা হয়েছে।"),
                  QStringLiteral("bn"));
    }
    SECTION("What is written from right to left comes back as it was typed")
    {
        const QList<QPair<const char *, const char *>> sentences{
            {"ar", "نحن نريد أن تبقى المكتبة مفتوحة في المساء"}, {"ur", "یہ تجویز بزرگوں کو متاثر کرے گی"}, {"he", "ספר חדש לנשים בלבד"}};
        static const QRegularExpression marks(QStringLiteral("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]")); // which pdftotext adds
        for (const auto &[language, sentence] : sentences) {
            document.blocks = {paragraph(QString::fromUtf8(sentence), QLatin1String(language))};
            const QString read = flatTextOf(pdfOf(document)).remove(marks);
            INFO(read.toStdString());
            CHECK(read.contains(QString::fromUtf8(sentence)));
        }
    }
    SECTION("Somali comes back as it was typed")
    {
        comesBack(QStringLiteral("Warbixintani waxay ku saabsan tahay saamaynta ay isbeddelka saacadaha maktabadda ku yeelan karto dadka, "
                                 "gaar ahaan dadka waayeelka ah iyo kuwa naafada ah."),
                  QStringLiteral("so"));
    }
    SECTION("Welsh comes back as it was typed")
    {
        comesBack(QString::fromUtf8("Mae’r adroddiad hwn yn sôn am effaith newid oriau’r llyfrgell ar bobl hŷn, pobl anabl a gofalwyr; ŵyl, tŷ, dŵr."), QStringLiteral("cy"));
    }
    SECTION("Ligatures, dashes, quotation marks and accents come back as they were typed")
    {
        comesBack(QString::fromUtf8("The affected officers’ first offices are difficult to find – “café”, naïve, £5,000, 25 % and ½."));
    }
    SECTION("Words do not run together where a line was broken")
    {
        QString text;
        for (int i = 0; i < 90; ++i)
            text += QStringLiteral("affected people said ");
        comesBack(text);
    }
    SECTION("Text that looks like PDF or markup is only text")
    {
        comesBack(QString::fromUtf8(") Tj ET endstream endobj <</Type /Catalog>> <script>alert(1)</script> &amp; \\((\nEOF%EOF {\"a\":1} =SUM(A1)"));
    }
    SECTION("Title, author and language are in the file, and bookmarks lead to the headings")
    {
        document.language = QStringLiteral("cy");
        document.blocks = {heading(1, QString::fromUtf8("Crynodeb ŵ")), paragraph(QStringLiteral("x")), heading(2, QStringLiteral("Effaith"))};
        const QByteArray pdf = pdfOf(document);
        CHECK(pdf.startsWith("%PDF-1."));
        CHECK(pdf.trimmed().endsWith("%%EOF"));
    }
    SECTION("The same document gives the same bytes")
    {
        document.blocks = {heading(1, QStringLiteral("One")), paragraph(QStringLiteral("Two"))};
        CHECK(pdfOf(document) == pdfOf(document));
    }
    SECTION("Fonts are embedded as subsets")
    {
        document.blocks = {heading(1, QStringLiteral("One")), paragraph(QString::fromUtf8("Two মূল্যায়ন"))};
        CHECK(pdfOf(document).size() < 60000);
    }
    SECTION("Accents that are characters of their own, other scripts and what no font shows come back as they were typed")
    {
        comesBack(QString::fromUtf8("a\u0301 e\u0302\u0323 x\u0304y 😀 done"));
        comesBack(QString::fromUtf8("Ελληνικά, Кириллица and 漢字"));
    }
    SECTION("A line that was ended does not run into the next")
    {
        document.blocks = {paragraph(QStringLiteral("1 High Street\nYork\nYO1 1AA"))};
        CHECK(flatTextOf(pdfOf(document)).contains(QStringLiteral("1 High Street York YO1 1AA")));
    }
    SECTION("The words of a drawing are words")
    {
        document.blocks = {{FigureBlock{sampleDrawing(), QStringLiteral("Less often"), {}}, {}}};
        const QString text = flatTextOf(pdfOf(document));
        CHECK(text.contains(QStringLiteral("Older people")));
        CHECK(text.contains(QStringLiteral("Fewer")));
    }
    SECTION("Writing tells how far it is, and stops when it is told to")
    {
        for (int i = 0; i < 5; ++i) {
            document.blocks.push_back({PageBreakBlock{}, {}});
            document.blocks.push_back(paragraph(QStringLiteral("A page.")));
        }
        const PageList pages = Paginator::paginate(document, LayoutTheme::standard());
        int told = 0;
        CHECK(PdfRenderer::render(pages, document, [&told](int done, int) {
            told = done;
            return true;
        }));
        CHECK(told == pages.count());
        const auto stopped = PdfRenderer::render(pages, document, [](int done, int) { return done < 2; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
    }
}
