// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/BroaderTitle.h"

#include "core/intersections/IntersectionSteps.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr qsizetype beginning = 5; // letters in which words of one stem are alike

/// Beginnings of the words that say who somebody is.
QStringList stemsOf(const QString &text)
{
    static const QSet<QString> empty{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("of"), QStringLiteral("in"),
                                     QStringLiteral("on"), QStringLiteral("at"), QStringLiteral("to"), QStringLiteral("by"), QStringLiteral("for"), QStringLiteral("from"), QStringLiteral("with"),
                                     QStringLiteral("who"), QStringLiteral("that"), QStringLiteral("which"), QStringLiteral("is"), QStringLiteral("are"), QStringLiteral("have"), QStringLiteral("has"),
                                     QStringLiteral("their"), QStringLiteral("our"), QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("other"), QStringLiteral("some"),
                                     QStringLiteral("people"), QStringLiteral("person"), QStringLiteral("aged"), QStringLiteral("over"), QStringLiteral("both"), QStringLiteral("also")};
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList stems;
    for (auto words = word.globalMatch(text.toCaseFolded()); words.hasNext();) {
        QString stem = words.next().captured();
        if (stem == QLatin1String("woman"))
            stem = QStringLiteral("women");
        else if (stem == QLatin1String("man"))
            stem = QStringLiteral("men");
        else if (stem.size() > 4 && stem.endsWith(QLatin1String("ies")))
            stem = stem.chopped(3) + u'y';
        else if (stem.size() > 3 && stem.endsWith(u's'))
            stem.chop(1);
        if (!empty.contains(stem))
            stems += stem.left(beginning);
    }
    stems.removeDuplicates();
    return stems;
}

/// Without those of another text; all of them when nothing would be left.
QStringList without(const QStringList &stems, const QStringList &others)
{
    QStringList left = stems;
    left.removeIf([&](const QString &stem) { return others.contains(stem); });
    return left.isEmpty() ? stems : left;
}

bool holdsAny(const QStringList &all, const QStringList &some)
{
    return std::any_of(some.begin(), some.end(), [&](const QString &stem) { return all.contains(stem); });
}

} // namespace

bool isTitleBroader(const Intersection &intersection, const Pack &pack, const QString &language, const QString &bodyType)
{
    const QString title = intersection.public_title.simplified();
    const QStringList said = stemsOf(title);
    if (title.isEmpty())
        return false;
    const auto labelOf = [&](const LocalText &label) { return label.in(language, bodyType).section(QStringLiteral(": "), -1); };
    // "Women" and "men" name a group only where nothing else does.
    const QStringList weak = stemsOf(QStringLiteral("women men girls boys children staff users british condition"));
    const auto telling = [&](const QString &label, const Characteristic &characteristic) { return without(without(stemsOf(label), weak), stemsOf(labelOf(characteristic.label))); };

    QStringList own = stemsOf(intersection.title);
    for (const QString &group : intersection.groups)
        own += stemsOf(pack.groupLabel(group, language, bodyType));
    bool namesAll = memberCount(intersection) > 0;
    for (const QString &member : intersection.groups) {
        const Characteristic *characteristic = pack.characteristicOf(member);
        if (!characteristic) {
            namesAll = false;
            continue;
        }
        const bool whole = member == characteristic->id;
        const QString label = pack.groupLabel(member, language, bodyType).section(QStringLiteral(": "), -1);
        const QString synonyms = pack.words.value(QStringLiteral("rule.same.") + characteristic->id).in(language, bodyType);
        const bool named = holdsAny(said, whole ? stemsOf(label) : telling(label, *characteristic))
            || (!synonyms.isEmpty()
                && QRegularExpression(QStringLiteral("\\b(?:%1)").arg(synonyms), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption).match(title).hasMatch());
        namesAll = namesAll && named;
        if (!named || whole)
            continue;
        // One of several groups that are named: nobody can tell which.
        for (const Group &sibling : characteristic->groups) {
            if (intersection.groups.contains(sibling.id))
                continue;
            QStringList others = telling(labelOf(sibling.label), *characteristic);
            others.removeIf([&](const QString &stem) { return own.contains(stem); });
            if (!others.isEmpty() && said.contains(others.last())) // the noun: "Traveller" of "Irish Traveller"
                return true;
        }
    }
    for (const QStringList &row : intersection.other_members.rows)
        namesAll = namesAll && holdsAny(said, stemsOf(row.value(std::max<qsizetype>(0, intersection.other_members.columns.indexOf(QStringLiteral("label"))))));
    const QStringList full = stemsOf(intersection.title);
    const bool saysTitle = !full.isEmpty() && std::all_of(full.begin(), full.end(), [&](const QString &stem) { return said.contains(stem); });
    return !namesAll && !saysTitle && title.compare(intersection.title.simplified(), Qt::CaseInsensitive) != 0;
}

} // namespace dueregard
