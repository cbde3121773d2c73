// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"
#include "core/report/ReportBuilder.h"
#include "core/report/layout/Paginator.h"
#include "core/report/render/OdtRenderer.h"
#include "tests/benchmarks/Child.h"
#include "tests/benchmarks/PageFile.h"
#include "tests/benchmarks/Sample.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cmath>

namespace dueregard::bench {

namespace {

constexpr int typicalPages = 12;

/// An assessment in a register of its own, with its report as pages and as a document for others.
struct Subject {
    QString registerPath;
    QString id;
    QString pages; ///< page file
    QString odt;
    int count = 0;
};

SampleSize times(double factor)
{
    const SampleSize typical;
    const auto scaled = [factor](int count) { return int(std::lround(count * factor)); };
    SampleSize size;
    size.answerWords = scaled(typical.answerWords);
    size.impacts = scaled(typical.impacts);
    size.activities = scaled(typical.activities);
    size.actions = scaled(typical.actions);
    return size;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<ReportDocument> fullReport(const Assessment &assessment, const Pack &pack)
{
    return ReportBuilder::build(assessment, pack, {.set = PrintSet::Full}, SystemClock());
}

/// How many times a typical assessment gives a report of `wanted` pages, nearly. Headings and cover do not grow with it.
double factorFor(const Pack &pack, int wanted)
{
    const auto count = [&pack](double factor) {
        const auto document = fullReport(sampleAssessment(pack, 1, times(factor)), pack);
        return document ? Paginator::paginate(*document, LayoutTheme::standard()).count() : 0;
    };
    double low = 0, high = 1;
    while (count(high) < wanted && high < 1000) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 6; ++i) {
        const double middle = (low + high) / 2;
        (count(middle) < wanted ? low : high) = middle;
    }
    return high;
}

Result<Subject> makeSubject(const Setting &setting, const Pack &pack, double factor)
{
    const Assessment assessment = sampleAssessment(pack, 1, times(factor));
    const auto document = fullReport(assessment, pack);
    if (!document)
        return document.failure();
    const PageList pages = Paginator::paginate(*document, LayoutTheme::standard());
    const QString base = setting.file(QString::number(pages.count()));
    Subject subject{base + QStringLiteral(".eqia"), assessment.id, base + QStringLiteral(".pages"), base + QStringLiteral(".odt"), pages.count()};
    if (auto made = makeRegister(subject.registerPath, pack, {assessment}); !made)
        return made.failure();
    const auto odt = OdtRenderer::render(*document);
    if (!odt)
        return odt.failure();
    if (!write(subject.pages, pageFile(pages)) || !write(subject.odt, *odt))
        return Failure(ErrorKind::CannotWrite, QStringLiteral("The pages could not be written."), base);
    return subject;
}

/// Runs of one program, by median.
struct Series {
    QString program;
    QStringList arguments;
    QString out;
    QList<double> milliseconds;
    QList<double> megabytes;

    bool run(bool counts)
    {
        QFile::remove(out);
        const ChildRun run = runChild(program, arguments);
        if (!run.ok || QFileInfo(out).size() == 0) {
            trouble = QStringLiteral("%1 made no PDF: %2").arg(QFileInfo(program).fileName(), QString::fromUtf8(run.output.left(300)).simplified());
            return false;
        }
        if (counts) {
            milliseconds.append(run.milliseconds);
            megabytes.append(run.peakMegabytes);
        }
        return true;
    }
    QString trouble;
};

Series ourSeries(const Setting &setting, const Subject &subject)
{
    const QString out = setting.file(QStringLiteral("ours.pdf"));
    return {siblingProgram(QStringLiteral("dueregard-cli")),
            {QStringLiteral("report"), subject.registerPath, QStringLiteral("--assessment"), subject.id, QStringLiteral("--set"), QStringLiteral("full"), QStringLiteral("--format"),
             QStringLiteral("pdf"), QStringLiteral("-o"), out},
            out,
            {},
            {},
            {}};
}

Series bareSeries(const Setting &setting, const Subject &subject)
{
    const QString out = setting.file(QStringLiteral("bare.pdf"));
    return {siblingProgram(QStringLiteral("dueregard_bench_pdf")), {subject.pages, out, QStringLiteral(DUEREGARD_FONTS)}, out, {}, {}, {}};
}

Series officeSeries(const Setting &setting, const Subject &subject, const QString &program)
{
    return {program,
            {QStringLiteral("-env:UserInstallation=file://") + setting.file(QStringLiteral("office")), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
             QStringLiteral("pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"), QStringLiteral("--outdir"), setting.folder, subject.odt},
            setting.file(QFileInfo(subject.odt).completeBaseName() + QStringLiteral(".pdf")),
            {},
            {},
            {}};
}

/// One round to warm up, then interleaved. The first trouble, or an empty text.
QString runAll(const QList<Series *> &all, int rounds)
{
    for (int round = 0; round <= rounds; ++round)
        for (Series *each : all)
            if (!each->run(round > 0))
                return each->trouble;
    return {};
}

} // namespace

Report measureReport(const Setting &setting)
{
    Report report;
    auto pack = PackLibrary().load(QStringLiteral("england"));
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    const double one = factorFor(**pack, typicalPages);
    const double ten = factorFor(**pack, typicalPages * 10);
    QList<double> pages, perRun, peak;
    struct Size {
        int factor;
        int rounds;
        double timeOfOffice;   // goals, as ratios
        double memoryOfOffice; // 0: none
        double timeOfBare;
    };
    for (const auto &[factor, rounds, timeOfOffice, memoryOfOffice, timeOfBare] :
         {Size{1, 9, 1.0 / 10, 1.0 / 8, 1.6}, Size{10, 5, 1.0 / 4, 0, 0}, Size{100, 3, 1.0 / 3.5, 1.0 / 2, 2}}) {
        auto subject = makeSubject(setting, **pack, factor == 1 ? one : ten * factor / 10);
        if (!subject) {
            report.failed += subject.error().text();
            return report;
        }
        Series ours = ourSeries(setting, *subject);
        Series bare = bareSeries(setting, *subject);
        QList<Series *> all{&ours, &bare};
        const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        Series office = officeSeries(setting, *subject, soffice);
        if (factor == 1 && soffice.isEmpty())
            report.skipped += QStringLiteral("comparing with LibreOffice, as soffice is not there.");
        const bool withOffice = !soffice.isEmpty();
        if (withOffice)
            all.append(&office);
        if (const QString trouble = runAll(all, rounds); !trouble.isEmpty()) {
            report.failed += trouble;
            return report;
        }
        const QString what = QStringLiteral("report of %1 pages").arg(subject->count);
        const double ms = median(ours.milliseconds);
        const auto goal = [](double ratio) { return ratio > 0 ? std::optional(Goal{Goal::Of::Ratio, ratio}) : std::nullopt; };
        if (withOffice) {
            report.add({what + QStringLiteral(", against LibreOffice"), QStringLiteral("ms"), ms, median(office.milliseconds), goal(timeOfOffice)});
            report.add({what + QStringLiteral(", peak memory against LibreOffice"), QStringLiteral("MB"), median(ours.megabytes), median(office.megabytes),
                        goal(memoryOfOffice)});
        }
        report.add({what + QStringLiteral(", against a bare QPdfWriter"), QStringLiteral("ms"), ms, median(bare.milliseconds), goal(timeOfBare)});
        if (factor == 1)
            report.add({what + QStringLiteral(", size of the file"), QStringLiteral("kB"), double(QFileInfo(ours.out).size()) / 1000,
                        double(QFileInfo(bare.out).size()) / 1000, Goal{Goal::Of::Value, 200}});
        pages.append(subject->count);
        perRun.append(ms);
        peak.append(median(ours.megabytes));
        if (factor > 1)
            report.add({what + QStringLiteral(", peak memory against a bare QPdfWriter"), QStringLiteral("MB"), peak.last(), median(bare.megabytes), {}});
    }
    const auto slope = [&](int from) { return (perRun[from + 1] - perRun[from]) / (pages[from + 1] - pages[from]); };
    report.add({QStringLiteral("one more page of %1, against one more of %2").arg(pages[2]).arg(pages[1]), QStringLiteral("ms"), slope(1), slope(0), Goal{Goal::Of::Ratio, 1.25}});
    return report;
}

} // namespace dueregard::bench
