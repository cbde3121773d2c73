// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MatrixGrid.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/MatrixCell.h"
#include "ui/widgets/Paragraph.h"

#include <QGridLayout>

#include <numeric>

namespace dueregard {

MatrixGrid::MatrixGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // its columns must not keep the width at which they would stack
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spaceOf(2));
    m_layout->setVerticalSpacing(spaceOf(1) + 2);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, &MatrixGrid::arrange);
}

void MatrixGrid::setContent(const QList<Column> &columns, const QList<Row> &rows)
{
    const bool sameShape = columns.size() == m_columns.size() && rows.size() == m_rows.size() && !m_cells.isEmpty();
    m_columns = columns;
    m_rows = rows;
    if (!sameShape)
        build();
    fill();
    arrange();
}

void MatrixGrid::build()
{
    for (const auto &row : std::as_const(m_cells))
        qDeleteAll(row);
    for (const auto &row : std::as_const(m_cellLabels))
        qDeleteAll(row);
    qDeleteAll(m_rowLabels);
    qDeleteAll(m_columnLabels);
    m_cells.clear();
    m_cellLabels.clear();
    m_rowLabels.clear();
    m_columnLabels.clear();
    for (int c = 0; c < m_columns.size(); ++c) {
        m_columnLabels.append(new Paragraph(QString(), TypeSize::Caption, Token::Ink, true, this));
        m_columnLabels.last()->setAlignment(Qt::AlignBottom);
    }
    for (int r = 0; r < m_rows.size(); ++r) {
        m_rowLabels.append(new Paragraph(QString(), TypeSize::Body, Token::Ink, true, this));
        m_rowLabels.last()->setAlignment(Qt::AlignVCenter);
        QList<MatrixCell *> cells;
        QList<Paragraph *> labels;
        for (int c = 0; c < m_columns.size(); ++c) {
            labels.append(new Paragraph(QString(), TypeSize::Caption, Token::Ink2, false, this));
            auto *cell = new MatrixCell(this);
            connect(cell, &MatrixCell::clicked, this, [this, r, c] {
                makeCurrent(r, c, false);
                emit open(m_rows[r].key, m_columns[c].key);
            });
            connect(cell, &MatrixCell::move, this, [this, r, c](int rows, int columns) { moveFrom(r, c, rows, columns); });
            cells.append(cell);
        }
        m_cells.append(cells);
        m_cellLabels.append(labels);
    }
}

void MatrixGrid::fill()
{
    for (int c = 0; c < m_columns.size(); ++c)
        m_columnLabels[c]->setText(m_columns[c].text.isEmpty() ? m_columns[c].title : m_columns[c].title + u'\n' + m_columns[c].text);
    bool current = false;
    for (int r = 0; r < m_rows.size(); ++r) {
        m_rowLabels[r]->setText(m_rows[r].label);
        for (int c = 0; c < m_columns.size(); ++c) {
            const Cell cell = m_rows[r].cells.value(c);
            const QString title = m_columns[c].title;
            m_cells[r][c]->setContent(m_rows[r].label + QStringLiteral(", ") + title.left(1).toLower() + title.mid(1), cell.direction, cell.detail, cell.steps);
            m_cellLabels[r][c]->setText(m_columns[c].text.isEmpty() ? title : title + QStringLiteral(": ") + m_columns[c].text);
            current = current || (m_cells[r][c]->focusPolicy() & Qt::TabFocus);
        }
    }
    if (!current)
        for (int r = 0; r < m_rows.size() && !current; ++r)
            for (int c = 0; c < m_columns.size() && !current; ++c)
                current = makeCurrent(r, c, false);
}

bool MatrixGrid::fits(int width) const
{
    if (Theme::get().charactersIn(width) < 75)
        return false;
    const QList<int> needed = neededWidths();
    return std::accumulate(needed.begin(), needed.end(), int(m_columns.size()) * m_layout->horizontalSpacing()) <= width;
}

void MatrixGrid::arrange()
{
    m_stacked = !fits(width());
    place();
}

/// The row labels' column first.
QList<int> MatrixGrid::neededWidths() const
{
    QList<int> widths{0};
    for (const Paragraph *label : m_rowLabels)
        widths[0] = qMax(widths[0], label->minimumSizeHint().width());
    for (int c = 0; c < m_columns.size(); ++c) {
        int width = m_columnLabels[c]->minimumSizeHint().width();
        for (const auto &row : m_cells)
            width = qMax(width, row[c]->neededWidth());
        widths.append(width);
    }
    return widths;
}

/// What the layout gives the columns: equal shares, more to those that need more.
QList<int> MatrixGrid::widthsIn(int width) const
{
    QList<int> widths = neededWidths();
    int room = width - int(m_columns.size()) * m_layout->horizontalSpacing();
    QList<bool> settled(widths.size(), false);
    int open = int(widths.size());
    for (bool again = true; again && open > 0;) {
        again = false;
        for (int i = 0; i < widths.size(); ++i) {
            if (settled[i] || widths[i] <= room / open)
                continue;
            settled[i] = again = true;
            room -= widths[i];
            if (--open == 0)
                break;
        }
    }
    for (int i = 0; i < widths.size(); ++i)
        if (!settled[i])
            widths[i] = room / open;
    return widths;
}

void MatrixGrid::place()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (int c = 0; c < m_layout->columnCount(); ++c) {
        m_layout->setColumnStretch(c, 0);
        m_layout->setColumnMinimumWidth(c, 0);
    }
    const int columns = int(m_columns.size());
    for (Paragraph *label : std::as_const(m_columnLabels))
        label->setVisible(!m_stacked);
    int at = 0;
    if (!m_stacked) {
        const QList<int> needed = neededWidths();
        for (int c = 0; c < columns; ++c) {
            m_layout->addWidget(m_columnLabels[c], 0, c + 1);
            m_layout->setColumnMinimumWidth(c + 1, needed[c + 1]);
            m_layout->setColumnStretch(c + 1, 3);
        }
        m_layout->setColumnStretch(0, 3);
        at = 1;
    }
    for (int r = 0; r < m_rows.size(); ++r) {
        m_layout->addWidget(m_rowLabels[r], at, 0);
        m_rowLabels[r]->show();
        at += m_stacked;
        for (int c = 0; c < columns; ++c) {
            m_cellLabels[r][c]->setVisible(m_stacked);
            m_cells[r][c]->show();
            if (m_stacked) {
                m_layout->addWidget(m_cellLabels[r][c], at++, 0);
                m_layout->addWidget(m_cells[r][c], at++, 0);
            } else
                m_layout->addWidget(m_cells[r][c], at, c + 1);
        }
        at += !m_stacked;
    }
    updateGeometry();
}

int MatrixGrid::heightForWidth(int width) const
{
    // Asked for a width that may call for the other arrangement, so it is reckoned from the parts.
    const int gap = m_layout->verticalSpacing();
    int height = 0;
    if (fits(width)) {
        const QList<int> widths = widthsIn(width);
        for (int c = 0; c < m_columns.size(); ++c)
            height = qMax(height, m_columnLabels[c]->heightForWidth(widths[c + 1]));
        for (int r = 0; r < m_rows.size(); ++r) {
            int row = m_rowLabels[r]->heightForWidth(widths[0]);
            for (int c = 0; c < m_columns.size(); ++c)
                row = qMax(row, m_cells[r][c]->heightForWidth(widths[c + 1]));
            height += row + gap;
        }
        return height;
    }
    for (int r = 0; r < m_rows.size(); ++r) {
        height += m_rowLabels[r]->heightForWidth(width) + gap;
        for (int c = 0; c < m_columns.size(); ++c)
            height += m_cellLabels[r][c]->heightForWidth(width) + m_cells[r][c]->heightForWidth(width) + 2 * gap;
    }
    return height;
}

QSize MatrixGrid::minimumSizeHint() const
{
    return QSize(Theme::get().characters(18), Theme::get().em() * 3);
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_stacked == fits(width())) {
        m_stacked = !m_stacked;
        place();
    }
}

bool MatrixGrid::makeCurrent(int row, int column, bool focus)
{
    MatrixCell *wanted = m_cells[row][column];
    if (wanted->direction() == Direction::Closed)
        return false;
    for (const auto &cells : std::as_const(m_cells))
        for (MatrixCell *cell : cells)
            if (cell != wanted)
                cell->setFocusPolicy(Qt::ClickFocus);
    wanted->setFocusPolicy(Qt::StrongFocus);
    if (focus)
        wanted->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MatrixGrid::moveFrom(int row, int column, int rows, int columns)
{
    const int lastRow = int(m_rows.size()) - 1;
    const int lastColumn = int(m_columns.size()) - 1;
    if (m_stacked && rows && !columns && qAbs(rows) == 1) { // under each other, down goes through the aims first
        const int next = row * (lastColumn + 1) + column + rows;
        for (int at = next; at >= 0 && at < (lastRow + 1) * (lastColumn + 1); at += rows)
            if (makeCurrent(at / (lastColumn + 1), at % (lastColumn + 1), true))
                return;
        return;
    }
    if (qAbs(rows) > 1)
        row = rows > 0 ? lastRow : 0;
    if (qAbs(columns) > 1) { // to the end that is open
        const int step = columns > 0 ? -1 : 1;
        for (int c = columns > 0 ? lastColumn : 0; c >= 0 && c <= lastColumn; c += step)
            if (makeCurrent(row, c, true))
                return;
        return;
    }
    for (int r = row + rows, c = column + columns; r >= 0 && r <= lastRow && c >= 0 && c <= lastColumn; r += rows, c += columns)
        if (makeCurrent(r, c, true))
            return;
}

bool MatrixGrid::focusCell(const QString &row, const QString &column)
{
    for (int r = 0; r < m_rows.size(); ++r)
        for (int c = 0; c < m_columns.size(); ++c)
            if (m_rows[r].key == row && m_columns[c].key == column)
                return makeCurrent(r, c, true);
    return false;
}

QString MatrixGrid::toText() const
{
    QStringList lines;
    QStringList head{QString()};
    for (const Column &column : m_columns)
        head += column.text.isEmpty() ? column.title : column.title + QStringLiteral(": ") + column.text;
    lines += head.join(u'\t');
    for (const Row &row : m_rows) {
        QStringList cells{row.label};
        for (int c = 0; c < m_columns.size(); ++c) {
            const Cell cell = row.cells.value(c);
            if (cell.direction == Direction::Closed && !cell.detail.isEmpty())
                cells += cell.detail;
            else
                cells += cell.detail.isEmpty() ? DirectionMark::word(cell.direction) : DirectionMark::word(cell.direction) + QStringLiteral(", ") + cell.detail;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace dueregard
