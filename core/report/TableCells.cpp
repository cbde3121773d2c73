// SPDX-License-Identifier: Apache-2.0
#include "core/report/TableCells.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard::Suppression {

namespace {
bool has(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

bool saysShare(const QString &label)
{
    static const QRegularExpression share = words("%|\\bper ?cent(age)?s?\\b|\\bshare\\b|\\bproportion\\b");
    return has(label, share);
}

bool saysMeasure(const QString &label)
{
    static const QRegularExpression measure = words("\\b(mean|average|median|score|index|rate|ratio|rank)\\b");
    return has(label, measure);
}

bool saysOther(const QString &label)
{
    static const QRegularExpression other = words("[£$€]|\\b(years?|dates?|costs?|savings?|budgets?|prices?|spend(ing)?|income|distance|miles|minutes|hours|"
                                                  "ref(erence)?|decile|quintile|postcode|level)\\b");
    return has(label, other);
}

Cell read(const QString &text, const QString &column, const QString &row, bool rowDominated)
{
    static const QRegularExpression plain(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(%)?$"));
    static const QRegularExpression pair(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)\\s*[(\\[]\\s*(\\d+(?:\\.\\d+)?)\\s*%\\s*[)\\]]$"));
    static const QRegularExpression remark(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)\\b(?!\\s*%).*$"));
    Cell cell;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        cell.kind = Cell::Kind::Empty;
        return cell;
    }
    const bool remarked = trimmed.size() > 8 && saysDominated(trimmed);
    cell.dominated = remarked || rowDominated;
    if (const auto match = pair.match(trimmed); match.hasMatch()) {
        cell.kind = Cell::Kind::Count;
        cell.both = true;
        cell.separators = match.captured(1).contains(QLatin1Char(','));
        cell.count = match.captured(1).remove(QLatin1Char(',')).toLongLong();
        cell.share = match.captured(2).toDouble();
        return cell;
    }
    if (const auto match = remark.match(trimmed); remarked && match.hasMatch()) {
        cell.kind = Cell::Kind::Count;
        cell.count = match.captured(1).remove(QLatin1Char(',')).toLongLong();
        return cell;
    }
    const auto match = plain.match(trimmed);
    if (!match.hasMatch())
        return cell;
    cell.separators = match.captured(1).contains(QLatin1Char(','));
    cell.sign = !match.captured(3).isEmpty();
    const QString digits = match.captured(1).remove(QLatin1Char(','));
    cell.share = (digits + match.captured(2)).toDouble();
    if (cell.sign || saysShare(column) || saysShare(row)) {
        cell.kind = Cell::Kind::Percent;
    } else if (saysOther(column) || saysOther(row)) {
        cell.kind = Cell::Kind::Text;
    } else if (!match.captured(2).isEmpty() || saysMeasure(column) || saysMeasure(row)) {
        cell.kind = Cell::Kind::Measure;
    } else if (digits.size() <= 15) {
        cell.kind = Cell::Kind::Count;
        cell.count = digits.toLongLong();
    }
    return cell;
}
} // namespace

bool saysTotal(const QString &label)
{
    static const QRegularExpression total = words("\\b(sub-?totals?|totals?|all|sum|overall|everyone|everybody|altogether|both)\\b");
    return has(label, total);
}

bool saysComparator(const QString &label)
{
    static const QRegularExpression comparator = words("\\b(national|england|uk|britain|great britain|comparator|census|region\\w*|county|population|wales|scotland)\\b");
    return has(label, comparator);
}

bool saysDominated(const QString &text)
{
    static const QRegularExpression dominated = words("\\b(?:one|a single|the same)\\s+(?:\\w+\\s+)?(?:famil(?:y|ies)|households?|organisations?|employers?|schools?|care homes?)\\b");
    return has(text, dominated);
}

TableCells::TableCells(const TableValue &value) : m_in(&value), m_rows(value.rows.size()), m_columns(value.columns.size())
{
    for (const QStringList &row : value.rows)
        m_columns = std::max(m_columns, row.size());
    static const QRegularExpression number(QStringLiteral("^[\\d,]+$"));
    static const QRegularExpression names = words("\\b(age|years?|band|no\\.?|ref\\w*|site|item|decile|quintile|level|ward)\\b");
    const bool figures = m_rows > 0 && std::all_of(value.rows.begin(), value.rows.end(), [](const QStringList &row) { return has(row.value(0).trimmed(), number); });
    m_labels = !figures || has(value.columns.value(0), names);
    m_cells.resize(size_t(m_rows));
    const auto subjectOf = [](const QString &label) {
        const QString plain = label.simplified().toCaseFolded();
        return saysTotal(plain) ? QString() : plain.isNull() ? QStringLiteral("")
                                                             : plain;
    };
    for (qsizetype r = 0; r < m_rows; ++r) {
        const QString row = rowLabel(r);
        const bool dominated = saysDominated(row);
        m_rowSubjects << subjectOf(row);
        for (qsizetype c = 0; c < m_columns; ++c)
            m_cells[size_t(r)].push_back(isLabel(r, c) ? Cell() : read(value.rows[r].value(c), columnLabel(c), row, dominated));
    }
    for (qsizetype c = 0; c < m_columns; ++c)
        m_columnSubjects << subjectOf(columnLabel(c));
    for (qsizetype c = 0; c < m_columns; ++c)
        m_countColumns += std::any_of(m_cells.begin(), m_cells.end(), [c](const auto &row) { return row[size_t(c)].kind == Cell::Kind::Count; }) ? 1 : 0;
}

QString TableCells::subject(qsizetype row, qsizetype column) const
{
    const QString &first = m_rowSubjects[row];
    if (m_countColumns < 2 || m_columnSubjects[column].isEmpty()) // one heading says what everybody in the table is
        return first;
    const QString &second = m_columnSubjects[column];
    if (first.isEmpty())
        return second;
    return first < second ? first + QLatin1Char('\n') + second : second + QLatin1Char('\n') + first;
}

} // namespace dueregard::Suppression
