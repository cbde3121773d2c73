// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReportCommand.h"

#include "app/cli/RegisterFile.h"
#include "app/cli/Remember.h"
#include "core/exchange/RegisterDocument.h"
#include "core/exchange/Transfer.h"
#include "core/report/DocumentCheck.h"
#include "core/report/PublicCopy.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFonts.h"
#include "core/report/ReportFormats.h"
#include "core/report/ReportLanguage.h"
#include "core/report/SmallNumberChoices.h"
#include "core/report/documents/EngagementDocuments.h"
#include "core/report/documents/ReviewDocument.h"

#include <QCryptographicHash>

#include <algorithm>
#include <future>

namespace dueregard::cli {

namespace {
struct Made {
    ReportDocument report;
    std::optional<ReportDocument> leftOut; ///< when it was asked for
    std::optional<Assessment> record;      ///< of a public copy: what it may not give away
    std::shared_ptr<const Pack> pack;
};

/// What in a public copy may tell who somebody is. Told, not refused: a name may be meant to stand there.
QStringList personalPoints(const Made &made)
{
    QStringList words;
    if (made.record)
        for (const DocumentPoint &point : DocumentCheck::check(made.report, *made.pack, &*made.record))
            if (point.isPersonal())
                words << point.message;
    words.removeDuplicates();
    return words;
}

Result<Made> ofRegister(const Register &from, const ReportProfile &profile)
{
    PackLibrary packs;
    const auto words = packs.load(QStringLiteral("england"));
    if (!words)
        return words.failure();
    if (auto spoken = checkReportLanguage(**words, profile.language); !spoken)
        return spoken.failure();
    auto report = registerDocument(from, packs, profile, SystemClock());
    if (!report)
        return report.failure();
    return Made{std::move(*report), {}, {}, {}};
}

/// How the whole organisation listens (S8-5), as in the window.
Result<Made> ofListening(const Register &from, const ReportProfile &profile)
{
    PackLibrary packs;
    const auto words = packs.load(PackLibrary::shipped().value(0));
    if (!words)
        return words.failure();
    if (auto spoken = checkReportLanguage(**words, profile.language); !spoken)
        return spoken.failure();
    ReviewReader reader;
    reader.today = SystemClock().today();
    reader.internal = profile.internalCopy();
    if (!profile.language.isEmpty())
        reader.language = profile.language;
    const auto reviewer = reviewRegister(from, packs, reader.today);
    if (!reviewer)
        return reviewer.failure();
    const OrganisationReview review = reader.internal ? reviewer->result(**words) : reviewer->publicResult(**words);
    reader.bodyType = review.bodyType;
    return Made{buildReviewDocument(review, **words, reader), {}, {}, {}};
}

Result<Made> ofAssessment(const Register &from, const Arguments &arguments, const ReportProfile &profile)
{
    const SystemClock clock;
    const auto id = findAssessment(from, arguments.value(QStringLiteral("--assessment")));
    if (!id)
        return id.failure();
    const auto assessment = from.load(*id);
    if (!assessment)
        return assessment.failure();
    PackLibrary packs;
    const auto pack = packOfAssessment(from, *assessment, packs);
    if (!pack)
        return pack.failure();
    if (auto spoken = checkReportLanguage(**pack, profile.language); !spoken)
        return spoken.failure();
    std::optional<ReportDocument> sheet;
    if (arguments.has(QStringLiteral("--left-out")))
        sheet = ReportBuilder::leftOutSheet(*assessment, **pack, profile, clock);
    const auto made = [&](const ReportMaterial *material) -> Result<Made> {
        auto report = ReportBuilder::build(*assessment, **pack, profile, clock, material);
        if (!report)
            return report.failure();
        return Made{std::move(*report), std::move(sheet), profile.publicCopy ? std::optional<Assessment>(*assessment) : std::nullopt, *pack};
    };
    if (profile.set != PrintSet::Audit && profile.set != PrintSet::Review)
        return made(nullptr);
    ReportMaterial material;
    if (profile.set == PrintSet::Review) {
        const auto parts = from.loadParts({RecordKind::Partner, RecordKind::Activity});
        if (!parts)
            return parts.failure();
        for (const Assessment &part : *parts)
            if (part.id != *id)
                material.others.add(part);
        return made(&material);
    }
    const auto changes = from.changes(*id);
    if (!changes)
        return changes.failure();
    const auto text = exportAssessment(from, *id);
    if (!text)
        return text.failure();
    material.changes = *changes;
    material.integrity = Register::verify(from.path());
    material.fingerprint = QString::fromLatin1(QCryptographicHash::hash(*text, QCryptographicHash::Sha256).toHex());
    return made(&material);
}

/// The ids of the records that a document can be made from.
QStringList recordsFor(EngagementDocument document, const Assessment &assessment)
{
    const auto kind = recordKindOf(document);
    return kind ? recordIds(assessment, *kind) : QStringList();
}

/// A document for the people who take part. With one record to make it from, that one is meant.
Result<Made> ofEngagement(const Register &from, const Arguments &arguments, EngagementDocument document, const ReportProfile &profile)
{
    const auto id = findAssessment(from, arguments.value(QStringLiteral("--assessment")));
    if (!id)
        return id.failure();
    const auto assessment = from.load(*id);
    if (!assessment)
        return assessment.failure();
    PackLibrary packs;
    const auto pack = packOfAssessment(from, *assessment, packs);
    if (!pack)
        return pack.failure();
    if (auto spoken = checkReportLanguage(**pack, profile.language); !spoken)
        return spoken.failure();
    QString record = arguments.value(QStringLiteral("--record"));
    if (!record.isEmpty() && !recordKindOf(document))
        return Failure(ErrorKind::Refused, QStringLiteral("The document %1 is made from no record and takes no --record.").arg(nameOf(document)));
    if (record.isEmpty() && needsRecord(document)) {
        const QStringList all = recordsFor(document, *assessment);
        if (all.isEmpty())
            return Failure(ErrorKind::NotFound, QStringLiteral("The assessment has nothing recorded that the document %1 could be made from.").arg(nameOf(document)));
        if (all.size() > 1)
            return Failure(ErrorKind::Refused, QStringLiteral("There are several to choose from: name one with --record."), {}, all.join(QStringLiteral(", ")));
        record = all.first();
    }
    auto paper = buildEngagementDocument(document, *assessment, **pack, record, SystemClock(), profile);
    if (!paper)
        return paper.failure();
    return Made{std::move(*paper), {}, {}, {}};
}
} // namespace

ArgumentForm ReportCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--assessment"), QStringLiteral("--set"), QStringLiteral("--document"), QStringLiteral("--record"), QStringLiteral("--format"), QStringLiteral("-o"), QStringLiteral("--language"), QStringLiteral("--left-out"), QStringLiteral("--small-numbers")},
            .flags = {QStringLiteral("--large-print"), QStringLiteral("--public"), QStringLiteral("--internal")},
            .optionalValues = {QStringLiteral("--large-print")},
            .required = {QStringLiteral("--format"), QStringLiteral("-o")}};
}

Exit ReportCommand::run(const Arguments &arguments, Console &console) const
{
    const bool asDocument = arguments.has(QStringLiteral("--document"));
    if (asDocument && arguments.has(QStringLiteral("--set")))
        return console.usage(QStringLiteral("A report is a --set or a --document, not both."));
    if (!asDocument && !arguments.has(QStringLiteral("--set")))
        return console.usage(QStringLiteral("The option --set is missing."));
    if (!asDocument && arguments.has(QStringLiteral("--record")))
        return console.usage(QStringLiteral("--record belongs to --document."));
    const bool listening = asDocument && arguments.value(QStringLiteral("--document")) == QLatin1String("listening");
    const auto paper = engagementDocumentFrom(asDocument && !listening ? arguments.value(QStringLiteral("--document")) : nameOf(EngagementDocument::Invitation));
    if (!paper)
        return console.usage(QStringLiteral("--document: ") + paper.error().text() + QStringLiteral(" About the whole register: listening."));
    const auto set = printSetFrom(arguments.value(QStringLiteral("--set"), nameOf(PrintSet::Full)));
    if (!set)
        return console.usage(QStringLiteral("--set: ") + set.error().text());
    if (!isAvailable(*set))
        return console.usage(QStringLiteral("This version does not make --set %1; it makes %2.").arg(nameOf(*set), availablePrintSets().join(QStringLiteral(", "))));
    const auto format = reportFormatFrom(arguments.value(QStringLiteral("--format")));
    if (!format)
        return console.usage(QStringLiteral("--format: ") + format.error().text());
    if (!isAvailable(*format))
        return console.usage(QStringLiteral("This version does not make --format %1.").arg(nameOf(*format)));
    const QString points = arguments.value(QStringLiteral("--large-print"));
    if (!points.isEmpty() && points != QLatin1String("16") && points != QLatin1String("18"))
        return console.usage(QStringLiteral("--large-print: Large print has 16 or 18 points, not \"%1\".").arg(points));
    const QString small = arguments.value(QStringLiteral("--small-numbers"));
    if (arguments.has(QStringLiteral("--small-numbers"))) {
        if (std::none_of(smallNumberChoices.begin(), smallNumberChoices.end(), [&small](int choice) { return small == QString::number(choice); }))
            return console.usage(QStringLiteral("--small-numbers: Counts below 3, 5, 8 or 10 can be withheld, not below \"%1\".").arg(small));
        if (asDocument || arguments.has(QStringLiteral("--internal")))
            return console.usage(QStringLiteral("--small-numbers is about public copies of a --set; nothing else withholds numbers."));
    }
    if (isOfRegister(*set) && arguments.has(QStringLiteral("--assessment")))
        return console.usage(QStringLiteral("The set %1 is about the whole register and takes no --assessment.").arg(nameOf(*set)));
    if (listening && (arguments.has(QStringLiteral("--assessment")) || arguments.has(QStringLiteral("--record"))))
        return console.usage(QStringLiteral("The document listening is about the whole register and takes no --assessment and no --record."));
    if (!listening && !isOfRegister(*set) && !arguments.has(QStringLiteral("--assessment")))
        return console.usage(QStringLiteral("The option --assessment is missing."));
    if (arguments.has(QStringLiteral("--public")) && arguments.has(QStringLiteral("--internal")))
        return console.usage(QStringLiteral("A copy is --public or --internal, not both."));
    if (asDocument && !listening && (arguments.has(QStringLiteral("--public")) || arguments.has(QStringLiteral("--internal"))))
        return console.usage(QStringLiteral("There is only one kind of copy of a --document: take --public or --internal away."));

    const QString sheet = arguments.value(QStringLiteral("--left-out"));
    if (arguments.has(QStringLiteral("--left-out"))) {
        if (asDocument)
            return console.usage(QStringLiteral("--left-out is about a --set; nothing is left out of a --document."));
        if (isOfRegister(*set))
            return console.usage(QStringLiteral("--left-out is about one assessment; the set %1 is about the whole register.").arg(nameOf(*set)));
        if (arguments.has(QStringLiteral("--internal")))
            return console.usage(QStringLiteral("--left-out: An internal copy leaves nothing out."));
        if (sheet == arguments.value(QStringLiteral("-o")))
            return console.usage(QStringLiteral("--left-out and -o name the same file. Give the list a file of its own."));
    }

    // Only a PDF is set in fonts; they are got ready while the register and the pack are read.
    const auto fonts = *format == ReportFormat::Pdf ? std::async(std::launch::async, loadReportFonts) : std::future<void>();
    auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    ReportProfile profile;
    profile.set = *set;
    profile.publicCopy = !arguments.has(QStringLiteral("--internal"));
    if (arguments.has(QStringLiteral("--large-print")))
        profile.largePrintPoints = points.isEmpty() ? 16 : points.toInt();
    if (!small.isEmpty())
        profile.smallNumbers = small.toInt();
    profile.language = arguments.value(QStringLiteral("--language"));
    if (asDocument && !listening)
        profile = printProfileOf(*paper, profile);
    const auto made = listening ? ofListening(**opened, profile) : asDocument ? ofEngagement(**opened, arguments, *paper, profile)
        : isOfRegister(*set)                                                  ? ofRegister(**opened, profile)
                                                                              : ofAssessment(**opened, arguments, profile);
    if (!made)
        return console.fail(made.error(), made.error().kind == ErrorKind::NotFound ? Exit::No : made.error().kind == ErrorKind::Refused ? Exit::Usage
                                                                                                                                        : Exit::File);
    opened->reset(); // a file is open once in a process
    // Beside the making of the file, which takes longer.
    auto personal = std::async(std::launch::async, [&made] { return personalPoints(*made); });
    auto printed = std::async(std::launch::async, [&made, &profile] {
        return made->record ? PublicCopy::of(*made->record, *made->pack, profile, SystemClock().today()).printed() : QList<PrintedNumber>();
    });
    const auto write = [&](const ReportDocument &document, const QString &file) {
        const auto bytes = renderReport(document, profile, *format);
        return bytes ? writeOut(file, *bytes, console) : console.fail(bytes.error());
    };
    const Exit exit = write(made->report, arguments.value(QStringLiteral("-o")));
    for (const QString &words : exit == Exit::Yes ? personal.get() : QStringList())
        console.say(QStringLiteral("Look at this before it is published: ") + words);
    if (exit == Exit::Yes && made->record)
        rememberPrinted(arguments.at(0), {{made->record->id, printed.get(), profile.set}}, console);
    if (exit != Exit::Yes || !made->leftOut)
        return exit;
    return write(*made->leftOut, sheet);
}

} // namespace dueregard::cli
