// SPDX-License-Identifier: Apache-2.0
// Office documents of the shipped cases, read back by us and by programs that are not ours.
#include "core/exchange/DemoCases.h"
#include "core/report/ReportBuilder.h"
#include "core/report/render/DocxRenderer.h"
#include "core/report/render/OdtRenderer.h"
#include "tests/core/report/DocxRules.h"
#include "tests/core/report/HostileReport.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace dueregard;
using namespace dueregard::test;

namespace {
struct OfficeCase {
    QString name;
    ReportDocument document;
};

std::vector<OfficeCase> cases(const QList<PrintSet> &sets)
{
    const FixedClock clock;
    PackLibrary packs;
    std::vector<OfficeCase> all;
    const auto add = [&](const QString &name, const Assessment &assessment, const Pack &pack) {
        for (const PrintSet set : sets) {
            ReportProfile profile;
            profile.set = set;
            auto document = ReportBuilder::build(assessment, pack, profile, clock);
            if (!document)
                throw std::runtime_error(document.error().text().toStdString());
            all.push_back({name + QLatin1Char('-') + nameOf(set), *document});
        }
    };
    for (const QString &name : DemoCases::names()) {
        const auto read = DemoCases::read(name, packs, clock);
        if (!read)
            throw std::runtime_error(read.error().text().toStdString());
        add(name, read->file.assessment, england());
    }
    add(QStringLiteral("rich"), richAssessment(), england());
    add(QStringLiteral("hostile"), hostileAssessment(), england());
    return all;
}

QByteArray odt(const ReportDocument &document)
{
    const auto bytes = OdtRenderer::render(document);
    return bytes ? *bytes : throw std::runtime_error(bytes.error().text().toStdString());
}

QByteArray docx(const ReportDocument &document)
{
    const auto bytes = DocxRenderer::render(document);
    return bytes ? *bytes : throw std::runtime_error(bytes.error().text().toStdString());
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error(program.toStdString() + " is not installed");
    if (!process.waitForFinished(240000)) {
        process.kill();
        process.waitForFinished();
        throw std::runtime_error(program.toStdString() + " did not come to an end");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

/// The words of pandoc's tree, and how often each kind of element is in it.
void readPandoc(const QJsonValue &value, QString &text, QMap<QString, int> &kinds)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            readPandoc(item, text, kinds);
        return;
    }
    const QString kind = value[QLatin1String("t")].toString();
    if (kind.isEmpty())
        return;
    ++kinds[kind];
    if (kind == QLatin1String("Str"))
        text += value[QLatin1String("c")].toString();
    else if (kind == QLatin1String("Space") || kind == QLatin1String("SoftBreak") || kind == QLatin1String("LineBreak"))
        text += QLatin1Char(' ');
    else
        readPandoc(value[QLatin1String("c")], text, kinds);
    if (kind == QLatin1String("Para") || kind == QLatin1String("Plain") || kind == QLatin1String("Header"))
        text += QLatin1Char('\n');
}

int headingsOf(const ReportBlocks &blocks)
{
    int count = 0;
    for (const ReportBlock &block : blocks) {
        count += block.as<HeadingBlock>() != nullptr;
        if (const auto *card = block.as<CardBlock>())
            count += headingsOf(card->body);
        if (const auto *callout = block.as<CalloutBlock>())
            count += headingsOf(callout->body);
    }
    return count;
}

QStringList wordsOf(QString text)
{
    return text.replace(QChar(0x2014), QLatin1Char(' ')).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); // lines may end at a dash
}

/// Without pictures: on a page they show words of their own, and their alternatives are only heard.
ReportDocument unpictured(ReportDocument document)
{
    std::erase_if(document.blocks, [](const ReportBlock &block) { return block.as<FigureBlock>() != nullptr; });
    return document;
}

/// Words that are in `text` less often than in the document.
QStringList lostWords(const ReportDocument &document, const QString &text)
{
    QMap<QString, int> left;
    for (const QString &word : wordsOf(text))
        ++left[word];
    QStringList lost;
    for (const QString &word : wordsOf(plainText(document.blocks)))
        if (left[word]-- <= 0)
            lost << word;
    return lost;
}
} // namespace

/// Without header rows, which pandoc does not read from ODT.
ReportDocument headless(ReportDocument document)
{
    const auto strip = [](ReportBlocks &blocks, const auto &again) -> void {
        for (ReportBlock &block : blocks) {
            if (auto *table = std::get_if<TableBlock>(&block.content))
                table->headerRows.clear();
            else if (auto *card = std::get_if<CardBlock>(&block.content))
                again(card->body, again);
            else if (auto *callout = std::get_if<CalloutBlock>(&block.content))
                again(callout->body, again);
        }
    };
    strip(document.blocks, strip);
    return document;
}

TEST_CASE("Office documents of every case hold every word of the print set, in order")
{
    for (const OfficeCase &one : cases({PrintSet::Full, PrintSet::Summary, PrintSet::Actions})) {
        INFO(one.name.toStdString());
        CHECK(missingFrom(one.document, OfficeFile(odt(one.document)).bodyText()) == QStringList());
        const OfficeFile word(docx(one.document));
        CHECK(missingFrom(one.document, word.bodyText()) == QStringList());
        CHECK(brokenDocxLinks(word) == QStringList());
        CHECK(brokenDocxRules(word.xml(QStringLiteral("word/document.xml"))) == QStringList());
    }
}

TEST_CASE("LibreOffice opens office documents and gives back their text", "[long]")
{
    std::vector<OfficeCase> all = cases({PrintSet::Full});
    all.push_back({QStringLiteral("every-block"), officeDocument()});
    const TempFolder folder;
    QStringList files;
    for (const OfficeCase &one : all) {
        files << folder.write(one.name + QStringLiteral(".odt.odt"), odt(one.document));
        files << folder.write(one.name + QStringLiteral(".docx.docx"), docx(one.document));
    }
    const auto convert = [&folder, &files](const QString &filter) {
        const TempFolder profile;
        run(QStringLiteral("soffice"), QStringList{QStringLiteral("-env:UserInstallation=file://") + profile.path(), QStringLiteral("--headless"), QStringLiteral("--convert-to"), filter, QStringLiteral("--outdir"), folder.path()} + files);
    };
    convert(QStringLiteral("txt:Text (encoded):UTF8"));
    convert(QStringLiteral("pdf:writer_pdf_Export"));
    for (const OfficeCase &one : all)
        for (const char *format : {"odt", "docx"}) {
            const QString stem = one.name + QLatin1Char('.') + QLatin1String(format);
            INFO(stem.toStdString());
            REQUIRE(folder.has(stem + QStringLiteral(".txt")));
            REQUIRE(folder.has(stem + QStringLiteral(".pdf")));
            CHECK(missingFrom(one.document, QString::fromUtf8(folder.read(stem + QStringLiteral(".txt")))) == QStringList());
            if (one.name == QLatin1String("every-block") || one.name.startsWith(QLatin1String("hostile")))
                continue; // pdftotext gives other scripts back in another order
            const QString pages = QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), folder.file(stem + QStringLiteral(".pdf")), QStringLiteral("-")}));
            CHECK(lostWords(unpictured(one.document), pages).join(QLatin1Char(' ')) == QString());
        }
}

TEST_CASE("Another reader finds the same headings, tables, lists and words in office documents", "[long]")
{
    std::vector<OfficeCase> all = cases({PrintSet::Full});
    all.push_back({QStringLiteral("every-block"), officeDocument()});
    const TempFolder folder;
    for (const OfficeCase &one : all)
        for (const char *format : {"odt", "docx"}) {
            const QString name = one.name + QLatin1Char('.') + QLatin1String(format);
            INFO(name.toStdString());
            const QString file = folder.write(name, QLatin1String(format) == QLatin1String("odt") ? odt(one.document) : docx(one.document));
            const XmlNode body = OfficeFile(odt(one.document)).xml(QStringLiteral("content.xml"));
            const int headings = int(body.all("text:h").size()); // titles of records too
            const QByteArray tree = run(QStringLiteral("pandoc"), {QStringLiteral("-f"), QLatin1String(format), QStringLiteral("-t"), QStringLiteral("json"), file});
            QString text;
            QMap<QString, int> kinds;
            readPandoc(QJsonDocument::fromJson(tree)[QLatin1String("blocks")], text, kinds);
            CHECK(missingFrom(name.endsWith(QLatin1String("odt")) ? headless(one.document) : one.document, text) == QStringList());
            CHECK(kinds[QStringLiteral("Header")] == headings);
            CHECK(headings >= headingsOf(one.document.blocks));
            CHECK(kinds[QStringLiteral("Table")] > 0);
        }
}
