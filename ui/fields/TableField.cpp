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

namespace dueregard {

namespace {

constexpr int mostPastedRows = 500;
constexpr int mostColumns = 12;

QString storedDate(const QString &typed, FieldKind kind)
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

bool isDate(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::PartialDate;
}

} // namespace

TableField::TableField(const QList<Head> &heads, bool freeHeads, QWidget *parent)
    : FieldWidget(parent, true), m_heads(heads), m_freeHeads(freeHeads), m_box(new NarrowBox), m_grid(new QGridLayout(m_box)), m_actions(new FlowLayout(2)),
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
    if (m_freeHeads) {
        m_addColumn = new Button(tr("Add a column"), Button::Kind::Quiet);
        m_actions->addWidget(m_addColumn);
        watchFocus(m_addColumn);
        connect(m_addColumn, &Button::clicked, this, &TableField::addColumn);
    }
    column()->addLayout(m_actions);
    for (const Head &head : std::as_const(m_heads))
        m_table.columns += head.id;
    connect(&Theme::get(), &Theme::changed, this, &TableField::place);
    rebuild();
}

bool TableField::isBlank(const TableValue &table) const
{
    for (const QStringList &row : table.rows)
        for (const QString &cell : row)
            if (!cell.isEmpty())
                return false;
    if (m_freeHeads)
        for (const QString &head : table.columns)
            if (!head.isEmpty())
                return false;
    return true;
}

void TableField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    TableValue table = value.table();
    if (!m_freeHeads) {
        // Columns that the pack no longer has are kept and shown under their id.
        m_heads.erase(std::remove_if(m_heads.begin(), m_heads.end(), [](const Head &head) { return head.kind == FieldKind::Unknown; }), m_heads.end());
        TableValue all;
        for (const Head &head : std::as_const(m_heads))
            all.columns += head.id;
        for (const QString &id : std::as_const(table.columns))
            if (!all.columns.contains(id)) {
                all.columns += id;
                m_heads.append({id, tr("%1 (no longer on the form)").arg(id), FieldKind::Unknown, {}});
            }
        for (const QStringList &row : std::as_const(table.rows)) {
            QStringList cells;
            for (const QString &id : std::as_const(all.columns))
                cells += row.value(table.columns.indexOf(id));
            all.rows.append(cells);
        }
        table = all;
    }
    const bool sameShape = table.columns.size() == m_table.columns.size() && table.rows.size() == m_table.rows.size();
    m_table = table;
    if (sameShape)
        fill();
    else
        rebuild();
}

void TableField::rebuild()
{
    const auto drop = [](QWidget *widget) {
        if (widget) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // its own click may have led here
        }
    };
    for (const auto &row : std::as_const(m_cells))
        for (QWidget *cell : row)
            drop(cell);
    for (const auto &row : std::as_const(m_cellLabels))
        for (QWidget *label : row)
            drop(label);
    for (QWidget *widget : std::as_const(m_rowButtons))
        drop(widget);
    for (QWidget *widget : std::as_const(m_headLabels))
        drop(widget);
    for (QWidget *widget : std::as_const(m_headEdits))
        drop(widget);
    for (QWidget *widget : std::as_const(m_headRemovers))
        drop(widget);
    m_cells.clear();
    m_cellLabels.clear();
    m_rowButtons.clear();
    m_headLabels.clear();
    m_headEdits.clear();
    m_headRemovers.clear();

    const int columns = int(m_table.columns.size());
    for (int c = 0; c < columns; ++c) {
        if (!m_freeHeads) {
            m_headLabels.append(new Paragraph(m_heads[c].label, TypeSize::Caption, Token::Ink2, true, m_box));
            m_headLabels.last()->setAlignment(Qt::AlignBottom);
            continue;
        }
        auto *edit = new QLineEdit(m_box);
        edit->setPlaceholderText(tr("Heading"));
        edit->setTextMargins(4, 0, 4, 0);
        QFont font = Theme::get().font(TypeSize::Body, true);
        edit->setFont(font);
        edit->setReadOnly(m_readOnly);
        connect(edit, &QLineEdit::textEdited, this, [this, c](const QString &text) { takeHead(c, text); });
        watchFocus(edit);
        m_headEdits.append(edit);
        auto *remover = new Button(tr("Remove column"), Button::Kind::Link, {}, m_box);
        remover->setVisible(!m_readOnly);
        connect(remover, &Button::clicked, this, [this, c] { removeColumn(c); });
        watchFocus(remover);
        m_headRemovers.append(remover);
    }
    for (int r = 0; r < m_table.rows.size(); ++r) {
        QList<QWidget *> cells;
        QList<Paragraph *> labels;
        for (int c = 0; c < columns; ++c) {
            cells.append(makeCell(r, c));
            labels.append(new Paragraph(QString(), TypeSize::Caption, Token::Ink2, true, m_box));
            labels.last()->setBuddy(cells.last()); // a combo box is named by its value alone on some platforms
        }
        m_cells.append(cells);
        m_cellLabels.append(labels);
        auto *buttons = new QWidget(m_box);
        auto *flow = new FlowLayout(1, buttons);
        const auto add = [&](const QString &text, auto act, bool enabled) {
            auto *button = new Button(text, Button::Kind::Link);
            button->setSubject(tr("row %1").arg(r + 1));
            button->setEnabled(enabled);
            button->setVisible(enabled);
            connect(button, &Button::clicked, this, act);
            watchFocus(button);
            flow->addWidget(button);
        };
        add(tr("Move up"), [this, r] { moveRow(r, -1); }, r > 0);
        add(tr("Move down"), [this, r] { moveRow(r, 1); }, r + 1 < m_table.rows.size());
        add(tr("Remove"), [this, r] { removeRow(r); }, true);
        m_rowButtons.append(buttons);
    }
    fill();
    place();
    refreshNames();
}

QWidget *TableField::makeCell(int row, int column)
{
    const FieldKind kind = m_freeHeads ? FieldKind::Text : m_heads[column].kind;
    if (kind == FieldKind::Choice) {
        auto *combo = new QComboBox(m_box);
        combo->addItem(tr("Choose"));
        for (const ChoiceOption &option : m_heads[column].choices)
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
        if (m_headEdits[c]->text() != m_table.columns[c])
            m_headEdits[c]->setText(m_table.columns[c]);
    for (int r = 0; r < m_cells.size(); ++r)
        for (int c = 0; c < m_cells[r].size(); ++c)
            showCell(r, c);
    m_setting = false;
}

void TableField::showCell(int row, int column)
{
    const QString stored = m_table.rows[row].value(column);
    const FieldKind kind = m_freeHeads ? FieldKind::Text : m_heads[column].kind;
    if (auto *combo = qobject_cast<QComboBox *>(m_cells[row][column])) {
        int index = combo->findData(stored);
        if (index < 0 && !stored.isEmpty()) {
            combo->addItem(tr("%1 (no longer on the list)").arg(stored), stored);
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(qMax(0, index));
    } else if (auto *edit = qobject_cast<QLineEdit *>(m_cells[row][column])) {
        if (edit->text() == stored || (isDate(kind) && storedDate(edit->text(), kind) == stored))
            return; // what is being typed may say the same
        const QString shown = isDate(kind) ? writtenPartialDate(stored) : stored;
        const int at = edit->cursorPosition();
        edit->setText(shown);
        edit->setCursorPosition(edit->hasFocus() ? at : 0);
    }
}

bool TableField::fits() const
{
    const int columns = qMax(1, int(m_table.columns.size()));
    return Theme::get().charactersIn(width()) >= columns * 16 + 21;
}

void TableField::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int c = 0; c <= mostColumns + 1; ++c)
        m_grid->setColumnStretch(c, 0);
    m_stacked = !fits();
    const int columns = int(m_table.columns.size());
    const bool rows = !m_cells.isEmpty();
    int at = 0;
    if (m_freeHeads) { // headings are answers too, and stay when stacked
        for (int c = 0; c < columns; ++c) {
            m_grid->addWidget(m_headEdits[c], m_stacked ? at++ : 0, m_stacked ? 0 : c);
            m_grid->addWidget(m_headRemovers[c], m_stacked ? at++ : 1, m_stacked ? 0 : c);
        }
        at = m_stacked ? at : 2;
    } else {
        for (int c = 0; c < columns; ++c) {
            m_headLabels[c]->setVisible(!m_stacked && rows);
            if (!m_stacked)
                m_grid->addWidget(m_headLabels[c], 0, c);
        }
        at = 1;
    }
    if (!m_stacked)
        for (int c = 0; c < columns; ++c)
            m_grid->setColumnStretch(c, 1);
    for (int r = 0; r < m_cells.size(); ++r) {
        for (int c = 0; c < columns; ++c) {
            const QString head = m_freeHeads ? (m_table.columns[c].isEmpty() ? tr("Column %1").arg(c + 1) : m_table.columns[c]) : m_heads[c].label;
            m_cellLabels[r][c]->setText(literal(!m_stacked ? tr("%1, row %2").arg(head).arg(r + 1) : c == 0 ? tr("Row %1: %2").arg(r + 1).arg(head) : head));
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
    QWidget *before = nullptr; // Tab follows the reading order whatever was made when
    for (int r = 0; r < m_cells.size(); ++r)
        for (QWidget *cell : std::as_const(m_cells[r])) {
            if (before)
                setTabOrder(before, cell);
            before = cell;
            if (cell == m_cells[r].last()) {
                const auto buttons = m_rowButtons[r]->findChildren<Button *>();
                for (Button *button : buttons) {
                    setTabOrder(before, button);
                    before = button;
                }
            }
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
    const Value now = isBlank(m_table) ? Value() : Value(m_table);
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(m_value);
}

void TableField::take(int row, int column, const QString &text)
{
    if (m_setting || row >= m_table.rows.size())
        return;
    const FieldKind kind = m_freeHeads ? FieldKind::Text : m_heads[column].kind;
    m_table.rows[row][column] = storedDate(cleanText(text).text, kind);
    told();
}

void TableField::takeHead(int column, const QString &text)
{
    m_table.columns[column] = cleanText(text).text;
    told();
    refreshNames();
}

void TableField::finishCell(int row, int column)
{
    if (row < m_cells.size() && column < m_cells[row].size())
        if (auto *edit = qobject_cast<QLineEdit *>(m_cells[row][column]); edit && !m_freeHeads && isDate(m_heads[column].kind) && !edit->hasFocus())
            edit->setText(writtenPartialDate(m_table.rows[row].value(column)));
}

void TableField::addRow()
{
    if (m_table.columns.isEmpty())
        m_table.columns = QStringList{QString(), QString()};
    QStringList row;
    row.resize(m_table.columns.size());
    m_table.rows.append(row);
    rebuild();
    focusCell(int(m_table.rows.size()) - 1, 0);
    told();
}

void TableField::removeRow(int row)
{
    m_table.rows.removeAt(row);
    rebuild();
    if (m_table.rows.isEmpty())
        m_addRow->setFocus(Qt::OtherFocusReason);
    else
        focusCell(qMin(row, int(m_table.rows.size()) - 1), 0);
    told();
}

void TableField::moveRow(int row, int by)
{
    m_table.rows.move(row, row + by);
    fill();
    focusCell(row + by, 0);
    told();
}

void TableField::addColumn()
{
    if (m_table.columns.size() >= mostColumns) {
        tell(tr("A table can have %1 columns. Split it into two tables.").arg(mostColumns));
        return;
    }
    m_table.columns += QString();
    for (QStringList &row : m_table.rows)
        row += QString();
    rebuild();
    m_headEdits.last()->setFocus(Qt::OtherFocusReason);
    told();
}

void TableField::removeColumn(int column)
{
    m_table.columns.removeAt(column);
    for (QStringList &row : m_table.rows)
        row.removeAt(column);
    if (m_table.columns.isEmpty())
        m_table.rows.clear();
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
    const QStringList lines = text.split(u'\n');
    qsizetype most = 0;
    for (const QString &line : lines)
        most = qMax(most, line.count(u'\t') + 1);
    while (m_freeHeads && m_table.columns.size() < column + most && m_table.columns.size() < mostColumns) {
        m_table.columns += QString();
        for (QStringList &cells : m_table.rows)
            cells += QString();
    }
    const qsizetype columns = m_table.columns.size();
    bool cut = lines.size() > mostPastedRows || column + most > columns;
    for (qsizetype i = 0; i < qMin<qsizetype>(lines.size(), mostPastedRows); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        while (m_table.rows.size() <= row + i) {
            QStringList blank;
            blank.resize(columns);
            m_table.rows.append(blank);
        }
        for (qsizetype c = 0; c < cells.size() && column + c < columns; ++c) {
            QString cell = cells[c].trimmed();
            const FieldKind kind = m_freeHeads ? FieldKind::Text : m_heads[column + c].kind;
            if (kind == FieldKind::Choice) {
                QString code;
                for (const ChoiceOption &option : m_heads[column + c].choices)
                    if (option.label.compare(cell, Qt::CaseInsensitive) == 0 || option.id == cell)
                        code = option.id;
                cut = cut || (code.isEmpty() && !cell.isEmpty());
                cell = code;
            }
            m_table.rows[row + i][column + c] = storedDate(cell, kind);
        }
    }
    rebuild();
    focusCell(row, column);
    if (cut)
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
        m_headRemovers[c]->setSubject(m_table.columns[c].isEmpty() ? QString::number(c + 1) : m_table.columns[c]);
    }
    for (int r = 0; r < m_cells.size(); ++r)
        for (int c = 0; c < m_cells[r].size(); ++c) {
            const QString head = m_freeHeads ? (m_table.columns[c].isEmpty() ? tr("Column %1").arg(c + 1) : m_table.columns[c]) : m_heads[c].label;
            m_cells[r][c]->setAccessibleName(tr("%1, row %2").arg(head).arg(r + 1));
            m_cells[r][c]->setAccessibleDescription(name);
        }
}

} // namespace dueregard
