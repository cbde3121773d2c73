// SPDX-License-Identifier: Apache-2.0
// What officers typed, read back from the files that leave: from the raw answers, whatever the report's document says.
#include "core/domain/WellKnown.h"
#include "core/engagement/QuoteConsent.h"
#include "core/exchange/DemoCases.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportContext.h"
#include "core/report/ReportFormats.h"
#include "tests/core/report/HtmlText.h"
#include "tests/core/report/OfficeFile.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace dueregard;
using namespace dueregard::test;

namespace {
/// One answer: where it stands in the record, and its paragraphs, items and cells in their order.
struct Typed {
    QString where;
    QStringList pieces;
};

QString bare(QString text)
{
    static const QRegularExpression white(QStringLiteral("[\\s\\x{00a0}\\x{00ad}\\x{200b}]+"));
    return text.remove(white);
}

QStringList piecesOf(const Value &value)
{
    QStringList pieces;
    if (value.kind() == ValueKind::Text) {
        pieces << value.text();
    } else if (value.kind() == ValueKind::Rich) {
        const RichText rich = value.rich();
        for (const Block &block : rich.blocks()) {
            pieces << plain(block.runs);
            for (const QList<Runs> &row : block.rows)
                for (const Runs &cell : row)
                    pieces << plain(cell);
        }
    } else if (value.kind() == ValueKind::Table) {
        pieces += value.table().columns;
        for (const QStringList &row : value.table().rows)
            pieces += row;
    }
    for (QString &piece : pieces)
        piece = bare(piece);
    pieces.removeAll(QString());
    return pieces;
}

/// What the officer typed into a field, without what was chosen from a list.
QStringList typedInto(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::DataTable: return piecesOf(value);
    case FieldKind::Rows: {
        QStringList pieces;
        const TableValue table = value.table();
        for (const QStringList &row : table.rows)
            for (const Column &column : field.columns)
                if (const qsizetype at = table.columns.indexOf(column.id); at >= 0 && column.kind == FieldKind::Text)
                    pieces << bare(row.value(at));
        pieces.removeAll(QString());
        return pieces;
    }
    default: return {};
    }
}

/// Questions and fields of records that no report prints, and why.
const QSet<QString> &neverPrinted()
{
    static const QSet<QString> all{
        QStringLiteral("person.contact"),                                                         // kept for those who work on the record
        QStringLiteral("qa_comment.comment"),                                                     // in the check report only
        QStringLiteral("barrier.note"),                                                           // for those who rate barriers
        QStringLiteral("partner.name"), QStringLiteral("partner.contact_role"),                   // in the papers of engagement
        QStringLiteral("standing_structure.title"), QStringLiteral("standing_structure.rhythm")}; // about the organisation
    return all;
}

bool screeningOnly(const Assessment &assessment, const Pack &pack)
{
    const ReportProfile profile; // outlives what refers to it
    return ReportContext(assessment, pack, profile, FixedClock().today()).screeningOnly;
}

QList<Typed> typedIn(const Assessment &assessment, const Pack &pack)
{
    QList<Typed> all;
    const auto add = [&](const QString &name, const QString &where, const Field &field, const Value &value) {
        if (neverPrinted().contains(name))
            return;
        if (const QStringList pieces = typedInto(field, value); !pieces.isEmpty())
            all << Typed{where, pieces};
    };
    for (const Step &step : pack.steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
                    if (it.key().question == field.id)
                        add(field.id, field.id + QLatin1Char(' ') + it.key().row, field, it.value());
    // A screening that ends without an assessment prints what was screened, not the impacts and actions noted on the way.
    const bool screened = screeningOnly(assessment, pack);
    // No copy prints words that nobody agreed to, nor the paper trail of an agreement.
    QStringList agreed;
    for (const ConsentedQuote &quote : consentedQuotes(assessment, QuotePurpose::Report, FixedClock().today()))
        agreed << quote.quoteId();
    for (const RecordForm &form : pack.records)
        for (const QString &id : form.kind == RecordKind::Consent ? QStringList() : form.kind == RecordKind::Quote ? agreed
                                                                                                                   : recordIds(assessment, form.kind))
            for (const Field &field : screened && (form.kind == RecordKind::Impact || form.kind == RecordKind::Action) ? QList<Field>() : form.fields)
                add(nameOf(form.kind) + QLatin1Char('.') + field.id, nameOf(form.kind) + QLatin1Char(' ') + id + QLatin1Char(' ') + field.id, field,
                    valueAt(assessment, FieldKey::record(form.kind, id, field.id)));
    return all;
}

/// As the tags of a PDF say it: in reading order, without running heads.
QString structureText(const QByteArray &pdf)
{
    const TempFolder folder;
    const QString file = folder.write(QStringLiteral("out.pdf"), pdf);
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        throw std::runtime_error("pdfinfo did not read the file: " + process.readAllStandardError().toStdString());
    QString text;
    bool open = false;
    for (QString line : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        if (!open) {
            line = line.trimmed();
            if (!line.startsWith(QLatin1Char('"')))
                continue;
            line = line.mid(1);
            open = true;
        }
        if (line.endsWith(QLatin1Char('"'))) {
            line.chop(1);
            open = false;
        }
        text += line;
    }
    return text;
}

QString textOf(const QByteArray &bytes, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return bare(structureText(bytes));
    case ReportFormat::Html: return bare(textOfHtml(bytes));
    case ReportFormat::Odt:
    case ReportFormat::Docx: return bare(OfficeFile(bytes).bodyText());
    case ReportFormat::Text: break; // its tables stand in columns, which break words over lines
    }
    return {};
}

/// The pieces of the answer stand in their order, whatever stands between them.
bool holds(const QString &text, const QStringList &pieces)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        from = text.indexOf(piece, from);
        if (from < 0)
            return false;
        from += piece.size();
    }
    return true;
}

void checkRoundTrip(const QString &name, const Assessment &assessment)
{
    // The internal copy, with names: public ones round numbers.
    const ReportProfile profile{.publicCopy = false, .names = true};
    const FixedClock clock;
    const auto document = ReportBuilder::build(assessment, england(), profile, clock);
    REQUIRE(document);
    const QList<Typed> typed = typedIn(assessment, england());
    CHECK(typed.size() >= 5); // the shortest case has six long answers
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Odt, ReportFormat::Docx}) {
        const auto made = renderReport(*document, profile, format);
        REQUIRE(made);
        const QString text = textOf(*made, format);
        QStringList lost;
        for (const Typed &answer : typed)
            if (!holds(text, answer.pieces))
                lost << answer.where;
        INFO(name.toStdString() << " " << nameOf(format).toStdString());
        CHECK(lost.join(QStringLiteral(", ")) == QString());
    }
}
} // namespace

TEST_CASE("Every character of every answer comes back from every format", "[long]")
{
    const FixedClock clock;
    PackLibrary packs;
    for (const QString &name : DemoCases::names()) {
        const auto read = DemoCases::read(name, packs, clock);
        REQUIRE(read);
        checkRoundTrip(name, read->file.assessment);
    }
    checkRoundTrip(QStringLiteral("rich"), richAssessment());
}
