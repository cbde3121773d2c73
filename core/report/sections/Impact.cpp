// SPDX-License-Identifier: Apache-2.0
// Impact on each characteristic and on local groups.
#include "core/domain/Aims.h"
#include "core/domain/ImpactConfidence.h"
#include "core/domain/WellKnown.h"
#include "core/report/figures/Figures.h"
#include "core/report/sections/Sections.h"

#include <algorithm>

namespace dueregard::sections {

namespace {
/// Verdicts of some impacts, equal ones once with their number.
QList<Runs> verdicts(const ReportContext &c, const QList<const Impact *> &impacts)
{
    QStringList order;
    QHash<QString, int> count;
    for (const Impact *impact : impacts) {
        QString verdict = c.impactVerdict(*impact);
        verdict.replace(0, 1, verdict.left(1).toUpper()); // it begins a cell
        if (++count[verdict] == 1)
            order << verdict;
    }
    QList<Runs> lines;
    for (const QString &verdict : std::as_const(order))
        lines << Runs{Run{.text = count[verdict] > 1 ? c.word(QStringLiteral("report.bracketed")).arg(verdict, QString::number(count[verdict])) : verdict}};
    return lines;
}

void matrices(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    QHash<QString, QList<const Impact *>> byCharacteristic;
    bool unsaid = false;
    for (const Impact &impact : a.impacts) {
        byCharacteristic[impact.characteristic] << &impact;
        unsaid = unsaid || impact.aim.isEmpty();
    }
    const auto isCovered = [&c](const Characteristic &characteristic) { return c.sharedReasonFor(characteristic) != nullptr; };
    if (a.impacts.isEmpty() && std::none_of(c.pack.characteristics.begin(), c.pack.characteristics.end(), isCovered))
        return;
    const QString blank = c.blank();
    const auto named = [&c](const Characteristic &characteristic) {
        const QString label = c.in(characteristic.label);
        return characteristic.local ? c.word(QStringLiteral("report.local_label")).arg(label) : label;
    };
    const auto shown = [&](const Characteristic &characteristic) { return !characteristic.local || byCharacteristic.contains(characteristic.id) || isCovered(characteristic); };

    TableBlock aims;
    aims.caption = {Run{.text = c.word(QStringLiteral("report.impact.matrix"))}};
    aims.columns = {{.weight = 1.5}, {.weight = 1.2}, {.weight = 1.2}, {.weight = 1.2}};
    QStringList letters{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    TableBlock::Row head;
    head.cells.push_back(makeCell(c.word(QStringLiteral("report.col.matrix.characteristic"))));
    for (const QString &aim : std::as_const(letters))
        head.cells.push_back(makeCell(c.word(QStringLiteral("aim.") + aim)));
    if (unsaid) {
        letters << QString();
        aims.columns.push_back({.weight = 1.1});
        head.cells.push_back(makeCell(c.word(QStringLiteral("aim.none"))));
    }
    aims.headerRows.push_back(head);
    for (const Characteristic &characteristic : c.pack.characteristics) {
        if (!shown(characteristic))
            continue;
        const QList<const Impact *> impacts = byCharacteristic.value(characteristic.id);
        TableBlock::Row row;
        row.source = c.page(QStringLiteral("impact/") + characteristic.id);
        row.cells.push_back(makeCell(named(characteristic)));
        const SharedReason *shared = c.sharedReasonFor(characteristic);
        for (const QString &aim : std::as_const(letters)) {
            QList<const Impact *> here;
            for (const Impact *impact : impacts)
                if (letterOfAim(impact->aim) == aim)
                    here << impact;
            QList<Runs> cell = verdicts(c, here);
            if (cell.isEmpty() && !aim.isEmpty() && !characteristic.aims.isEmpty() && !characteristic.aims.contains(aim))
                cell << Runs{Run{.text = c.word(QStringLiteral("report.impact.cell_closed"))}};
            else if (cell.isEmpty() && shared && !aim.isEmpty())
                cell << Runs{Run{.text = c.sharedVerdict(*shared)}};
            else if (cell.isEmpty())
                cell << Runs{Run{.text = impacts.isEmpty() && !aim.isEmpty() ? blank : QStringLiteral("–")}};
            row.cells.push_back(makeCell(cell));
        }
        aims.rows.push_back(std::move(row));
    }
    figures::impactMatrix(c, out);
    out.push_back({std::move(aims), c.page(QStringLiteral("impact.matrix"))});

    if (a.options.size() < 2)
        return;
    TableBlock options;
    options.caption = {Run{.text = c.word(QStringLiteral("report.impact.matrix_option"))}};
    options.columns.push_back({.weight = 1.5});
    TableBlock::Row names;
    names.cells.push_back(makeCell(c.word(QStringLiteral("report.col.matrix.characteristic"))));
    for (const Option &option : a.options) {
        options.columns.push_back({.weight = 1.2});
        names.cells.push_back(makeCell(c.recordTitle(RecordKind::Option, option.id), c.record(RecordKind::Option, option.id)));
    }
    options.headerRows.push_back(names);
    for (const Characteristic &characteristic : c.pack.characteristics) {
        const QList<const Impact *> impacts = byCharacteristic.value(characteristic.id);
        if (impacts.isEmpty())
            continue;
        TableBlock::Row row;
        row.source = c.page(QStringLiteral("impact/") + characteristic.id);
        row.cells.push_back(makeCell(named(characteristic)));
        for (const Option &option : a.options) {
            QList<const Impact *> here;
            for (const Impact *impact : impacts)
                if (figures::concerns(*impact, option))
                    here << impact;
            QList<Runs> cell = verdicts(c, here);
            row.cells.push_back(makeCell(cell.isEmpty() ? QList<Runs>{Runs{Run{.text = QStringLiteral("–")}}} : cell));
        }
        options.rows.push_back(std::move(row));
    }
    figures::optionComparison(c, out);
    out.push_back({std::move(options), c.page(QStringLiteral("impact.matrix"))});
}

ReportBlock impactCard(const ReportContext &c, const Impact &impact)
{
    CardBlock card;
    card.bodyFirst = true;
    card.title = {Run{.text = c.word(QStringLiteral("report.impact.heading")).arg(c.impactGroup(impact), c.impactVerdict(impact))}};
    const auto source = [&](const char *field) { return c.record(RecordKind::Impact, impact.id, QLatin1String(field)); };
    card.body = makeBlocks(impact.mechanism, 4, source("mechanism"));
    append(card.body, makeBlocks(impact.not_relevant_reason, 4, source("not_relevant_reason")));
    for (const SharedReason &shared : c.assessment.sharedReasons) {
        if (shared.id != impact.shared_reason_id)
            continue;
        append(card.body, makeBlocks(shared.reason, 4, c.record(RecordKind::SharedReason, shared.id, QStringLiteral("reason"))));
        card.body.push_back(makeNote(c.word(QStringLiteral("report.impact.shared_reason")).arg(c.groups(shared.characteristics))));
    }
    const auto pair = [&](const QString &label, const QString &value, const char *field) {
        if (!value.isEmpty())
            card.pairs << makePair(label, value, source(field));
    };
    const auto word = [&](const char *key) { return c.word(QLatin1String(key)); };
    const auto titles = [&](RecordKind kind, const QStringList &ids) {
        QStringList all;
        for (const QString &id : ids)
            all << c.recordTitle(kind, id);
        return c.joined(all);
    };
    // A label of the group that stands behind the officer's own words for it.
    if (!impact.group_note.isEmpty() && !impact.group.isEmpty())
        pair(word("report.col.impacts.group"), c.group(impact.group), "group");
    pair(word("report.col.impacts.aim"), c.choice(QStringLiteral("aim"), impact.aim), "aim");
    pair(word("report.col.impacts.option"), titles(RecordKind::Option, impact.option_ids), "option_ids");
    pair(word("report.col.impacts.element"), titles(RecordKind::Element, impact.element_ids), "element_ids");
    pair(word("report.col.impacts.population"), titles(RecordKind::Population, impact.population_ids), "population_ids");
    pair(word("report.col.impacts.phase"), titles(RecordKind::Phase, impact.phase_ids), "phase_ids");
    pair(word("report.col.impacts.kind"), c.choice(QStringLiteral("impact_kind"), impact.kind), "kind");
    pair(word("report.col.impacts.likelihood"), c.choice(QStringLiteral("likelihood"), impact.likelihood), "likelihood");
    pair(word("report.col.impacts.certainty"), c.choice(QStringLiteral("certainty"), impact.certainty), "certainty");
    pair(word("report.col.impacts.reach"), impact.reach, "reach");
    QStringList duration{c.choice(QStringLiteral("duration"), impact.duration)};
    if (!impact.until.isEmpty())
        duration << c.word(QStringLiteral("report.until")).arg(c.partialDate(impact.until));
    if (impact.reversible == QStringLiteral("yes") || impact.reversible == QStringLiteral("no"))
        duration << c.coded(QStringLiteral("report.impact.reversible_"), impact.reversible);
    pair(word("report.col.impacts.duration"), c.joined(duration), "duration");
    const auto codes = [&](const QString &vocabulary, const QStringList &all) {
        QStringList labels;
        for (const QString &code : all)
            labels << c.choice(vocabulary, code);
        return c.joined(labels);
    };
    pair(word("report.impact.discrimination"), codes(QStringLiteral("discrimination"), impact.discrimination), "discrimination");
    pair(word("report.impact.human_rights"), codes(QStringLiteral("human_rights"), impact.human_rights), "human_rights");
    pair(word("report.col.impacts.evidence"), titles(RecordKind::Evidence, impact.evidence_ids), "evidence_ids");
    if (const QString sure = impactConfidence(c.assessment, impact); !sure.isEmpty())
        pair(word("report.col.impacts.confidence"), c.coded(QStringLiteral("report.impact.confidence_"), sure), "evidence_ids");
    QStringList actions;
    const QList<const Action *> linked = c.actionsFor(impact.id);
    for (const Action *action : linked)
        actions << c.recordTitle(RecordKind::Action, action->id);
    pair(word("report.col.impacts.actions"), c.joined(actions), "residual");
    pair(word("report.col.impacts.residual"), c.choice(QStringLiteral("residual"), impact.residual), "residual");
    return {std::move(card), c.record(RecordKind::Impact, impact.id)};
}

/// Reasons that were given for several characteristics at once: once each, with all that they stand for.
void sharedReasons(const ReportContext &c, ReportBlocks &out)
{
    bool any = false;
    for (const SharedReason &shared : c.assessment.sharedReasons) {
        if (shared.direction.isEmpty() && shared.reason.isEmpty())
            continue;
        if (!any)
            out.push_back(makeHeading(2, c.word(QStringLiteral("report.impact.shared_heading")), c.record(RecordKind::SharedReason, shared.id)));
        any = true;
        QString direction = c.coded(QStringLiteral("direction."), shared.direction);
        direction.replace(0, 1, direction.left(1).toUpper());
        CardBlock card;
        card.bodyFirst = true;
        const QString groups = c.groups(shared.characteristics);
        card.title = {Run{.text = direction.isEmpty() ? groups : c.word(QStringLiteral("report.impact.heading")).arg(direction, groups)}};
        card.body = makeBlocks(shared.reason, 4, c.record(RecordKind::SharedReason, shared.id, QStringLiteral("reason")));
        out.push_back({std::move(card), c.record(RecordKind::SharedReason, shared.id)});
    }
}

bool belongs(const ReportContext &c, const QStringList &groups, const QString &characteristic)
{
    return std::any_of(groups.begin(), groups.end(), [&](const QString &id) {
        if (id == characteristic)
            return true;
        const Characteristic *known = c.pack.characteristicOf(id);
        return known && known->id == characteristic;
    });
}

void blocksFor(const ReportContext &c, bool local, ReportBlocks &out)
{
    QStringList empty;
    for (const Characteristic &known : c.pack.characteristics)
        if (known.local == local && !characteristic(c, known, out) && !c.sharedReasonFor(known))
            empty << c.in(known.label);
    if (!empty.isEmpty() && !local && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.impact.none")), c.joined(empty))));
}
} // namespace

bool characteristic(const ReportContext &c, const Characteristic &known, ReportBlocks &out)
{
    ReportBlocks blocks;
    const auto answer = [&](const QString &question, const char *heading) {
        const RichText text = c.assessment.answer(question, known.id).rich();
        if (text.isEmpty())
            return;
        const BlockSource source = c.answer(question, known.id);
        blocks.push_back(makeHeading(3, c.word(QLatin1String(heading)), source));
        append(blocks, makeBlocks(text, 4, source));
    };
    answer(question::whatWeKnow, "report.impact.know");
    const size_t before = blocks.size();
    answer(question::whatPeopleToldUs, "report.impact.told");
    ListBlock told;
    for (const Finding &finding : c.assessment.findings)
        if (belongs(c, finding.groups, known.id) && !finding.text.isEmpty())
            told.items << ListBlock::Item{1, QString(QChar(0x2022)), Runs{Run{.text = finding.text.toPlain().simplified()}}};
    if (!told.items.isEmpty()) {
        if (blocks.size() == before)
            blocks.push_back(makeHeading(3, c.word(QStringLiteral("report.impact.told")), c.answer(question::whatPeopleToldUs, known.id)));
        blocks.push_back({std::move(told), c.answer(question::whatPeopleToldUs, known.id)});
    }
    bool any = false;
    for (const Impact &impact : c.assessment.impacts) {
        if (impact.characteristic != known.id)
            continue;
        if (!any)
            blocks.push_back(makeHeading(3, c.word(QStringLiteral("report.impact.rows")), c.page(QStringLiteral("impact/") + known.id)));
        any = true;
        blocks.push_back(impactCard(c, impact));
    }
    if (blocks.empty())
        return false;
    out.push_back(makeHeading(2, c.in(known.label), c.page(QStringLiteral("impact/") + known.id)));
    if (!known.local && known.aims == QStringList{QStringLiteral("a")})
        out.push_back(makeNote(c.word(QStringLiteral("report.duty.marriage"))));
    append(out, std::move(blocks));
    return true;
}

void impact(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    matrices(c, out);
    sharedReasons(c, out);
    blocksFor(c, false, out);
}

void localGroups(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    ReportBlocks blocks;
    blocksFor(c, true, blocks);
    if (blocks.empty())
        return;
    CalloutBlock note;
    note.body.push_back(makeText(c.in(c.pack.localNote)));
    out.push_back({std::move(note), {}});
    append(out, std::move(blocks));
}

} // namespace dueregard::sections
