// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/CandidatePanel.h"

#include "core/intersections/IntersectionSteps.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

namespace dueregard {

CandidatePanel::CandidatePanel(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("candidates"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(3));
    refresh();
}

QString CandidatePanel::names(const QStringList &groups) const
{
    QStringList labels;
    for (const QString &group : groups)
        labels.append(m_context.pack().groupLabel(group, m_context.language(), m_context.bodyType()));
    return labels.join(QStringLiteral(" × "));
}

QString CandidatePanel::why(const Candidate &candidate) const
{
    QStringList signals_;
    const RecordWords words(m_context);
    if (!candidate.barrierIds.isEmpty()) {
        QStringList steps;
        for (const QString &id : candidate.barrierIds)
            steps.append(words.shortTitle(RecordKind::Barrier, id));
        signals_.append(tr("both meet: %1").arg(steps.join(QStringLiteral(", "))));
    }
    if (!candidate.findingIds.isEmpty())
        signals_.append(tr("people said so, %n time(s)", nullptr, int(candidate.findingIds.size())));
    if (!candidate.evidenceIds.isEmpty())
        signals_.append(tr("figures for the combination"));
    if (!candidate.ruleBarrierIds.isEmpty())
        signals_.append(tr("a rule hits them together"));
    if (candidate.people)
        signals_.append(tr("somebody put it forward"));
    return tr("Why it is here: %1.").arg(signals_.join(QStringLiteral("; ")));
}

void CandidatePanel::refresh()
{
    m_question = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    const CandidateList list = findCandidates(m_context.assessment(), m_context.pack());
    m_count = int(list.ranked.size() + list.families.size());
    if (list.isEmpty() && list.below.isEmpty())
        m_column->addWidget(new Paragraph(tr("Nothing in the record points to a combination yet. Rate the steps above, or record what people said about several groups at once."),
                                          TypeSize::Body, Token::Ink2));
    for (const RankedSign &sign : list.inOrder())
        sign.candidate ? addCandidate(*sign.candidate) : addFamily(*sign.family);
    if (!list.below.isEmpty()) {
        m_column->addWidget(new Heading(tr("Also noticed"), 3));
        m_column->addWidget(new Paragraph(tr("One voice or one figure is enough to look, even where the rows of the groups are low or blank."), TypeSize::Body, Token::Ink2));
        for (const Candidate &candidate : list.below)
            addCandidate(candidate);
    }
    if (list.rest > 0)
        m_column->addWidget(new Paragraph(tr("%n weaker sign(s) are not listed.", nullptr, list.rest), TypeSize::Caption, Token::Ink2));
    restoreTabOrderLater(this);
}

QString CandidatePanel::put(const Intersection &record)
{
    AssessmentSession &session = m_context.session;
    const QMap<QString, Value> values{{QStringLiteral("groups"), record.groups}, {QStringLiteral("status"), record.status}, {QStringLiteral("barrier_ids"), record.barrier_ids}, {QStringLiteral("finding_ids"), record.finding_ids}, {QStringLiteral("evidence_ids"), record.evidence_ids}, {QStringLiteral("found_by"), record.found_by}, {QStringLiteral("mechanism"), record.mechanism}, {QStringLiteral("merged_into_id"), record.merged_into_id}};
    if (recordIndex(m_context.assessment(), RecordKind::Intersection, record.id) < 0) {
        QMap<QString, Value> said;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            if (!it.value().isBlank())
                said.insert(it.key(), it.value());
        return session.addRecord(RecordKind::Intersection, said);
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        session.setValue(FieldKey::record(RecordKind::Intersection, record.id, it.key()), it.value());
    return record.id;
}

void CandidatePanel::decide(const Sign &sign, const QString &status, const QString &reason)
{
    AssessmentSession &session = m_context.session;
    session.beginGroup(tr("Decide about a combination"));
    QString id;
    for (const Intersection &record : sign.records(status)) {
        id = put(record);
        if (!reason.isEmpty())
            session.setValue(FieldKey::record(RecordKind::Intersection, id, QStringLiteral("dismissed_reason")), reason);
    }
    session.endGroup();
    if (status == QLatin1String("assessed")) {
        emit goTo(FieldKey::record(RecordKind::Intersection, id, QStringLiteral("title")));
        return;
    }
    announce(this, status == QLatin1String("monitor") ? tr("%1 is watched.").arg(sign.name) : tr("%1 is left out, with the reason.").arg(sign.name));
    refresh();
}

void CandidatePanel::mergeInto(const Sign &sign, const QString &into)
{
    const Assessment &assessment = m_context.assessment();
    for (const Intersection &one : assessment.intersections) {
        if (one.id != into)
            continue;
        const Merged both = merged(one, sign.records(QStringLiteral("merged")).first());
        m_context.session.beginGroup(tr("Join combinations"));
        put(both.into);
        put(both.from);
        m_context.session.endGroup();
        emit goTo(FieldKey::record(RecordKind::Intersection, into, {}));
        return;
    }
}

void CandidatePanel::add(const QStringList &groups, const QString &barrier)
{
    const QString id = m_context.session.addRecord(RecordKind::Intersection, {{QStringLiteral("groups"), groups}, {QStringLiteral("status"), QStringLiteral("assessed")}, {QStringLiteral("barrier_ids"), QStringList{barrier}}, {QStringLiteral("found_by"), QStringList{QStringLiteral("T1"), QStringLiteral("T5")}}});
    emit goTo(FieldKey::record(RecordKind::Intersection, id, QStringLiteral("title")));
}

void CandidatePanel::dropQuestion()
{
    if (!m_question)
        return;
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
}

void CandidatePanel::askWhy(const Sign &sign, Card *card)
{
    dropQuestion();
    m_question = new QWidget;
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Paragraph(tr("Why can it be left out? That there are no data is no reason: watch it instead."), TypeSize::Body, Token::Ink2));
    const QHash<QString, QString> words{{QStringLiteral("same_as_row"), tr("A single row says the same")},
                                        {QStringLiteral("too_few"), tr("Too few people to say it without naming them")},
                                        {QStringLiteral("no_route"), tr("The proposal cannot reach them this way")},
                                        {QStringLiteral("evidence_against"), tr("Evidence shows that it is not so")},
                                        {QStringLiteral("outside"), tr("Outside this decision")}};
    auto *row = new FlowLayout(2);
    for (const QString &reason : dismissalReasons()) {
        auto *button = new Button(words.value(reason, reason), Button::Kind::Secondary);
        button->setObjectName(QStringLiteral("because/") + reason);
        connect(button, &QAbstractButton::clicked, this, [this, sign, reason] { decide(sign, QStringLiteral("dismissed"), reason); });
        row->addWidget(button);
    }
    column->addLayout(row);
    card->body()->addWidget(m_question);
    m_question->show();
    restoreTabOrderLater(this);
    if (QWidget *first = row->count() > 0 ? row->itemAt(0)->widget() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void CandidatePanel::askInto(const Sign &sign, Card *card)
{
    dropQuestion();
    m_question = new QWidget;
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Paragraph(tr("Join it to which combination? It gets the groups and the links of both."), TypeSize::Body, Token::Ink2));
    auto *row = new FlowLayout(2);
    for (const Intersection &one : m_context.assessment().intersections) {
        if (one.status == QLatin1String("merged") || one.status == QLatin1String("dismissed") || one.id == sign.recordedId)
            continue;
        auto *button = new Button(one.title.isEmpty() ? names(one.groups) : one.title, Button::Kind::Secondary);
        connect(button, &QAbstractButton::clicked, this, [this, sign, id = one.id] { mergeInto(sign, id); });
        row->addWidget(button);
    }
    column->addLayout(row);
    card->body()->addWidget(m_question);
    m_question->show();
    restoreTabOrderLater(this);
    if (QWidget *first = row->count() > 0 ? row->itemAt(0)->widget() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void CandidatePanel::offerDecisions(const Sign &sign, Card *card, FlowLayout *row)
{
    const auto offer = [&](const QString &words, const QString &name, Button::Kind kind) {
        auto *button = new Button(words, kind);
        button->setObjectName(name);
        button->setSubject(sign.name);
        row->addWidget(button);
        return button;
    };
    if (sign.asOne) {
        connect(offer(tr("Look into it"), QStringLiteral("accept"), Button::Kind::Secondary), &QAbstractButton::clicked, this,
                [this, sign] { decide(sign, QStringLiteral("assessed")); });
        const QList<Intersection> &known = m_context.assessment().intersections;
        const bool others = std::any_of(known.begin(), known.end(), [&](const Intersection &one) {
            return one.id != sign.recordedId && one.status != QLatin1String("merged") && one.status != QLatin1String("dismissed");
        });
        if (others)
            connect(offer(tr("Join it to another"), QStringLiteral("merge"), Button::Kind::Link), &QAbstractButton::clicked, this,
                    [this, sign, card] { askInto(sign, card); });
    }
    connect(offer(sign.asOne ? tr("Watch it") : tr("Watch all of them"), QStringLiteral("watch"), Button::Kind::Link), &QAbstractButton::clicked, this,
            [this, sign] { decide(sign, QStringLiteral("monitor")); });
    connect(offer(sign.asOne ? tr("Leave it out") : tr("Leave all of them out"), QStringLiteral("dismiss"), Button::Kind::Link), &QAbstractButton::clicked, this,
            [this, sign, card] { askWhy(sign, card); });
}

void CandidatePanel::addCandidate(const Candidate &candidate)
{
    auto *card = new Card;
    const QString title = names(candidate.groups);
    card->setObjectName(QStringLiteral("candidate/") + candidate.groups.join(u'+'));
    card->body()->addWidget(new Heading(title, 3));
    card->body()->addWidget(new Paragraph(why(candidate), TypeSize::Body, Token::Ink2));
    if (!m_context.session.isReadOnly()) {
        auto *row = new FlowLayout(3);
        const auto records = [this, candidate](const QString &status) { return QList<Intersection>{recordOf(candidate, m_context.assessment(), status)}; };
        offerDecisions({.name = title, .recordedId = candidate.intersectionId, .records = records}, card, row);
        card->body()->addLayout(row);
    }
    m_column->addWidget(card);
}

void CandidatePanel::addFamily(const BarrierFamily &family)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("family/") + family.barrierId);
    const QString step = RecordWords(m_context).shortTitle(RecordKind::Barrier, family.barrierId);
    const QString title = tr("%1: %2", "step, groups").arg(step, names(family.groups));
    card->body()->addWidget(new Heading(title, 3));
    card->body()->addWidget(new Paragraph(tr("Why it is here: the same step stops all of them, and nothing else speaks for the single pairs."), TypeSize::Body, Token::Ink2));
    if (!m_context.session.isReadOnly()) {
        auto *row = new FlowLayout(3);
        const bool whole = family.canBeOne(m_context.pack());
        const auto records = [this, family, whole](const QString &status) {
            QList<Intersection> all;
            if (whole)
                return QList<Intersection>{recordOf(family, m_context.assessment(), status)};
            for (const Candidate &pair : family.pairs)
                all.append(recordOf(pair, m_context.assessment(), status));
            return all;
        };
        offerDecisions({.name = title, .recordedId = {}, .asOne = whole, .records = records}, card, row);
        if (!whole || family.groups.size() > 2)
            for (const Candidate &pair : family.pairs) {
                auto *look = new Button(tr("Look into %1").arg(names(pair.groups)), Button::Kind::Secondary);
                look->setObjectName(QStringLiteral("pair/") + pair.groups.join(u'+'));
                look->setSubject(step);
                const auto one = [this, pair](const QString &status) { return QList<Intersection>{recordOf(pair, m_context.assessment(), status)}; };
                connect(look, &QAbstractButton::clicked, this, [this, sign = Sign{.name = names(pair.groups), .recordedId = {}, .records = one}] { decide(sign, QStringLiteral("assessed")); });
                row->addWidget(look);
            }
        card->body()->addLayout(row);
    }
    m_column->addWidget(card);
}

} // namespace dueregard
