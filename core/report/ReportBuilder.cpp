// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportBuilder.h"

#include "core/domain/WellKnown.h"
#include "core/pack/PackLibrary.h"
#include "core/report/DocumentHead.h"
#include "core/report/sections/Sections.h"

#include <algorithm>

namespace dueregard {

namespace {
/// Sections whose id begins with the name of a set and a dot belong to that set alone; all others to the whole document, and
/// some of them to smaller sets as well. A consultation draft leaves out what comes after it.
bool isIn(const ReportSection &section, PrintSet set)
{
    const QString &id = section.id;
    const qsizetype dot = id.indexOf(QLatin1Char('.'));
    if (dot > 0)
        return id.left(dot) == nameOf(set);
    static const QStringList afterwards{QStringLiteral("signoff"), QStringLiteral("decision"), QStringLiteral("publication")};
    switch (set) {
    case PrintSet::Full: return true;
    case PrintSet::Consultation: return !afterwards.contains(id) && id != QStringLiteral("appendix_attachments");
    case PrintSet::Audit: return afterwards.contains(id);
    case PrintSet::Summary:
    case PrintSet::Actions: return id == nameOf(set);
    default: return false;
    }
}

/// What the document is, and what the copy is.
void describe(const ReportContext &c, ReportDocument &document)
{
    nameDocument(c, sections::setTitle(c), document);
    document.status = c.word(QStringLiteral("state.") + nameOf(c.assessment.state));
    QStringList marking;
    if (c.profile.internalCopy())
        marking << c.word(QStringLiteral("report.internal"));
    if (c.profile.set == PrintSet::Consultation) {
        document.status = c.word(QStringLiteral("state.consultation_draft"));
        marking << c.word(QStringLiteral("report.consultation.marking"));
    }
    if (!document.marking.isEmpty())
        marking << document.marking;
    document.marking = marking.join(QStringLiteral(". "));
}

/// Heading and content, or nothing when there is no content.
void addSection(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    ReportBlocks blocks;
    sections::find(section.id)(c, section, blocks);
    if (blocks.empty())
        return;
    const Step *step = section.steps.isEmpty() ? nullptr : c.pack.step(section.steps.first());
    const BlockSource source = step && !step->pages.isEmpty() ? c.page(step->pages.first().id) : BlockSource();
    out.push_back(makeHeading(1, c.in(section.heading), source));
    append(out, std::move(blocks));
}

/// A record of one or two pages: why no assessment was needed, and who agreed.
void addScreeningRecord(const ReportContext &c, const QList<ReportSection> &all, ReportBlocks &out)
{
    sections::front(c, out, false);
    for (const ReportSection &section : all) {
        if (section.id == QStringLiteral("screening")) {
            addSection(c, section, out);
        } else if (section.id == QStringLiteral("proposal")) {
            ReportBlocks blocks;
            sections::longAnswer(c, question::purpose, 2, blocks);
            sections::longAnswer(c, question::whatChanges, 2, blocks);
            if (!blocks.empty()) {
                out.push_back(makeHeading(1, c.in(section.heading), c.answer(question::purpose)));
                append(out, std::move(blocks));
            }
        } else if (section.id == QStringLiteral("signoff") && !c.assessment.signOffs.isEmpty()) {
            addSection(c, section, out);
        }
    }
}

void addWhole(const ReportContext &c, const QList<ReportSection> &all, ReportBlocks &out)
{
    for (const ReportSection &section : all) {
        if (!isIn(section, c.profile.set))
            continue;
        if (section.id == QStringLiteral("cover")) {
            sections::front(c, out, true);
        } else if (section.id == QStringLiteral("contents")) {
            out.push_back({PageBreakBlock{}, {}});
            ReportBlock heading = makeHeading(1, c.in(section.heading));
            out.push_back(heading);
            out.push_back({ContentsBlock{}, {}});
            out.push_back({PageBreakBlock{}, {}});
        } else if (section.id == QStringLiteral("summary")) {
            out.push_back({PageBreakBlock{}, {}});
            addSection(c, section, out);
        } else {
            addSection(c, section, out);
        }
    }
}

/// The sections of the pack; of the shipped one when the pack is older than the set.
QList<ReportSection> sectionsOf(const ReportContext &c)
{
    const auto has = [&c](const QList<ReportSection> &all) {
        return std::any_of(all.begin(), all.end(), [&c](const ReportSection &section) { return isIn(section, c.profile.set); });
    };
    if (has(c.pack.reportSections))
        return c.pack.reportSections;
    PackLibrary library;
    const auto shipped = library.load(QStringLiteral("england"));
    return shipped ? (*shipped)->reportSections : c.pack.reportSections;
}

/// What the symbols mean, once, when something outside a table holds one.
void addLegend(const ReportContext &c, ReportBlocks &out)
{
    const QString text = plainText(out);
    QStringList notes;
    if (text.contains(Suppression::withheld) && !text.contains(c.word(QStringLiteral("report.numbers_withheld"))))
        notes << c.word(QStringLiteral("report.numbers_withheld"));
    if (text.contains(Suppression::unreliable) && !text.contains(c.word(QStringLiteral("report.numbers_unreliable"))))
        notes << c.word(QStringLiteral("report.numbers_unreliable"));
    if (!notes.isEmpty())
        out.push_back(makeNote(notes.join(QLatin1Char(' '))));
}
} // namespace

Result<ReportDocument> ReportBuilder::build(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock, const ReportMaterial *material)
{
    if (profile.set == PrintSet::Register || profile.set == PrintSet::Cumulative)
        return Failure(ErrorKind::Refused, QStringLiteral("The print set “%1” is made from a whole register, not from one assessment.").arg(nameOf(profile.set)), {},
                       QStringLiteral("Leave the assessment out, or use one of: %1.").arg(availablePrintSets().join(QStringLiteral(", "))));
    const PublicCopy copy = PublicCopy::of(assessment, pack, profile, clock.today());
    ReportContext context(copy.assessment(), pack, profile, clock.today());
    context.copy = &copy;
    context.original = &assessment;
    context.material = material;
    ReportDocument document;
    describe(context, document);
    const QList<ReportSection> all = sectionsOf(context);
    if (profile.internalCopy())
        document.blocks.push_back(makeText(context.word(QStringLiteral("report.internal")), {}, ParagraphBlock::Style::Marking));
    if (profile.set == PrintSet::Full && context.screeningOnly) {
        addScreeningRecord(context, all, document.blocks);
    } else if (profile.set == PrintSet::Full || profile.set == PrintSet::Consultation) {
        addWhole(context, all, document.blocks);
    } else {
        if (profile.set == PrintSet::Summary || profile.set == PrintSet::Paragraph)
            sections::brief(context, document.blocks);
        else
            sections::front(context, document.blocks, false);
        for (const ReportSection &section : all)
            if (isIn(section, profile.set))
                addSection(context, section, document.blocks);
    }
    addLegend(context, document.blocks);
    return document;
}

ReportDocument ReportBuilder::leftOutSheet(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock)
{
    ReportProfile published = profile;
    published.publicCopy = true;
    const PublicCopy copy = PublicCopy::of(assessment, pack, published, clock.today());
    ReportProfile internal = profile;
    internal.publicCopy = false;
    const PublicCopy own = PublicCopy::of(assessment, pack, internal, clock.today()); // not even here are quotes without consent
    ReportContext context(own.assessment(), pack, internal, clock.today());
    ReportDocument document;
    describe(context, document);
    document.setTitle = document.subject = context.word(QStringLiteral("report.left_out.title"));
    document.title = context.word(QStringLiteral("report.label_value")).arg(document.setTitle, context.title());
    document.blocks.push_back(makeText(context.word(QStringLiteral("report.internal")), {}, ParagraphBlock::Style::Marking));
    sections::leftOut(context, copy, document.blocks);
    return document;
}

} // namespace dueregard
