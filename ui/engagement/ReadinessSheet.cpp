// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ReadinessSheet.h"

#include "core/engagement/Readiness.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/AnswerSheet.h"
#include "ui/engagement/ReadinessBars.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int mostly = 2;

ChoiceOptions optionsOf(const PageContext &context, const char *vocabulary)
{
    ChoiceOptions options;
    if (const Vocabulary *known = context.pack().vocabulary(QLatin1String(vocabulary)))
        for (const Choice &choice : known->choices)
            options.append({choice.id, context.say(choice.label), {}});
    return options;
}

} // namespace

ReadinessSheet::ReadinessSheet(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_verdict(new Paragraph(QString(), TypeSize::Body, Token::Ink, true)), m_bars(new ReadinessBars),
      m_title(new Heading(QString(), 2)),
      m_sheet(new AnswerSheet(optionsOf(context, "readiness_score"), {}, tr("Say what shows it"), context.session.isReadOnly())),
      m_actions(new Button(QString(), Button::Kind::Secondary)), m_added(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    setObjectName(QStringLiteral("readiness"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(3));
    m_verdict->setObjectName(QStringLiteral("readinessVerdict"));
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_bars);
    m_actions->setObjectName(QStringLiteral("readinessActions"));
    m_column->addWidget(m_actions, 0, Qt::AlignLeft);
    m_added->hide();
    m_column->addWidget(m_added);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sheet);
    m_title->hide();
    m_sheet->hide();
    connect(m_bars, &ReadinessBars::open, this, &ReadinessSheet::showComponent);
    connect(m_sheet, &AnswerSheet::answered, this, &ReadinessSheet::score);
    connect(m_sheet, &AnswerSheet::moreWanted, this, [this](const QString &item) {
        if (const ReadinessScore *score = latest(item))
            emit goTo(FieldKey::record(RecordKind::ReadinessScore, score->id, QStringLiteral("evidence")));
    });
    connect(m_actions, &QAbstractButton::clicked, this, &ReadinessSheet::addActions);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::ReadinessScore || kind == RecordKind::Action)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::ReadinessScore)
            refresh();
    });
    refresh();
}

QString ReadinessSheet::choice(const char *vocabulary, const QString &code) const
{
    return m_context.pack().choiceLabel(QLatin1String(vocabulary), code, m_context.language(), m_context.bodyType());
}

const ReadinessScore *ReadinessSheet::latest(const QString &item) const
{
    const ReadinessScore *found = nullptr;
    for (const ReadinessScore &score : m_context.assessment().readinessScores)
        if (score.item == item && (!found || !score.scored_on.isValid() || !found->scored_on.isValid() || score.scored_on >= found->scored_on))
            found = &score;
    return found;
}

QStringList ReadinessSheet::falling() const
{
    QStringList items;
    for (const Readiness::Component &component : readinessOf(m_context.assessment()).components)
        for (const QString &item : component.items)
            if (const ReadinessScore *score = latest(item); score && !score->score.isEmpty() && score->score.toInt() < mostly)
                items.append(item);
    return items;
}

QString ReadinessSheet::verdict(const Readiness &now) const
{
    if (now.scored == 0)
        return tr("Open a part and score its statements, together with partners. The weakest part decides.");
    QStringList sentences;
    if (now.overall)
        sentences.append(tr("The weakest part decides: %1, %2 of 3.").arg(choice("readiness_component", now.weakest), QLocale(QLocale::English, QLocale::UnitedKingdom).toString(*now.overall, 'f', 1)));
    else
        sentences.append(tr("Each part needs a score before one can be the weakest."));
    if (!now.failedStars.isEmpty())
        sentences.append(tr("Not ready for coproduction: %n statement(s) with a star fall short. Offer co-design or less, or mend them first.", nullptr, int(now.failedStars.size())));
    else if (now.ready())
        sentences.append(tr("No statement with a star falls short."));
    return sentences.join(u' ');
}

void ReadinessSheet::refresh()
{
    const Readiness now = readinessOf(m_context.assessment());
    QList<ReadinessBars::Bar> bars;
    for (const Readiness::Component &component : now.components)
        bars.append({component.id, choice("readiness_component", component.id), component.mean.value_or(-1), component.scored, int(component.items.size()), component.id == now.weakest});
    m_bars->setBars(bars);
    m_verdict->setText(verdict(now));
    int without = 0;
    for (const QString &item : falling()) {
        const QString words = choice("readiness_item", item).remove(u'★').trimmed();
        without += std::any_of(m_context.assessment().actions.begin(), m_context.assessment().actions.end(), [&](const Action &action) { return action.description.toPlain().contains(words); }) ? 0 : 1;
    }
    m_actions->setText(tr("Add %n action(s) for what falls short", nullptr, without));
    m_actions->setVisible(without > 0 && !m_context.session.isReadOnly() && !RecordWords(m_context).pageOf(FieldKey::record(RecordKind::Action, {}, {})).isEmpty());
    if (!m_component.isEmpty()) {
        QList<AnswerSheet::Line> lines;
        for (const Readiness::Component &component : now.components)
            if (component.id == m_component)
                for (const QString &item : component.items) {
                    const ReadinessScore *score = latest(item);
                    lines.append({item, choice("readiness_item", item), {}, score ? score->score : QString(), {}, false});
                }
        m_sheet->setLines(lines);
    }
    restoreTabOrderLater(this);
}

void ReadinessSheet::showComponent(const QString &id)
{
    m_component = id;
    m_title->setText(choice("readiness_component", id));
    m_title->show();
    m_sheet->show();
    refresh();
    m_sheet->focusFirst();
    revealFocusLater(this);
}

void ReadinessSheet::score(const QString &item, const QString &value)
{
    const QDate today = m_context.clock.today();
    const ReadinessScore *known = latest(item);
    AssessmentSession &session = m_context.session;
    // An earlier day's score stays: it shows how things went.
    if (known && (!known->scored_on.isValid() || known->scored_on == today || value.isEmpty())) {
        const QString id = known->id;
        session.beginGroup(tr("Score a statement"));
        session.setValue(FieldKey::record(RecordKind::ReadinessScore, id, QStringLiteral("score")), value.isEmpty() ? Value() : Value(value));
        if (!known->scored_on.isValid() && !value.isEmpty())
            session.setValue(FieldKey::record(RecordKind::ReadinessScore, id, QStringLiteral("scored_on")), today);
        session.endGroup();
    } else if (!value.isEmpty()) {
        session.addRecord(RecordKind::ReadinessScore, {{QStringLiteral("item"), item}, {QStringLiteral("score"), value}, {QStringLiteral("scored_on"), today}});
    }
}

void ReadinessSheet::addActions()
{
    AssessmentSession &session = m_context.session;
    int added = 0;
    session.beginGroup(tr("Actions for what falls short"));
    for (const QString &item : falling()) {
        const QString words = choice("readiness_item", item).remove(u'★').trimmed();
        const auto &actions = m_context.assessment().actions;
        if (std::any_of(actions.begin(), actions.end(), [&](const Action &action) { return action.description.toPlain().contains(words); }))
            continue;
        session.addRecord(RecordKind::Action, {{QStringLiteral("description"), RichText::fromPlain(tr("Before we coproduce: %1.").arg(words))}});
        ++added;
    }
    session.endGroup();
    session.flush();
    m_added->setText(tr("%n action(s) added. Give each an owner and a date on the page of actions.", nullptr, added));
    m_added->show();
    announce(m_added, m_added->text());
}

} // namespace dueregard
