// SPDX-License-Identifier: Apache-2.0
#include "core/report/WithheldPhrases.h"

#include "core/report/NumbersInText.h"
#include "core/report/Suppression.h"
#include "core/report/TableCells.h"

#include <algorithm>

namespace dueregard {

namespace {
QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A label as a sentence may say it: "Trans people" as "trans", "Carers" as "carer". Empty when it names nobody.
QString patternOf(const QString &label)
{
    static const QRegularExpression people = insensitive(QStringLiteral("\\s+(?:people|persons?|residents?|users?|customers?|respondents?|visitors?|staff|employees|adults?|patients?)$"));
    static const QRegularExpression nobody = insensitive(QStringLiteral("^(?:yes|no|people|persons?|number|count|n|others?|respon\\w+|answers?|agree\\w*|disagree\\w*|support\\w*|oppose\\w*|unsure|not|none|asked.*|met|offered|accepted|declined|came|invited)\\b"));
    static const QRegularExpression name = insensitive(QStringLiteral("\\p{L}{3}"));
    QString plain = label.simplified();
    if (nobody.match(plain).hasMatch() || !name.match(plain).hasMatch() || Suppression::saysTotal(plain) || Suppression::saysComparator(plain))
        return {};
    plain.remove(people);
    const bool women = plain.endsWith(QLatin1String("men"), Qt::CaseInsensitive), several = !women && plain.endsWith(QLatin1Char('s'), Qt::CaseInsensitive);
    if (women)
        plain.chop(2);
    else if (several)
        plain.chop(1);
    QString pattern = QRegularExpression::escape(plain).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    return pattern + (women ? QStringLiteral("[ae]n") : several ? QStringLiteral("s?") : QString());
}
} // namespace

void WithheldPhrases::add(qint64 number, const QString &people)
{
    const QString pattern = patternOf(people);
    if (number <= 0 || pattern.isEmpty())
        return;
    const QString key = QString::number(number) + QLatin1Char('\n') + pattern.toCaseFolded();
    for (const Phrase &known : std::as_const(m_all))
        if (known.key == key)
            return;
    m_all.append({key, number, insensitive(QStringLiteral("^\\s+(?:of\\s+(?:the|our|these|those|them)\\s+)?(?:(?:were|was|are|is|said\\s+(?:that\\s+)?they\\s+(?:were|are))\\s+)?(?:(?:a|an|also|all|other|only)\\s+)?%1(?!\\w)").arg(pattern))});
}

void WithheldPhrases::addTable(const TableValue &recorded, const SuppressedTable &shown)
{
    const Suppression::TableCells cells(recorded);
    for (qsizetype r = 0; r < cells.rows(); ++r) {
        for (qsizetype c = 0; c < cells.columns(); ++c) {
            const Suppression::Cell &cell = cells.at(r, c);
            if (cell.kind != Suppression::Cell::Kind::Count || !shown.value.rows[r].value(c).startsWith(Suppression::withheld))
                continue;
            add(cell.count, cells.rowLabel(r));
            add(cell.count, cells.columnLabel(c));
        }
    }
}

void WithheldPhrases::addText(const QString &recorded, const QString &shown)
{
    constexpr double few = 10;
    static const QRegularExpression after = insensitive(QStringLiteral("^\\s+((?!(?:of|out|on|in|and|or|were|was|who|from|to|at|by|for|per|with)\\b)\\p{L}[\\p{L}’'-]*(?:\\s+(?!(?:of|out|on|in|and|or|were|was|who|from|to|at|by|for|per|with|use\\w*|said|came|live)\\b)\\p{L}[\\p{L}’'-]*){0,2})"));
    if (!shown.contains(Suppression::withheld))
        return;
    for (const Suppression::NumberInText &number : Suppression::numbersIn(recorded))
        if (!number.share && number.value > 0 && number.value < few)
            if (const auto match = after.match(recorded.mid(number.at + number.length)); match.hasMatch())
                add(qRound64(number.value), match.captured(1));
}

QList<TextEdit> WithheldPhrases::in(const QString &text) const
{
    QList<TextEdit> edits;
    if (m_all.isEmpty())
        return edits;
    for (const Suppression::NumberInText &number : Suppression::numbersIn(text)) {
        if (number.share)
            continue;
        const QString after = text.mid(number.at + number.length);
        const auto says = [&](const Phrase &phrase) { return double(phrase.number) == number.value && phrase.after.match(after).hasMatch(); };
        if (std::any_of(m_all.begin(), m_all.end(), says))
            edits << TextEdit{number.at, number.length, Suppression::withheld};
    }
    return edits;
}

} // namespace dueregard
