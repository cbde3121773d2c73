// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ReadTable.h"

#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace dueregard {

namespace {
constexpr int narrowest = 14; // characters of a column
}

ReadTable::ReadTable(const QString &name, const QStringList &heads, const QList<QStringList> &rows, QWidget *parent)
    : QTableWidget(int(rows.size()), int(heads.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < heads.size(); ++column) {
            auto *item = new QTableWidgetItem(rows[row].value(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection); // nothing is chosen here; the focus shows where one is
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    if (rowCount() > 0)
        setCurrentCell(0, 0); // an accessible table always has a current cell
    connect(&Theme::get(), &Theme::changed, this, &ReadTable::arrange);
    arrange();
}

void ReadTable::arrange()
{
    if (columnCount() == 0)
        return;
    // The first column names the row and needs the most room.
    const int least = Theme::get().characters(narrowest);
    const int room = qMax(viewport()->width(), least * columnCount());
    const int first = columnCount() == 1 ? room : qMax(least, room * 2 / (columnCount() + 1));
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, column == 0 ? first : (room - first) / (columnCount() - 1));
    verticalHeader()->setMinimumSectionSize(Theme::get().controlHeight());
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    if (room > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

QString ReadTable::toText() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column)
        heads.append(horizontalHeaderItem(column)->text());
    lines.append(heads.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(row, column)->text());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ReadTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void ReadTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace dueregard
