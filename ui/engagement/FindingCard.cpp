// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/FindingCard.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/FindingEffect.h"
#include "ui/engagement/FindingImpacts.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

FindingCard::FindingCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Finding, id, parent)
{
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::FindingLink)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
}

void FindingCard::fill(QVBoxLayout *column)
{
    RecordCard::fill(column);
    const auto size = [this](const QString &code) { return context().pack().choiceLabel(QStringLiteral("residual"), code, context().language(), context().bodyType()); };
    for (const FindingLink &link : context().assessment().findingLinks) {
        if (link.finding_id != id())
            continue;
        for (const auto &[kind, target] : {std::pair(RecordKind::Impact, link.impact_id), std::pair(RecordKind::Evidence, link.evidence_id), std::pair(RecordKind::Action, link.action_id),
                                           std::pair(RecordKind::Intersection, link.intersection_id)}) {
            const QString name = target.isEmpty() ? QString() : words().shortTitle(kind, target);
            if (name.isEmpty())
                continue;
            QString text = tr("Confirmed: %1").arg(name);
            if (link.effect == QLatin1String("new"))
                text = tr("Led to: %1").arg(name);
            else if (link.effect == QLatin1String("changed") && !link.rating_before.isEmpty())
                text = tr("Changed: %1, from %2 to %3").arg(name, size(link.rating_before), size(link.rating_after));
            else if (link.effect == QLatin1String("changed"))
                text = tr("Changed: %1, now %2").arg(name, size(link.rating_after));
            auto *chip = new Button(text, Button::Kind::Chip, QStringLiteral("arrow-right"));
            chip->setObjectName(QStringLiteral("effectOf/") + link.id);
            connect(chip, &QAbstractButton::clicked, this, [this, kind = kind, target = target] { emit goTo(FieldKey::record(kind, target, {})); });
            column->addWidget(chip, 0, Qt::AlignLeft);
        }
    }
    if (!m_told.isEmpty())
        column->addWidget(new Paragraph(m_told, TypeSize::Body, Token::Ink2));
}

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
    if (FindingEffect::hasTargets(context())) {
        Button *changes = link(tr("It changes something that is there"), QStringLiteral("toThere"));
        connect(changes, &QAbstractButton::clicked, this, &FindingCard::openEffect);
        row->addWidget(changes);
    }
}

void FindingCard::editorOpened()
{
    if (m_panel)
        discard(m_panel);
    m_panel = nullptr;
    m_told.clear();
}

void FindingCard::showPanel(QWidget *panel)
{
    if (m_panel)
        discard(m_panel);
    m_panel = panel;
    m_told.clear();
    body()->addWidget(panel);
    panel->show();
    restoreTabOrderLater(this);
    revealFocusLater(this);
}

void FindingCard::closePanel(const QString &focus)
{
    if (m_panel)
        discard(m_panel);
    m_panel = nullptr;
    refresh();
    if (auto *button = findChild<QWidget *>(focus + u'/' + id()))
        button->setFocus(Qt::OtherFocusReason);
    restoreTabOrderLater(this);
}

void FindingCard::openEffect()
{
    auto *panel = new FindingEffect(context(), id());
    connect(panel, &FindingEffect::cancelled, this, [this] { closePanel(QStringLiteral("toThere")); });
    connect(panel, &FindingEffect::recorded, this, [this](const QString &words) {
        m_told = words;
        closePanel(QStringLiteral("toThere"));
        announce(this, words);
    });
    showPanel(panel);
    panel->focusFirst();
}

void FindingCard::openImpacts()
{
    auto *panel = new FindingImpacts(context(), id());
    connect(panel, &FindingImpacts::cancelled, this, [this] { closePanel(QStringLiteral("toImpact")); });
    connect(panel, &FindingImpacts::made, this, [this](const QStringList &ids) {
        closePanel(QStringLiteral("toImpact"));
        emit goTo(FieldKey::record(RecordKind::Impact, ids.first(), QStringLiteral("direction")));
    });
    showPanel(panel);
    panel->focusFirst();
}

void FindingCard::follow(RecordKind kind)
{
    AssessmentSession &session = context().session;
    const QStringList groups = value(QStringLiteral("groups")).list();
    const QString words = value(QStringLiteral("text")).toPlain();
    if (kind == RecordKind::Impact) {
        if (groups.size() != 1) {
            openImpacts();
            return;
        }
        const QStringList made = FindingImpacts::make(context(), id(), groups);
        emit goTo(FieldKey::record(RecordKind::Impact, made.first(), QStringLiteral("direction")));
        return;
    }
    QMap<QString, Value> values;
    QString field;
    QString linked;
    switch (kind) {
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
