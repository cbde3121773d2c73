// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PortraitCard.h"

#include "core/domain/RecordSchema.h"
#include "core/engagement/Coverage.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/intersections/Journey.h"
#include "ui/engagement/JourneyStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

namespace dueregard {

PortraitCard::PortraitCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Intersection, id, parent)
{
    // Ratings, findings and actions are part of the picture, and recorded elsewhere.
    connect(&context.session, &AssessmentSession::reviewPointsChanged, this, &RecordCard::refresh);
}

QString PortraitCard::choice(const char *vocabulary, const QString &code) const
{
    return code.isEmpty() ? QString() : context().pack().choiceLabel(QLatin1String(vocabulary), code, context().language(), context().bodyType());
}

QString PortraitCard::missingWord(const QString &code)
{
    const QHash<QString, QString> all{{QStringLiteral("members"), tr("at least two groups")},
                                      {QStringLiteral("protected_member"), tr("a group that this assessment looks at elsewhere, too")},
                                      {QStringLiteral("beyond_sum"), tr("what the separate rows do not show")},
                                      {QStringLiteral("mechanism"), tr("how it comes about")},
                                      {QStringLiteral("source"), tr("where this comes from")},
                                      {QStringLiteral("action"), tr("an action, or why there is none")},
                                      {QStringLiteral("dismissed_reason"), tr("why it is left out")},
                                      {QStringLiteral("other_characteristic"), tr("a group of another characteristic, because nobody is in both of these")},
                                      {QStringLiteral("how_many"), tr("how many people they are, or what care they need in print")},
                                      {QStringLiteral("short_title"), tr("a title of twelve words or fewer")},
                                      {QStringLiteral("data_action"), tr("an action to get the data, or why there is none")},
                                      {QStringLiteral("merged_into"), tr("the one it was joined with")},
                                      {QStringLiteral("many_members"), tr("why so many groups at once")}};
    return all.value(code);
}

void PortraitCard::addTags(const Intersection &item, QVBoxLayout *column)
{
    auto *tags = new FlowLayout(2);
    for (const QString &group : item.groups)
        tags->addWidget(new Tag(words().group(group)));
    const qsizetype label = item.other_members.columns.indexOf(QStringLiteral("label"));
    for (const QStringList &row : item.other_members.rows)
        if (const QString name = row.value(label); !name.isEmpty())
            tags->addWidget(new Tag(name));
    const bool negative = item.direction == QLatin1String("NEG") || item.direction == QLatin1String("MIX");
    QStringList verdict{choice("direction", item.direction), choice("magnitude", item.magnitude)};
    verdict.removeAll(QString());
    if (!verdict.isEmpty())
        tags->addWidget(new Tag(verdict.join(QStringLiteral(", ")), negative ? Tone::Problem : Tone::Note));
    if (const QString state = choice("intersection_status", item.status); !state.isEmpty() && item.status != QLatin1String("assessed"))
        tags->addWidget(new Tag(state, Tone::Note));
    column->addLayout(tags);
}

void PortraitCard::addSides(const Intersection &item, QVBoxLayout *column)
{
    QList<QPair<RecordKind, QString>> data, said, actions;
    const auto once = [](QList<QPair<RecordKind, QString>> &into, RecordKind kind, const QString &id) {
        if (!id.isEmpty() && !into.contains({kind, id}))
            into.append({kind, id});
    };
    const Assessment &a = context().assessment();
    for (const QString &id : item.evidence_ids)
        once(data, RecordKind::Evidence, id);
    for (const IntersectionEvidence &link : a.intersectionEvidence)
        if (link.intersection_id == item.id)
            once(data, RecordKind::Evidence, link.evidence_id);
    for (const QString &id : item.finding_ids)
        once(said, RecordKind::Finding, id);
    for (const IntersectionVoice &link : a.intersectionVoices)
        if (link.intersection_id == item.id)
            once(said, RecordKind::Finding, link.finding_id);
    for (const Finding &finding : a.findings)
        if (finding.intersection_ids.contains(item.id))
            once(said, RecordKind::Finding, finding.id);
    for (const QString &id : item.action_ids)
        once(actions, RecordKind::Action, id);
    for (const Action &action : a.actions)
        if (action.intersection_ids.contains(item.id))
            once(actions, RecordKind::Action, action.id);
    const auto part = [&](const QString &name, const QList<QPair<RecordKind, QString>> &records, const QString &none) {
        column->addWidget(new Paragraph(name, TypeSize::Caption, Token::Ink2, true));
        if (FlowLayout *row = chips(records))
            column->addLayout(row);
        else
            column->addWidget(new Paragraph(none, TypeSize::Body, Token::Ink2));
    };
    part(tr("What data say"), data, tr("No data about this combination."));
    part(tr("What people say"), said, tr("Nobody with this combination is recorded as saying it."));
    const QString why = item.no_action_reason.toPlain().simplified();
    part(tr("What will be done"), actions, why.isEmpty() ? tr("No action yet.") : tr("No action, because: %1").arg(why));
}

void PortraitCard::fill(QVBoxLayout *column)
{
    const Assessment &a = context().assessment();
    const int index = recordIndex(a, RecordKind::Intersection, id());
    if (index < 0)
        return;
    const Intersection &item = a.intersections[index];
    column->addWidget(new Heading(title(), 3));
    addTags(item, column);
    QString because = choice("mechanism", item.mechanism);
    if (const QString note = item.mechanism_note.toPlain().simplified(); !note.isEmpty())
        because = because.isEmpty() ? note : tr("%1: %2").arg(because, note);
    if (!because.isEmpty())
        column->addWidget(new Paragraph(tr("Because: %1").arg(because)));
    for (const RichText *text : {&item.beyond_sum, &item.description})
        if (const QString said = text->toPlain().trimmed(); !said.isEmpty())
            column->addWidget(new Paragraph(RecordWords::firstLine(said, 420), TypeSize::Reading));
    if (item.status == QLatin1String("dismissed")) {
        const QString reason = choice("dismissed_reason", item.dismissed_reason);
        column->addWidget(new Paragraph(reason.isEmpty() ? tr("Left out; no reason is recorded.") : tr("Left out, because: %1").arg(reason), TypeSize::Body, Token::Ink2));
    } else {
        if (const QList<JourneyStep> steps = journeyOf(item, a); !steps.isEmpty()) {
            QHash<QString, QString> labels;
            for (const QString &group : item.groups)
                labels.insert(group, words().group(group));
            column->addWidget(new Paragraph(tr("Step by step: filled squares say how hard it is, a cross where people drop out."), TypeSize::Caption, Token::Ink2, true));
            column->addWidget(new JourneyStrip(steps, labels));
        }
        addSides(item, column);
        const Coverage coverage = coverageOf(a, context().pack(), momentOf(a, context().clock.today()), context().clock.today());
        for (const CoverageRow &row : coverage.rows)
            if (row.intersectionId == item.id)
                column->addWidget(new Paragraph(tr("Were they heard? %1").arg(choice("coverage_state", nameOf(row.state)))));
    }
    QStringList lacks;
    for (const QString &code : missingIn(item, a, context().pack()))
        if (const QString word = missingWord(code); !word.isEmpty())
            lacks.append(word);
    if (!lacks.isEmpty()) {
        auto *missing = new Paragraph(tr("Still missing: %1.").arg(lacks.join(QStringLiteral("; "))), TypeSize::Body, Token::Warn);
        missing->setObjectName(QStringLiteral("missing"));
        column->addWidget(missing);
    }
}

void PortraitCard::addActions(FlowLayout *row)
{
    RecordCard::addActions(row);
    const Assessment &a = context().assessment();
    const int index = recordIndex(a, RecordKind::Intersection, id());
    const Intersection *twin = index < 0 || context().session.isReadOnly() ? nullptr : twinOf(a.intersections[index], a);
    if (!twin)
        return;
    const QString name = words().title(RecordKind::Intersection, twin->id);
    Button *join = link(tr("Join it with “%1”, which has the same members").arg(name), QStringLiteral("join"));
    connect(join, &Button::clicked, this, [this, other = twin->id] { joinWith(other); });
    row->addWidget(join);
}

void PortraitCard::joinWith(const QString &twin)
{
    AssessmentSession &session = context().session;
    Assessment joined = context().assessment();
    const int from = recordIndex(joined, RecordKind::Intersection, id());
    const int into = recordIndex(joined, RecordKind::Intersection, twin);
    if (from < 0 || into < 0)
        return;
    const Merged both = merged(joined.intersections[into], joined.intersections[from]);
    joined.intersections[into] = both.into;
    joined.intersections[from] = both.from;
    session.beginGroup(tr("Join combinations"));
    for (const QString &record : {twin, id()})
        for (const RecordField &field : schemaOf(RecordKind::Intersection).fields) {
            const FieldKey key = FieldKey::record(RecordKind::Intersection, record, field.id);
            if (const Value value = valueAt(joined, key); value != session.value(key))
                session.setValue(key, value);
        }
    session.endGroup();
    emit goTo(FieldKey::record(RecordKind::Intersection, twin, {}));
}

} // namespace dueregard
