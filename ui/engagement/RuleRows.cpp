// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/RuleRows.h"

#include "core/engagement/Scoping.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

RuleRows::RuleRows(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_sentence(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    setObjectName(QStringLiteral("ruleRows"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    m_column->addWidget(m_sentence);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Impact)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key == FieldKey::answer(ruleGroupsQuestion) || key.kind == RecordKind::Impact)
            refresh();
    });
    refresh();
}

void RuleRows::tick(const PageContext &context, const Value &groups)
{
    AssessmentSession &session = context.session;
    const QStringList before = namedByRule(context.assessment());
    const QStringList now = groups.list();
    QStringList added;
    for (const QString &group : now)
        if (!before.contains(group))
            added += group;
    const QStringList missing = withoutImpactRow(added, context.assessment(), context.pack());
    QStringList bare;
    for (const QString &group : before)
        if (!now.contains(group))
            bare += untouchedImpactRows(group, context.assessment(), context.pack());
    if (session.isReadOnly() || (missing.isEmpty() && bare.isEmpty())) {
        session.setValue(FieldKey::answer(ruleGroupsQuestion), groups);
        return;
    }
    session.beginGroup(tr("Whom the present rule names"));
    session.setValue(FieldKey::answer(ruleGroupsQuestion), groups);
    for (const QString &group : missing)
        session.addRecord(RecordKind::Impact, impactRowFor(group, context.pack()));
    for (const QString &id : std::as_const(bare))
        session.removeRecord(RecordKind::Impact, id);
    session.endGroup();
}

void RuleRows::makeMissing()
{
    AssessmentSession &session = m_context.session;
    const QStringList missing = withoutImpactRow(namedByRule(m_context.assessment()), m_context.assessment(), m_context.pack());
    session.beginGroup(tr("Impacts on those whom the present rule names"));
    for (const QString &group : missing)
        session.addRecord(RecordKind::Impact, impactRowFor(group, m_context.pack()));
    session.endGroup();
    announce(m_sentence, m_sentence->text());
}

void RuleRows::refresh()
{
    const Assessment &a = m_context.assessment();
    const auto label = [this](const QString &group) { return m_context.pack().groupLabel(group, m_context.language(), m_context.bodyType()); };
    const QStringList missing = withoutImpactRow(namedByRule(a), a, m_context.pack());
    QStringList shown = missing;
    struct Row {
        QString group;
        QString id;
    };
    QList<Row> rows;
    for (const QString &group : namedByRule(a))
        if (const Impact *row = impactRowOf(group, a, m_context.pack())) {
            rows.append({group, row->id});
            shown += group + u' ' + row->id;
        }
    shown.prepend(QString::number(missing.size()));
    const bool any = !rows.isEmpty() || !missing.isEmpty();
    if (parentWidget() || !any) // else it would be a window
        setVisible(any);
    if (shown == m_shown)
        return;
    m_shown = shown;
    const bool held = m_links && m_links->isAncestorOf(focusWidget());
    if (m_links) { // the click that led here may still be inside it
        m_links->hide();
        m_links->setParent(nullptr);
        m_links->deleteLater();
    }
    m_links = new QWidget;
    m_column->addWidget(m_links);
    auto *line = new FlowLayout(4, m_links);
    QStringList names;
    for (const QString &group : missing)
        names += label(group);
    m_sentence->setText(missing.isEmpty() ? tr("Whom the rule names is affected by definition. Each of them has a row in the impacts; say there what happens to them.")
                                          : tr("Whom the rule names is affected by definition. Not in the impacts yet: %1.").arg(names.join(QStringLiteral(", "))));
    if (!missing.isEmpty() && !m_context.session.isReadOnly()) {
        auto *make = new Button(tr("Add what is missing to the impacts"), Button::Kind::Secondary, QStringLiteral("plus"));
        make->setObjectName(QStringLiteral("makeRuleRows"));
        connect(make, &QAbstractButton::clicked, this, &RuleRows::makeMissing);
        line->addWidget(make);
    }
    for (const Row &row : std::as_const(rows)) {
        auto *go = new Button(tr("Impact: %1", "a group of people").arg(label(row.group)), Button::Kind::Link);
        go->setObjectName(QStringLiteral("ruleRow/") + row.group);
        connect(go, &QAbstractButton::clicked, this, [this, id = row.id] { emit goTo(FieldKey::record(RecordKind::Impact, id, {})); });
        line->addWidget(go);
    }
    m_links->show();
    restoreTabOrderLater(this);
    if (held) // its button is gone
        if (auto *next = m_links->findChild<QAbstractButton *>())
            next->setFocus(Qt::OtherFocusReason);
}

} // namespace dueregard
