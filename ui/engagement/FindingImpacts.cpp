// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/FindingImpacts.h"

#include "ui/fields/GroupsField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QVBoxLayout>

namespace dueregard {

FindingImpacts::FindingImpacts(const PageContext &context, const QString &findingId, QWidget *parent)
    : QWidget(parent), m_context(context), m_finding(findingId), m_groups(new GroupsField(context.pack(), context.language(), context.bodyType()))
{
    setObjectName(QStringLiteral("impacts/") + findingId);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spaceOf(2), 0, 0);
    column->setSpacing(spaceOf(3));
    m_groups->setObjectName(QStringLiteral("impactsGroups"));
    m_groups->setTexts({.label = tr("On whom does this have an effect?"), .hint = tr("Each group gets a row of its own.")});
    m_groups->setValue(context.session.value(FieldKey::record(RecordKind::Finding, findingId, QStringLiteral("groups"))));
    column->addWidget(m_groups);
    auto *row = new FlowLayout(2);
    auto *make = new Button(tr("Make the impacts"), Button::Kind::Secondary);
    make->setObjectName(QStringLiteral("impactsMake"));
    connect(make, &QAbstractButton::clicked, this, [this] {
        const QStringList groups = m_groups->value().list();
        if (groups.isEmpty()) {
            m_groups->setError(tr("Tick at least one group."));
            m_groups->focusEditor();
            return;
        }
        emit made(FindingImpacts::make(m_context, m_finding, groups));
    });
    auto *cancel = new Button(tr("Close without making one"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("impactsCancel"));
    connect(cancel, &QAbstractButton::clicked, this, &FindingImpacts::cancelled);
    row->addWidget(make);
    row->addWidget(cancel);
    column->addLayout(row);
}

void FindingImpacts::focusFirst()
{
    m_groups->focusEditor();
}

QStringList FindingImpacts::make(const PageContext &context, const QString &findingId, const QStringList &groups)
{
    AssessmentSession &session = context.session;
    QStringList ids;
    session.beginGroup(tr("Follow up what people said"));
    for (const QString &group : groups) {
        const Characteristic *characteristic = context.pack().characteristicOf(group);
        QMap<QString, Value> values{{QStringLiteral("characteristic"), characteristic ? characteristic->id : group}, {QStringLiteral("finding_ids"), QStringList{findingId}}};
        if (characteristic && characteristic->id != group)
            values.insert(QStringLiteral("group"), group);
        const QString id = session.addRecord(RecordKind::Impact, values);
        session.addRecord(RecordKind::FindingLink, {{QStringLiteral("finding_id"), findingId}, {QStringLiteral("impact_id"), id}, {QStringLiteral("effect"), QStringLiteral("new")}, {QStringLiteral("linked_on"), context.clock.today()}});
        ids.append(id);
    }
    session.endGroup();
    return ids;
}

} // namespace dueregard
