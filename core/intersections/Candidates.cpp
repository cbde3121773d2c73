// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/Candidates.h"

#include "core/engagement/GroupTags.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int shownFrom = 4;
constexpr int shownAtMost = 12;
constexpr int mostMembers = 4;

QStringList sortedOnce(QStringList groups)
{
    groups.removeDuplicates();
    groups.removeAll(QString());
    std::sort(groups.begin(), groups.end());
    return groups;
}

QStringList labelsOf(const TableValue &members)
{
    const qsizetype column = std::max<qsizetype>(0, members.columns.indexOf(QStringLiteral("label")));
    QStringList labels;
    for (const QStringList &row : members.rows)
        if (!row.value(column).trimmed().isEmpty())
            labels += row.value(column).trimmed();
    return labels;
}

class Searching {
public:
    Searching(const Assessment &assessment, const Pack &pack) : a(assessment), m_pack(pack), m_tags(pack) {}

    CandidateList run()
    {
        readMatrix();
        propose();
        for (Candidate &candidate : m_candidates)
            weigh(candidate);
        return sorted();
    }

private:
    QString characteristicOf(const QString &group) const
    {
        const Characteristic *characteristic = m_pack.characteristicOf(group);
        return characteristic ? characteristic->id : group;
    }

    bool combines(const QStringList &groups) const
    {
        QSet<QString> characteristics;
        for (const QString &group : groups)
            characteristics.insert(characteristicOf(group));
        return groups.size() >= 2 && groups.size() <= mostMembers && characteristics.size() == groups.size();
    }

    void readMatrix()
    {
        for (const BarrierRating &rating : a.barrierRatings) {
            const int severity = rating.severity.toInt();
            if (severity >= 1 && severity <= 3 && !rating.group.isEmpty())
                m_matrix[rating.barrier_id][rating.group] = severity;
        }
    }

    Candidate *add(const QStringList &members, const QStringList &others = {})
    {
        const QStringList groups = sortedOnce(members);
        if (others.isEmpty() && !combines(groups))
            return nullptr;
        const QString key = memberKey(groups + others);
        if (m_considered.contains(key))
            return nullptr;
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend())
            return &m_candidates[*known];
        m_byKey.insert(key, m_candidates.size());
        Candidate candidate;
        candidate.groups = groups;
        candidate.otherMembers = others;
        m_candidates += candidate;
        return &m_candidates.last();
    }

    void addPairs(const QStringList &groups)
    {
        for (qsizetype i = 0; i < groups.size(); ++i)
            for (qsizetype j = i + 1; j < groups.size(); ++j)
                add({groups[i], groups[j]});
    }

    void propose()
    {
        for (const Intersection &item : a.intersections)
            if (item.status != QLatin1String("candidate")) {
                m_considered.insert(memberKey(item));
                m_consideredIds += item.id;
            }
        for (const Intersection &item : a.intersections) {
            if (item.status != QLatin1String("candidate"))
                continue;
            if (Candidate *candidate = add(item.groups, labelsOf(item.other_members))) {
                candidate->people = true;
                candidate->intersectionId = item.id;
            }
        }
        for (const Barrier &barrier : a.barriers) {
            const auto &ratings = m_matrix.value(barrier.id);
            QStringList strong;
            for (auto it = ratings.cbegin(); it != ratings.cend(); ++it)
                if (it.value() >= 2)
                    strong += it.key();
            addPairs(sortedOnce(strong));
            addPairs(sortedOnce(barrier.rule_groups));
        }
        const auto tagged = [&](const QStringList &tags) {
            const QStringList groups = sortedOnce(tags);
            if (groups.size() <= mostMembers && !m_considered.contains(memberKey(groups))) { // looked at as a whole, its parts are no news
                add(groups);                                                                 // triples and fours come from people's words and from figures only
                addPairs(groups);
            }
        };
        for (const Finding &finding : a.findings)
            tagged(finding.groups);
        for (const Evidence &evidence : a.evidence)
            if (evidence.cross_tabulated == QLatin1String("yes"))
                tagged(evidence.groups);
    }

    void weigh(Candidate &candidate)
    {
        const GroupTags::Mask members = m_tags.members(candidate.groups);
        const bool whole = candidate.otherMembers.isEmpty();
        for (const Barrier &barrier : a.barriers) {
            const auto &ratings = m_matrix.value(barrier.id);
            int lowest = 3;
            for (const QString &group : candidate.groups)
                lowest = std::min(lowest, ratings.value(group, 0));
            if (whole && lowest >= 2) {
                candidate.barrierIds += barrier.id;
                candidate.barrierWeight += lowest;
            }
            if (whole && GroupTags::covers(m_tags.tags(barrier.rule_groups), members))
                candidate.ruleBarrierIds += barrier.id;
        }
        for (const Finding &finding : a.findings)
            if (finding.intersection_ids.contains(candidate.intersectionId) || (whole && GroupTags::covers(m_tags.tags(finding.groups), members)))
                candidate.findingIds += finding.id;
        for (const Evidence &evidence : a.evidence)
            if (whole && evidence.cross_tabulated == QLatin1String("yes") && GroupTags::covers(m_tags.tags(evidence.groups), members))
                candidate.evidenceIds += evidence.id;
    }

    /// The one barrier that is all there is to say for a pair; empty otherwise.
    static QString onlyBarrier(const Candidate &candidate)
    {
        const bool only = candidate.groups.size() == 2 && candidate.barrierIds.size() == 1 && candidate.findingIds.isEmpty() && candidate.evidenceIds.isEmpty()
            && candidate.ruleBarrierIds.isEmpty() && !candidate.people;
        return only ? candidate.barrierIds.first() : QString();
    }

    /// Whether the pair was looked at for this barrier as part of more groups: its family is no news then.
    bool isPartOfConsidered(const Candidate &pair, const QString &barrier) const
    {
        return std::any_of(a.intersections.begin(), a.intersections.end(), [&](const Intersection &item) {
            return item.status != QLatin1String("candidate") && item.barrier_ids.contains(barrier)
                && std::all_of(pair.groups.begin(), pair.groups.end(), [&](const QString &group) { return item.groups.contains(group); });
        });
    }

    CandidateList sorted()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &one, const Candidate &two) {
            return one.score() != two.score() ? one.score() > two.score() : one.groups < two.groups;
        });
        CandidateList list;
        list.considered = m_consideredIds;
        QHash<QString, QList<Candidate>> families;
        for (const Candidate &candidate : std::as_const(m_candidates))
            if (const QString barrier = onlyBarrier(candidate); !barrier.isEmpty() && !isPartOfConsidered(candidate, barrier))
                families[barrier] += candidate;
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (const QString barrier = onlyBarrier(candidate); !barrier.isEmpty() && (families.value(barrier).size() > 1 || isPartOfConsidered(candidate, barrier)))
                continue;
            if (candidate.people || (candidate.score() >= shownFrom && list.ranked.size() < shownAtMost))
                list.ranked += candidate;
            else if (candidate.score() > 0 && candidate.score() < shownFrom && list.below.size() < shownAtMost)
                list.below += candidate;
            else if (candidate.score() > 0)
                ++list.rest;
        }
        for (const Barrier &barrier : a.barriers) {
            const QList<Candidate> pairs = families.value(barrier.id);
            if (pairs.size() < 2)
                continue;
            BarrierFamily family{barrier.id, {}, pairs};
            for (const Candidate &pair : pairs)
                family.groups += pair.groups;
            family.groups = sortedOnce(family.groups);
            const QStringList all = family.groups;
            family.groups.removeIf([&](const QString &group) {
                return std::any_of(all.begin(), all.end(), [&](const QString &other) { return other != group && characteristicOf(other) == group; });
            });
            list.families += family;
        }
        std::stable_sort(list.families.begin(), list.families.end(), [](const BarrierFamily &one, const BarrierFamily &two) { return one.score() > two.score(); });
        return list;
    }

    const Assessment &a;
    const Pack &m_pack;
    GroupTags m_tags;
    QHash<QString, QMap<QString, int>> m_matrix; ///< barrier → group → rating
    QList<Candidate> m_candidates;
    QHash<QString, qsizetype> m_byKey;
    QSet<QString> m_considered;
    QStringList m_consideredIds;
};

} // namespace

int Candidate::score() const
{
    return 2 * barrierWeight + 3 * int(std::min<qsizetype>(findingIds.size(), 3)) + (evidenceIds.isEmpty() ? 0 : 2) + (ruleBarrierIds.isEmpty() ? 0 : 2) + (people ? 1 : 0);
}

QStringList Candidate::foundBy() const
{
    QStringList codes;
    if (!barrierIds.isEmpty())
        codes += QStringLiteral("T1");
    if (!findingIds.isEmpty())
        codes += QStringLiteral("T2");
    if (!evidenceIds.isEmpty())
        codes += QStringLiteral("T3");
    if (!ruleBarrierIds.isEmpty())
        codes += QStringLiteral("T4");
    if (people)
        codes += QStringLiteral("T5");
    return codes;
}

int BarrierFamily::score() const
{
    int best = 0;
    for (const Candidate &pair : pairs)
        best = std::max(best, pair.score());
    return best;
}

bool BarrierFamily::canBeOne(const Pack &pack) const
{
    QSet<QString> characteristics;
    for (const QString &group : groups) {
        const Characteristic *characteristic = pack.characteristicOf(group);
        characteristics.insert(characteristic ? characteristic->id : group);
    }
    return groups.size() >= 2 && groups.size() <= mostMembers && characteristics.size() == groups.size();
}

CandidateList findCandidates(const Assessment &assessment, const Pack &pack)
{
    return Searching(assessment, pack).run();
}

QList<RankedSign> CandidateList::inOrder() const
{
    QList<RankedSign> all;
    for (const Candidate &candidate : ranked)
        all.append({.candidate = &candidate});
    for (const BarrierFamily &family : families)
        all.append({.family = &family});
    std::stable_sort(all.begin(), all.end(), [](const RankedSign &one, const RankedSign &two) { return one.score() > two.score(); });
    return all;
}

QString memberKey(const Intersection &intersection)
{
    return memberKey(intersection.groups + labelsOf(intersection.other_members));
}

} // namespace dueregard
