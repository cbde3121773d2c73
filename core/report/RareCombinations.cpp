// SPDX-License-Identifier: Apache-2.0
#include "core/report/RareCombinations.h"

#include "core/engagement/EngagementPlan.h"
#include "core/engagement/GroupTags.h"
#include "core/intersections/BroaderTitle.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/report/ReportContext.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

QStringList sorted(QStringList groups)
{
    groups.removeDuplicates();
    groups.sort();
    return groups;
}

/// A name with any white space between its words.
QString patternOf(const QString &name)
{
    QStringList words;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts))
        words += QRegularExpression::escape(word);
    return words.join(QStringLiteral("\\s+"));
}

bool holdsAll(const QStringList &groups, const QStringList &members)
{
    return members.size() >= 2 && std::all_of(members.begin(), members.end(), [&](const QString &member) { return groups.contains(member); });
}

/// Kinds whose `groups` are people who share them all.
bool isAboutTheSamePeople(RecordKind kind)
{
    return kind == RecordKind::StakeholderGroup || kind == RecordKind::Finding || kind == RecordKind::OutcomeCard || kind == RecordKind::Challenge || kind == RecordKind::ActivityReach;
}

} // namespace

RareCombinations::RareCombinations(const Assessment &record, const Pack &pack)
{
    QSet<QString> plainNames; // of one group: never a name for a combination
    for (const Characteristic &characteristic : pack.characteristics) {
        plainNames.insert(characteristic.label.in(record.language, record.bodyType).toCaseFolded());
        for (const Group &group : characteristic.groups)
            plainNames.insert(group.label.in(record.language, record.bodyType).toCaseFolded());
    }
    for (const Intersection &item : record.intersections) {
        if (!isShownBroader(item))
            continue;
        // A title that says all the same protects nobody.
        const bool usable = isTitleBroader(item, pack, record.language, record.bodyType);
        Rare rare{item.id, sorted(item.groups), usable ? item.public_title.simplified() : ReportContext::wordOf(pack, QStringLiteral("report.intersections.few"), record.language), {}};
        QStringList names{item.title.simplified()};
        if (!usable)
            names += item.public_title.simplified();
        const auto unnamed = [&](const QStringList &groups) {
            StakeholderGroup row;
            row.groups = groups;
            names += planName(row, pack, record.language, record.bodyType);
        };
        if (item.groups.size() >= 2)
            unnamed(item.groups);
        for (const StakeholderGroup &row : record.stakeholderGroups) {
            if (row.intersection_id != item.id && (rare.members.size() < 2 || sorted(row.groups) != rare.members))
                continue;
            names += row.name.simplified();
            if (row.groups.size() >= 2)
                unnamed(row.groups);
        }
        names.removeDuplicates();
        names.removeIf([&](const QString &name) { return name.isEmpty() || name.compare(rare.broader, Qt::CaseInsensitive) == 0 || plainNames.contains(name.toCaseFolded()); });
        // The longest first, so that no part of it stays.
        std::sort(names.begin(), names.end(), [](const QString &one, const QString &two) { return one.size() > two.size(); });
        if (!names.isEmpty()) {
            QStringList patterns;
            for (const QString &name : std::as_const(names))
                patterns += patternOf(name);
            rare.names = QRegularExpression(QStringLiteral("(?<!\\w)(?:(%1)|%2)(?!\\w)").arg(patternOf(rare.broader), patterns.join(u'|')),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        }
        m_all += rare;
    }
}

QList<TextEdit> RareCombinations::namesIn(const QString &text) const
{
    QList<TextEdit> edits;
    for (const Rare &rare : m_all) {
        if (rare.names.pattern().isEmpty())
            continue;
        auto found = rare.names.globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!match.hasCaptured(1))
                edits += {match.capturedStart(), match.capturedLength(), rare.broader};
        }
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &one, const TextEdit &two) { return one.at != two.at ? one.at < two.at : one.length > two.length; });
    QList<TextEdit> apart;
    for (const TextEdit &edit : std::as_const(edits))
        if (apart.isEmpty() || edit.at >= apart.last().at + apart.last().length)
            apart += edit;
    return apart;
}

QList<RareCombinations::Change> RareCombinations::broaden(Assessment &record, const Pack &pack) const
{
    QList<Change> changes;
    if (isEmpty())
        return changes;
    const auto note = [&changes](RecordKind kind, const QString &id, const char *field, const QString &recorded, const QString &printed) {
        changes += {FieldKey::record(kind, id, QLatin1String(field)), recorded, printed};
    };
    const QSet<QString> linkedFindings = [&] {
        QSet<QString> ids;
        for (const Intersection &item : std::as_const(record.intersections))
            if (isShownBroader(item))
                ids.unite(QSet<QString>(item.finding_ids.begin(), item.finding_ids.end()));
        return ids;
    }();
    const auto findingsOf = [&](const QString &intersection) {
        for (const Intersection &item : std::as_const(record.intersections))
            if (item.id == intersection)
                return item.finding_ids;
        return QStringList();
    };

    // Tags.
    for (const RecordKind kind : allRecordKinds) {
        if (kind == RecordKind::Intersection)
            continue;
        for (const RecordData &data : allRecords(record, kind)) {
            const QStringList groups = data.values.value(QStringLiteral("groups")).list();
            if (groups.isEmpty())
                continue;
            QStringList now = groups;
            for (const Rare &rare : m_all) {
                const bool linked = data.values.value(QStringLiteral("intersection_id")).text() == rare.id
                    || data.values.value(QStringLiteral("intersection_ids")).list().contains(rare.id)
                    || (kind == RecordKind::Finding && linkedFindings.contains(data.id) && findingsOf(rare.id).contains(data.id));
                const bool tagged = isAboutTheSamePeople(kind) ? holdsAll(groups, rare.members) : rare.members.size() >= 2 && sorted(groups) == rare.members;
                if (!linked && !tagged)
                    continue;
                now.removeIf([&](const QString &group) { return rare.members.contains(group); });
                now += rare.broader; // no id of the pack: prints as it is
            }
            if (now == groups)
                continue;
            const auto labels = [&](const QStringList &ids) {
                QStringList words;
                for (const QString &id : ids)
                    words += pack.groupLabel(id, record.language, record.bodyType);
                return words.join(QStringLiteral(", "));
            };
            changes += {FieldKey::record(kind, data.id, QStringLiteral("groups")), labels(groups), labels(now)};
            setValueAt(record, FieldKey::record(kind, data.id, QStringLiteral("groups")), Value(now));
        }
    }
    // Rows of the plan, by the name that they would print.
    for (StakeholderGroup &row : record.stakeholderGroups)
        for (const Rare &rare : m_all)
            if (!row.name.isEmpty() && row.name != rare.broader && (row.intersection_id == rare.id || row.groups.contains(rare.broader))) {
                note(RecordKind::StakeholderGroup, row.id, "name", row.name, rare.broader);
                row.name = rare.broader;
            }
    // Names, wherever they stand.
    editTexts(
        record,
        [this](const FieldKey &where, const QString &text) {
            const bool own = where.kind == RecordKind::Intersection && (where.field == QStringLiteral("title") || where.field == QStringLiteral("public_title"));
            return own ? QList<TextEdit>() : namesIn(text);
        },
        [&changes](const FieldKey &where, const QString &was, const QString &now) { changes += {where, was, now}; });
    // The combination itself.
    for (Intersection &item : record.intersections)
        for (const Rare &rare : m_all) {
            if (item.id != rare.id)
                continue;
            if (item.title != rare.broader)
                note(RecordKind::Intersection, item.id, "title", item.title.isEmpty() ? item.groups.join(QStringLiteral(", ")) : item.title, rare.broader);
            item.title = item.public_title = rare.broader;
            for (RichText *text : {&item.description, &item.mechanism_note, &item.beyond_sum, &item.dismissed_note, &item.many_members_reason})
                *text = {};
            item.mechanism.clear();
            item.groups.clear();
            item.other_members = {};
        }
    return changes;
}

} // namespace dueregard
