// SPDX-License-Identifier: Apache-2.0
// The sheet for the officer: what the public copy does not say.
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {
QString placeOf(const ReportContext &c, const FieldKey &where)
{
    if (!where.kind) {
        const QString label = c.label(where.field);
        return where.id.isEmpty() ? label : c.word(QStringLiteral("report.bracketed")).arg(label, c.group(where.id));
    }
    const RecordForm *form = c.pack.form(*where.kind);
    QString label = form ? c.in(form->singular) : nameOf(*where.kind);
    const bool untold = *where.kind == RecordKind::QaComment || *where.kind == RecordKind::PointAnswer || *where.kind == RecordKind::Quote;
    const QString title = untold ? QString() : c.recordTitle(*where.kind, where.id);
    if (!title.isEmpty())
        label = c.word(QStringLiteral("report.bracketed")).arg(label, title);
    for (const Field &field : form ? form->fields : QList<Field>())
        if (field.id == where.field)
            label = c.word(QStringLiteral("report.label_value")).arg(label, c.in(field.label));
    return label;
}
} // namespace

void leftOut(const ReportContext &c, const PublicCopy &copy, ReportBlocks &out)
{
    const auto word = [&c](const QString &key) { return c.word(QStringLiteral("report.left_out.") + key); };
    out.push_back(makeText(c.word(QStringLiteral("report.left_out.title")), {}, ParagraphBlock::Style::Kicker));
    out.push_back(makeText(c.title(), {}, ParagraphBlock::Style::Title));
    out.push_back(makeText(word(copy.leftOut().isEmpty() ? QStringLiteral("nothing") : QStringLiteral("intro")), {}, ParagraphBlock::Style::Lead));
    for (int reason = int(LeftOut::Reason::SmallNumber); reason <= int(LeftOut::Reason::Difference); ++reason) {
        TableBlock table;
        table.columns = {{.weight = 2.2}, {.weight = 2}, {.weight = 1.6}};
        TableBlock::Row head;
        for (const char *key : {"col.where", "col.recorded", "col.printed"})
            head.cells.push_back(makeCell(word(QLatin1String(key))));
        table.headerRows.push_back(head);
        const auto kind = LeftOut::Reason(reason);
        for (const LeftOut &item : copy.leftOut()) {
            if (item.reason != kind)
                continue;
            QString printed = item.printed;
            if (printed.isEmpty())
                printed = word(kind == LeftOut::Reason::Zero || kind == LeftOut::Reason::Everybody ? QStringLiteral("as_recorded")
                                   : kind == LeftOut::Reason::Rounded                              ? QStringLiteral("see_table")
                                                                                                   : QStringLiteral("nothing_printed"));
            TableBlock::Row row;
            row.source = item.where.kind ? c.record(*item.where.kind, item.where.id, item.where.field) : c.answer(item.where.field, item.where.id);
            row.cells = {makeCell(placeOf(c, item.where)), makeCell(item.recorded.isEmpty() ? QStringLiteral("–") : item.recorded), makeCell(printed)};
            table.rows.push_back(std::move(row));
        }
        if (table.rows.empty())
            continue;
        out.push_back(makeHeading(1, word(nameOf(kind))));
        out.push_back(makeText(word(nameOf(kind) + QStringLiteral(".why"))));
        out.push_back({std::move(table), {}});
    }
}

} // namespace dueregard::sections
