// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/RoutesGrid.h"

#include "core/engagement/EngagementPlan.h"
#include "ui/a11y/Announce.h"
#include "ui/engagement/ButtonGrid.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

bool isAboutTimes(const QString &code)
{
    return code == QLatin1String("daytime") || code == QLatin1String("one_time");
}

} // namespace

RoutesGrid::RoutesGrid(const PageContext &context, const QString &field, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(field), m_grid(new ButtonGrid(9)), m_words(new Paragraph)
{
    setObjectName(QStringLiteral("routes/") + field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(2));
    column->addWidget(m_grid);
    m_words->setObjectName(QStringLiteral("routesWords/") + field);
    column->addWidget(m_words);
    connect(m_grid, &ButtonGrid::open, this, &RoutesGrid::toggle);
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

const Field *RoutesGrid::formField() const
{
    if (const RecordForm *form = m_context.pack().form(RecordKind::StakeholderGroup))
        for (const Field &field : form->fields)
            if (field.id == m_field)
                return &field;
    return nullptr;
}

QString RoutesGrid::leftOutWord(const QString &code)
{
    const QHash<QString, QString> words{{QStringLiteral("not_online"), tr("people who are not online are left out")},
                                        {QStringLiteral("phone_only"), tr("people who cannot use a phone are left out")},
                                        {QStringLiteral("paper_only"), tr("people who cannot read or write what is sent are left out")},
                                        {QStringLiteral("cannot_travel"), tr("people who cannot come are left out")},
                                        {QStringLiteral("no_visit"), tr("people who want no visit at home are left out")},
                                        {QStringLiteral("daytime"), tr("people who work or care in the daytime are left out")},
                                        {QStringLiteral("one_time"), tr("people who cannot come at that one time are left out")}};
    return words.value(code);
}

void RoutesGrid::refresh()
{
    const Field *field = formField();
    const Vocabulary *vocabulary = field ? m_context.pack().vocabulary(field->vocabulary) : nullptr;
    if (const bool shown = vocabulary && !m_context.assessment().stakeholderGroups.isEmpty(); parentWidget() || !shown) // else it would be a window
        setVisible(shown);
    if (!vocabulary)
        return;
    QList<ButtonGrid::Column> columns;
    for (const Choice &choice : vocabulary->choices)
        columns.append({choice.id, m_context.say(choice.label)});
    QList<ButtonGrid::Row> rows;
    for (const StakeholderGroup &row : m_context.assessment().stakeholderGroups) {
        const QStringList offered = m_context.session.value(FieldKey::record(RecordKind::StakeholderGroup, row.id, m_field)).list();
        QStringList cells;
        for (const Choice &choice : vocabulary->choices)
            cells.append(offered.contains(choice.id) ? tr("Yes") : tr("No"));
        const QString name = planName(row, m_context.pack(), m_context.language(), m_context.bodyType());
        rows.append({row.id, name.isEmpty() ? tr("Group without a name") : name, cells});
    }
    m_grid->setContent(columns, rows);
    const QString words = inWords();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

QString RoutesGrid::inWords() const
{
    const Field *field = formField();
    const Vocabulary *vocabulary = field ? m_context.pack().vocabulary(field->vocabulary) : nullptr;
    if (!vocabulary)
        return {};
    QStringList lines;
    QStringList nobody;
    QStringList without;
    for (const Choice &choice : vocabulary->choices) {
        const bool any = std::any_of(m_context.assessment().stakeholderGroups.begin(), m_context.assessment().stakeholderGroups.end(), [&](const StakeholderGroup &row) {
            return m_context.session.value(FieldKey::record(RecordKind::StakeholderGroup, row.id, m_field)).list().contains(choice.id);
        });
        if (!any)
            nobody.append(m_context.say(choice.label));
    }
    if (!nobody.isEmpty())
        lines.append(tr("Nobody is offered: %1.").arg(nobody.join(QStringLiteral(", "))));
    for (const StakeholderGroup &row : m_context.assessment().stakeholderGroups) {
        const QString name = planName(row, m_context.pack(), m_context.language(), m_context.bodyType());
        if (m_context.session.value(FieldKey::record(RecordKind::StakeholderGroup, row.id, m_field)).list().isEmpty())
            without.append(name.isEmpty() ? tr("Group without a name") : name);
        for (const QString &code : leftOutBy(row))
            if (isAboutTimes(code) == (m_field == QLatin1String("slots_offered")))
                lines.append(tr("%1: %2.", "group, who is left out").arg(name.isEmpty() ? tr("Group without a name") : name, leftOutWord(code)));
    }
    if (!without.isEmpty())
        lines.append(tr("Nothing is offered yet to: %1.").arg(without.join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

void RoutesGrid::toggle(const QString &row, const QString &code)
{
    if (m_context.session.isReadOnly())
        return;
    const FieldKey key = FieldKey::record(RecordKind::StakeholderGroup, row, m_field);
    QStringList offered = m_context.session.value(key).list();
    const bool on = offered.removeAll(code) == 0;
    if (on)
        offered.append(code);
    m_context.session.setValue(key, offered.isEmpty() ? Value() : Value(offered));
    m_context.session.endBurst();
    announce(m_grid, on ? tr("Yes") : tr("No"));
}

QString RoutesGrid::toText() const
{
    return m_grid->toText();
}

} // namespace dueregard
