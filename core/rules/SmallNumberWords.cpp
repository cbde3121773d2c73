// SPDX-License-Identifier: Apache-2.0
#include "core/rules/SmallNumberWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The sentence around a place, and at most `words` words of it on either side.
QString around(const QString &text, qsizetype from, qsizetype to, int words)
{
    const auto ends = [&](qsizetype at) { return QStringLiteral(".!?;:\n").contains(text[at]); };
    qsizetype begin = from;
    for (int seen = 0; begin > 0 && !ends(begin - 1); --begin)
        if (text[begin - 1].isSpace() && begin < from && ++seen > words)
            break;
    qsizetype end = to;
    for (int seen = 0; end < text.size() && !ends(end); ++end)
        if (text[end].isSpace() && end > to && ++seen >= words)
            break;
    return text.mid(begin, from - begin) + u'|' + text.mid(to, end - to); // the bar keeps both sides apart
}

/// The patterns of one list of names. Kept from one check to the next: checks follow each keystroke, and a pattern of some
/// two hundred names takes longer to compile than to use.
struct Patterns {
    QString names;
    QRegularExpression anywhere;
    QRegularExpression nextToNumber;
};

const Patterns &patternsFor(const QString &names)
{
    static thread_local Patterns kept;
    if (kept.names != names) {
        kept.names = names;
        kept.anywhere = QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)s?(?![\\w-])").arg(names), options);
        kept.nextToNumber = QRegularExpression(
            QStringLiteral("^\\s+(?:of\\s+(?:the|our|these|those)\\s+)?(?!(?:in|and|or|to|of)\\b)(?:[\\w’'-]+\\s+)?((?:%1)s?)(?![\\w-])").arg(names), options);
    }
    return kept;
}

} // namespace

const QString &SmallNumberWords::names() const
{
    if (!m_names.isNull())
        return m_names;
    QSet<QString> names;
    const auto take = [&](const QString &label) {
        const QString name = label.section(QStringLiteral(": "), -1).trimmed();
        if (name.size() >= 3)
            names.insert(QRegularExpression::escape(name));
    };
    for (const Characteristic &characteristic : m_pack.characteristics) {
        if (characteristic.local)
            take(characteristic.label.in(m_language)); // "Age" and "Sex" are no people
        for (const Group &group : characteristic.groups)
            take(group.label.in(m_language));
    }
    for (const QString &name : m_pack.words.value(QStringLiteral("rule.few.groups")).in(m_language).split(u'|', Qt::SkipEmptyParts))
        take(name);
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end(), [](const QString &one, const QString &two) { return one.size() != two.size() ? one.size() > two.size() : one < two; });
    m_names = sorted.isEmpty() ? QStringLiteral("(?!)") : sorted.join(u'|');
    return m_names;
}

std::optional<SmallNumberWords::Hit> SmallNumberWords::firstIn(const QString &text) const
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w-])(?:(the only|only one|only two|just one|just two|a couple)|(one|two|three|four|both))(?![\\w-])"), options);
    static const QRegularExpression noNumber(QStringLiteral("\\b(?:in|no|any|every|out of)\\s+$"), options);
    auto all = number.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const Patterns &patterns = patternsFor(names());
        if (match.hasCaptured(1)) {
            if (const auto group = patterns.anywhere.match(around(text, match.capturedStart(), match.capturedEnd(), 6)); group.hasMatch())
                return Hit{match.captured(), group.captured()};
            continue;
        }
        const QString after = text.mid(match.capturedEnd(), 120);
        const auto group = patterns.nextToNumber.match(after);
        if (!group.hasMatch() || noNumber.match(text.mid(std::max<qsizetype>(0, match.capturedStart() - 8), std::min<qsizetype>(8, match.capturedStart()))).hasMatch())
            continue;
        // "Both disabled and older people" counts groups, not people.
        if (match.captured().compare(QLatin1String("both"), Qt::CaseInsensitive) == 0 && after.left(60).contains(QLatin1String(" and ")))
            continue;
        return Hit{match.captured(), group.captured(1)};
    }
    return std::nullopt;
}

} // namespace dueregard
