// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/FindingCard.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

namespace dueregard {

FindingCard::FindingCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Finding, id, parent) {}

void FindingCard::addActions(FlowLayout *row)
{
    RecordCard::addActions(row);
    if (context().session.isReadOnly())
        return;
    const auto offer = [&](RecordKind kind, const QString &words, const QString &name) {
        if (words.isEmpty() || RecordWords(context()).pageOf(FieldKey::record(kind, {}, {})).isEmpty())
            return;
        Button *button = link(words, name);
        connect(button, &QAbstractButton::clicked, this, [this, kind] { follow(kind); });
        row->addWidget(button);
    };
    const QStringList groups = value(QStringLiteral("groups")).list();
    offer(RecordKind::Impact, tr("Make an impact of it"), QStringLiteral("toImpact"));
    offer(RecordKind::Evidence, tr("Use it as evidence"), QStringLiteral("toEvidence"));
    offer(RecordKind::Action, tr("Add an action"), QStringLiteral("toAction"));
    offer(RecordKind::Intersection, groups.size() > 1 ? tr("Look at these groups together") : QString(), QStringLiteral("toIntersection"));
}

void FindingCard::follow(RecordKind kind)
{
    AssessmentSession &session = context().session;
    const QStringList groups = value(QStringLiteral("groups")).list();
    const QString words = value(QStringLiteral("text")).toPlain();
    QMap<QString, Value> values;
    QString field;
    QString linked;
    switch (kind) {
    case RecordKind::Impact: {
        const QString first = groups.value(0);
        const Characteristic *characteristic = context().pack().characteristicOf(first);
        if (!characteristic && !context().pack().characteristics.isEmpty())
            characteristic = &context().pack().characteristics.first();
        values.insert(QStringLiteral("characteristic"), characteristic ? characteristic->id : QString());
        if (characteristic && first != characteristic->id)
            values.insert(QStringLiteral("group"), first);
        values.insert(QStringLiteral("finding_ids"), QStringList{id()});
        field = QStringLiteral("direction");
        linked = QStringLiteral("impact_id");
        break;
    }
    case RecordKind::Evidence:
        values.insert(QStringLiteral("title"), RecordWords::firstLine(words));
        values.insert(QStringLiteral("groups"), groups);
        field = QStringLiteral("title");
        linked = QStringLiteral("evidence_id");
        break;
    case RecordKind::Action:
        field = QStringLiteral("description");
        linked = QStringLiteral("action_id");
        break;
    default:
        values.insert(QStringLiteral("groups"), groups);
        values.insert(QStringLiteral("finding_ids"), QStringList{id()});
        field = QStringLiteral("title");
        linked = QStringLiteral("intersection_id");
        break;
    }
    session.beginGroup(tr("Follow up what people said"));
    const QString made = session.addRecord(kind, values);
    session.addRecord(RecordKind::FindingLink, {{QStringLiteral("finding_id"), id()}, {linked, made}, {QStringLiteral("effect"), QStringLiteral("new")}, {QStringLiteral("linked_on"), context().clock.today()}});
    session.endGroup();
    emit goTo(FieldKey::record(kind, made, field));
}

} // namespace dueregard
