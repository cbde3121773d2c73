// SPDX-License-Identifier: Apache-2.0
// The check itself, and that what we make passes it: each condition has a file that is damaged in that one way.
#include "tests/core/report/PdfConformance.h"

#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "core/report/layout/Paginator.h"
#include "core/report/render/PdfRenderer.h"
#include "tests/core/report/EveryBlock.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QProcess>
#include <QStandardPaths>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace dueregard;
using namespace dueregard::test;

namespace {
using Handle = QPDFObjectHandle;

/// The file after `damage` has been done to it.
QByteArray damaged(const QByteArray &pdf, const std::function<void(QPDF &)> &damage)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    damage(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// The first object that has this value under this key.
Handle first(QPDF &file, const std::string &key, const std::string &value)
{
    for (Handle object : file.getAllObjects()) {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary() && dictionary.getKey(key).unparse() == value)
            return object;
    }
    throw std::runtime_error("there is no such object: " + value);
}

Handle element(QPDF &file, const std::string &type)
{
    return first(file, "/S", "/" + type);
}

void changeStream(Handle stream, const QByteArray &from, const QByteArray &to)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    QByteArray data(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    const qsizetype at = data.indexOf(from);
    if (at < 0)
        throw std::runtime_error("the stream does not say this: " + from.toStdString());
    data.replace(at, from.size(), to);
    stream.replaceStreamData(data.toStdString(), Handle::newNull(), Handle::newNull());
}

Handle firstPage(QPDF &file)
{
    return file.getAllPages().front();
}

Handle contentsOf(QPDF &file)
{
    return firstPage(file).getKey("/Contents");
}

Handle linkOf(QPDF &file)
{
    return first(file, "/Subtype", "/Link");
}

struct Damage {
    const char *condition;
    const char *what;
    std::function<void(QPDF &)> done;
};

void changeXmp(QPDF &file, const QByteArray &from, const QByteArray &to)
{
    changeStream(file.getRoot().getKey("/Metadata"), from, to);
}

std::vector<Damage> damages()
{
    const auto remove = [](const std::string &key) { return [key](QPDF &file) { file.getRoot().removeKey(key); }; };
    const auto retype = [](const char *from, const char *to) {
        return [from = std::string(from), to = std::string(to)](QPDF &file) { element(file, from).replaceKey("/S", Handle::newName("/" + to)); };
    };
    const auto contents = [](const char *from, const char *to) { return [from, to](QPDF &file) { changeStream(contentsOf(file), from, to); }; };
    const auto font = [](const std::function<void(Handle)> &change) { return [change](QPDF &file) { change(first(file, "/Subtype", "/Type0")); }; };
    const auto descriptor = [font](const std::function<void(Handle)> &change) {
        return font([change](Handle own) { change(own.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor")); });
    };
    const auto meaning = [font](const char *to) {
        return font([to](Handle own) {
            const auto buffer = own.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
            const QByteArray data(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
            const qsizetype at = data.indexOf("> <", data.indexOf("beginbfchar")) + 2;
            changeStream(own.getKey("/ToUnicode"), data.mid(at, data.indexOf(">\n", at) + 1 - at), to);
        });
    };
    return {
        {"01-001", "no structure tree", remove("/StructTreeRoot")},
        {"01-003", "an artifact in tagged content", contents("ET\n", "ET\n/Artifact BMC EMC\n")},
        {"01-004", "tagged content in an artifact", contents("<</Type /Layout>> BDC\n", "<</Type /Layout>> BDC\n/P <</MCID 900>> BDC EMC\n")},
        {"01-005", "content that is neither", contents("/Artifact <</Type /Layout>> BDC\n", "/Plain BMC\n")},
        {"01-005", "a stretch that no element holds", contents("<</MCID 0>>", "<</MCID 901>>")},
        {"01-006", "not marked as tagged", remove("/MarkInfo")},
        {"01-007", "tags in doubt", [](QPDF &file) { file.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true)); }},
        {"02-001", "a type that does not exist", retype("BlockQuote", "Pull")},
        {"02-003", "roles in a circle",
         [](QPDF &file) {
             element(file, "BlockQuote").replaceKey("/S", Handle::newName("/A"));
             file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<</A /B /B /A>>"));
         }},
        {"02-004", "a standard type with another meaning", [](QPDF &file) { file.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<</P /Span>>")); }},
        {"06-001", "no XMP", remove("/Metadata")},
        {"06-002", "no claim of PDF/UA", [](QPDF &file) { changeXmp(file, "<pdfuaid:part>1<", "<pdfuaid:part>2<"); }},
        {"06-003", "no title in the XMP", [](QPDF &file) { changeXmp(file, "dc:title", "dc:source"); }},
        {"07-001", "nothing about the title bar", remove("/ViewerPreferences")},
        {"07-002", "the file's name in the title bar", [](QPDF &file) { file.getRoot().getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", Handle::newBool(false)); }},
        {"09-004", "a cell outside a row", retype("TR", "Div")},
        {"09-004", "a paragraph as a row", retype("TBody", "P")},
        {"09-005", "an item outside a list", retype("L", "Div")},
        {"09-005", "a list with a paragraph in it", retype("LI", "P")},
        {"09-006", "an entry outside the contents", retype("TOC", "Div")},
        {"10-001", "a code that means nothing", meaning("<>")},
        {"11-006", "no language", remove("/Lang")},
        {"11-007", "an impossible language", [](QPDF &file) { element(file, "Span").replaceKey("/Lang", Handle::newString("b_")); }},
        {"13-004", "a picture without words", [](QPDF &file) { element(file, "Figure").removeKey("/Alt"); }},
        {"own-unheard", "a caption that the picture's alternative hides",
         [](QPDF &file) {
             Handle caption, figure = element(file, "Figure"), group = figure.getKey("/P");
             for (Handle object : file.getAllObjects())
                 if (object.isDictionary() && object.getKey("/S").unparse() == "/Caption" && object.getKey("/P").getObjGen() == group.getObjGen())
                     caption = object;
             figure.replaceKey("/K", Handle::newArray({caption, figure.getKey("/K")}));
             caption.replaceKey("/P", figure);
             group.replaceKey("/K", figure);
         }},
        {"own-bbox", "a picture without a place", [](QPDF &file) { element(file, "Figure").removeKey("/A"); }},
        {"14-002", "a document that begins below its first level", retype("H1", "H2")},
        {"14-003", "a level skipped", retype("H2", "H4")},
        {"14-007", "a heading without a level", retype("H2", "H")},
        {"15-003", "a header cell that heads nothing", [](QPDF &file) { element(file, "TH").removeKey("/A"); }},
        {"15-004", "a cell that names a header that is not there",
         [](QPDF &file) {
             for (Handle object : file.getAllObjects())
                 if (object.isDictionary())
                     object.removeKey("/ID");
         }},
        {"15-005", "a row with a cell too few",
         [](QPDF &file) {
             Handle row = element(file, "TR");
             Handle kids = row.getKey("/K");
             row.replaceKey("/K", kids.getArrayItem(0));
         }},
        {"19-003", "a note without a name", retype("BlockQuote", "Note")},
        {"25-001", "a dynamic form", [](QPDF &file) { file.getRoot().replaceKey("/AcroForm", Handle::parse("<</Fields [] /XFA []>>")); }},
        {"28-002", "a link that does not lead back", [](QPDF &file) { linkOf(file).replaceKey("/StructParent", Handle::newInteger(0)); }},
        {"28-004", "an annotation without words",
         [](QPDF &file) {
             linkOf(file).replaceKey("/Subtype", Handle::newName("/Square"));
             first(file, "/Subtype", "/Square").removeKey("/Contents");
         }},
        {"28-008", "no order of the tab key", [](QPDF &file) { firstPage(file).removeKey("/Tabs"); }},
        {"28-009", "another order of the tab key", [](QPDF &file) { firstPage(file).replaceKey("/Tabs", Handle::newName("/R")); }},
        {"28-011", "a link outside a Link element", retype("Link", "Span")},
        {"28-012", "a link without words", [](QPDF &file) { linkOf(file).removeKey("/Contents"); }},
        {"31-001", "another character collection",
         font([](Handle own) { own.getKey("/DescendantFonts").getArrayItem(0).replaceKey("/CIDSystemInfo", Handle::parse("<</Registry (Adobe) /Ordering (Japan1) /Supplement 0>>")); })},
        {"31-004", "codes without glyphs", font([](Handle own) { own.getKey("/DescendantFonts").getArrayItem(0).removeKey("/CIDToGIDMap"); })},
        {"31-006", "an encoding that does not exist", font([](Handle own) { own.replaceKey("/Encoding", Handle::newName("/Identity-X")); })},
        {"31-009", "a font that is not embedded", descriptor([](Handle own) { own.removeKey("/FontFile2"); })},
        {"31-016", "a list of glyphs", descriptor([](Handle own) { own.replaceKey("/CIDSet", Handle::newNull()); own.replaceKey("/CIDSet", Handle::newString("x")); })},
        {"31-018", "a glyph that the font does not have", contents("[<", "[<ffff")},
        {"31-020", "a width that is wrong", font([](Handle own) {
             Handle widths = own.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
             widths.getArrayItem(1).setArrayItem(0, Handle::newInteger(5));
         })},
        {"31-027", "no meanings", font([](Handle own) { own.removeKey("/ToUnicode"); })},
        {"31-028", "a character that may not be", meaning("<FEFF>")},
        {"31-030", "the glyph for nothing", contents("[<", "[<0000")},
        {"own-control", "a control character", meaning("<0009>")},
        {"own-ligature", "a ligature's own character", meaning("<FB01>")},
        {"own-unspelled", "a glyph without its text", meaning("<FFFD>")},
        {"own-basefont", "two names for a font", descriptor([](Handle own) { own.replaceKey("/FontName", Handle::newName("/Other")); })},
        {"own-marks", "two stretches with one number", contents("<</MCID 1>>", "<</MCID 0>>")},
        {"own-mcid", "a stretch that is not there", [](QPDF &file) { element(file, "P").replaceKey("/K", Handle::parse("[0 902]")); }},
        {"own-parent", "an element in the wrong hands", [](QPDF &file) { element(file, "BlockQuote").replaceKey("/P", element(file, "P")); }},
        {"own-parenttree", "a parent tree that leads astray",
         [](QPDF &file) {
             Handle numbers = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
             numbers.getArrayItem(1).setArrayItem(0, element(file, "BlockQuote"));
         }},
    };
}

/// What an independent validator says; empty when it finds nothing, or when there is none on this machine.
QString independentVerdict(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("verapdf"));
    if (program.isEmpty())
        return {};
    const TempFolder folder;
    const QString file = folder.write(QStringLiteral("report.pdf"), pdf);
    QProcess process;
    process.start(program, {QStringLiteral("--flavour"), QStringLiteral("ua1"), QStringLiteral("--format"), QStringLiteral("text"), file});
    if (!process.waitForFinished(300000))
        return QStringLiteral("it did not end");
    const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
    return said.startsWith(QStringLiteral("PASS")) ? QString() : said;
}

QByteArray pdfOf(const ReportDocument &document, const LayoutTheme &theme)
{
    const auto bytes = PdfRenderer::render(Paginator::paginate(document, theme), document);
    REQUIRE(bytes);
    return *bytes;
}

void checkConforms(const QByteArray &pdf)
{
    const QStringList faults = conformanceFaults(pdf);
    INFO(faults.mid(0, 10).join(QLatin1Char('\n')).toStdString());
    CHECK(faults.isEmpty());
    const QString verdict = independentVerdict(pdf);
    INFO(verdict.toStdString());
    CHECK(verdict.isEmpty());
}
} // namespace

TEST_CASE("PdfConformance")
{
    SECTION("A document with every kind of block conforms, in every size of print")
    {
        checkConforms(pdfOf(everyBlock(), LayoutTheme::standard()));
        checkConforms(pdfOf(everyBlock(), LayoutTheme::largePrint(16)));
        checkConforms(pdfOf(everyBlock(), LayoutTheme::largePrint(18)));
    }
    SECTION("Each condition is found in a file that breaks it")
    {
        const QByteArray sound = pdfOf(everyBlock());
        for (const Damage &damage : damages()) {
            INFO(damage.condition << ": " << damage.what);
            const QStringList faults = conformanceFaults(damaged(sound, damage.done));
            INFO(faults.mid(0, 10).join(QLatin1Char('\n')).toStdString());
            CHECK(std::any_of(faults.begin(), faults.end(), [&](const QString &fault) { return fault.startsWith(QLatin1String(damage.condition) + QLatin1Char(':')); }));
        }
    }
    SECTION("Writing a file again changes nothing that the check sees")
    {
        CHECK(conformanceFaults(damaged(pdfOf(everyBlock()), [](QPDF &) {})).isEmpty());
    }
    SECTION("What is no PDF is a fault")
    {
        CHECK_FALSE(conformanceFaults("not a PDF").isEmpty());
    }
    SECTION("Every print set of a full record and of an empty one conforms")
    {
        const FixedClock clock;
        for (const Assessment &assessment : {richAssessment(), Assessment()}) {
            for (const QString &set : availablePrintSets()) {
                INFO(set.toStdString());
                const auto document = ReportBuilder::build(assessment, england(), {.set = *printSetFrom(set)}, clock);
                if (!document)
                    continue; // made from the whole register
                checkConforms(pdfOf(*document));
            }
        }
    }
    SECTION("Paragraphs, items, rows and cells that go over pages conform")
    {
        ReportDocument document = everyBlock();
        QString words;
        for (int i = 0; i < 900; ++i)
            words += QStringLiteral("officers ");
        document.blocks.push_back(paragraph(words));
        document.blocks.push_back({ListBlock{{{1, QString::fromUtf8("•"), {Run{.text = words}}}}}, {}});
        document.blocks.push_back({KeyValuesBlock{{makePair(QStringLiteral("Long"), words)}}, {}});
        QList<QStringList> rows;
        for (int i = 0; i < 120; ++i)
            rows << QStringList{QStringLiteral("Ward %1").arg(i), QString::number(i)};
        document.blocks.push_back({makeTable(QStringLiteral("Wards"), {QStringLiteral("Ward"), QStringLiteral("People")}, rows), {}});
        checkConforms(pdfOf(document));
    }
    SECTION("Hostile words conform")
    {
        const QStringList hostile{QStringLiteral("</P> <script>alert(1)</script> &amp; <![CDATA[ ]]>"),
                                  QStringLiteral(") Tj ET EMC EMC /Artifact BMC endstream endobj"),
                                  QString::fromUtf8("\u202Eright to left\u202C \u200F\u200E \u2066x\u2069 \uFEFF \uFFFE \uFFFF"),
                                  QString::fromUtf8("😀👩‍👩‍👧‍👦🏳️‍🌈 \U0010FFFF \uE000"),
                                  QString::fromUtf8("עברית العربية ไทย 中文 हिन्दी தமிழ் 한국어"),
                                  QStringLiteral("\u0001\u0002\u0007\u001f\u007f a\tb\nc\r\nd"),
                                  QString::fromUtf8("a\u0301\u0302\u0303\u0304 \u0600 \u06DD \u070F \uFFF9x\uFFFAy\uFFFB"),
                                  QString(QChar(0xd800)) + QStringLiteral("x") + QChar(0xdc00),
                                  QString(100000, QLatin1Char('w')),
                                  QStringLiteral(" "),
                                  QString()};
        for (const QString &text : hostile) {
            const QString part = text.left(400);
            ReportDocument document = everyBlock();
            document.title = text;
            document.organisation = part;
            document.language = text.left(20);
            document.reference = part;
            const Runs runs{Run{.text = part, .link = QStringLiteral("https://example.org/") + text.left(50), .language = text.left(5)}};
            document.blocks.insert(document.blocks.begin(), makeHeading(4, part));
            document.blocks.push_back(makeHeading(2, part));
            document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = text}}}, {}});
            document.blocks.push_back({ParagraphBlock{.runs = runs}, {}});
            document.blocks.push_back({makeTable(part, {part, part}, {{part, part}}), {}});
            document.blocks.push_back({CardBlock{.title = runs, .pairs = {makePair(part, part)}, .body = {}}, {}});
            document.blocks.push_back({FigureBlock{sampleDrawing(), part, runs}, {}});
            INFO(text.left(60).toStdString());
            const PageList pages = Paginator::paginate(document, LayoutTheme::standard());
            const auto bytes = PdfRenderer::render(pages, document);
            INFO((bytes ? QString() : bytes.error().text()).toStdString());
            REQUIRE(bytes);
            checkConforms(*bytes);
        }
    }
}
