// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ChecklistSheet.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/AnswerSheet.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/RowButton.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
const QString wholePlan = QStringLiteral("plan");
}

ChecklistSheet::ChecklistSheet(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checklists"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    if (const Vocabulary *lists = context.pack().vocabulary(QStringLiteral("checklist")))
        for (const Choice &choice : lists->choices) {
            auto *button = new RowButton(context.say(choice.label));
            button->setObjectName(QStringLiteral("checklist/") + choice.id);
            connect(button, &QAbstractButton::clicked, this, [this, id = choice.id] { open(id); });
            rows->addWidget(button);
            m_buttons.append(button);
            m_lists.append(choice.id);
        }
    m_column->addLayout(rows);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::ChecklistAnswer)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::ChecklistAnswer)
            refresh();
    });
    refresh();
}

bool ChecklistSheet::isPerActivity(const QString &checklist)
{
    return checklist == QLatin1String("access") || checklist == QLatin1String("meeting") || checklist == QLatin1String("trauma");
}

QString ChecklistSheet::label(const char *vocabulary, const QString &code) const
{
    return m_context.pack().choiceLabel(QLatin1String(vocabulary), code, m_context.language(), m_context.bodyType());
}

QStringList ChecklistSheet::itemsOf(const QString &checklist) const
{
    QStringList items;
    if (const Vocabulary *all = m_context.pack().vocabulary(QStringLiteral("checklist_item")))
        for (const Choice &choice : all->choices)
            if (choice.id.startsWith(checklist + u'.'))
                items.append(choice.id);
    return items;
}

QString ChecklistSheet::activity() const
{
    const QString chosen = m_activity ? m_activity->value().text() : QString();
    return chosen == wholePlan ? QString() : chosen;
}

const ChecklistAnswer *ChecklistSheet::answerTo(const QString &item, const QString &activity) const
{
    for (const ChecklistAnswer &answer : m_context.assessment().checklistAnswers)
        if (answer.item == item && answer.activity_id == activity)
            return &answer;
    return nullptr;
}

void ChecklistSheet::refresh()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QStringList items = itemsOf(m_lists[i]);
        QSet<QString> answered;
        for (const ChecklistAnswer &answer : m_context.assessment().checklistAnswers)
            if (!answer.answer.isEmpty() && items.contains(answer.item))
                answered.insert(answer.item);
        m_buttons[i]->setNote(tr("%1 of %2 lines answered").arg(answered.size()).arg(items.size()));
        m_buttons[i]->setCurrent(m_lists[i] == m_checklist);
    }
    if (!m_sheet)
        return;
    QList<AnswerSheet::Line> lines;
    const Vocabulary *all = m_context.pack().vocabulary(QStringLiteral("checklist_item"));
    for (const QString &item : itemsOf(m_checklist)) {
        const ChecklistAnswer *answer = answerTo(item, activity());
        const Choice *choice = all->choice(item);
        const QString code = answer ? answer->answer : QString();
        const bool why = code == QLatin1String("no") || code == QLatin1String("not_relevant");
        lines.append({item, m_context.say(choice->label), m_context.say(choice->hint), code, answer ? answer->note : QString(), why || !m_context.say(choice->hint).isEmpty()});
    }
    m_sheet->setLines(lines);
}

void ChecklistSheet::open(const QString &checklist)
{
    if (m_open)
        discard(m_open);
    m_activity = nullptr;
    m_sheet = nullptr;
    m_checklist = checklist;
    m_open = new QWidget;
    auto *inside = new QVBoxLayout(m_open);
    inside->setContentsMargins(0, spaceOf(3), 0, 0);
    inside->setSpacing(spaceOf(3));
    inside->addWidget(new Heading(label("checklist", checklist), 2));
    ChoiceOptions activities = RecordWords(m_context).options(RecordKind::Activity);
    if (isPerActivity(checklist) && !activities.isEmpty()) {
        activities.prepend({wholePlan, tr("The plan as a whole"), {}});
        m_activity = new ChoiceField(activities);
        m_activity->setObjectName(QStringLiteral("checklistActivity"));
        m_activity->setClearable(false);
        m_activity->setTexts({.label = tr("Which activity is this about?")});
        m_activity->setValue(wholePlan);
        connect(m_activity, &FieldWidget::valueChanged, this, &ChecklistSheet::refresh);
        inside->addWidget(m_activity);
    }
    const QStringList codes = checklist == QLatin1String("sector") ? QStringList{QStringLiteral("involved"), QStringLiteral("invited"), QStringLiteral("not_relevant")}
                                                                   : QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("not_relevant")};
    ChoiceOptions answers;
    for (const QString &code : codes)
        answers.append({code, label("checklist_answer", code), {}});
    m_sheet = new AnswerSheet(answers, tr("Why, or what you did"), {}, m_context.session.isReadOnly());
    connect(m_sheet, &AnswerSheet::answered, this, [this](const QString &item, const QString &code) { set(item, QStringLiteral("answer"), code); });
    connect(m_sheet, &AnswerSheet::noted, this, [this](const QString &item, const QString &note) { set(item, QStringLiteral("note"), note); });
    inside->addWidget(m_sheet);
    m_column->addWidget(m_open);
    m_open->show();
    refresh();
    restoreTabOrderLater(this);
    if (m_activity)
        m_activity->focusEditor();
    else
        m_sheet->focusFirst();
    revealFocusLater(this);
}

void ChecklistSheet::set(const QString &item, const QString &field, const QString &value)
{
    AssessmentSession &session = m_context.session;
    if (const ChecklistAnswer *known = answerTo(item, activity()))
        session.setValue(FieldKey::record(RecordKind::ChecklistAnswer, known->id, field), value.isEmpty() ? Value() : Value(value));
    else if (!value.isEmpty())
        session.addRecord(RecordKind::ChecklistAnswer, {{QStringLiteral("checklist"), m_checklist}, {QStringLiteral("item"), item}, {QStringLiteral("activity_id"), activity()}, {field, value}});
}

} // namespace dueregard
