// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/FindingEffect.h"

#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

const QList<FindingEffect::Kind> &FindingEffect::kinds()
{
    static const QList<Kind> all{{RecordKind::Impact, "impact_id", "magnitude", "finding_ids"},
                                 {RecordKind::Evidence, "evidence_id", "", ""},
                                 {RecordKind::Action, "action_id", "", ""},
                                 {RecordKind::Intersection, "intersection_id", "magnitude", "finding_ids"}};
    return all;
}

FindingEffect::FindingEffect(const PageContext &context, const QString &findingId, QWidget *parent)
    : QWidget(parent), m_context(context), m_finding(findingId), m_what(nullptr), m_which(new ChoiceField({})), m_before(new Paragraph), m_direction(new ChoiceField({})), m_after(new ChoiceField({})), m_note(new TextField)
{
    setObjectName(QStringLiteral("effect/") + findingId);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spaceOf(2), 0, 0);
    column->setSpacing(spaceOf(3));
    column->addWidget(new Heading(tr("What did this change?"), 3));
    ChoiceOptions options;
    for (const Kind &one : kinds())
        if (!targets(one.kind).isEmpty()) {
            const QString word = RecordWords(context).singular(one.kind);
            options.append({nameOf(one.kind), word.left(1).toUpper() + word.mid(1), {}});
        }
    m_what = new ChoiceField(options);
    m_what->setObjectName(QStringLiteral("effectKind"));
    m_what->setInRow(true);
    m_what->setTexts({.label = tr("What is it that changed, or was confirmed?")});
    if (!options.isEmpty())
        m_what->setValue(options.first().id);
    m_which->setObjectName(QStringLiteral("effectRecord"));
    m_before->setObjectName(QStringLiteral("effectBefore"));
    m_direction->setObjectName(QStringLiteral("effectDirection"));
    m_direction->setInRow(true);
    m_direction->setTexts({.label = tr("Are people better or worse off, now that you know this?"), .hint = tr("Leave it empty if it stays as it is.")});
    m_after->setObjectName(QStringLiteral("effectAfter"));
    m_after->setInRow(true);
    m_after->setTexts({.label = tr("How large is it, now that you know this?"), .hint = tr("Leave it empty if it stays as it is.")});
    for (const auto &[field, vocabulary] : {std::pair(m_direction, "direction"), std::pair(m_after, "magnitude")}) {
        ChoiceOptions choices;
        if (const Vocabulary *known = context.pack().vocabulary(QLatin1String(vocabulary)))
            for (const Choice &choice : known->choices)
                choices.append({choice.id, context.say(choice.label), {}});
        field->setOptions(choices);
    }
    m_note->setObjectName(QStringLiteral("effectNote"));
    m_note->setTexts({.label = tr("Why, in a few words"), .hint = {}, .optional = true});
    column->addWidget(m_what);
    column->addWidget(m_which);
    column->addWidget(m_before);
    column->addWidget(m_direction);
    column->addWidget(m_after);
    column->addWidget(m_note);
    auto *row = new FlowLayout(2);
    auto *save = new Button(tr("Record what it changed"), Button::Kind::Secondary);
    save->setObjectName(QStringLiteral("effectSave"));
    connect(save, &QAbstractButton::clicked, this, &FindingEffect::record);
    auto *cancel = new Button(tr("Close without recording"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("effectCancel"));
    connect(cancel, &QAbstractButton::clicked, this, &FindingEffect::cancelled);
    row->addWidget(save);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_what, &FieldWidget::valueChanged, this, &FindingEffect::showTargets);
    connect(m_which, &FieldWidget::valueChanged, this, &FindingEffect::showSizes);
    showTargets();
}

bool FindingEffect::hasTargets(const PageContext &context)
{
    const Assessment &all = context.assessment();
    return !all.impacts.isEmpty() || !all.evidence.isEmpty() || !all.actions.isEmpty() || !all.intersections.isEmpty();
}

void FindingEffect::focusFirst()
{
    m_what->focusEditor();
}

const FindingEffect::Kind *FindingEffect::kind() const
{
    for (const Kind &one : kinds())
        if (nameOf(one.kind) == m_what->value().text())
            return &one;
    return nullptr;
}

ChoiceOptions FindingEffect::targets(RecordKind kind) const
{
    ChoiceOptions options = RecordWords(m_context).options(kind);
    const QStringList groups = m_context.session.value(FieldKey::record(RecordKind::Finding, m_finding, QStringLiteral("groups"))).list();
    const auto about = [&](const ChoiceOption &option) {
        const auto data = recordData(m_context.assessment(), kind, option.id);
        if (!data)
            return false;
        QStringList of = data->values.value(QStringLiteral("groups")).list();
        of.append(data->values.value(QStringLiteral("group")).text());
        of.append(data->values.value(QStringLiteral("characteristic")).text());
        return std::any_of(groups.begin(), groups.end(), [&](const QString &group) { return of.contains(group); });
    };
    std::stable_partition(options.begin(), options.end(), about);
    return options;
}

QString FindingEffect::sizeWord(const QString &code) const
{
    return m_context.pack().choiceLabel(QStringLiteral("magnitude"), code, m_context.language(), m_context.bodyType());
}

QString FindingEffect::directionWord(const QString &code) const
{
    return m_context.pack().choiceLabel(QStringLiteral("direction"), code, m_context.language(), m_context.bodyType());
}

QString FindingEffect::valueNow(const char *field) const
{
    const Kind *of = kind();
    const QString id = m_which->value().text();
    return !of || !*field || id.isEmpty() ? QString() : m_context.session.value(FieldKey::record(of->kind, id, QLatin1String(field))).text();
}

QString FindingEffect::sizeNow() const
{
    const Kind *of = kind();
    return of ? valueNow(of->size) : QString();
}

void FindingEffect::showTargets()
{
    const Kind *of = kind();
    m_which->setVisible(of != nullptr);
    if (of) {
        m_which->setTexts({.label = tr("Which one?"), .hint = tr("What is about the same people stands first.")});
        m_which->setValue(Value());
        m_which->setOptions(targets(of->kind));
    }
    showSizes();
}

void FindingEffect::showSizes()
{
    const Kind *of = kind();
    const bool sized = of && *of->size && !m_which->value().isBlank();
    const QString now = sizeNow();
    m_which->setError({});
    m_before->setVisible(sized);
    const QString direction = sized ? valueNow("direction") : QString();
    const QString size = now.isEmpty() ? tr("Nobody has said yet how large it is.") : tr("It is rated now: %1.").arg(sizeWord(now));
    const QString whether = direction.isEmpty() ? tr("Nobody has said yet whether people are better or worse off.") : tr("It says: %1.").arg(directionWord(direction));
    m_before->setText(whether + u' ' + size);
    m_direction->setVisible(sized);
    m_direction->setValue(Value());
    m_after->setVisible(sized);
    m_after->setValue(Value());
    restoreTabOrderLater(this);
}

void FindingEffect::record()
{
    const Kind *of = kind();
    m_note->commitPending();
    const QString id = m_which->value().text();
    if (!of || id.isEmpty()) {
        m_which->setError(tr("Choose what it changed."));
        m_which->focusEditor();
        return;
    }
    const QString before = sizeNow();
    const QString after = *of->size ? m_after->value().text() : QString();
    const QString directionBefore = *of->size ? valueNow("direction") : QString();
    const QString directionAfter = *of->size ? m_direction->value().text() : QString();
    const bool turned = !directionAfter.isEmpty() && directionAfter != directionBefore;
    const bool sized = !after.isEmpty() && after != before;
    const bool changed = sized || turned;
    QStringList note;
    if (turned)
        note << (directionBefore.isEmpty() ? tr("Now “%1”.").arg(directionWord(directionAfter)) : tr("From “%1” to “%2”.").arg(directionWord(directionBefore), directionWord(directionAfter)));
    if (const QString own = m_note->value().text(); !own.isEmpty())
        note << own;
    AssessmentSession &session = m_context.session;
    session.beginGroup(tr("Record what a finding changed"));
    if (sized)
        session.setValue(FieldKey::record(of->kind, id, QLatin1String(of->size)), after);
    if (turned)
        session.setValue(FieldKey::record(of->kind, id, QStringLiteral("direction")), directionAfter);
    if (*of->findings) {
        const FieldKey key = FieldKey::record(of->kind, id, QLatin1String(of->findings));
        if (QStringList findings = session.value(key).list(); !findings.contains(m_finding)) {
            findings.append(m_finding);
            session.setValue(key, findings);
        }
    }
    session.addRecord(RecordKind::FindingLink, {{QStringLiteral("finding_id"), m_finding}, {QLatin1String(of->link), id}, {QStringLiteral("effect"), changed ? QStringLiteral("changed") : QStringLiteral("confirmed")}, {QStringLiteral("rating_before"), before}, {QStringLiteral("rating_after"), *of->size ? (after.isEmpty() ? before : after) : QString()}, {QStringLiteral("linked_on"), m_context.clock.today()}, {QStringLiteral("note"), note.join(u' ')}});
    session.endGroup();
    session.flush();
    const QString name = RecordWords(m_context).shortTitle(of->kind, id);
    QString words = tr("Recorded: %1 is confirmed.").arg(name);
    if (sized)
        words = before.isEmpty() ? tr("Recorded: %1 is now %2.").arg(name, sizeWord(after)) : tr("Recorded: %1, from %2 to %3.").arg(name, sizeWord(before), sizeWord(after));
    if (turned)
        words = (sized ? words + u' ' : tr("Recorded: %1.").arg(name) + u' ') + tr("It now says “%1”.").arg(directionWord(directionAfter));
    // A larger effect of no known direction says nothing yet.
    const QString direction = *of->size ? valueNow("direction") : QStringLiteral("NEG");
    if (direction.isEmpty())
        words += u' ' + tr("Nobody has said yet whether people are better or worse off: open it and say so.");
    else if (direction == QLatin1String("UNK") || direction == QLatin1String("NEU") || direction == QLatin1String("NR"))
        words += u' ' + tr("It still says “%1”: open it and change that if it is no longer so.").arg(directionWord(direction));
    emit recorded(words);
}

} // namespace dueregard
