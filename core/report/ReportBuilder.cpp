// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportBuilder.h"

#include "core/domain/WellKnown.h"
#include "core/report/sections/Sections.h"

namespace dueregard {

namespace {
void describe(const ReportContext &c, ReportDocument &document)
{
    const Assessment &a = c.assessment;
    QString name = c.choice(QStringLiteral("assessment_name"), a.answer(question::localName).text());
    if (name.isEmpty())
        name = c.word(QStringLiteral("report.name_default"));
    if (c.screeningOnly)
        name = c.word(QStringLiteral("report.screening_title"));
    else if (c.profile.set == PrintSet::Actions)
        name = c.word(QStringLiteral("report.actions_title"));
    else if (c.profile.set == PrintSet::Summary)
        name = c.word(QStringLiteral("report.summary_title"));
    document.setTitle = name;
    document.title = c.word(QStringLiteral("report.label_value")).arg(name, c.title());
    document.language = c.language;
    document.organisation = a.answer(question::organisation).text();
    document.subject = name;
    document.reference = a.answer(question::reference).text();
    document.version = c.word(QStringLiteral("report.version")).arg(a.version);
    document.status = c.word(QStringLiteral("state.") + nameOf(a.state));
    QStringList marking;
    if (!c.profile.publicCopy)
        marking << c.word(QStringLiteral("report.internal"));
    if (!a.demoSource.isEmpty())
        marking << c.word(QStringLiteral("report.demo_notice"));
    document.marking = marking.join(QStringLiteral(". "));
    document.date = c.today;
    document.pageOf = c.word(QStringLiteral("report.page_of"));
    document.continued = c.word(QStringLiteral("report.continued"));
    document.skip = c.word(QStringLiteral("report.skip"));
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
void addScreeningRecord(const ReportContext &c, ReportBlocks &out)
{
    sections::front(c, out, false);
    for (const ReportSection &section : c.pack.reportSections) {
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

void addFull(const ReportContext &c, ReportBlocks &out)
{
    for (const ReportSection &section : c.pack.reportSections) {
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
} // namespace

Result<ReportDocument> ReportBuilder::build(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock)
{
    if (!isAvailable(profile.set))
        return Failure(ErrorKind::Refused, QStringLiteral("The print set “%1” cannot be made yet.").arg(nameOf(profile.set)), {},
                       QStringLiteral("Use one of: %1.").arg(availablePrintSets().join(QStringLiteral(", "))));
    const ReportContext context(assessment, pack, profile, clock.today());
    ReportDocument document;
    describe(context, document);
    if (!profile.publicCopy)
        document.blocks.push_back(makeText(context.word(QStringLiteral("report.internal")), {}, ParagraphBlock::Style::Marking));
    if (profile.set == PrintSet::Full && !context.screeningOnly) {
        addFull(context, document.blocks);
        return document;
    }
    if (profile.set == PrintSet::Full) {
        addScreeningRecord(context, document.blocks);
        return document;
    }
    if (profile.set == PrintSet::Summary)
        sections::brief(context, document.blocks);
    else
        sections::front(context, document.blocks, false);
    const QString wanted = profile.set == PrintSet::Summary ? QStringLiteral("summary") : QStringLiteral("actions");
    for (const ReportSection &section : pack.reportSections)
        if (section.id == wanted)
            addSection(context, section, document.blocks);
    return document;
}

} // namespace dueregard
