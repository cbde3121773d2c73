// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/NearWords.h"

#include <algorithm>
#include <array>

namespace dueregard {

namespace {

constexpr qsizetype fewest = 5;
constexpr int unknownWord = -1;

quint64 pairOf(int one, int two)
{
    return quint64(quint32(one)) << 32 | quint32(two);
}

/// Whether one letter makes the difference, or two in a long word: exchanged, put in, left out, or two that changed places.
bool isMisspelt(const QString &one, const QString &two)
{
    constexpr qsizetype shortest = 4, longEnough = 8, longest = 40;
    const qsizetype a = one.size(), b = two.size();
    const qsizetype allowed = std::min(a, b) >= longEnough ? 2 : 1;
    if (std::min(a, b) < shortest || std::max(a, b) > longest || std::abs(a - b) > allowed)
        return false;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::any_of(one.begin(), one.end(), isDigit) || std::any_of(two.begin(), two.end(), isDigit))
        return false; // another number is another fact
    std::array<std::array<int, longest + 1>, longest + 1> cost;
    for (qsizetype i = 0; i <= a; ++i)
        cost[size_t(i)][0] = int(i);
    for (qsizetype k = 0; k <= b; ++k)
        cost[0][size_t(k)] = int(k);
    for (qsizetype i = 1; i <= a; ++i)
        for (qsizetype k = 1; k <= b; ++k) {
            const auto at = [&](qsizetype x, qsizetype y) -> int & { return cost[size_t(x)][size_t(y)]; };
            at(i, k) = std::min({at(i - 1, k) + 1, at(i, k - 1) + 1, at(i - 1, k - 1) + (one[i - 1] == two[k - 1] ? 0 : 1)});
            if (i > 1 && k > 1 && one[i - 1] == two[k - 2] && one[i - 2] == two[k - 1])
                at(i, k) = std::min(at(i, k), at(i - 2, k - 2) + 1);
        }
    return cost[size_t(a)][size_t(b)] <= allowed;
}

} // namespace

int NearWords::budgetOf(qsizetype words)
{
    return words < fewest ? 0 : words == fewest ? 1
        : words < 12                            ? 2
        : words < 18                            ? 3
                                                : most;
}

bool NearWords::add(const QStringList &words, qsizetype enough)
{
    if (words.size() < fewest)
        return false;
    Text text{words, {}, std::max(enough, fewest)};
    for (const QString &word : words) {
        const auto known = m_ids.constFind(word);
        const int id = known == m_ids.cend() ? int(m_ids.size()) : *known;
        m_ids.insert(word, id);
        text.ids += id;
    }
    for (qsizetype i = 0; i + 1 < text.ids.size(); ++i)
        m_pairs[pairOf(text.ids[i], text.ids[i + 1])] += {int(m_texts.size()), int(i)};
    m_texts += text;
    return true;
}

QList<NearWords::Reach> NearWords::walk(const Text &text, qsizetype own, const QStringList &words, const QList<int> &ids, qsizetype theirs, int step) const
{
    const int budget = budgetOf(text.words.size());
    QList<Reach> reach(budget + 1);
    const qsizetype ownStart = own, theirStart = theirs;
    const auto isSame = [&](qsizetype o, qsizetype t) { return o >= 0 && o < text.ids.size() && t >= 0 && t < ids.size() && text.ids[o] == ids[t]; };
    int cost = 0;
    while (own >= 0 && own < text.ids.size() && theirs >= 0 && theirs < ids.size()) {
        if (!isSame(own, theirs)) {
            if (cost + 1 <= budget && isMisspelt(text.words[own], words[theirs])) {
                ++cost;
            } else if (cost + 2 <= budget) {
                cost += 2;
                if (isSame(own + step, theirs + step)) { // exchanged
                    own += step;
                    theirs += step;
                } else if (isSame(own, theirs + step)) { // put in
                    theirs += step;
                } else if (isSame(own + step, theirs)) { // left out
                    own += step;
                } else {
                    break;
                }
            } else {
                break;
            }
        }
        own += step;
        theirs += step;
        reach[cost] = {std::abs(own - ownStart), std::abs(theirs - theirStart)};
    }
    for (int i = 1; i <= budget; ++i)
        if (reach[i].own < reach[i - 1].own)
            reach[i] = reach[i - 1];
    return reach;
}

QList<NearWords::Hit> NearWords::hitsIn(const QStringList &words) const
{
    QList<Hit> hits;
    if (words.size() < fewest - 1 || m_pairs.isEmpty())
        return hits;
    QList<int> ids;
    ids.reserve(words.size());
    for (const QString &word : words)
        ids += m_ids.value(word, unknownWord);
    QHash<quint64, qsizetype> seen; ///< text and shift → up to where both run alike
    for (qsizetype i = 0; i + 1 < ids.size(); ++i) {
        if (ids[i] == unknownWord || ids[i + 1] == unknownWord)
            continue;
        const auto places = m_pairs.constFind(pairOf(ids[i], ids[i + 1]));
        if (places == m_pairs.cend())
            continue;
        for (const Place &place : *places) {
            const quint64 line = pairOf(place.text, int(i - place.at));
            if (seen.value(line, -1) > i)
                continue;
            const Text &text = m_texts[place.text];
            const QList<Reach> back = walk(text, place.at - 1, words, ids, i - 1, -1);
            const QList<Reach> on = walk(text, place.at + 2, words, ids, i + 2, 1);
            seen.insert(line, i + 1 + on[0].theirs);
            // The more it costs, the further it comes; what costs nothing is no change.
            const auto isFurther = [](const QList<Reach> &reach, int cost) { return cost == 0 || reach[cost].own > reach[cost - 1].own; };
            Reach before, after;
            bool any = false;
            for (int b = 0; b < back.size(); ++b)
                for (int f = 0; f < on.size(); ++f) {
                    const qsizetype own = back[b].own + 2 + on[f].own;
                    if (b + f == 0 || !isFurther(back, b) || !isFurther(on, f) || own < text.enough || b + f > budgetOf(own) || (any && own <= before.own + 2 + after.own))
                        continue;
                    before = back[b];
                    after = on[f];
                    any = true;
                }
            const Hit hit{place.text, i - before.theirs, before.theirs + 2 + after.theirs, text.words.mid(place.at - before.own, before.own + 2 + after.own)};
            const auto isSame = [&hit](const Hit &other) { return other.text == hit.text && other.at < hit.at + hit.count && hit.at < other.at + other.count; };
            if (any && std::none_of(hits.begin(), hits.end(), isSame))
                hits.append(hit);
        }
    }
    return hits;
}

} // namespace dueregard
