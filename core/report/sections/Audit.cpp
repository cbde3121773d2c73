// SPDX-License-Identifier: Apache-2.0
// Where the record comes from and what happened to it: versions, fingerprints, the change log.
#include "core/domain/WellKnown.h"
#include "core/report/sections/Sections.h"

#include <algorithm>

namespace dueregard::sections {

namespace {
constexpr int shownWords = 40;

QString moment(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

QString shown(const ReportContext &c, const Change &change, const Value &value, bool removed)
{
    if (removed)
        return c.word(QStringLiteral("report.audit.removed_text"));
    if (value.isBlank())
        return c.word(QStringLiteral("report.audit.blank"));
    // The log remembers what people have not agreed to, or not any more.
    if (change.entity == nameOf(RecordKind::Quote))
        return c.word(QStringLiteral("report.quotes.withheld"));
    return shortened(guarded(c, value.toPlain().simplified()), shownWords);
}

QString labelOf(const ReportContext &c, const Change &change)
{
    if (change.entity == QStringLiteral("answer")) {
        const QString label = c.label(change.field);
        return change.entityId.isEmpty() ? label : c.word(QStringLiteral("report.bracketed")).arg(label, c.group(change.entityId));
    }
    const auto kind = recordKindFrom(change.entity);
    const RecordForm *form = kind ? c.pack.form(*kind) : nullptr;
    if (!form)
        return change.field.isEmpty() ? change.entity : change.field;
    QString label = c.in(form->singular);
    for (const Field &field : form->fields)
        if (field.id == change.field)
            return c.word(QStringLiteral("report.label_value")).arg(label, c.in(field.label));
    return label;
}
/// Whether an effect was written down: a row that only says whom it is about, or that nobody knows, says none. Words that were erased since
/// had been there.
bool saysEffect(const Change &change)
{
    static const QStringList fields{QStringLiteral("direction"), QStringLiteral("magnitude"), QStringLiteral("mechanism"), QStringLiteral("not_relevant_reason"), QStringLiteral("discrimination")};
    return change.entity == nameOf(RecordKind::Impact) && change.operation == QStringLiteral("set") && fields.contains(change.field)
        && (!change.after.isBlank() || change.note == QStringLiteral("removed")) && change.after.text() != QStringLiteral("UNK");
}

} // namespace

void versions(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    struct Line {
        QDate date;
        QString version;
        QString what;
        BlockSource source;
    };
    QList<Line> lines;
    const auto dated = [&](const QString &question, const char *key) {
        if (const QDate date = a.answer(question).date(); date.isValid())
            lines << Line{date, {}, c.word(QLatin1String(key)), c.answer(question)};
    };
    dated(question::startedOn, "report.versions.started");
    dated(QStringLiteral("about.first_stage"), "report.versions.first_stage");
    dated(QStringLiteral("about.second_stage"), "report.versions.second_stage");
    for (const SignOff &approval : a.signOffs) {
        const QString by = approval.job_title.isEmpty() ? c.choice(QStringLiteral("role"), approval.role) : approval.job_title;
        QString recorded = c.word(QStringLiteral("report.versions.approval")).arg(by);
        if (!approval.recorded_by.isEmpty())
            recorded = c.joined({recorded, c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.col.approvals.recorded_by")), approval.recorded_by)});
        lines << Line{approval.date, approval.version, recorded, c.record(RecordKind::SignOff, approval.id, QStringLiteral("version"))};
    }
    for (const Decision &decision : a.decisions)
        lines << Line{decision.date, decision.version_supplied,
                      c.joined({c.word(QStringLiteral("report.versions.decision")).arg(decision.body), c.choice(QStringLiteral("decision_result"), decision.result)}),
                      c.record(RecordKind::Decision, decision.id, QStringLiteral("version_supplied"))};
    for (const Publication &publication : a.publications)
        lines << Line{publication.date, publication.version, c.joined({c.word(QStringLiteral("report.versions.published")), c.choice(QStringLiteral("publication_place"), publication.place)}),
                      c.record(RecordKind::Publication, publication.id, QStringLiteral("version"))};
    std::stable_sort(lines.begin(), lines.end(), [](const Line &x, const Line &y) { return x.date.isValid() && y.date.isValid() && x.date < y.date; });
    lines << Line{c.today, a.version, c.joined({c.word(QStringLiteral("report.versions.current")), c.word(QStringLiteral("state.") + nameOf(a.state))}), {}};
    TableBlock table;
    table.caption = {Run{.text = c.word(QStringLiteral("report.control.versions"))}};
    table.columns = {{.weight = 1}, {.weight = 1.4}, {.weight = 4}};
    table.rowHeaders = false;
    TableBlock::Row head;
    for (const char *key : {"report.col.versions.version", "report.col.versions.date", "report.col.versions.what"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(head);
    for (const Line &line : std::as_const(lines)) {
        TableBlock::Row row;
        row.source = line.source;
        row.cells = {makeCell(line.version.isEmpty() ? QStringLiteral("–") : line.version), makeCell(line.date.isValid() ? c.date(line.date) : QStringLiteral("–")), makeCell(line.what)};
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
}

void integrity(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const auto word = [&c](const char *key) { return c.word(QStringLiteral("report.audit.") + QLatin1String(key)); };
    const VerifyReport *checked = c.material && c.material->integrity ? &*c.material->integrity : nullptr;
    if (!checked) {
        out.push_back(makeNote(word("unchecked")));
    } else if (checked->isSound()) {
        out.push_back(makeText(word("sound"), {}, ParagraphBlock::Style::Lead));
    } else {
        out.push_back(makeText(word("problems"), {}, ParagraphBlock::Style::Lead));
        ListBlock list;
        QStringList problems = checked->problems;
        if (checked->error)
            problems << checked->error->message;
        for (const QString &problem : std::as_const(problems))
            list.items << ListBlock::Item{1, QString(QChar(0x2022)), Runs{Run{.text = problem}}};
        out.push_back({std::move(list), {}});
    }
    QList<KeyValue> facts;
    const auto fact = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            facts << makePair(word(key), value);
    };
    fact("created", moment(c.assessment.createdAt));
    fact("updated", moment(c.assessment.updatedAt));
    if (checked) {
        fact("entries", QString::number(checked->changes));
        fact("removed", QString::number(checked->removed));
    }
    if (c.material)
        fact("fingerprint", c.material->fingerprint);
    fact("pack", c.assessment.packHash);
    if (!facts.isEmpty())
        out.push_back({KeyValuesBlock{facts}, {}});
    // When effects were first written down: a decision taken before that did not rest on them.
    QDate first;
    for (const Change &change : c.material ? c.material->changes : QList<Change>())
        if (saysEffect(change) && change.at.isValid() && (!first.isValid() || change.at.date() < first))
            first = change.at.date();
    if (first.isValid()) {
        QString text = word("first").arg(c.date(first));
        for (const Decision &decision : c.assessment.decisions)
            if (decision.date.isValid())
                text += QLatin1Char(' ') + word(first <= decision.date ? "before_decision" : "after_decision").arg(c.date(decision.date));
        out.push_back(makeText(text));
    }
}

void changes(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    if (!c.material || c.material->changes.isEmpty()) {
        out.push_back(makeNote(c.word(c.material ? QStringLiteral("report.audit.unchanged") : QStringLiteral("report.audit.no_changes"))));
        return;
    }
    const bool internal = c.profile.internalCopy();
    if (!internal)
        out.push_back(makeNote(c.word(QStringLiteral("report.audit.what_only"))));
    TableBlock table;
    TableBlock::Row head;
    QStringList keys{QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("what")};
    table.columns = {{.weight = 0.6, .numeric = true}, {.weight = 1.6}, {.weight = 2.4}};
    if (internal) {
        keys << QStringLiteral("who") << QStringLiteral("before") << QStringLiteral("after");
        table.columns.insert(table.columns.end(), {{.weight = 1.3}, {.weight = 2}, {.weight = 2}});
    }
    for (const QString &key : std::as_const(keys))
        head.cells.push_back(makeCell(c.word(QStringLiteral("report.col.changes.") + key)));
    table.headerRows.push_back(head);
    for (const Change &change : c.material->changes) {
        TableBlock::Row row;
        const QString key = QStringLiteral("report.audit.op.") + change.operation;
        const QString operation = c.word(key);
        row.cells = {makeCell(QString::number(change.sequence)), makeCell(moment(change.at)),
                     makeCell(c.word(QStringLiteral("report.label_value")).arg(operation == key ? change.operation : operation, labelOf(c, change)))};
        if (internal) {
            const bool removed = change.note == QStringLiteral("removed");
            const bool values = change.operation == QStringLiteral("set") || change.operation == QStringLiteral("state") || change.operation == QStringLiteral("mark") || removed;
            row.cells.push_back(makeCell(change.actor));
            row.cells.push_back(makeCell(values ? shown(c, change, change.before, removed) : QStringLiteral("–")));
            row.cells.push_back(makeCell(values ? shown(c, change, change.after, removed) : change.note.isEmpty() ? QStringLiteral("–")
                                                                                                                  : guarded(c, change.note)));
        }
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::sections
