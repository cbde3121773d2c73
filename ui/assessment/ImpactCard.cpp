// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ImpactCard.h"

#include "core/domain/Aims.h"
#include "core/domain/ImpactConfidence.h"
#include "ui/fields/FieldWidget.h"
#include "ui/models/StateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DirectionMark.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

constexpr int tagBeside = 45; // characters: with fewer, the tag goes under the title

Tone toneOf(Direction direction)
{
    switch (direction) {
    case Direction::Negative: return Tone::Problem;
    case Direction::BothWays:
    case Direction::NotKnown: return Tone::Warn;
    case Direction::Positive: return Tone::Done;
    default: return Tone::Neutral;
    }
}

bool isEffect(const QString &direction)
{
    return direction == QLatin1String("POS") || direction == QLatin1String("NEG") || direction == QLatin1String("MIX");
}

bool isAdverse(const QString &direction)
{
    return direction == QLatin1String("NEG") || direction == QLatin1String("MIX");
}

QString lowerFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

} // namespace

ImpactCard::ImpactCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Impact, id, parent) {}

QString ImpactCard::tagText(const QString &direction, const QString &magnitude)
{
    const Direction known = directionFrom(direction);
    if (known == Direction::NotAnswered)
        return tr("No direction yet");
    const QString word = DirectionMark::word(known);
    return magnitude.isEmpty() ? word : tr("%1, %2").arg(word, magnitude);
}

QStringList ImpactCard::actionsOf(const Assessment &assessment, const QString &impact)
{
    QStringList ids;
    for (const Action &action : assessment.actions)
        if (action.impact_ids.contains(impact))
            ids.append(action.id);
    return ids;
}

QString ImpactCard::scope() const
{
    QStringList parts;
    if (const QString aim = RecordWords::aim(letterOfAim(value(QStringLiteral("aim")).text())); !aim.isEmpty())
        parts.append(aim + u'.');
    QStringList options;
    for (const QString &id : value(QStringLiteral("option_ids")).list())
        for (const Option &option : context().assessment().options)
            if (option.id == id)
                options.append(option.code.isEmpty() ? RecordWords::firstLine(option.title, 30) : option.code);
    if (!options.isEmpty())
        parts.append((options.size() == 1 ? tr("Option %1.") : tr("Options %1.")).arg(options.join(tr(" and "))));
    for (const auto &field : {QStringLiteral("element_ids"), QStringLiteral("population_ids"), QStringLiteral("phase_ids")})
        if (const QString name = words().value(FieldKey::record(RecordKind::Impact, id(), field)); !name.isEmpty())
            parts.append(name + u'.');
    return parts.join(u' ');
}

void ImpactCard::addHead(QVBoxLayout *column)
{
    const QString code = value(QStringLiteral("direction")).text();
    const Direction direction = directionFrom(code);
    const QString size = lowerFirst(words().value(FieldKey::record(RecordKind::Impact, id(), QStringLiteral("magnitude"))));
    auto *head = new QHBoxLayout;
    head->setSpacing(spaceOf(2));
    m_head = new QHBoxLayout;
    m_head->setSpacing(spaceOf(2));
    auto *mark = new DirectionMark(direction);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new Heading(title(), 3));
    if (const QString about = scope(); !about.isEmpty())
        names->addWidget(new Paragraph(about, TypeSize::Caption, Token::Ink2));
    head->addLayout(names, 1);
    m_head->addLayout(head, 1);
    m_head->addWidget(new Tag(tagText(code, isEffect(code) ? size : QString()), toneOf(direction)), 0, Qt::AlignTop | Qt::AlignLeft);
    column->addLayout(m_head);
    placeTag();
}

void ImpactCard::placeTag()
{
    const bool under = Theme::get().charactersIn(width()) < tagBeside;
    if (m_head)
        m_head->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ImpactCard::resizeEvent(QResizeEvent *event)
{
    RecordCard::resizeEvent(event);
    placeTag();
}

void ImpactCard::addSources(QVBoxLayout *column)
{
    QList<QPair<RecordKind, QString>> sources;
    for (const QString &evidence : value(QStringLiteral("evidence_ids")).list())
        sources.append({RecordKind::Evidence, evidence});
    for (const QString &finding : value(QStringLiteral("finding_ids")).list())
        sources.append({RecordKind::Finding, finding});
    FlowLayout *row = chips(sources);
    if (!row)
        return;
    column->addSpacing(spaceOf(1));
    column->addWidget(new Paragraph(tr("How we know"), TypeSize::Caption, Token::Ink2, true));
    column->addLayout(row);
    for (const Impact &impact : context().assessment().impacts)
        if (impact.id == id())
            if (const QString sure = confidenceText(impactConfidence(context().assessment(), impact)); !sure.isEmpty())
                column->addWidget(new Paragraph(sure, TypeSize::Caption, Token::Ink2));
}

QString ImpactCard::confidenceText(const QString &confidence)
{
    if (confidence == QLatin1String("high"))
        return tr("How sure we are: high, from strong evidence.");
    if (confidence == QLatin1String("medium"))
        return tr("How sure we are: medium, from moderate evidence.");
    return confidence == QLatin1String("low") ? tr("How sure we are: low, from limited evidence, accounts or judgement.") : QString();
}

QString ImpactCard::actionWords(const QString &action) const
{
    for (const Action &known : context().assessment().actions) {
        if (known.id != action)
            continue;
        QString text = known.reference.isEmpty() ? tr("Action: %1") : tr("Action %1: %2").arg(known.reference, QStringLiteral("%1"));
        const QString what = RecordWords::firstLine(known.description.toPlain(), 160);
        text = text.arg(what.isEmpty() ? tr("not described yet") : what);
        if (!text.endsWith(u'.') && !text.endsWith(u'…'))
            text += u'.';
        if (!known.owner.isEmpty())
            text += known.due.isValid() ? tr(" Owner: %1, by %2.").arg(known.owner, longDate(known.due.toString(Qt::ISODate))) : tr(" Owner: %1.").arg(known.owner);
        else if (known.due.isValid())
            text += tr(" By %1.").arg(longDate(known.due.toString(Qt::ISODate)));
        const QString left = context().pack().choiceLabel(QStringLiteral("residual"), known.expected_residual, context().language(), context().bodyType());
        if (!left.isEmpty())
            text += tr(" Remaining impact: %1.").arg(lowerFirst(left));
        return text;
    }
    return {};
}

void ImpactCard::addActionLine(QVBoxLayout *column)
{
    const QStringList actions = actionsOf(context().assessment(), id());
    if (actions.isEmpty() && !isAdverse(value(QStringLiteral("direction")).text()))
        return;
    const auto line = [column](const QString &icon, Token token, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spaceOf(2));
        row->addWidget(new IconLabel(icon, token), 0, Qt::AlignTop);
        row->addWidget(new Paragraph(text), 1);
        column->addLayout(row);
    };
    column->addSpacing(spaceOf(1));
    for (const QString &action : actions)
        line(QStringLiteral("flag"), Token::Accent, actionWords(action));
    if (actions.isEmpty())
        line(QStringLiteral("triangle-alert"), Token::Warn, tr("No action yet for a negative impact."));
}

void ImpactCard::fill(QVBoxLayout *column)
{
    addHead(column);
    const QString direction = value(QStringLiteral("direction")).text();
    const QString mechanism = value(QStringLiteral("mechanism")).rich().toPlain();
    const QString reason = value(QStringLiteral("not_relevant_reason")).rich().toPlain();
    for (const QString &text : {mechanism, reason})
        if (!text.isEmpty())
            column->addWidget(new Paragraph(RecordWords::firstLine(text, 900), TypeSize::Reading));
    if (const QString shared = value(QStringLiteral("shared_reason_id")).text(); !shared.isEmpty())
        column->addWidget(new Paragraph(tr("Shared reason: %1").arg(words().title(RecordKind::SharedReason, shared)), TypeSize::Body, Token::Ink2));
    if (mechanism.isEmpty() && isEffect(direction))
        column->addWidget(new Paragraph(tr("What happens to people, and why, is not written yet."), TypeSize::Body, Token::Ink2));
    addSources(column);
    addActionLine(column);
}

void ImpactCard::addActions(FlowLayout *row)
{
    const bool readOnly = context().isReadOnly();
    Button *change = link(readOnly ? tr("Show all of it") : tr("Change"), QStringLiteral("change"));
    connect(change, &Button::clicked, this, [this] { openEditor(); });
    row->addWidget(change);
    if (const QStringList actions = actionsOf(context().assessment(), id()); !actions.isEmpty()) {
        Button *go = link(tr("Go to action"), QStringLiteral("action"));
        connect(go, &Button::clicked, this, [this, first = actions.first()] { emit goTo(FieldKey::record(RecordKind::Action, first, {})); });
        row->addWidget(go);
    } else if (!readOnly) {
        Button *add = link(tr("Add an action"), QStringLiteral("action"));
        connect(add, &Button::clicked, this, [this] { emit addActionWanted(id()); });
        row->addWidget(add);
    }
    if (readOnly)
        return;
    Button *copy = link(tr("Copy to another group"), QStringLiteral("copy"));
    connect(copy, &Button::clicked, this, [this] { emit copyToGroupWanted(id()); });
    row->addWidget(copy);
    Button *remove = link(tr("Remove"), QStringLiteral("remove"));
    connect(remove, &Button::clicked, this, [this] { emit removeWanted(id()); });
    row->addWidget(remove);
}

RecordEditor::Shape ImpactCard::shape()
{
    return {.shown = [this](const Field &field) { return shown(field); },
            .adapt = [this](const Field &field, FieldWidget *widget) { adapt(field, widget); }};
}

bool ImpactCard::shown(const Field &field) const
{
    if (field.id == QLatin1String("characteristic"))
        return false; // the page says it
    if (!value(field.id).isBlank())
        return true;
    const QString direction = value(QStringLiteral("direction")).text();
    const bool none = direction == QLatin1String("NEU") || direction == QLatin1String("NR");
    if (field.kind == FieldKind::RecordChoice && field.record)
        return recordCount(context().assessment(), *field.record) > 0 && (field.id != QLatin1String("shared_reason_id") || none);
    if (field.id == QLatin1String("mechanism"))
        return direction != QLatin1String("NR");
    if (field.id == QLatin1String("not_relevant_reason"))
        return none;
    if (field.id == QLatin1String("until"))
        return value(QStringLiteral("duration")).text() == QLatin1String("temporary");
    if (field.id == QLatin1String("discrimination") || field.id == QLatin1String("residual"))
        return isAdverse(direction);
    static const QStringList ofEffects{QStringLiteral("kind"), QStringLiteral("magnitude"), QStringLiteral("likelihood"), QStringLiteral("reach"),
                                       QStringLiteral("duration"), QStringLiteral("reversible"), QStringLiteral("certainty"), QStringLiteral("human_rights")};
    return !ofEffects.contains(field.id) || isEffect(direction);
}

void ImpactCard::adapt(const Field &field, FieldWidget *widget) const
{
    const Characteristic *characteristic = context().pack().characteristic(value(QStringLiteral("characteristic")).text());
    if (!characteristic)
        return;
    ChoiceOptions options;
    if (field.id == QLatin1String("group")) {
        for (const Group &group : characteristic->groups)
            options.append({group.id, context().say(group.label), {}});
        widget->setOptions(options);
    } else if (field.id == QLatin1String("aim")) {
        const Vocabulary *aims = context().pack().vocabulary(field.vocabulary);
        for (const Choice &aim : aims ? aims->choices : QList<Choice>())
            if (characteristic->aims.contains(letterOfAim(aim.id)))
                options.append({aim.id, context().say(aim.label), context().say(aim.hint)});
        widget->setOptions(options);
    }
}

} // namespace dueregard
