// SPDX-License-Identifier: Apache-2.0
// Numbers of people in a public copy.
#include "core/domain/Texts.h"
#include "core/report/BlockTools.h"
#include "core/report/CountedPeople.h"
#include "core/report/PublicCopyMaker.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dueregard {

namespace {
/// The words of a paragraph beside a table. Runs are read as one text: what a bold number counts may stand in the next one.
bool readBeside(Block &block, const Suppression::NumbersShown &numbers)
{
    if (block.kind == Block::Kind::Table)
        return false;
    const Runs now = edited(block.runs, Suppression::editsBeside(plain(block.runs), numbers));
    const bool other = now != block.runs;
    block.runs = now;
    return other;
}
} // namespace

/// The rule for the counts of a record, and the words that stand beside them.
SuppressionRule PublicCopyMaker::ruleOf(RecordKind kind, const QString &id, const QStringList &texts) const
{
    SuppressionSubject subject = countedPeople(m_record, kind, id);
    subject.texts += texts;
    return ruleFor(subject);
}

void PublicCopyMaker::changed(const FieldKey &where, const QString &was, const QString &now)
{
    const bool withheld = now.contains(Suppression::withheld), unreliable = now.contains(Suppression::unreliable);
    note(withheld ? Reason::SmallNumber : unreliable ? Reason::Unreliable
                                                     : Reason::Rounded,
         where, Value(was), now);
    remember(where, {.value = {}, .withheld = withheld, .rounded = !withheld && !unreliable, .unreliable = unreliable});
}

void PublicCopyMaker::protectText(QString &text, const FieldKey &where, const SuppressionRule &rule)
{
    const QString now = Suppression::text(text, rule);
    if (now != text) {
        changed(where, text, now);
        m_phrases.addText(text, now);
    }
    text = now;
}

void PublicCopyMaker::protectPeopleIn(QString &text, const FieldKey &where, const SuppressionRule &rule)
{
    const QString now = Suppression::peopleIn(text, rule);
    if (now != text)
        changed(where, text, now);
    text = now;
}

void PublicCopyMaker::planTable(const TableValue &table, const FieldKey &where, const SuppressionRule &rule, const QList<qint64> &totals)
{
    if (!table.rows.isEmpty())
        m_planned << Planned{where, {table, rule, totals}, {}};
}

void PublicCopyMaker::protectPlanned()
{
    QList<PublishedTable> all;
    for (Planned &planned : m_planned) {
        const TableValue &table = planned.table.value;
        for (qsizetype r = 0; r < table.rows.size() && !m_before.isEmpty(); ++r)
            for (qsizetype c = 1; c < table.rows[r].size(); ++c)
                if (const QStringList printed = m_before.printed(planned.where, table.rows[r][0], table.columns.value(c)); !printed.isEmpty())
                    planned.table.before.insert({{r, c}, printed});
        all << planned.table;
    }
    const QList<SuppressedTable> published = Suppression::tables(all);
    for (qsizetype i = 0; i < all.size(); ++i)
        printed(m_planned[i], published[i]);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Planned &planned = m_planned[i];
        if (planned.apply) {
            planned.apply(published[i]);
            continue;
        }
        noteTable(planned.table.value, published[i], planned.where);
        setValueAt(m_record, planned.where, Value(published[i].value));
        if (const auto numbers = Suppression::numbersShown(planned.table.value, published[i], planned.table.rule); !numbers.isEmpty())
            protectWordsBeside(planned.where, numbers);
    }
}

/// What this copy prints, for the copies that come after it; and what an earlier one printed a little otherwise (D7).
void PublicCopyMaker::printed(const Planned &planned, const SuppressedTable &now)
{
    const TableValue &was = planned.table.value;
    for (qsizetype r = 0; r < was.rows.size(); ++r) {
        for (qsizetype c = 1; c < was.rows[r].size(); ++c) {
            const auto recorded = Suppression::firstCount(was.rows[r][c]);
            if (!recorded)
                continue;
            const QString shown = now.value.rows[r][c].section(QLatin1Char(' '), 0, 0);
            m_copy.m_printed << PrintedNumber{planned.where, was.rows[r][0], was.columns.value(c), shown};
            const auto earlier = planned.table.before.find({r, c});
            const auto number = Suppression::firstCount(shown);
            if (!number || earlier == planned.table.before.end())
                continue;
            for (const QString &before : earlier->second)
                if (const auto other = Suppression::firstCount(before); other && *other != *number && std::abs(*other - *number) <= std::max(5, planned.table.rule.threshold))
                    note(Reason::Difference, planned.where, Value(QStringLiteral("%1: %2").arg(was.rows[r][0], was.rows[r][c])), QStringLiteral("%1 / %2").arg(shown, before));
        }
    }
}

/// A table's own caption and finding, and what people said where it was gathered, say its numbers as it does: what they say
/// more exactly would undo what it withholds or rounds.
void PublicCopyMaker::protectWordsBeside(const FieldKey &table, const Suppression::NumbersShown &numbers)
{
    const auto protect = [&](const FieldKey &where) {
        const Value value = valueAt(m_record, where);
        if (value.kind() == ValueKind::Text) {
            const QString now = edited(value.text(), Suppression::editsBeside(value.text(), numbers));
            if (now != value.text()) {
                changed(where, value.text(), now);
                setValueAt(m_record, where, Value(now));
            }
        } else if (value.kind() == ValueKind::Rich) {
            QList<Block> blocks = value.rich().blocks();
            bool any = false;
            for (Block &block : blocks)
                any = readBeside(block, numbers) || any;
            if (!any)
                return;
            const RichText now(blocks);
            changed(where, shortened(value.toPlain().simplified(), 30), shortened(now.toPlain().simplified(), 30));
            setValueAt(m_record, where, Value(now));
        }
    };
    const auto all = [&](RecordKind kind, const QString &id, const QStringList &fields) {
        for (const QString &field : fields)
            protect(FieldKey::record(kind, id, field));
    };
    if (!table.kind) {
        if (table.field == QStringLiteral("evidence.workforce"))
            protect(FieldKey::answer(QStringLiteral("evidence.workforce_finding")));
    } else if (*table.kind == RecordKind::Evidence) {
        all(RecordKind::Evidence, table.id, {QStringLiteral("title"), QStringLiteral("data_caption"), QStringLiteral("base"), QStringLiteral("comparator"), QStringLiteral("finding")});
    } else if (*table.kind == RecordKind::Activity) {
        all(RecordKind::Activity, table.id, {QStringLiteral("title"), QStringLiteral("results_caption"), QStringLiteral("notes")});
        for (const Finding &finding : std::as_const(m_record.findings))
            if (finding.activity_ids.contains(table.id))
                all(RecordKind::Finding, finding.id, {QStringLiteral("text"), QStringLiteral("happened"), QStringLiteral("felt"), QStringLiteral("response"), QStringLiteral("what_changed")});
    } else if (*table.kind == RecordKind::Indicator) {
        all(RecordKind::Indicator, table.id, {QStringLiteral("title"), QStringLiteral("baseline"), QStringLiteral("target")});
    }
}

void PublicCopyMaker::noteTable(const TableValue &was, const SuppressedTable &now, const FieldKey &where)
{
    const auto place = [&was](qsizetype row, qsizetype column) {
        const QString &cell = was.rows[row][column];
        return column > 0 ? was.rows[row][0] + QStringLiteral(": ") + cell : cell;
    };
    for (qsizetype r = 0; r < was.rows.size(); ++r) {
        for (qsizetype c = 0; c < was.rows[r].size(); ++c) {
            const QString &shown = now.value.rows[r][c];
            if (shown == was.rows[r][c])
                continue;
            if (shown.contains(Suppression::withheld))
                note(Reason::SmallNumber, where, Value(place(r, c)), shown);
            else if (shown.contains(Suppression::unreliable))
                note(Reason::Unreliable, where, Value(place(r, c)), shown);
        }
    }
    for (const SuppressedTable::Near &near : now.near)
        note(Reason::Difference, where, Value(place(near.row, near.column)), near.printed.join(QStringLiteral(" / ")));
    if (now.rounded > 0)
        note(Reason::Rounded, where, Value(was));
    if (now.hasZero)
        note(Reason::Zero, where, Value(was));
    if (now.hasEverybody)
        note(Reason::Everybody, where, Value(was));
    remember(where, now);
    m_phrases.addTable(was, now);
}

QStringList PublicCopyMaker::wordsOf(const TableValue &table)
{
    QStringList words = table.columns;
    for (const QStringList &row : table.rows)
        words << row.value(0);
    return words;
}

void PublicCopyMaker::protectEvidence()
{
    for (Evidence &item : m_record.evidence) {
        const std::optional<qint64> base = Suppression::firstCount(item.base);
        SuppressionSubject subject{.groups = item.groups, .texts = {item.title, item.data_caption, item.base, item.geography}, .base = base};
        subject.texts += wordsOf(item.data);
        const SuppressionRule rule = ruleFor(subject);
        const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Evidence, item.id, QLatin1String(field)); };
        const std::optional<qint64> of = Suppression::baseIn(item.base, true), comparedWith = Suppression::baseIn(item.comparator, false);
        planTable(item.data, at("data"), rule, base ? QList<qint64>{*base} : QList<qint64>());
        protectText(item.base, at("base"), rule);
        protectPeopleIn(item.data_caption, at("data_caption"), rule);
        // "4 of 900": a count wherever it stands.
        static const QRegularExpression ofMany(QStringLiteral("\\b\\d[\\d,]*\\s+(?:out\\s+)?of\\s+\\d"));
        if (ofMany.match(item.comparator).hasMatch())
            protectText(item.comparator, at("comparator"), rule);
        else
            protectPeopleIn(item.comparator, at("comparator"), rule);
        const auto share = [&](std::optional<double> &value, const char *field, const QString &shown) {
            const std::optional<double> was = value;
            bool ok = false;
            const double number = shown.toDouble(&ok);
            value = ok ? std::optional<double>(number) : std::nullopt;
            if (value != was)
                changed(at(field), QString::number(*was), shown);
        };
        if (item.local_share)
            share(item.local_share, "local_share", Suppression::percentageBeside(*item.local_share, of, item.data, rule));
        if (item.comparator_share)
            share(item.comparator_share, "comparator_share", Suppression::percentage(*item.comparator_share, comparedWith, rule));
    }
    for (const Step &step : m_pack.steps) {
        for (const Page &page : step.pages) {
            for (const Field &field : page.fields) {
                if (field.kind != FieldKind::DataTable)
                    continue;
                const FieldKey where = FieldKey::answer(field.id);
                const TableValue table = valueAt(m_record, where).table();
                if (table.rows.isEmpty())
                    continue;
                std::optional<qint64> most;
                for (const QStringList &row : std::as_const(table.rows))
                    for (const QString &cell : row.mid(1))
                        if (const auto number = Suppression::firstCount(cell))
                            most = std::max(most.value_or(0), *number);
                SuppressionSubject subject{.texts = wordsOf(table) << field.label.in(), .base = most};
                if (field.id.contains(QStringLiteral("workforce")))
                    subject.texts << QStringLiteral("staff");
                planTable(table, where, ruleFor(subject));
            }
        }
    }
}

void PublicCopyMaker::protectEngagement()
{
    for (Activity &activity : m_record.activities) {
        QList<qint64> totals;
        for (const QString &text : {activity.took_part, activity.invited})
            if (const auto number = Suppression::firstCount(text))
                totals << *number;
        const SuppressionRule rule = ruleOf(RecordKind::Activity, activity.id, wordsOf(activity.results) << activity.results_caption);
        const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Activity, activity.id, QLatin1String(field)); };
        planTable(activity.results, at("results"), rule, totals);
        protectText(activity.took_part, at("took_part"), rule);
        protectPeopleIn(activity.results_caption, at("results_caption"), rule);
        protectText(activity.invited, at("invited"), rule);
    }
    for (Finding &finding : m_record.findings) {
        protectText(finding.how_many, FieldKey::record(RecordKind::Finding, finding.id, QStringLiteral("how_many")), ruleOf(RecordKind::Finding, finding.id));
        // "One person" is a small number in a word.
        if (finding.strength == QStringLiteral("one"))
            take(Reason::SmallNumber, FieldKey::record(RecordKind::Finding, finding.id, QStringLiteral("strength")));
    }
    protectOutcomes();
}

/// What taking part did for people (S6-4): how many they were is a count like any other; the scores before and after are not, but
/// of few people they are somebody's (D5).
void PublicCopyMaker::protectOutcomes()
{
    constexpr qint64 fewForMeans = 8; // no means on 1 to 7 people
    for (Activity &activity : m_record.activities) {
        const TableValue outcomes = activity.outcomes;
        const qsizetype people = outcomes.columns.indexOf(QStringLiteral("people"));
        const QList<qsizetype> scores{outcomes.columns.indexOf(QStringLiteral("before")), outcomes.columns.indexOf(QStringLiteral("after"))};
        if (outcomes.rows.isEmpty())
            continue;
        TableValue counted{{QStringLiteral("Aspect"), QStringLiteral("People")}, {}};
        for (const QStringList &row : outcomes.rows)
            counted.rows << QStringList{row.value(outcomes.columns.indexOf(QStringLiteral("aspect"))), row.value(people)};
        const FieldKey where = FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("outcomes"));
        const SuppressionRule rule = ruleOf(RecordKind::Activity, activity.id, wordsOf(outcomes));
        m_planned << Planned{where, {counted, rule, {}}, [this, where, outcomes, counted, people, scores](const SuppressedTable &shown) {
                                 noteTable(counted, shown, where);
                                 TableValue now = outcomes;
                                 for (qsizetype r = 0; r < now.rows.size(); ++r) {
                                     QStringList &row = now.rows[r];
                                     const auto number = Suppression::firstCount(row.value(people));
                                     const bool few = number && *number < fewForMeans;
                                     if (people >= 0 && people < row.size())
                                         row[people] = shown.value.rows[r][1];
                                     for (const qsizetype score : scores) {
                                         if (score < 0 || score >= row.size() || row[score].isEmpty() || (number && !few))
                                             continue;
                                         const QString instead = number ? Suppression::withheld : Suppression::unreliable;
                                         changed(where, row[score], instead);
                                         row[score] = instead;
                                     }
                                 }
                                 setValueAt(m_record, where, Value(now));
                             }};
    }
}

void PublicCopyMaker::protectOtherNumbers()
{
    for (Population &population : m_record.populations)
        protectText(population.size, FieldKey::record(RecordKind::Population, population.id, QStringLiteral("size")),
                    ruleFor({.texts = {population.description}, .base = Suppression::firstCount(population.size)}));
    for (Impact &impact : m_record.impacts)
        protectText(impact.reach, FieldKey::record(RecordKind::Impact, impact.id, QStringLiteral("reach")),
                    ruleOf(RecordKind::Impact, impact.id));
    for (Indicator &indicator : m_record.indicators) {
        const SuppressionRule rule = ruleOf(RecordKind::Indicator, indicator.id);
        const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Indicator, indicator.id, QLatin1String(field)); };
        planTable(indicator.results, at("results"), rule);
        protectPeopleIn(indicator.baseline, at("baseline"), rule);
        protectPeopleIn(indicator.target, at("target"), rule);
    }
    const FieldKey estimate = FieldKey::answer(QStringLiteral("screening.how_many_estimate"));
    if (QString text = valueAt(m_record, estimate).text(); !text.isEmpty()) {
        protectText(text, estimate, ruleFor({}));
        setValueAt(m_record, estimate, Value(text));
    }
}

/// A count of its own. What is withheld goes; `band` says so where there is one.
void PublicCopyMaker::protectCount(std::optional<double> &number, const FieldKey &where, const SuppressionRule &rule, bool withhold, QString *band)
{
    if (!number || *number < 0)
        return;
    const std::optional<double> was = number;
    const QString shown = withhold ? Suppression::withheld : Suppression::count(qRound64(*number), rule);
    bool ok = false;
    const double value = shown.toDouble(&ok);
    number = ok ? std::optional<double>(value) : std::nullopt;
    if (!ok && band)
        *band = shown; // no code of the vocabulary: prints as it is
    if (number != was)
        changed(where, QString::number(*was), shown);
}

/// A band that a withheld count could lie in says as much as the count.
void PublicCopyMaker::protectBand(QString &band, const FieldKey &where, const SuppressionRule &rule)
{
    bool ok = false;
    const int from = band.section(u'_', 0, 0).toInt(&ok);
    if (!ok || from <= 0 || from >= rule.threshold)
        return;
    changed(where, band, Suppression::withheld);
    band = Suppression::withheld; // no code of the vocabulary: prints as it is
}

/// "Nobody" and "everybody" can say something about each person of a group (D6).
void PublicCopyMaker::thinkOver(const std::optional<double> &invited, const std::optional<double> &reached, const QString &band, const FieldKey &where)
{
    if ((reached && *reached == 0) || (!reached && band == QStringLiteral("0")))
        note(Reason::Zero, where, Value(QStringLiteral("0")));
    if (reached && invited && *reached > 0 && *reached == *invited)
        note(Reason::Everybody, where, Value(QString::number(*reached)));
}

QString PublicCopyMaker::peopleOf(const QStringList &groups, const QString &name) const
{
    QStringList labels;
    for (const QString &group : groups)
        labels << m_pack.groupLabel(group, m_record.language, m_record.bodyType);
    const QString label = name.isEmpty() ? labels.join(QLatin1Char(' ')) : name;
    return label.isEmpty() ? QStringLiteral("Group") : label; // as a table of results would call them
}

/// How many of each group were reached: neither what adds up to the number that took part must be worked out, nor what adds up
/// to the number of a row of the plan.
void PublicCopyMaker::protectReach()
{
    const TableValue heads{{QStringLiteral("Group"), QStringLiteral("People")}, {}};
    QMap<QString, std::pair<QStringList, QString>> plans; // groups and name of each row
    for (const StakeholderGroup &group : std::as_const(m_record.stakeholderGroups))
        plans.insert(group.id, {group.groups, group.name});
    const auto groupsOf = [&](const ActivityReach &reach) { return reach.groups.isEmpty() ? plans.value(reach.stakeholder_group_id).first : reach.groups; };
    const auto labelOf = [&](const ActivityReach &reach) { return peopleOf(groupsOf(reach), plans.value(reach.stakeholder_group_id).second); };
    const auto text = [](const std::optional<double> &number) { return number ? QString::number(qRound64(*number)) : QString(); };
    // Before anything changes: what the recorded numbers are.
    const auto partOf = [this](const QString &activityId) {
        QList<qint64> totals;
        for (const Activity &activity : std::as_const(m_record.activities))
            if (const auto part = Suppression::firstCount(activity.took_part); activity.id == activityId && part)
                totals << *part;
        return totals;
    };
    QMap<QString, QList<ActivityReach *>> byActivity;
    for (ActivityReach &reach : m_record.activityReaches)
        byActivity[reach.activity_id] << &reach;

    for (StakeholderGroup &group : m_record.stakeholderGroups) {
        const SuppressionRule rule = ruleOf(RecordKind::StakeholderGroup, group.id);
        const QString label = peopleOf(group.groups, group.name);
        const auto at = [id = group.id](const char *field) { return FieldKey::record(RecordKind::StakeholderGroup, id, QLatin1String(field)); };
        thinkOver(group.invited, group.reached, group.reached_band, at("reached"));
        protectCount(group.invited, at("invited"), rule);
        protectBand(group.reached_band, at("reached_band"), rule);
        if (group.local_share)
            group.local_share = double(qRound64(*group.local_share));
        TableValue table = heads;
        // What prints: the row's own number, or the sum of its counts.
        std::optional<double> sum = group.reached;
        for (const ActivityReach &reach : std::as_const(m_record.activityReaches))
            if (reach.stakeholder_group_id == group.id && reach.reached)
                table.rows << QStringList{label, text(reach.reached)};
        if (!sum && !table.rows.isEmpty()) {
            sum = 0;
            for (const QStringList &part : std::as_const(table.rows))
                *sum += part[1].toDouble();
        }
        if (!sum)
            continue;
        if (table.rows.isEmpty()) // what results call by the same name
            for (const Activity &activity : std::as_const(m_record.activities))
                for (const QStringList &row : activity.results.rows)
                    if (row.size() > 1 && row[0].simplified().compare(label, Qt::CaseInsensitive) == 0 && Suppression::firstCount(row[1]))
                        table.rows << QStringList{label, QString::number(*Suppression::firstCount(row[1]))};
        if (table.rows.size() == 1 && table.rows.first()[1] == text(sum))
            table.rows.clear(); // the same count, not a part of it
        table.rows << QStringList{label, text(sum)};
        m_planned << Planned{at("reached"), {table, rule, {}}, [this, &group, at, rule](const SuppressedTable &shown) {
                                 const bool withheld = shown.value.rows.last()[1] == Suppression::withheld;
                                 if (!group.reached && withheld)
                                     group.reached_band = Suppression::withheld; // so the sum does not print
                                 protectCount(group.reached, at("reached"), rule, withheld, &group.reached_band);
                             }};
    }
    for (auto it = byActivity.begin(); it != byActivity.end(); ++it) {
        TableValue table = heads;
        SuppressionSubject subject;
        for (const ActivityReach *reach : std::as_const(*it)) {
            table.rows << QStringList{labelOf(*reach), text(reach->reached)};
            const SuppressionSubject people = countedPeople(m_record, RecordKind::ActivityReach, reach->id);
            subject.groups += people.groups;
            subject.texts += people.texts;
            subject.members = std::max(subject.members, people.members);
        }
        const SuppressionRule rule = ruleFor(subject);
        m_planned << Planned{FieldKey::record(RecordKind::Activity, it.key(), QStringLiteral("took_part")), {table, rule, partOf(it.key())}, [this, reaches = *it, rule](const SuppressedTable &shown) {
                                 for (qsizetype i = 0; i < reaches.size(); ++i) {
                                     ActivityReach &reach = *reaches[i];
                                     const auto at = [&](const char *field) { return FieldKey::record(RecordKind::ActivityReach, reach.id, QLatin1String(field)); };
                                     thinkOver(reach.invited, reach.reached, reach.band, at("reached"));
                                     protectBand(reach.band, at("band"), rule);
                                     protectCount(reach.reached, at("reached"), rule, shown.value.rows[i][1] == Suppression::withheld, &reach.band);
                                     protectCount(reach.invited, at("invited"), rule);
                                 }
                             }};
    }
    // Rows of the plan that one activity was for, and no other: together they are those who took part in it.
    for (const Activity &activity : std::as_const(m_record.activities)) {
        TableValue table = heads;
        for (const StakeholderGroup &group : std::as_const(m_record.stakeholderGroups)) {
            const auto isFor = [&group](const Activity &any) { return any.status != QLatin1String("cancelled") && any.stakeholder_group_ids.contains(group.id); };
            if (group.reached && isFor(activity) && std::count_if(m_record.activities.begin(), m_record.activities.end(), isFor) == 1)
                table.rows << QStringList{peopleOf(group.groups, group.name), text(group.reached)};
        }
        const QList<qint64> totals = partOf(activity.id);
        if (!byActivity.contains(activity.id) && table.rows.size() > 1 && !totals.isEmpty())
            m_planned << Planned{FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("took_part")), {table, ruleFor({.texts = wordsOf(table)}), totals}, [](const SuppressedTable &) {}};
    }
    protectThanks();
}

/// Those who were offered something are those who accepted it and those who declined: often all who took part.
void PublicCopyMaker::protectThanks()
{
    for (Recognition &thanks : m_record.recognitions) {
        const SuppressionRule rule = ruleOf(RecordKind::Recognition, thanks.id);
        const auto at = [id = thanks.id](const char *field) { return FieldKey::record(RecordKind::Recognition, id, QLatin1String(field)); };
        const auto small = [&rule](const std::optional<double> &number) { return number && *number > 0 && *number < rule.threshold; };
        const bool any = small(thanks.offered) || small(thanks.accepted) || small(thanks.declined) || small(thanks.donated);
        const auto text = [](const std::optional<double> &number) { return number ? QString::number(qRound64(*number)) : QString(); };
        const TableValue table{{QStringLiteral("Thanked"), QStringLiteral("People")},
                               {{QStringLiteral("Accepted"), text(thanks.accepted)}, {QStringLiteral("Declined"), text(thanks.declined)}, {QStringLiteral("Total"), text(thanks.offered)}}};
        QList<qint64> totals;
        for (const Activity &activity : std::as_const(m_record.activities))
            if (const auto part = Suppression::firstCount(activity.took_part); part && thanks.activity_ids.contains(activity.id))
                totals << *part;
        m_planned << Planned{at("offered"), {table, rule, totals}, [this, &thanks, at, rule, any](const SuppressedTable &shown) {
                                 // Where one number goes, all go: whoever knows two of them knows the third.
                                 bool withheld = any;
                                 for (const QStringList &row : shown.value.rows)
                                     withheld = withheld || row[1] == Suppression::withheld;
                                 protectCount(thanks.offered, at("offered"), rule, withheld);
                                 protectCount(thanks.accepted, at("accepted"), rule, withheld);
                                 protectCount(thanks.declined, at("declined"), rule, withheld);
                                 protectCount(thanks.donated, at("donated"), rule, withheld);
                             }};
    }
}

/// Tables of records that nothing above looked at.
void PublicCopyMaker::protectOtherTables()
{
    static const QList<QPair<RecordKind, QString>> done{{RecordKind::Evidence, QStringLiteral("data")}, {RecordKind::Activity, QStringLiteral("results")}, {RecordKind::Activity, QStringLiteral("outcomes")}, {RecordKind::Indicator, QStringLiteral("results")}};
    for (const RecordKind kind : allRecordKinds) {
        for (const RecordField &field : schemaOf(kind).fields) {
            if (field.kind != ValueKind::Table || done.contains({kind, field.id}))
                continue;
            const QStringList ids = recordIds(m_record, kind);
            for (const QString &id : ids) {
                const FieldKey where = FieldKey::record(kind, id, field.id);
                const TableValue table = valueAt(m_record, where).table();
                if (table.rows.isEmpty())
                    continue;
                planTable(table, where, ruleOf(kind, id, wordsOf(table)));
            }
        }
    }
}

/// A combination that few people share prints under its broader title. Comes last: all that is above reads the groups.
void PublicCopyMaker::broadenTitles()
{
    m_copy.m_rare = RareCombinations(m_record, m_pack);
    for (const RareCombinations::Change &change : m_copy.m_rare.broaden(m_record, m_pack))
        note(Reason::SmallNumber, change.where, Value(change.recorded), change.printed);
}

/// Tables that were pasted into long answers.
void PublicCopyMaker::protectTablesInText()
{
    const auto plan = [this](const FieldKey &where) {
        const Value value = valueAt(m_record, where);
        if (value.kind() != ValueKind::Rich)
            return;
        const QList<Block> blocks = value.rich().blocks();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block &block = blocks[i];
            if (block.kind != Block::Kind::Table || block.rows.isEmpty())
                continue;
            TableValue table;
            const int from = std::min<int>(block.headerRows, 1);
            const auto texts = [](const QList<Runs> &row) {
                QStringList cells;
                for (const Runs &runs : row)
                    cells << plain(runs);
                return cells;
            };
            if (from == 1)
                table.columns = texts(block.rows.first());
            for (const QList<Runs> &row : block.rows.mid(from))
                table.rows << texts(row);
            if (table.rows.isEmpty())
                continue;
            const SuppressionRule rule = ruleFor({.texts = wordsOf(table)});
            m_planned << Planned{where, {table, rule, {}}, [this, where, table, rule, i, from](const SuppressedTable &now) {
                                     noteTable(table, now, where);
                                     QList<Block> changed = valueAt(m_record, where).rich().blocks();
                                     for (qsizetype r = 0; r < table.rows.size(); ++r)
                                         for (qsizetype c = 0; c < table.rows[r].size(); ++c)
                                             if (now.value.rows[r][c] != table.rows[r][c])
                                                 changed[i].rows[r + from][c] = {Run{.text = now.value.rows[r][c]}};
                                     const auto numbers = Suppression::numbersShown(table, now, rule);
                                     for (Block &beside : changed)
                                         readBeside(beside, numbers);
                                     setValueAt(m_record, where, Value(RichText(changed)));
                                 }};
        }
    };
    const QList<AnswerKey> keys = m_record.answers.keys();
    for (const AnswerKey &key : keys)
        plan(FieldKey::answer(key.question, key.row));
    for (const RecordKind kind : allRecordKinds)
        for (const RecordField &field : schemaOf(kind).fields)
            if (field.kind == ValueKind::Rich)
                for (const QString &id : recordIds(m_record, kind))
                    plan(FieldKey::record(kind, id, field.id));
}

} // namespace dueregard
