// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ButtonGrid.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Mnemonic.h"
#include "ui/widgets/Paragraph.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {
constexpr int labelCharacters = 18;
}

ButtonGrid::ButtonGrid(int cellCharacters, QWidget *parent) : QWidget(parent), m_cellCharacters(cellCharacters)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

bool ButtonGrid::fits(int width) const
{
    return Theme::get().charactersIn(width) >= labelCharacters + m_cellCharacters * int(m_columns.size());
}

void ButtonGrid::setContent(const QList<Column> &columns, const QList<Row> &rows)
{
    const auto sameKey = [](const auto &a, const auto &b) { return a.key == b.key; };
    const bool same = m_grid && std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(), [](const Column &a, const Column &b) { return a.key == b.key && a.title == b.title; })
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKey);
    m_columns = columns;
    m_rows = rows;
    if (!same)
        build();
    fill();
}

int ButtonGrid::startColumn() const
{
    return m_rightToLeft ? int(m_columns.size()) - 1 : 0;
}

void ButtonGrid::build()
{
    QWidget *focus = nullptr;
    for (const QList<Button *> &row : std::as_const(m_cells))
        for (Button *cell : row)
            focus = cell->hasFocus() ? cell : focus;
    if (m_grid)
        discard(m_grid);
    m_cells.clear();
    m_labels.clear();
    m_stacked = width() > 0 && !fits(width());
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaceOf(1));
    grid->setVerticalSpacing(spaceOf(1));
    int at = 0;
    if (!m_stacked) {
        for (int column = 0; column < m_columns.size(); ++column) {
            auto *title = new Paragraph(m_columns[column].title, TypeSize::Caption, Token::Ink2, true);
            title->setAlignment(Qt::AlignBottom);
            grid->addWidget(title, at, column + 1);
            grid->setColumnStretch(column + 1, 2);
        }
        grid->setColumnStretch(0, 3);
        ++at;
    }
    for (const Row &row : std::as_const(m_rows)) {
        auto *label = new Paragraph(row.label, TypeSize::Body, Token::Ink, true);
        label->setAlignment(Qt::AlignVCenter);
        m_labels.append(label);
        grid->addWidget(label, at, 0);
        QLayout *flow = nullptr;
        if (m_stacked) {
            auto *line = new QWidget;
            flow = new FlowLayout(1, line);
            grid->addWidget(line, ++at, 0);
        }
        QList<Button *> cells;
        for (int column = 0; column < m_columns.size(); ++column) {
            auto *button = new Button(QString(), Button::Kind::Secondary);
            button->setObjectName(QStringLiteral("cell/") + row.key + u'/' + m_columns[column].key);
            button->installEventFilter(this);
            connect(button, &QAbstractButton::clicked, this, [this, key = row.key, of = m_columns[column].key] {
                m_currentRow = key;
                m_currentColumn = of;
                emit open(key, of);
            });
            if (!flow) {
                QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // fills its place, whatever its words need
                policy.setHeightForWidth(true);
                button->setSizePolicy(policy);
                grid->addWidget(button, at, column + 1);
            }
            cells.append(button);
        }
        for (int i = 0; flow && i < cells.size(); ++i)
            flow->addWidget(cells[m_rightToLeft ? cells.size() - 1 - i : i]);
        m_cells.append(cells);
        ++at;
    }
    layout()->addWidget(m_grid);
    m_grid->show();
    fill();
    if (focus)
        focusCell(m_currentRow, m_currentColumn);
    restoreTabOrderLater(this);
}

void ButtonGrid::fill()
{
    const Button *now = cell(m_currentRow, m_currentColumn);
    for (int row = 0; row < m_cells.size(); ++row) {
        if (m_labels[row]->text() != m_rows[row].label) // a name that is being typed changes nothing else
            m_labels[row]->setText(m_rows[row].label);
        for (int column = 0; column < m_cells[row].size(); ++column) {
            Button *button = m_cells[row][column];
            const QString text = m_rows[row].cells.value(column);
            const QString title = m_columns[column].title;
            const QString both = tr("%1: %2", "column, what stands there").arg(title, text);
            if (const QString shown = literal(m_stacked ? both : text); button->text() != shown)
                button->setText(shown);
            if (const QString name = tr("%1, %2", "row, column and what stands there").arg(m_rows[row].label, both); button->accessibleName() != name)
                button->setAccessibleName(name);
            const bool stop = now ? button == now : row == 0 && column == startColumn();
            button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
}

Button *ButtonGrid::cell(const QString &row, const QString &column) const
{
    for (int r = 0; r < m_cells.size(); ++r)
        for (int c = 0; c < m_cells[r].size(); ++c)
            if (m_rows[r].key == row && m_columns[c].key == column)
                return m_cells[r][c];
    return nullptr;
}

bool ButtonGrid::focusCell(const QString &row, const QString &column)
{
    Button *to = cell(row, column);
    if (!to)
        return false;
    m_currentRow = row;
    m_currentColumn = column;
    for (const QList<Button *> &all : std::as_const(m_cells))
        for (Button *one : all)
            one->setFocusPolicy(one == to ? Qt::StrongFocus : Qt::ClickFocus);
    to->setFocus(Qt::OtherFocusReason);
    return true;
}

void ButtonGrid::move(int row, int column)
{
    row = qBound(0, row, int(m_rows.size()) - 1);
    column = qBound(0, column, int(m_columns.size()) - 1);
    focusCell(m_rows[row].key, m_columns[column].key);
}

bool ButtonGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    for (int row = 0; row < m_cells.size(); ++row)
        for (int column = 0; column < m_cells[row].size(); ++column) {
            if (m_cells[row][column] != watched)
                continue;
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
                return false;
            switch (key->key()) {
            case Qt::Key_Left: move(row, column - 1); return true;
            case Qt::Key_Right: move(row, column + 1); return true;
            case Qt::Key_Up: move(row - 1, column); return true;
            case Qt::Key_Down: move(row + 1, column); return true;
            case Qt::Key_Home: move(row, 0); return true;
            case Qt::Key_End: move(row, int(m_columns.size()) - 1); return true;
            case Qt::Key_Delete:
            case Qt::Key_Backspace:
                m_currentRow = m_rows[row].key;
                m_currentColumn = m_columns[column].key;
                emit typed(m_currentRow, m_currentColumn, {});
                return true;
            default: break;
            }
            if (key->text().size() == 1 && key->text().at(0).isDigit()) {
                m_currentRow = m_rows[row].key;
                m_currentColumn = m_columns[column].key;
                emit typed(m_currentRow, m_currentColumn, key->text());
                return true;
            }
            return false;
        }
    return QWidget::eventFilter(watched, event);
}

void ButtonGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_grid && !m_cells.isEmpty() && m_stacked == fits(width()))
        build();
}

QSize ButtonGrid::minimumSizeHint() const
{
    return {Theme::get().characters(labelCharacters), Theme::get().em() * 3};
}

QString ButtonGrid::toText() const
{
    QStringList head{QString()};
    for (const Column &column : m_columns)
        head.append(column.title);
    QStringList lines{head.join(u'\t')};
    for (const Row &row : m_rows)
        lines.append((QStringList{row.label} + row.cells).join(u'\t'));
    return lines.join(u'\n');
}

} // namespace dueregard
