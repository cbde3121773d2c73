// SPDX-License-Identifier: Apache-2.0
#include "core/report/PrintedNumbers.h"

namespace dueregard {

namespace {
enum PrintedColumn { Day,
                     Set,
                     Table,
                     Row,
                     Heading,
                     Printed,
                     Columns };

QString nameOfTable(const FieldKey &where)
{
    return QStringList{where.kind ? nameOf(*where.kind) : QStringLiteral("answer"), where.id, where.field}.join(QLatin1Char('/'));
}

QString cell(const QString &table, const QString &row, const QString &column)
{
    return QStringList{table, row.simplified(), column.simplified()}.join(QLatin1Char('\n'));
}
} // namespace

const QString PrintedNumbers::question = QStringLiteral("publication.printed_numbers");

PrintedNumbers PrintedNumbers::of(const Assessment &assessment)
{
    PrintedNumbers before;
    const Value stored = assessment.answer(question);
    if (stored.kind() != ValueKind::Table)
        return before;
    before.m_table = stored.table();
    for (const QStringList &row : std::as_const(before.m_table.rows))
        if (row.size() == Columns)
            before.m_byCell[cell(row[Table], row[Row], row[Heading])] << row[Printed];
    return before;
}

QStringList PrintedNumbers::printed(const FieldKey &where, const QString &row, const QString &column) const
{
    return isEmpty() ? QStringList() : m_byCell.value(cell(nameOfTable(where), row, column));
}

Value PrintedNumbers::with(const QList<PrintedNumber> &copy, QDate day, const QString &printSet) const
{
    PrintedNumbers all = *this;
    for (const PrintedNumber &number : copy) {
        const QString table = nameOfTable(number.where);
        QStringList &there = all.m_byCell[cell(table, number.row, number.column)];
        if (there.contains(number.printed))
            continue;
        there << number.printed;
        all.m_table.rows << QStringList{day.toString(Qt::ISODate), printSet, table, number.row.simplified(), number.column.simplified(), number.printed};
    }
    if (all.m_table.rows.isEmpty())
        return {};
    if (all.m_table.columns.isEmpty())
        all.m_table.columns = QStringList{QStringLiteral("day"), QStringLiteral("set"), QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("printed")};
    return Value(all.m_table);
}

} // namespace dueregard
