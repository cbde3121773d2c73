// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/StageGrid.h"

#include "core/engagement/EngagementPlan.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/ButtonGrid.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

constexpr int coproduce = 5;
constexpr int sharedStagesNeeded = 3; // EN-09

FieldKey keyOf(const QString &row, const QString &stage)
{
    return FieldKey::record(RecordKind::StakeholderGroup, row, stage);
}

} // namespace

StageGrid::StageGrid(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_grid(new ButtonGrid(10)), m_lacking(new Paragraph)
{
    setObjectName(QStringLiteral("stages"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    m_column->addWidget(new Paragraph(tr("Press a number from 1 to 6 on a cell to set its level, Delete to clear it, or Enter to choose."), TypeSize::Body, Token::Ink2));
    m_column->addWidget(m_grid);
    m_lacking->setObjectName(QStringLiteral("stagesLacking"));
    m_column->addWidget(m_lacking);
    connect(m_grid, &ButtonGrid::open, this, &StageGrid::open);
    connect(m_grid, &ButtonGrid::typed, this, [this](const QString &row, const QString &stage, const QString &digit) {
        if (digit.isEmpty() || (digit >= QLatin1String("1") && digit <= QLatin1String("6")))
            set(row, stage, digit);
    });
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::StakeholderGroup)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::StakeholderGroup)
            refresh();
    });
    refresh();
}

QStringList StageGrid::stages() const
{
    QStringList fields;
    if (const RecordForm *form = m_context.pack().form(RecordKind::StakeholderGroup))
        for (const Field &field : form->fields)
            if (field.id.startsWith(QLatin1String("stage_")))
                fields.append(field.id);
    return fields;
}

QString StageGrid::levelWord(const QString &level) const
{
    if (level.isEmpty())
        return tr("Not said");
    const QString label = m_context.pack().choiceLabel(QStringLiteral("engagement_level"), level, m_context.language(), m_context.bodyType());
    return tr("%1 %2", "number and name of a level").arg(level, label);
}

QString StageGrid::rowName(const QString &id) const
{
    for (const StakeholderGroup &row : m_context.assessment().stakeholderGroups)
        if (row.id == id) {
            const QString name = planName(row, m_context.pack(), m_context.language(), m_context.bodyType());
            return name.isEmpty() ? tr("Group without a name") : name;
        }
    return {};
}

void StageGrid::refresh()
{
    const QStringList stages = this->stages();
    QList<ButtonGrid::Column> columns;
    if (const RecordForm *form = m_context.pack().form(RecordKind::StakeholderGroup))
        for (const Field &field : form->fields)
            if (stages.contains(field.id))
                columns.append({field.id, m_context.say(field.label)});
    QList<ButtonGrid::Row> rows;
    QStringList lacking;
    for (const StakeholderGroup &row : m_context.assessment().stakeholderGroups) {
        const QString name = rowName(row.id);
        QStringList cells;
        for (const QString &stage : stages)
            cells.append(levelWord(m_context.session.value(keyOf(row.id, stage)).text()));
        rows.append({row.id, name, cells});
        const QStringList shared = sharedStages(row);
        if (row.level_planned.toInt() == coproduce && (shared.size() < sharedStagesNeeded || !shared.contains(QStringLiteral("question"))))
            lacking.append(tr("%1: coproduction means co-design or more in three stages, one of them setting the question. Now it is %n.", nullptr, int(shared.size())).arg(name));
    }
    m_grid->setContent(columns, rows);
    m_lacking->setText(lacking.join(u'\n'));
    m_lacking->setVisible(!lacking.isEmpty());
    if (m_editor && rowName(m_openRow).isEmpty())
        close();
    else if (m_editor)
        m_editor->findChild<ChoiceField *>()->setValue(m_context.session.value(keyOf(m_openRow, m_openStage)));
}

void StageGrid::set(const QString &row, const QString &stage, const QString &level)
{
    if (m_context.session.isReadOnly())
        return;
    m_context.session.setValue(keyOf(row, stage), level.isEmpty() ? Value() : Value(level));
    m_context.session.endBurst();
    announce(m_grid, levelWord(level));
}

void StageGrid::open(const QString &row, const QString &stage)
{
    if (m_editor)
        close();
    m_openRow = row;
    m_openStage = stage;
    QString title;
    if (const RecordForm *form = m_context.pack().form(RecordKind::StakeholderGroup))
        for (const Field &field : form->fields)
            if (field.id == stage)
                title = m_context.say(field.label);
    ChoiceOptions options;
    if (const Vocabulary *levels = m_context.pack().vocabulary(QStringLiteral("engagement_level")))
        for (const Choice &choice : levels->choices)
            options.append({choice.id, levelWord(choice.id), {}});
    m_editor = new Card;
    m_editor->setObjectName(QStringLiteral("stageChoice"));
    auto *choice = new ChoiceField(options);
    choice->setInRow(true);
    choice->setTexts({.label = tr("%1, %2: at which level do they take part?", "group, stage").arg(rowName(row), title)});
    choice->setValue(m_context.session.value(keyOf(row, stage)));
    choice->setReadOnly(m_context.session.isReadOnly());
    connect(choice, &FieldWidget::valueChanged, this, [this, row, stage](const Value &value) { m_context.session.setValue(keyOf(row, stage), value); });
    m_editor->body()->addWidget(choice);
    auto *done = new Button(tr("Done"), Button::Kind::Secondary);
    done->setObjectName(QStringLiteral("stageDone"));
    connect(done, &QAbstractButton::clicked, this, [this] {
        m_context.session.flush();
        close();
        m_grid->focusCell(m_openRow, m_openStage);
    });
    m_editor->body()->addWidget(done, 0, Qt::AlignLeft);
    m_column->addWidget(m_editor);
    m_editor->show();
    restoreTabOrderLater(this);
    choice->focusEditor();
    revealFocusLater(this);
}

void StageGrid::close()
{
    discard(m_editor);
    m_editor = nullptr;
    restoreTabOrderLater(this);
}

QString StageGrid::toText() const
{
    return m_grid->toText();
}

} // namespace dueregard
