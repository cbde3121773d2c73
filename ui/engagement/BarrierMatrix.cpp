// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/BarrierMatrix.h"

#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace dueregard {

BarrierMatrix::BarrierMatrix(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("barriers"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(3));
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Barrier || kind == RecordKind::Impact)
            build();
        else if (kind == RecordKind::BarrierRating)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::BarrierRating)
            refresh();
        else if (key.kind == RecordKind::Barrier && key.field == QLatin1String("title") && m_openBarrier != key.id)
            build();
    });
    build();
}

QString BarrierMatrix::groupName(const QString &id) const
{
    return m_context.pack().groupLabel(id, m_context.language(), m_context.bodyType());
}

QString BarrierMatrix::word(int rating)
{
    switch (rating) {
    case 0: return tr("0 none");
    case 1: return tr("1 some");
    case 2: return tr("2 strong");
    case 3: return tr("3 shut out");
    default: return tr("not rated");
    }
}

int BarrierMatrix::rating(const QString &barrier, const QString &group) const
{
    for (const BarrierRating &one : m_context.assessment().barrierRatings)
        if (one.barrier_id == barrier && one.group == group) {
            bool ok = false;
            const int number = one.severity.toInt(&ok);
            return ok ? number : -1;
        }
    return -1;
}

void BarrierMatrix::build()
{
    const Assessment &assessment = m_context.assessment();
    m_groups.clear();
    const auto add = [this](const QString &id) {
        if (!id.isEmpty() && !m_groups.contains(id))
            m_groups.append(id);
    };
    for (const Impact &impact : assessment.impacts)
        if (impact.direction == QLatin1String("NEG") || impact.direction == QLatin1String("MIX") || impact.direction == QLatin1String("UNK"))
            add(impact.group.isEmpty() ? impact.characteristic : impact.group);
    for (const BarrierRating &rated : assessment.barrierRatings)
        add(rated.group);
    delete m_grid;
    m_cells.clear();
    m_combine.clear();
    m_grid = new QWidget;
    m_column->insertWidget(0, m_grid);
    m_stacked = !fits();
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spaceOf(1));
    if (assessment.barriers.isEmpty() || m_groups.isEmpty()) {
        grid->addWidget(new Paragraph(m_groups.isEmpty() ? tr("Groups come from the impact rows: record first who would be worse off.")
                                                         : tr("No steps yet. Add the steps people go through: finding out, applying, paying, travelling, being checked."),
                                      TypeSize::Body, Token::Ink2),
                        0, 0);
    } else if (!m_stacked) {
        for (int column = 0; column < m_groups.size(); ++column) {
            auto *head = new Paragraph(groupName(m_groups[column]), TypeSize::Caption, Token::Ink2, true);
            grid->addWidget(head, 0, column + 1, isBrief() ? Qt::AlignBottom : Qt::Alignment());
            grid->setColumnMinimumWidth(column + 1, head->minimumSizeHint().width() + 2); // no word is broken
        }
        if (isBrief()) {
            grid->setColumnMinimumWidth(0, Theme::get().characters(14));
            for (int column = 0; column < m_groups.size(); ++column)
                grid->setColumnStretch(column + 1, 1);
        }
    }
    int row = 1;
    for (const Barrier &barrier : m_groups.isEmpty() ? QList<Barrier>() : assessment.barriers) {
        const QString title = barrier.title.isEmpty() ? tr("Step without a name") : barrier.title;
        QList<Cell> cells;
        QLayout *flow = nullptr;
        auto *name = new Paragraph(title, TypeSize::Body, Token::Ink, true);
        grid->addWidget(name, row, 0, 1, m_stacked ? -1 : 1);
        if (m_stacked) {
            auto *line = new QWidget;
            flow = new FlowLayout(1, line);
            grid->addWidget(line, ++row, 0, 1, -1);
        }
        for (int column = 0; column < m_groups.size(); ++column) {
            auto *button = new Button(QString(), Button::Kind::Secondary);
            button->setObjectName(QStringLiteral("cell/") + barrier.id + u'/' + m_groups[column]);
            button->installEventFilter(this);
            connect(button, &QAbstractButton::clicked, this, [this, id = barrier.id, group = m_groups[column]] { open(id, group); });
            if (flow)
                flow->addWidget(button);
            else
                grid->addWidget(button, row, column + 1);
            cells.append({button, barrier.id, m_groups[column]});
        }
        m_cells.append(cells);
        auto *together = new Button(tr("Look at these groups together"), Button::Kind::Link);
        together->setSubject(title);
        connect(together, &QAbstractButton::clicked, this, [this, id = barrier.id] {
            QStringList hit;
            for (const QString &group : std::as_const(m_groups))
                if (rating(id, group) >= strong)
                    hit.append(group);
            emit combine(hit, id);
        });
        grid->addWidget(together, ++row, m_stacked ? 0 : 1, 1, -1, Qt::AlignLeft);
        m_combine.append(together);
        ++row;
    }
    if (!m_stacked && isBrief() && !m_cells.isEmpty())
        grid->addWidget(new Paragraph(QStringList{word(0), word(1), word(2), word(3), tr("– not rated")}.join(QStringLiteral(" · ")), TypeSize::Caption, Token::Ink2), row, 1, 1, -1);
    m_grid->show();
    refresh();
    restoreTabOrderLater(this);
}

void BarrierMatrix::refresh()
{
    for (int row = 0; row < m_cells.size(); ++row) {
        int hit = 0;
        const Barrier *barrier = nullptr;
        for (const Barrier &one : m_context.assessment().barriers)
            if (!m_cells[row].isEmpty() && one.id == m_cells[row].first().barrier)
                barrier = &one;
        for (int column = 0; column < m_cells[row].size(); ++column) {
            const Cell &cell = m_cells[row][column];
            const int now = rating(cell.barrier, cell.group);
            hit += now >= strong ? 1 : 0;
            const QString name = groupName(cell.group);
            const QString brief = now < 0 ? QStringLiteral("–") : QString::number(now);
            cell.button->setText(m_stacked ? tr("%1: %2").arg(name, word(now)) : isBrief() ? brief
                                                                                           : word(now));
            cell.button->setAccessibleName(tr("%1, %2: %3", "step, group, rating").arg(barrier ? barrier->title : QString(), name, word(now)));
            cell.button->setFocusPolicy(row == 0 && column == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        }
        if (row < m_combine.size())
            m_combine[row]->setVisible(hit >= 2 && !m_context.session.isReadOnly());
    }
    restoreTabOrderLater(this);
}

void BarrierMatrix::open(const QString &barrier, const QString &group)
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    m_openBarrier = barrier;
    m_openGroup = group;
    AssessmentSession &session = m_context.session;
    const auto find = [this] {
        for (const BarrierRating &one : m_context.assessment().barrierRatings)
            if (one.barrier_id == m_openBarrier && one.group == m_openGroup)
                return one.id;
        return QString();
    };
    QString title;
    for (const Barrier &one : m_context.assessment().barriers)
        if (one.id == barrier)
            title = one.title;
    auto *card = new Card;
    m_editor = card;
    card->setObjectName(QStringLiteral("rate"));
    auto *choice = new ChoiceField({{QStringLiteral("0"), tr("0 Not a barrier"), {}}, {QStringLiteral("1"), tr("1 Some trouble"), {}}, {QStringLiteral("2"), tr("2 Strong: many give up"), {}}, {QStringLiteral("3"), tr("3 Shut out"), {}}});
    choice->setInRow(true);
    choice->setTexts({.label = tr("%1: how hard does it hit %2?", "step, group").arg(title, groupName(group))});
    auto *note = new TextField;
    note->setTexts({.label = tr("How do you know?"), .hint = {}, .optional = true});
    const QString known = find();
    if (!known.isEmpty()) {
        choice->setValue(session.value(FieldKey::record(RecordKind::BarrierRating, known, QStringLiteral("severity"))));
        note->setValue(session.value(FieldKey::record(RecordKind::BarrierRating, known, QStringLiteral("note"))));
    }
    const auto set = [this, find](const QString &field, const Value &value) {
        const QString id = find();
        if (id.isEmpty())
            m_context.session.addRecord(RecordKind::BarrierRating, {{QStringLiteral("barrier_id"), m_openBarrier}, {QStringLiteral("group"), m_openGroup}, {field, value}});
        else
            m_context.session.setValue(FieldKey::record(RecordKind::BarrierRating, id, field), value);
    };
    connect(choice, &FieldWidget::valueChanged, this, [set](const Value &value) { set(QStringLiteral("severity"), value); });
    connect(note, &FieldWidget::valueChanged, this, [set](const Value &value) { set(QStringLiteral("note"), value); });
    choice->setReadOnly(session.isReadOnly());
    note->setReadOnly(session.isReadOnly());
    card->body()->addWidget(choice);
    card->body()->addWidget(note);
    auto *done = new Button(tr("Done"), Button::Kind::Secondary);
    done->setObjectName(QStringLiteral("rated"));
    connect(done, &QAbstractButton::clicked, this, [this] {
        m_context.session.flush();
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
        for (const QList<Cell> &row : std::as_const(m_cells))
            for (const Cell &cell : row)
                if (cell.barrier == m_openBarrier && cell.group == m_openGroup)
                    cell.button->setFocus(Qt::OtherFocusReason);
    });
    card->body()->addWidget(done, 0, Qt::AlignLeft);
    m_column->addWidget(card);
    card->show();
    restoreTabOrderLater(this);
    choice->focusEditor();
    revealFocusLater(this);
}

bool BarrierMatrix::fits() const
{
    constexpr int nameCharacters = 16, columnCharacters = 8;
    const int needed = isBrief() ? nameCharacters + columnCharacters * int(m_groups.size()) : stackBelow;
    return Theme::get().charactersIn(width()) >= std::max(needed, stackBelow);
}

void BarrierMatrix::moveFrom(const QWidget *cell, int rows, int columns)
{
    for (int row = 0; row < m_cells.size(); ++row)
        for (int column = 0; column < m_cells[row].size(); ++column) {
            if (m_cells[row][column].button != cell)
                continue;
            const int toRow = qBound(0, row + rows, int(m_cells.size()) - 1);
            const int toColumn = qBound(0, column + columns, int(m_cells[toRow].size()) - 1);
            Button *to = m_cells[toRow][toColumn].button;
            for (const QList<Cell> &all : std::as_const(m_cells))
                for (const Cell &one : all)
                    one.button->setFocusPolicy(one.button == to ? Qt::StrongFocus : Qt::ClickFocus);
            to->setFocus(Qt::OtherFocusReason);
            return;
        }
}

bool BarrierMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *cell = qobject_cast<QWidget *>(watched);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left: moveFrom(cell, 0, -1); return true;
        case Qt::Key_Right: moveFrom(cell, 0, 1); return true;
        case Qt::Key_Up: moveFrom(cell, -1, 0); return true;
        case Qt::Key_Down: moveFrom(cell, 1, 0); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BarrierMatrix::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fits() == m_stacked && !m_cells.isEmpty())
        build();
}

QString BarrierMatrix::toText() const
{
    QStringList head{tr("Step")};
    for (const QString &group : m_groups)
        head.append(groupName(group));
    QStringList lines{head.join(u'\t')};
    for (const Barrier &barrier : m_context.assessment().barriers) {
        QStringList cells{barrier.title};
        for (const QString &group : m_groups)
            cells.append(word(rating(barrier.id, group)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace dueregard
