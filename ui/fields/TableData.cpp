// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/TableData.h"

#include "core/base/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace dueregard {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::TableData", text);
}

QStringList blankRow(qsizetype columns)
{
    QStringList row;
    row.resize(columns);
    return row;
}

} // namespace

TableData::TableData(const QList<Head> &heads, bool freeHeads) : m_heads(heads), m_freeHeads(freeHeads)
{
    for (const Head &head : heads)
        m_table.columns += head.id;
}

QString TableData::stored(const QString &typed, FieldKind kind)
{
    if (kind == FieldKind::Date) {
        const DateReading reading = readDate(typed);
        return reading.date.isValid() ? reading.date.toString(Qt::ISODate) : typed;
    }
    if (kind == FieldKind::PartialDate) {
        const PartialDateReading reading = readPartialDate(typed);
        return reading.iso.isEmpty() ? typed : reading.iso;
    }
    return typed;
}

QString TableData::label(int column) const
{
    if (!m_freeHeads)
        return m_heads[column].label;
    return m_table.columns[column].isEmpty() ? tr("Column %1").arg(column + 1) : m_table.columns[column];
}

void TableData::setValue(const TableValue &value)
{
    m_table = value;
    if (m_freeHeads)
        return;
    m_heads.erase(std::remove_if(m_heads.begin(), m_heads.end(), [](const Head &head) { return head.kind == FieldKind::Unknown; }), m_heads.end());
    TableValue all;
    for (const Head &head : std::as_const(m_heads))
        all.columns += head.id;
    for (const QString &id : value.columns)
        if (!all.columns.contains(id)) {
            all.columns += id;
            m_heads.append({id, tr("%1 (no longer on the form)").arg(id), FieldKind::Unknown, {}});
        }
    for (const QStringList &row : value.rows) {
        QStringList cells;
        for (const QString &id : std::as_const(all.columns))
            cells += row.value(value.columns.indexOf(id));
        all.rows.append(cells);
    }
    m_table = all;
}

Value TableData::value() const
{
    const auto written = [](const QString &text) { return !text.isEmpty(); };
    bool any = m_freeHeads && std::any_of(m_table.columns.begin(), m_table.columns.end(), written);
    for (const QStringList &row : m_table.rows)
        any = any || std::any_of(row.begin(), row.end(), written);
    return any ? Value(m_table) : Value();
}

void TableData::setCell(int row, int column, const QString &typed)
{
    m_table.rows[row][column] = stored(typed, kind(column));
}

void TableData::addRow()
{
    if (m_table.columns.isEmpty())
        m_table.columns = QStringList{QString(), QString()};
    m_table.rows.append(blankRow(m_table.columns.size()));
}

void TableData::removeRow(int row)
{
    m_table.rows.removeAt(row);
}

void TableData::moveRow(int row, int by)
{
    m_table.rows.move(row, row + by);
}

bool TableData::addColumn()
{
    if (columns() >= mostColumns)
        return false;
    m_table.columns += QString();
    for (QStringList &row : m_table.rows)
        row += QString();
    return true;
}

void TableData::removeColumn(int column)
{
    m_table.columns.removeAt(column);
    for (QStringList &row : m_table.rows)
        row.removeAt(column);
    if (m_table.columns.isEmpty())
        m_table.rows.clear();
}

QString TableData::codeFor(int column, const QString &words) const
{
    QString code;
    for (const ChoiceOption &option : m_heads[column].choices)
        if (option.label.compare(words, Qt::CaseInsensitive) == 0 || option.id == words)
            code = option.id;
    return code;
}

bool TableData::paste(int row, int column, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    qsizetype most = 0;
    for (const QString &line : lines)
        most = qMax(most, line.count(u'\t') + 1);
    while (m_freeHeads && columns() < column + most && addColumn()) {}
    bool whole = lines.size() <= mostPastedRows && column + most <= columns();
    for (qsizetype i = 0; i < qMin<qsizetype>(lines.size(), mostPastedRows); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        while (m_table.rows.size() <= row + i)
            m_table.rows.append(blankRow(columns()));
        for (int c = 0; c < cells.size() && column + c < columns(); ++c) {
            QString cell = cells[c].trimmed();
            if (kind(column + c) == FieldKind::Choice) {
                const QString code = codeFor(column + c, cell);
                whole = whole && (!code.isEmpty() || cell.isEmpty());
                cell = code;
            }
            setCell(row + int(i), column + c, cell);
        }
    }
    return whole;
}

} // namespace dueregard
