// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/TableField.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Mnemonic.h"
#include "ui/widgets/NarrowBox.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

TableField::TableField(const QList<Head> &heads, bool freeHeads, QWidget *parent)
    : FieldWidget(parent, true), m_data(heads, freeHeads), m_box(new NarrowBox), m_grid(new QGridLayout(m_box)), m_actions(new FlowLayout(2)),
      m_addRow(new Button(tr("Add a row"), Button::Kind::Secondary, QStringLiteral("plus")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spaceOf(2));
    m_grid->setVerticalSpacing(spaceOf(1) + 2);
    column()->addWidget(m_box);
    m_actions->setContentsMargins(0, spaceOf(1), 0, 0);
    m_actions->addWidget(m_addRow);
    watchFocus(m_addRow);
    connect(m_addRow, &Button::clicked, this, &TableField::addRow);
    if (freeHeads) {
        m_addColumn = new Button(tr("Add a column"), Button::Kind::Quiet);
        m_actions->addWidget(m_addColumn);
        watchFocus(m_addColumn);
        connect(m_addColumn, &Button::clicked, this, &TableField::addColumn);
    }
    column()->addLayout(m_actions);
    connect(&Theme::get(), &Theme::changed, this, &TableField::place);
    rebuild();
}

void TableField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    const QPair<int, int> before(m_data.rows(), m_data.columns());
    m_data.setValue(value.table());
    if (QPair<int, int>(m_data.rows(), m_data.columns()) == before)
        fill();
    else
        rebuild();
}

void TableField::dropCells()
{
    const auto drop = [](QWidget *widget) {
        widget->hide();
        widget->setParent(nullptr);
        widget->deleteLater(); // its own click may have led here
    };
    for (const auto &row : std::as_const(m_cells))
        std::for_each(row.begin(), row.end(), drop);
    for (const auto &row : std::as_const(m_cellLabels))
        std::for_each(row.begin(), row.end(), drop);
    std::for_each(m_rowButtons.begin(), m_rowButtons.end(), drop);
    std::for_each(m_headLabels.begin(), m_headLabels.end(), drop);
    std::for_each(m_headEdits.begin(), m_headEdits.end(), drop);
    std::for_each(m_headRemovers.begin(), m_headRemovers.end(), drop);
    m_cells.clear();
    m_cellLabels.clear();
    m_rowButtons.clear();
    m_headLabels.clear();
    m_headEdits.clear();
    m_headRemovers.clear();
}

void TableField::rebuild()
{
    dropCells();
    for (int c = 0; c < m_data.columns(); ++c)
        makeHead(c);
    for (int r = 0; r < m_data.rows(); ++r)
        makeRow(r);
    fill();
    place();
    refreshNames();
}

void TableField::makeHead(int column)
{
    if (!m_data.hasFreeHeads()) {
        m_headLabels.append(new Paragraph(m_data.label(column), TypeSize::Caption, Token::Ink2, true, m_box));
        m_headLabels.last()->setAlignment(Qt::AlignBottom);
        return;
    }
    auto *edit = new QLineEdit(m_box);
    edit->setPlaceholderText(tr("Heading"));
    edit->setTextMargins(4, 0, 4, 0);
    edit->setFont(Theme::get().font(TypeSize::Body, true));
    edit->setReadOnly(m_readOnly);
    connect(edit, &QLineEdit::textEdited, this, [this, column](const QString &text) { takeHead(column, text); });
    watchFocus(edit);
    m_headEdits.append(edit);
    auto *remover = new Button(tr("Remove column"), Button::Kind::Link, {}, m_box);
    remover->setVisible(!m_readOnly);
    connect(remover, &Button::clicked, this, [this, column] { removeColumn(column); });
    watchFocus(remover);
    m_headRemovers.append(remover);
}

void TableField::makeRow(int row)
{
    QList<QWidget *> cells;
    QList<Paragraph *> labels;
    for (int c = 0; c < m_data.columns(); ++c) {
        cells.append(makeCell(row, c));
        labels.append(new Paragraph(QString(), TypeSize::Caption, Token::Ink2, true, m_box));
        labels.last()->setBuddy(cells.last()); // a combo box is named by its value alone on some platforms
    }
    m_cells.append(cells);
    m_cellLabels.append(labels);
    auto *buttons = new QWidget(m_box);
    auto *flow = new FlowLayout(1, buttons);
    const auto add = [&](const QString &text, auto act, bool enabled) {
        auto *button = new Button(text, Button::Kind::Link);
        button->setSubject(tr("row %1").arg(row + 1));
        button->setEnabled(enabled);
        button->setVisible(enabled);
        connect(button, &Button::clicked, this, act);
        watchFocus(button);
        flow->addWidget(button);
    };
    add(
        tr("Move up"), [this, row] { moveRow(row, -1); }, row > 0);
    add(
        tr("Move down"), [this, row] { moveRow(row, 1); }, row + 1 < m_data.rows());
    add(
        tr("Remove"), [this, row] { removeRow(row); }, true);
    m_rowButtons.append(buttons);
}

QWidget *TableField::makeCell(int row, int column)
{
    const FieldKind kind = m_data.kind(column);
    if (kind == FieldKind::Choice) {
        auto *combo = new QComboBox(m_box);
        combo->addItem(tr("Choose"));
        for (const ChoiceOption &option : m_data.choices(column))
            combo->addItem(option.label, option.id);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        combo->setEnabled(!m_readOnly);
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, row, column](int index) { take(row, column, combo->itemData(index).toString()); });
        watchFocus(combo);
        return combo;
    }
    auto *edit = new QLineEdit(m_box);
    edit->setReadOnly(m_readOnly || kind == FieldKind::Unknown);
    edit->setProperty("row", row);
    edit->setProperty("column", column);
    edit->setMinimumWidth(Theme::get().characters(6));
    edit->setTextMargins(4, 0, 4, 0);
    connect(edit, &QLineEdit::textEdited, this, [this, row, column](const QString &text) { take(row, column, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, row, column] { finishCell(row, column); });
    watchFocus(edit);
    return edit;
}

void TableField::fill()
{
    m_setting = true;
    for (int c = 0; c < m_headEdits.size(); ++c)
        if (m_headEdits[c]->text() != m_data.heading(c))
            m_headEdits[c]->setText(m_data.heading(c));
    for (int r = 0; r < m_cells.size(); ++r)
        for (int c = 0; c < m_cells[r].size(); ++c)
            showCell(r, c);
    m_setting = false;
}

void TableField::showCell(int row, int column)
{
    const QString stored = m_data.cell(row, column);
    const FieldKind kind = m_data.kind(column);
    if (auto *combo = qobject_cast<QComboBox *>(m_cells[row][column])) {
        int index = combo->findData(stored);
        if (index < 0 && !stored.isEmpty()) {
            combo->addItem(tr("%1 (no longer on the list)").arg(stored), stored);
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(qMax(0, index));
    } else if (auto *edit = qobject_cast<QLineEdit *>(m_cells[row][column])) {
        if (edit->text() == stored || (TableData::isDate(kind) && TableData::stored(edit->text(), kind) == stored))
            return; // what is being typed may say the same
        const QString shown = TableData::isDate(kind) ? writtenPartialDate(stored) : stored;
        const int at = edit->cursorPosition();
        edit->setText(shown);
        edit->setCursorPosition(edit->hasFocus() ? at : 0);
    }
}

bool TableField::fits() const
{
    const int columns = qMax(1, m_data.columns());
    return Theme::get().charactersIn(width()) >= columns * 16 + 21;
}

int TableField::placeHeads()
{
    const int columns = m_data.columns();
    if (!m_data.hasFreeHeads()) {
        for (int c = 0; c < columns; ++c) {
            m_headLabels[c]->setVisible(!m_stacked && !m_cells.isEmpty());
            if (!m_stacked)
                m_grid->addWidget(m_headLabels[c], 0, c);
        }
        return 1;
    }
    int at = 0; // headings are answers too, and stay when stacked
    for (int c = 0; c < columns; ++c) {
        m_grid->addWidget(m_headEdits[c], m_stacked ? at++ : 0, m_stacked ? 0 : c);
        m_grid->addWidget(m_headRemovers[c], m_stacked ? at++ : 1, m_stacked ? 0 : c);
    }
    return m_stacked ? at : 2;
}

void TableField::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int c = 0; c <= TableData::mostColumns + 1; ++c)
        m_grid->setColumnStretch(c, 0);
    m_stacked = !fits();
    const int columns = m_data.columns();
    int at = placeHeads();
    if (!m_stacked)
        for (int c = 0; c < columns; ++c)
            m_grid->setColumnStretch(c, 1);
    for (int r = 0; r < m_cells.size(); ++r) {
        for (int c = 0; c < columns; ++c) {
            const QString head = m_data.label(c);
            m_cellLabels[r][c]->setText(literal(!m_stacked ? tr("%1, row %2").arg(head).arg(r + 1) : c == 0 ? tr("Row %1: %2").arg(r + 1).arg(head)
                                                                                                            : head));
            m_cellLabels[r][c]->setVisible(m_stacked);
            m_cells[r][c]->show();
            if (m_stacked) {
                m_grid->addWidget(m_cellLabels[r][c], at++, 0);
                m_grid->addWidget(m_cells[r][c], at++, 0);
            } else
                m_grid->addWidget(m_cells[r][c], at, c);
        }
        m_rowButtons[r]->setVisible(!m_readOnly);
        if (m_stacked)
            m_grid->addWidget(m_rowButtons[r], at++, 0);
        else
            m_grid->addWidget(m_rowButtons[r], at++, columns, Qt::AlignVCenter);
    }
    orderTabs();
}

void TableField::orderTabs()
{
    QWidget *before = nullptr; // Tab follows the reading order whatever was made when
    const auto next = [&before](QWidget *stop) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    };
    for (int r = 0; r < m_cells.size(); ++r) {
        std::for_each(m_cells[r].begin(), m_cells[r].end(), next);
        const auto buttons = m_rowButtons[r]->findChildren<Button *>();
        if (!m_cells[r].isEmpty())
            std::for_each(buttons.begin(), buttons.end(), next);
    }
    if (before)
        setTabOrder(before, m_addRow);
}

void TableField::resizeEvent(QResizeEvent *event)
{
    FieldWidget::resizeEvent(event);
    if (m_stacked == fits())
        place();
}

void TableField::told()
{
    const Value now = m_data.value();
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(m_value);
}

void TableField::take(int row, int column, const QString &text)
{
    if (m_setting || row >= m_data.rows())
        return;
    m_data.setCell(row, column, cleanText(text).text);
    told();
}

void TableField::takeHead(int column, const QString &text)
{
    m_data.setHeading(column, cleanText(text).text);
    told();
    refreshNames();
}

void TableField::finishCell(int row, int column)
{
    if (row < m_cells.size() && column < m_cells[row].size())
        if (auto *edit = qobject_cast<QLineEdit *>(m_cells[row][column]); edit && TableData::isDate(m_data.kind(column)) && !edit->hasFocus())
            edit->setText(writtenPartialDate(m_data.cell(row, column)));
}

void TableField::addRow()
{
    m_data.addRow();
    rebuild();
    focusCell(m_data.rows() - 1, 0);
    told();
}

void TableField::removeRow(int row)
{
    m_data.removeRow(row);
    rebuild();
    if (m_data.rows() == 0)
        m_addRow->setFocus(Qt::OtherFocusReason);
    else
        focusCell(qMin(row, m_data.rows() - 1), 0);
    told();
}

void TableField::moveRow(int row, int by)
{
    m_data.moveRow(row, by);
    fill();
    focusCell(row + by, 0);
    told();
}

void TableField::addColumn()
{
    if (!m_data.addColumn()) {
        tell(tr("A table can have %1 columns. Split it into two tables.").arg(TableData::mostColumns));
        return;
    }
    rebuild();
    m_headEdits.last()->setFocus(Qt::OtherFocusReason);
    told();
}

void TableField::removeColumn(int column)
{
    m_data.removeColumn(column);
    rebuild();
    if (!m_headEdits.isEmpty())
        m_headEdits[qMin(column, int(m_headEdits.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    else
        m_addRow->setFocus(Qt::OtherFocusReason);
    told();
}

bool TableField::paste(int row, int column)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !data->hasText())
        return false;
    QString text = cleanText(data->text()).text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (!text.contains(u'\t') && !text.contains(u'\n'))
        return false;
    const bool whole = m_data.paste(row, column, text);
    rebuild();
    focusCell(row, column);
    if (!whole)
        tell(tr("Not everything fitted: compare the rows with what you copied."));
    told();
    return true;
}

bool TableField::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QVariant row = edit->property("row");
        if (key->matches(QKeySequence::Paste) && row.isValid() && !edit->isReadOnly() && paste(row.toInt(), edit->property("column").toInt()))
            return true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            focusNextChild();
            return true;
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

void TableField::focusCell(int row, int column)
{
    if (row < m_cells.size() && column < m_cells[row].size())
        m_cells[row][column]->setFocus(Qt::ShortcutFocusReason);
}

void TableField::focusEditor()
{
    if (!m_headEdits.isEmpty())
        m_headEdits.first()->setFocus(Qt::ShortcutFocusReason);
    else if (!m_cells.isEmpty())
        focusCell(0, 0);
    else
        m_addRow->setFocus(Qt::ShortcutFocusReason);
}

void TableField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_addRow->setVisible(!readOnly);
    if (m_addColumn)
        m_addColumn->setVisible(!readOnly);
    rebuild();
}

void TableField::nameParts(const QString &name, const QString &description)
{
    FieldWidget::nameParts(name, description);
    m_addRow->setSubject(label());
    if (m_addColumn)
        m_addColumn->setSubject(label());
    for (int c = 0; c < m_headEdits.size(); ++c) {
        m_headEdits[c]->setAccessibleName(tr("Heading of column %1").arg(c + 1));
        m_headEdits[c]->setAccessibleDescription(name);
        m_headRemovers[c]->setSubject(m_data.heading(c).isEmpty() ? QString::number(c + 1) : m_data.heading(c));
    }
    for (int r = 0; r < m_cells.size(); ++r)
        for (int c = 0; c < m_cells[r].size(); ++c) {
            m_cells[r][c]->setAccessibleName(tr("%1, row %2").arg(m_data.label(c)).arg(r + 1));
            m_cells[r][c]->setAccessibleDescription(name);
        }
}

} // namespace dueregard
