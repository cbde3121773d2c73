// SPDX-License-Identifier: Apache-2.0
// Printing questions and records as the pack describes them.
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {
/// Questions whose answer is the name of a person.
bool isName(const QString &question)
{
    return question == QStringLiteral("screening.authorised_name");
}

/// Record fields that hold a person's name or how to reach them.
bool isPersonal(RecordKind kind, const QString &field, bool names)
{
    if (kind == RecordKind::Person && field == QStringLiteral("contact"))
        return true;
    const bool name = ((kind == RecordKind::Person || kind == RecordKind::SignOff) && field == QStringLiteral("name"))
        || (kind == RecordKind::Action && field == QStringLiteral("owner_person"));
    return name && !names;
}

TableBlock valueTable(const ReportContext &c, const Field &field, const TableValue &value)
{
    QStringList headings;
    QList<QStringList> rows = value.rows;
    for (qsizetype i = 0; i < value.columns.size(); ++i) {
        QString heading = value.columns[i];
        for (const Column &column : field.columns) {
            if (column.id != heading)
                continue;
            heading = c.in(column.label);
            for (QStringList &row : rows) {
                if (i >= row.size())
                    continue;
                if (column.kind == FieldKind::Choice)
                    row[i] = c.choice(column.vocabulary, row[i]);
                else if (column.kind == FieldKind::Date || column.kind == FieldKind::PartialDate)
                    row[i] = c.partialDate(row[i]);
            }
            break;
        }
        headings << heading;
    }
    return makeTable({}, headings, rows);
}

void grid(const ReportContext &c, const Field &field, ReportBlocks &out)
{
    TableBlock table;
    table.columns.resize(size_t(field.columns.size()) + 1, {.weight = 1});
    table.columns[0].weight = 1.6;
    TableBlock::Row head;
    head.cells.push_back(makeCell(c.word(QStringLiteral("report.col.screening.characteristic"))));
    for (const Column &column : field.columns)
        head.cells.push_back(makeCell(c.in(column.label)));
    table.headerRows.push_back(head);
    for (const Characteristic &characteristic : c.pack.characteristics) {
        TableBlock::Row row;
        row.cells.push_back(makeCell(c.in(characteristic.label)));
        bool any = false;
        for (const Column &column : field.columns) {
            const Value value = c.assessment.answer(column.id, characteristic.id);
            any = any || !value.isBlank();
            const QString shown = column.kind == FieldKind::Choice ? c.choice(column.vocabulary, value.text()) : value.toPlain();
            row.cells.push_back(makeCell(shown, c.answer(column.id, characteristic.id)));
        }
        if (any)
            table.rows.push_back(row);
    }
    if (!table.rows.empty())
        out.push_back({std::move(table), c.answer(field.id)});
}

bool isBlank(const Value &value)
{
    return value.isBlank() || (value.kind() == ValueKind::Rich && value.rich().isEmpty());
}
} // namespace

void questions(const ReportContext &c, const QStringList &steps, const QSet<QString> &except, ReportBlocks &out, int level)
{
    QList<KeyValue> pairs; // short answers that stand one after the other
    const auto flush = [&] {
        if (!pairs.isEmpty())
            out.push_back({KeyValuesBlock{pairs}, {}});
        pairs.clear();
    };
    const auto print = [&](const Field &field) {
        const BlockSource source = c.answer(field.id);
        const QString label = c.labelOf(field);
        ReportBlocks blocks;
        if (field.kind == FieldKind::Records) {
            if (field.record == RecordKind::Option)
                options(c, blocks);
            else if (field.record)
                cards(c, *field.record, blocks);
        } else if (field.kind == FieldKind::Grid) {
            grid(c, field, blocks);
        } else {
            const Value value = c.assessment.answer(field.id);
            if (isBlank(value)) {
                if (c.draft && c.isMandatory(field))
                    pairs << makePair(label, c.word(QStringLiteral("report.not_answered")), source);
                return;
            }
            if (value.kind() == ValueKind::Table) {
                blocks.push_back({valueTable(c, field, value.table()), source});
                if (const QString note = c.numbersNote(FieldKey::answer(field.id)); !note.isEmpty())
                    blocks.push_back(makeNote(note, source));
            } else if (value.kind() == ValueKind::Rich)
                blocks = makeBlocks(value.rich(), level + 1, source);
            else if (QList<Runs> shown = c.display(field, value); !shown.isEmpty())
                pairs << KeyValue{{Run{.text = label}}, std::move(shown), source};
        }
        if (blocks.empty())
            return;
        flush();
        out.push_back(makeHeading(level, label, source));
        append(out, std::move(blocks));
    };
    for (const QString &stepId : steps) {
        const Step *step = c.pack.step(stepId);
        if (!step)
            continue;
        for (const Page &page : step->pages) {
            if (page.kind != PageKind::Questions)
                continue;
            for (const Field &field : page.fields)
                if (!except.contains(field.id) && c.isPrinted(field) && c.isAsked(*step, page, field) && (c.profile.names || !isName(field.id)))
                    print(field);
        }
    }
    flush();
}

void questionnaire(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    questions(c, section.steps, {}, out);
}

void longAnswer(const ReportContext &c, const QString &question, int level, ReportBlocks &out)
{
    const RichText text = c.assessment.answer(question).rich();
    if (text.isEmpty())
        return;
    const BlockSource source = c.answer(question);
    out.push_back(makeHeading(level, c.label(question), source));
    append(out, makeBlocks(text, std::min(level + 1, 4), source));
}

void cards(const ReportContext &c, RecordKind kind, ReportBlocks &out, const QSet<QString> &except)
{
    const RecordForm *form = c.pack.form(kind);
    if (!form || kind == RecordKind::QaComment || kind == RecordKind::Quote || kind == RecordKind::Consent)
        return;
    const QStringList ids = recordIds(c.assessment, kind);
    for (const QString &id : ids) {
        CardBlock card;
        QSet<QString> used = except;
        const QString title = c.recordTitle(kind, id);
        card.title = {Run{.text = title.isEmpty() ? c.in(form->singular) : title}};
        // A short field that heads the card is not said again under it.
        for (const QString &name : form->titleFields) {
            const Value value = valueAt(c.assessment, FieldKey::record(kind, id, name));
            if (isBlank(value))
                continue;
            if (value.kind() != ValueKind::Rich && kind != RecordKind::Person && kind != RecordKind::SignOff)
                used.insert(name);
            if (kind != RecordKind::Option)
                break;
        }
        for (const Field &field : form->fields) {
            if (used.contains(field.id) || !c.isPrinted(field) || isPersonal(kind, field.id, c.profile.names))
                continue;
            const Value value = valueAt(c.assessment, FieldKey::record(kind, id, field.id));
            if (isBlank(value))
                continue;
            const BlockSource source = c.record(kind, id, field.id);
            const QString label = c.recordLabel(field, kind);
            if (value.kind() == ValueKind::Table) {
                card.body.push_back(makeHeading(4, label, source, false));
                card.body.push_back({valueTable(c, field, value.table()), source});
                if (const QString note = c.numbersNote(FieldKey::record(kind, id, field.id)); !note.isEmpty())
                    card.body.push_back(makeNote(note, source));
            } else if (value.kind() == ValueKind::Rich && countWords(value.rich().toPlain()) > 30) {
                card.body.push_back(makeHeading(4, label, source, false));
                append(card.body, makeBlocks(value.rich(), 4, source));
            } else if (QList<Runs> shown = c.display(field, value); !shown.isEmpty()) {
                card.pairs << KeyValue{{Run{.text = label}}, std::move(shown), source};
            }
        }
        for (const Attachment &file : c.assessment.attachments)
            if (file.for_record == id) {
                const QString shown = c.profile.internalCopy() ? file.name : file.description;
                card.pairs << makePair(c.word(QStringLiteral("report.proof")), shown.isEmpty() ? c.word(QStringLiteral("report.file_no_description")) : shown, c.record(RecordKind::Attachment, file.id));
            }
        out.push_back({std::move(card), c.record(kind, id)});
    }
}

void table(const ReportContext &c, RecordKind kind, const QStringList &fields, ReportBlocks &out)
{
    const RecordForm *form = c.pack.form(kind);
    const QStringList ids = recordIds(c.assessment, kind);
    if (!form || ids.isEmpty())
        return;
    std::vector<const Field *> columns;
    for (const QString &wanted : fields)
        for (const Field &field : form->fields)
            if (field.id == wanted && c.isPrinted(field) && !isPersonal(kind, wanted, c.profile.names)
                && std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return !isBlank(valueAt(c.assessment, FieldKey::record(kind, id, wanted))); }))
                columns.push_back(&field);
    if (columns.empty())
        return;
    TableBlock table;
    table.columns.resize(columns.size());
    TableBlock::Row head;
    for (const Field *field : columns)
        head.cells.push_back(makeCell(c.recordLabel(*field, kind)));
    table.headerRows.push_back(head);
    for (const QString &id : ids) {
        TableBlock::Row row;
        row.source = c.record(kind, id);
        for (const Field *field : columns)
            row.cells.push_back(makeCell(c.display(*field, valueAt(c.assessment, FieldKey::record(kind, id, field->id))), c.record(kind, id, field->id)));
        table.rows.push_back(std::move(row));
    }
    weighColumns(table);
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::sections
