// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LevelAid.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/DateField.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/MultiChoiceField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int verdictWidth = 38; ///< characters
constexpr QLatin1String everybody("everybody");

QStringList digits()
{
    return {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
}

} // namespace

LevelAid::LevelAid(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("levelAid"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spaceOf(5));
    m_settled.setSingleShot(true);
    m_settled.setInterval(settle);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (m_title)
            announce(m_verdict, m_title->text() + QStringLiteral(". ") + m_sentence->text());
    });
    AssessmentSession &session = context.session;
    connect(&session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::LevelAssessment || key == FieldKey::answer(question::negotiables) || key == FieldKey::answer(question::decisionDate)
            || key == FieldKey::answer(question::engagementLevel) || (key.kind == RecordKind::StakeholderGroup && key.field == QLatin1String("level_planned")))
            refresh();
    });
    const auto rebuild = [this](RecordKind kind) {
        if (kind == RecordKind::LevelAssessment || kind == RecordKind::StakeholderGroup)
            build(kind == RecordKind::StakeholderGroup);
    };
    connect(&session, &AssessmentSession::recordAdded, this, rebuild);
    connect(&session, &AssessmentSession::recordRemoved, this, rebuild);
    build();
}

const LevelAssessment *LevelAid::record() const
{
    LevelAssessment sought;
    sought.stakeholder_group_id = m_group;
    const auto all = levelRecordsLike(sought, m_context.assessment());
    for (const LevelAssessment *one : all)
        if (!m_other.isEmpty() && one->id == m_other)
            return one;
    const auto counting = levelRecords(m_context.assessment());
    for (const LevelAssessment *one : all)
        if (counting.contains(one))
            return one;
    return nullptr;
}

void LevelAid::show(const QString &stakeholderGroup)
{
    if (stakeholderGroup == m_group)
        return;
    m_group = stakeholderGroup;
    m_other.clear();
    build(true);
}

void LevelAid::start()
{
    m_context.session.addRecord(RecordKind::LevelAssessment, levelPrefill(m_context.assessment(), m_context.pack(), m_group));
    for (FieldWidget *field : std::as_const(m_fields))
        if (field->objectName() == QLatin1String("stakes"))
            field->focusEditor();
}

void LevelAid::showRecord(const QString &id)
{
    const Assessment &assessment = m_context.assessment();
    for (const LevelAssessment &one : assessment.levelAssessments) {
        if (one.id != id || id == m_record)
            continue;
        const auto &plan = assessment.stakeholderGroups;
        m_group = std::any_of(plan.begin(), plan.end(), [&](const StakeholderGroup &row) { return row.id == one.stakeholder_group_id; }) ? one.stakeholder_group_id : QString();
        m_other = id;
        build(true);
        return;
    }
}

void LevelAid::keepThis()
{
    const LevelAssessment *now = record();
    if (!now)
        return;
    QStringList others;
    for (const LevelAssessment *one : levelRecordsLike(*now, m_context.assessment()))
        if (one != now)
            others += one->id;
    AssessmentSession &session = m_context.session;
    session.beginGroup(tr("Keep one use of the level aid"));
    for (const QString &id : std::as_const(others))
        session.removeRecord(RecordKind::LevelAssessment, id);
    session.endGroup();
    m_other.clear();
    build(true);
    focusStart();
    session.checkNow();
}

/// Imported data may hold several for the same people; only one can be said in the report.
void LevelAid::addTwice(QVBoxLayout *column)
{
    const LevelAssessment *now = record();
    const auto all = levelRecordsLike(*now, m_context.assessment());
    if (all.size() < 2)
        return;
    const bool counts = levelRecords(m_context.assessment()).contains(now);
    auto *notice = new Banner(Tone::Warn, tr("The level was worked out %n times for these people", nullptr, int(all.size())),
                              counts ? tr("This is the latest. It counts and is printed, the others are not. Look at them, and keep the one that holds.")
                                     : tr("This is an earlier one. It does not count and is not printed. Keep it if it is the one that holds."));
    notice->setObjectName(QStringLiteral("levelTwice"));
    column->addWidget(notice);
    const qsizetype at = all.indexOf(now);
    const QString next = all[(at + 1) % all.size()]->id;
    QAbstractButton *other = notice->addAction(tr("Show another one"));
    other->setObjectName(QStringLiteral("showOtherLevel"));
    connect(
        other, &QAbstractButton::clicked, this, [this, next] { showRecord(next); }, Qt::QueuedConnection); // it removes its own button
    if (m_context.session.isReadOnly())
        return;
    QAbstractButton *keep = notice->addAction(tr("Keep this one, and remove the others"));
    keep->setObjectName(QStringLiteral("keepLevel"));
    connect(keep, &QAbstractButton::clicked, this, &LevelAid::keepThis, Qt::QueuedConnection);
}

bool LevelAid::focusStart()
{
    if (FieldWidget *first = m_fields.value(QStringLiteral("stakes"))) {
        first->focusEditor();
        return true;
    }
    if (auto *begin = findChild<QAbstractButton *>(QStringLiteral("startLevelAid"))) {
        begin->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void LevelAid::build(bool always)
{
    const auto &plan = m_context.assessment().stakeholderGroups;
    if (!m_group.isEmpty() && std::none_of(plan.begin(), plan.end(), [&](const StakeholderGroup &row) { return row.id == m_group; })) {
        m_group.clear(); // its row of the plan was removed
        always = true;
    }
    const LevelAssessment *now = record();
    const qsizetype uses = now ? levelRecordsLike(*now, m_context.assessment()).size() : 0;
    if (!always && m_start && uses == m_uses && (now ? now->id == m_record : m_record.isEmpty()))
        return;
    m_uses = uses;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    m_fields.clear();
    m_verdict = nullptr;
    m_title = nullptr;
    m_owner = m_reason = m_later = nullptr;
    m_record = now ? now->id : QString();
    m_start = new QWidget;
    auto *column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(4));
    if (!now) {
        auto *title = new Heading(tr("Which level is honest?"), 2);
        column->addWidget(title);
        addWho(column);
        column->addWidget(new Paragraph(tr("Five questions show how much is needed. Six facts show how much is possible. You decide; both are recorded. "
                                           "What the record says already is filled in for you to look at."),
                                        TypeSize::Body, Token::Ink2));
        if (!m_context.session.isReadOnly()) {
            auto *row = new FlowLayout(2);
            auto *begin = new Button(tr("Work out the level"), Button::Kind::Secondary);
            begin->setObjectName(QStringLiteral("startLevelAid"));
            connect(begin, &QAbstractButton::clicked, this, &LevelAid::start);
            row->addWidget(begin);
            column->addLayout(row);
        }
        m_layout->addWidget(m_start);
        restoreTabOrderLater(this);
        return;
    }
    addVerdict();
    m_layout->addWidget(m_start, 1);
    addTwice(column);
    addWho(column);
    addQuestions(column);
    addFacts(column);
    column->addStretch(1);
    refresh();
    restoreTabOrderLater(this);
}

void LevelAid::bind(FieldWidget *widget, const QString &field)
{
    widget->setObjectName(field);
    m_fields.insert(field, widget);
    new FieldBinding(widget, m_context.session, FieldKey::record(RecordKind::LevelAssessment, m_record, field));
}

ChoiceField *LevelAid::choice(QVBoxLayout *column, const QString &field, const QString &label, const QStringList &codes, const QStringList &words, const QString &hint)
{
    ChoiceOptions options;
    for (int i = 0; i < codes.size(); ++i)
        options.append({codes[i], words.value(i), {}});
    auto *widget = new ChoiceField(options);
    widget->setInRow(true);
    widget->setTexts({.label = label, .hint = hint});
    bind(widget, field);
    column->addWidget(widget);
    return widget;
}

void LevelAid::addWho(QVBoxLayout *column)
{
    const Assessment &assessment = m_context.assessment();
    if (assessment.stakeholderGroups.isEmpty())
        return;
    ChoiceOptions options{{QString(everybody), tr("Everybody"), {}}};
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        const QString name = planName(row, m_context.pack(), m_context.language(), m_context.bodyType());
        options.append({row.id, name.isEmpty() ? tr("A group without a name") : name, {}});
    }
    auto *who = new ChoiceField(options);
    who->setObjectName(QStringLiteral("levelFor"));
    who->setTexts({.label = tr("For whom?"), .hint = tr("People who are affected in another way may need another level.")});
    who->setValue(m_group.isEmpty() ? QString(everybody) : m_group);
    connect(
        who, &FieldWidget::valueChanged, this, [this](const Value &value) { show(value.text() == everybody ? QString() : value.text()); }, Qt::QueuedConnection); // it removes its own field
    column->addWidget(who);
}

void LevelAid::addQuestions(QVBoxLayout *column)
{
    column->addWidget(new Heading(tr("How much is needed"), 2));
    choice(column, QStringLiteral("stakes"), tr("What is at stake for people?"), digits(), {tr("Minor"), tr("Noticeable"), tr("Serious"), tr("Life-changing")});
    choice(column, QStringLiteral("reversibility"), tr("Can it be undone?"), digits(), {tr("Easily"), tr("With effort"), tr("At a cost"), tr("Not at all")});
    choice(column, QStringLiteral("concentration"), tr("Who carries the effect?"), digits(),
           {tr("Everyone alike"), tr("Some groups more"), tr("Mostly protected or under-served groups"), tr("Nearly all on one group")});
    choice(column, QStringLiteral("lived_knowledge"), tr("Do we need what people know from living it?"), digits(), {tr("Data tell us"), tr("Some"), tr("Much"), tr("Cannot do it without them")});
    choice(column, QStringLiteral("trust"), tr("How much trust is there?"), digits(), {tr("Good"), tr("Not known"), tr("Strained"), tr("Past harm or dispute")});
}

void LevelAid::addFacts(QVBoxLayout *column)
{
    column->addWidget(new Heading(tr("How much is possible"), 2));
    choice(column, QStringLiteral("stage"), tr("How far is the decision?"),
           {QStringLiteral("nothing-decided"), QStringLiteral("options-open"), QStringLiteral("preferred-option"), QStringLiteral("decided")},
           {tr("Nothing decided"), tr("Options open"), tr("One option preferred"), tr("Decided")});
    auto *negotiables = new NumberField;
    negotiables->setTexts({.label = tr("How many things can people still influence?"),
                           .hint = tr("Leave it empty to count what you listed under “What can people still influence?”: %1 now.").arg(negotiablesOf(m_context.assessment())),
                           .optional = true});
    bind(negotiables, QStringLiteral("negotiables"));
    column->addWidget(negotiables);
    auto *weeks = new NumberField;
    const LevelAssessment *now = record();
    const QDate from = now && now->assessed_on.isValid() ? std::min(now->assessed_on, m_context.clock.today()) : m_context.clock.today();
    const auto left = weeksToDecision(m_context.assessment(), from);
    weeks->setTexts({.label = tr("How many weeks to the decision?"),
                     .hint = left ? tr("Leave it empty to count from the decision date: %n week(s) now.", nullptr, *left) : tr("There is no decision date yet, so say how many weeks there will be."),
                     .optional = left.has_value()});
    bind(weeks, QStringLiteral("weeks"));
    column->addWidget(weeks);
    choice(column, QStringLiteral("money"), tr("What can people be paid?"), {QStringLiteral("none"), QStringLiteral("expenses"), QStringLiteral("payment")},
           {tr("Nothing"), tr("Expenses only"), tr("Payment and access costs")});
    choice(column, QStringLiteral("power"), tr("What has the decision-maker agreed?"), {QStringLiteral("not-asked"), QStringLiteral("advice"), QStringLiteral("share")},
           {tr("Not asked yet"), tr("To act on advice or give reasons"), tr("In writing, to share the decision")});
    choice(column, QStringLiteral("capacity"), tr("Who can run it?"), {QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("established")},
           {tr("No facilitator or partner"), tr("Some help"), tr("An established partner or forum")});
    ChoiceOptions duties{{QStringLiteral("full-eqia-or-negative"), tr("A full assessment, or any negative effect on people"), {}},
                         {QStringLiteral("express-duty"), tr("An express duty to consult"), {}},
                         {QStringLiteral("legitimate-expectation"), tr("People may expect it: a promise, past practice, or a benefit that they rely on"), {}},
                         {QStringLiteral("nhs"), tr("The NHS duty to involve people"), {}},
                         {QStringLiteral("severe-intersection"), tr("A severe effect on people who share several characteristics"), {}},
                         {QStringLiteral("urgent-safety"), tr("Urgent safety: the first and the fifth wait, and people are heard after the decision"), {}}};
    for (int level = 2; level <= 6; ++level)
        duties.append({QStringLiteral("policy:%1").arg(level), tr("A policy or funder asks for level %1, %2").arg(level).arg(levelName(level)), {}});
    auto *duty = new MultiChoiceField(duties);
    duty->setTexts({.label = tr("What is owed in any case?"), .hint = {}, .optional = true});
    bind(duty, QStringLiteral("duties"));
    column->addWidget(duty);
}

void LevelAid::addVerdict()
{
    m_verdict = new Card;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    QVBoxLayout *body = m_verdict->body();
    m_tag = new Tag(QString());
    body->addWidget(m_tag, 0, Qt::AlignLeft);
    m_title = new Heading(QString(), 2);
    m_title->setObjectName(QStringLiteral("verdictTitle"));
    body->addWidget(m_title);
    m_sentence = new Paragraph;
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    body->addWidget(m_sentence);
    m_scale = new Paragraph;
    body->addWidget(m_scale);
    m_numbers = new Paragraph(QString(), TypeSize::Caption, Token::Ink2);
    body->addWidget(m_numbers);
    m_choose = new Button(QString(), Button::Kind::Secondary);
    m_choose->setObjectName(QStringLiteral("chooseLevel"));
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        if (const LevelAssessment *now = record())
            if (const auto advice = readLevel(*now, m_context.assessment(), m_context.clock.today()).advice(); advice && advice->recommended)
                choose(*advice->recommended);
    });
    body->addWidget(m_choose, 0, Qt::AlignLeft);
    m_conflict = new QWidget;
    auto *ways = new QVBoxLayout(m_conflict);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(spaceOf(3));
    auto *way = new ChoiceField({{QStringLiteral("timetable"), tr("Change the timetable"), {}},
                                 {QStringLiteral("reopen"), tr("Reopen the decision"), {}},
                                 {QStringLiteral("second_decision"), tr("Make a second, open decision"), tr("About how to carry this one out.")},
                                 {QStringLiteral("risk_accepted"), tr("A named senior owner accepts the risk"), {}}});
    way->setTexts({.label = tr("What will you do?"), .hint = tr("A new timetable or a reopened decision shows in the answers here. The other two need a reason, and it prints.")});
    bind(way, QStringLiteral("way_out"));
    ways->addWidget(way);
    auto *owner = new TextField;
    owner->setTexts({.label = tr("Who accepts the risk?"), .hint = tr("The job title of a senior owner, with a name if your organisation prints names. It stands in the report.")});
    bind(owner, QStringLiteral("risk_owner"));
    m_owner = owner;
    ways->addWidget(owner);
    body->addWidget(m_conflict);
    m_owed = new Paragraph(QString(), TypeSize::Body, Token::Problem);
    m_owed->setObjectName(QStringLiteral("levelOwed"));
    body->addWidget(m_owed);
    auto *reason = new LongTextField;
    reason->setTexts({.label = tr("What is the reason?"), .hint = tr("It stands in the report beside the verdict.")});
    bind(reason, QStringLiteral("reason"));
    m_reason = reason;
    body->addWidget(reason);
    auto *later = new DateField(&m_context.clock);
    later->setTexts({.label = tr("When are people heard, after the decision?"), .hint = tr("Safety could not wait for them. They are still owed a hearing, with a date.")});
    bind(later, QStringLiteral("later_engagement"));
    m_later = later;
    body->addWidget(later);
    body->addStretch(1);
    m_layout->addWidget(m_verdict, 0, Qt::AlignTop);
}

QString LevelAid::levelName(int level) const
{
    const QString name = m_context.pack().choiceLabel(QStringLiteral("engagement_level"), QString::number(level), m_context.language(), m_context.bodyType());
    return name;
}

QString LevelAid::bindingWords(const QStringList &binding) const
{
    const QHash<QString, QString> words{{QStringLiteral("stage"), tr("how far the decision is")}, {QStringLiteral("negotiables"), tr("what can still be influenced")}, {QStringLiteral("weeks"), tr("the weeks left")}, {QStringLiteral("money"), tr("the money")}, {QStringLiteral("power"), tr("what the decision-maker agreed")}, {QStringLiteral("capacity"), tr("who can run it")}};
    QStringList names;
    for (const QString &code : binding)
        names.append(words.value(code, code));
    return names.join(QStringLiteral(", "));
}

QString LevelAid::owedWords(const LevelAssessment &record, const LevelAdvice &advice) const
{
    const int offered = levelOfferedBy(record, m_context.assessment());
    const QStringList owed = levelOwed(record, m_context.assessment(), m_context.clock.today());
    QStringList sentences;
    if (offered > advice.cap)
        sentences.append(tr("You offer %1. That promises more than can be kept.").arg(levelName(offered)));
    else if (offered > 0 && advice.recommended && offered < *advice.recommended)
        sentences.append(tr("You offer %1, which is less than what is recommended.").arg(levelName(offered)));
    if (owed.contains(QLatin1String("over-promised")) || owed.contains(QLatin1String("below")) || owed.contains(QLatin1String("held-back")))
        sentences.append(tr("Say why: people will ask, and so will those who decide."));
    return sentences.join(u' ');
}

QString LevelAid::sentenceFor(const LevelAdvice &advice) const
{
    switch (advice.verdict) {
    case LevelAdvice::Verdict::Fits:
        return advice.mayGoUpTo && *advice.mayGoUpTo > *advice.recommended
            ? tr("What is needed is possible. You may go up to %1.").arg(levelName(*advice.mayGoUpTo))
            : tr("What is needed is possible, and it is the highest level that can be kept.");
    case LevelAdvice::Verdict::HeldBack:
        return tr("%1 is needed, but %2 allow no more than %3. Change that, or say why %3 is enough.").arg(levelName(qMax(advice.needLevel, advice.floor)), bindingWords(advice.binding), levelName(advice.cap));
    case LevelAdvice::Verdict::Conflict: break;
    }
    return tr("The lowest level allowed is %1, but with %2 as it is, anything above %3 would be a pretence.").arg(levelName(advice.floor), bindingWords(advice.binding), levelName(advice.cap));
}

void LevelAid::refresh()
{
    const LevelAssessment *now = record();
    if (!now || !m_verdict)
        return;
    const LevelReading reading = readLevel(*now, m_context.assessment(), m_context.clock.today());
    const auto advice = reading.advice();
    const QString before = m_title->text() + m_sentence->text();
    const bool conflict = advice && advice->verdict == LevelAdvice::Verdict::Conflict;
    m_scale->setVisible(advice.has_value());
    m_numbers->setVisible(advice.has_value());
    m_conflict->setVisible(conflict);
    const bool accepted = now->way_out == QLatin1String("risk_accepted");
    m_owner->setVisible(conflict && accepted);
    const int offered = levelOfferedBy(*now, m_context.assessment());
    const bool other = advice && offered > 0 && (offered > advice->cap || (advice->recommended && offered < *advice->recommended));
    m_reason->setVisible(advice
                         && (other || advice->verdict == LevelAdvice::Verdict::HeldBack || (conflict && (accepted || now->way_out == QLatin1String("second_decision")))
                             || !now->reason.isEmpty()));
    m_later->setVisible(advice && (advice->laterEngagement || now->later_engagement.isValid()));
    const QString owed = advice ? owedWords(*now, *advice) : QString();
    m_owed->setText(owed);
    m_owed->setVisible(!owed.isEmpty());
    m_choose->setVisible(advice && advice->recommended && !m_context.session.isReadOnly());
    m_verdict->setLook(Token::Surface, conflict ? std::optional(Token::Problem) : std::nullopt);
    if (!advice) {
        m_tag->setState(tr("Unfinished"), Tone::Neutral, QStringLiteral("circle"));
        m_title->setText(tr("No verdict yet"));
        m_sentence->setText(tr("Answer %n more to see which level is honest.", nullptr, reading.missing));
    } else {
        const int level = advice->recommended.value_or(advice->cap);
        switch (advice->verdict) {
        case LevelAdvice::Verdict::Fits: m_tag->setState(tr("Fits"), Tone::Done, QStringLiteral("circle-check")); break;
        case LevelAdvice::Verdict::HeldBack: m_tag->setState(tr("Held back"), Tone::Warn, QStringLiteral("triangle-alert")); break;
        case LevelAdvice::Verdict::Conflict: m_tag->setState(tr("Conflict"), Tone::Problem, QStringLiteral("octagon-alert")); break;
        }
        m_title->setText(conflict ? tr("No honest level fits") : levelName(level));
        m_sentence->setText(sentenceFor(*advice));
        QStringList lines;
        for (int i = 6; i >= 1; --i) {
            QStringList marks;
            if (i == advice->needLevel)
                marks.append(tr("need"));
            if (i == advice->floor)
                marks.append(tr("lowest allowed"));
            if (i == advice->cap)
                marks.append(tr("highest honest"));
            lines.append(marks.isEmpty() ? tr("%1 %2").arg(i).arg(levelName(i)) : tr("%1 %2 ◄ %3").arg(i).arg(levelName(i), marks.join(QStringLiteral(", "))));
        }
        m_scale->setText(lines.join(u'\n'));
        QString numbers = tr("Need %1 of 15.").arg(advice->need);
        if (!advice->binding.isEmpty())
            numbers += u' ' + tr("Held back by: %1.").arg(bindingWords(advice->binding));
        if (advice->laterEngagement)
            numbers += u' ' + tr("Because safety could not wait, plan a date after the decision on which people are heard.");
        m_numbers->setText(numbers);
        if (advice->recommended) {
            const bool chosen = offered == level;
            m_choose->setText(chosen ? tr("%1 is chosen").arg(levelName(level)) : tr("Choose %1").arg(levelName(level)));
        }
    }
    if (before != m_title->text() + m_sentence->text())
        m_settled.start();
}

void LevelAid::choose(int level)
{
    AssessmentSession &session = m_context.session;
    const LevelAssessment *now = record();
    if (!now)
        return;
    const auto advice = readLevel(*now, m_context.assessment(), m_context.clock.today()).advice();
    const QString id = now->id;
    session.beginGroup(tr("Choose the level"));
    const auto set = [&](const QString &field, const Value &value) { session.setValue(FieldKey::record(RecordKind::LevelAssessment, id, field), value); };
    set(QStringLiteral("chosen"), QString::number(level));
    set(QStringLiteral("assessed_on"), m_context.clock.today());
    if (advice) {
        set(QStringLiteral("verdict"), nameOf(advice->verdict));
        set(QStringLiteral("recommended"), advice->recommended ? Value(QString::number(*advice->recommended)) : Value());
    }
    session.setValue(m_group.isEmpty() ? FieldKey::answer(question::engagementLevel) : FieldKey::record(RecordKind::StakeholderGroup, m_group, QStringLiteral("level_planned")),
                     QString::number(level));
    session.endGroup();
    if (m_uses > 1)
        build(true); // this one counts now
    else
        refresh();
}

bool LevelAid::focusKey(const FieldKey &key)
{
    if (key.kind == RecordKind::LevelAssessment)
        showRecord(key.id);
    if (key.kind == RecordKind::LevelAssessment && key.id == m_record && key.field.isEmpty())
        return focusStart();
    FieldWidget *field = key.kind == RecordKind::LevelAssessment && key.id == m_record ? m_fields.value(key.field) : nullptr;
    if (!field || field->isHidden())
        return false;
    field->focusEditor();
    return true;
}

void LevelAid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = m_verdict && Theme::get().charactersIn(width()) >= besideFrom;
    const auto wanted = beside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom; // the verdict comes first for the keyboard
    if (m_layout->direction() != wanted)
        m_layout->setDirection(wanted);
    if (m_verdict) {
        m_verdict->setMinimumWidth(beside ? Theme::get().characters(verdictWidth) : 0);
        m_verdict->setMaximumWidth(beside ? Theme::get().characters(verdictWidth) : QWIDGETSIZE_MAX);
    }
}

} // namespace dueregard
