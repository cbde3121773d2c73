// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/SampleReport.h"

#include "core/domain/WellKnown.h"

namespace dueregard::bench {

namespace {

Runs plain(const QString &text)
{
    return {Run{.text = text}};
}

void addText(const Value &value, ReportBlocks &out)
{
    if (value.kind() != ValueKind::Rich) {
        out.push_back({ParagraphBlock{plain(value.toPlain())}, {}});
        return;
    }
    for (const Block &block : value.rich().blocks())
        out.push_back({ParagraphBlock{block.runs}, {}});
}

} // namespace

ReportDocument sampleReport(const Assessment &assessment)
{
    ReportDocument document;
    document.title = assessment.answer(question::title).text();
    document.setTitle = QStringLiteral("Equality Impact Assessment");
    document.reference = assessment.answer(question::reference).text();
    document.version = QStringLiteral("Version 0.1");
    document.status = QStringLiteral("Draft");
    document.pageOf = QStringLiteral("Page %1 of %2");
    ReportBlocks &out = document.blocks;
    out.push_back({HeadingBlock{1, plain(QStringLiteral("Contents")), false}, {}});
    out.push_back({ContentsBlock{}, {}});
    out.push_back({PageBreakBlock{}, {}});
    out.push_back({HeadingBlock{1, plain(QStringLiteral("Answers"))}, {}});
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        out.push_back({HeadingBlock{2, plain(it.key().question + u' ' + it.key().row)}, {}});
        addText(it.value(), out);
    }
    for (RecordKind kind : allRecordKinds) {
        const QList<RecordData> records = allRecords(assessment, kind);
        if (records.isEmpty())
            continue;
        out.push_back({HeadingBlock{1, plain(nameOf(kind))}, {}});
        int number = 0;
        for (const RecordData &data : records) {
            CardBlock card{plain(QStringLiteral("%1 %2").arg(nameOf(kind)).arg(++number)), {}, {}};
            for (auto it = data.values.begin(); it != data.values.end(); ++it) {
                if (it.value().kind() == ValueKind::Rich)
                    addText(it.value(), card.body);
                else
                    card.pairs.append({plain(it.key()), {plain(it.value().toPlain())}, {}});
            }
            out.push_back({card, {}});
        }
    }
    return document;
}

} // namespace dueregard::bench
