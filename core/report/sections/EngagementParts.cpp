// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/EngagementParts.h"

namespace dueregard::sections::parts {

QString say(const ReportContext &c, const char *key)
{
    return c.word(QLatin1String(key));
}

QString levelLabel(const ReportContext &c, const QString &level)
{
    return level.isEmpty() ? QString() : c.choice(QStringLiteral("level_reached"), level);
}

QString choices(const ReportContext &c, const char *vocabulary, const QStringList &codes)
{
    QStringList labels;
    for (const QString &code : codes)
        labels += c.choice(QLatin1String(vocabulary), code);
    return c.joined(labels);
}

QString labelled(const ReportContext &c, const char *key, const QString &value)
{
    return value.isEmpty() ? QString() : c.word(QStringLiteral("report.label_value")).arg(say(c, key), value);
}

TableBlock tableOf(const ReportContext &c, std::initializer_list<const char *> heads, std::initializer_list<double> weights)
{
    TableBlock table;
    for (double weight : weights)
        table.columns.push_back({.weight = weight, .numeric = false});
    TableBlock::Row row;
    for (const char *key : heads)
        row.cells.push_back(makeCell(say(c, key)));
    table.headerRows.push_back(row);
    return table;
}

void put(TableBlock table, ReportBlocks &out)
{
    if (table.rows.empty())
        return;
    dropEmptyColumns(table);
    out.push_back({std::move(table), {}});
}

SuppressionRule ruleFor(const ReportContext &c, const SuppressionSubject &people)
{
    return Suppression::ruleFor(people, c.profile.smallNumbers);
}

QString count(const ReportContext &c, const std::optional<double> &number, const std::optional<double> &recorded, const SuppressionSubject &people)
{
    if (!recorded)
        return {};
    if (!c.profile.publicCopy)
        return QString::number(qint64(*recorded));
    if (!number)
        return Suppression::withheld;
    return Suppression::count(qint64(*number), ruleFor(c, people));
}

void partners(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    TableBlock asked = tableOf(c, {"report.partners.name", "report.partners.speaks_for", "report.partners.led_by", "report.partners.asked"}, {2, 2.2, 1, 1.8});
    for (const Partner &partner : a.partners) {
        TableBlock::Row row;
        row.source = c.record(RecordKind::Partner, partner.id);
        row.cells = {makeCell(c.joined({partner.name, partner.area, partner.contact_role})), makeCell(c.joined({partner.speaks_for.isEmpty() ? c.groups(partner.groups) : partner.speaks_for, partner.languages})),
                     makeCell(c.choice(QStringLiteral("yes_partly_no"), partner.led_by)), makeCell(c.joined({partner.asked_for, c.date(partner.asked_on), partner.fee_terms}))};
        asked.rows.push_back(std::move(row));
    }
    if (!asked.rows.empty())
        out.push_back(makeHeading(2, say(c, "report.partners.heading")));
    put(std::move(asked), out);
    TableBlock lasting = tableOf(c, {"report.structures.name", "report.structures.for", "report.partners.led_by", "report.structures.how", "report.structures.gaps"}, {2, 1.6, 1, 2.2, 1.6});
    for (const StandingStructure &each : a.standingStructures) {
        TableBlock::Row row;
        row.source = c.record(RecordKind::StandingStructure, each.id);
        row.cells = {makeCell(c.joined({each.title, c.choice(QStringLiteral("structure_kind"), each.kind)})), makeCell(c.groups(each.groups)), makeCell(c.choice(QStringLiteral("yes_partly_no"), each.led_by)),
                     makeCell(c.joined({each.rhythm, labelled(c, "report.structures.term", each.term), labelled(c, "report.structures.money", each.budget)})), makeCell(each.gaps)};
        lasting.rows.push_back(std::move(row));
    }
    if (!lasting.rows.empty())
        out.push_back(makeHeading(2, say(c, "report.structures.heading")));
    put(std::move(lasting), out);
}

QString againstPopulation(const ReportContext &c, const StakeholderGroup &row, const QString &came)
{
    bool ok = false;
    const double reached = came.toDouble(&ok);
    if (!ok || !row.local_share)
        return {};
    constexpr qint64 smallestBase = 30;
    qint64 base = 0;
    for (const Activity &activity : c.assessment.activities) {
        if (activity.status == QLatin1String("cancelled") || activity.took_part.isEmpty())
            continue;
        const auto part = Suppression::firstCount(activity.took_part);
        if (!part)
            return {}; // withheld, or words: the share would be of some of them only
        base += *part;
    }
    if (base < smallestBase || reached > double(base))
        return {};
    // From numbers that are printed, so that it says nothing new.
    const double share = 100 * reached / double(base);
    constexpr double fewer = 0.8; // as V-22 has it for under-representation
    const QLocale locale(c.language);
    const QString words = say(c, "report.plan.share").arg(locale.toString(qRound(share)), locale.toString(qRound(*row.local_share)));
    return share < *row.local_share * fewer ? c.word(QStringLiteral("report.label_value")).arg(words, say(c, "report.plan.fewer")) : words;
}

} // namespace dueregard::sections::parts
