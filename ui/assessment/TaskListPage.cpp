// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/TaskListPage.h"

#include "core/domain/RecordedState.h"
#include "core/domain/WellKnown.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/PointWords.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/StepWords.h"
#include "ui/assessment/StepsRail.h"
#include "ui/models/StateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DueCard.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/RowButton.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int stepsStackBelow = 80; // characters

bool isApproved(AssessmentState state)
{
    return state == AssessmentState::Signed || state == AssessmentState::Decided || state == AssessmentState::Published
        || state == AssessmentState::Monitoring || state == AssessmentState::Closed;
}
} // namespace

TaskListPage::TaskListPage(const PageContext &context, QWidget *parent) : AssessmentPage(context, nullptr, parent)
{
    column()->setSpacing(spaceOf(4));
    const QString title = assessment().answer(question::title).text();
    addTop({}, title.isEmpty() ? tr("Assessment without a title") : title, {});
    m_line = new Paragraph(QString(), TypeSize::Body, Token::Ink2);
    column()->addWidget(m_line);
    m_state = new Banner(Tone::Note, QString());
    column()->addWidget(m_state);
    addCards();
    addSteps();
    connect(&session(), &AssessmentSession::reviewPointsChanged, this, &TaskListPage::refresh);
    connect(&session(), &AssessmentSession::headChanged, this, &TaskListPage::refresh);
    refresh();
}

void TaskListPage::addCards()
{
    auto *resume = new Card(Token::AccentSoft, Token::Accent);
    resume->body()->setSpacing(spaceOf(2));
    m_resumeTitle = new Heading(QString(), 2);
    m_resumeTitle->setLook(TypeSize::H3);
    resume->body()->addWidget(m_resumeTitle);
    m_resumeText = new Paragraph;
    resume->body()->addWidget(m_resumeText);
    auto *row = new FlowLayout(3);
    m_continue = new Button(tr("Continue"), Button::Kind::Primary, QStringLiteral("arrow-right"));
    m_continue->setObjectName(QStringLiteral("resume"));
    connect(m_continue, &Button::clicked, this, [this] { emit goToPage(m_resumePage); });
    row->addWidget(m_continue);
    auto *check = new Button(tr("Check your answers"));
    check->setObjectName(QStringLiteral("checkAnswers"));
    connect(check, &Button::clicked, this, [this] { emit goToPage(AssessmentView::answersPage); });
    row->addWidget(check);
    resume->body()->addLayout(row);
    resume->body()->addStretch(1);

    m_due = new DueCard;
    connect(m_due, &DueCard::setDate, this, [this] { emit goTo(FieldKey::answer(question::decisionDate)); });
    connect(m_due, &DueCard::openPoints, this, [this] { emit goToPage(AssessmentView::pointsPage); });
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(spaceOf(4));
    m_cards->addWidget(resume, 3);
    m_cards->addWidget(m_due, 2);
    column()->addLayout(m_cards);
}

void TaskListPage::addSteps()
{
    const auto add = [this](const QString &heading, const QList<const Step *> &steps) {
        if (steps.isEmpty())
            return;
        auto *section = new QVBoxLayout;
        section->setSpacing(spaceOf(1));
        auto *title = new Heading(heading, 2);
        title->setLook(TypeSize::H3);
        section->addSpacing(spaceOf(2));
        section->addWidget(title);
        auto *list = new QVBoxLayout;
        list->setSpacing(0);
        for (const Step *step : steps) {
            auto *row = new RowButton(context().say(step->title));
            row->setObjectName(QStringLiteral("step/") + step->id);
            connect(row, &RowButton::clicked, this, [this, step] {
                const QList<const Page *> pages = StepsRail::pagesOf(*step, assessment());
                if (!pages.isEmpty())
                    emit goToPage(pages.first()->id);
            });
            m_rows.insert(step->id, row);
            list->addWidget(row);
        }
        section->addLayout(list);
        column()->addLayout(section);
    };
    QList<const Step *> rest;
    for (const Stage &stage : pack().stages) {
        QList<const Step *> steps;
        for (const Step &step : pack().steps)
            if (step.stage == stage.id)
                steps.append(&step);
        add(context().say(stage.title), steps);
    }
    for (const Step &step : pack().steps)
        if (!m_rows.contains(step.id))
            rest.append(&step);
    add(tr("More steps"), rest);
}

QString TaskListPage::stateLine() const
{
    QStringList parts;
    for (const QString &id : {question::reference, question::service})
        if (const QString text = assessment().answer(id).text(); !text.isEmpty())
            parts.append(text);
    const AssessmentState now = stateOn(assessment(), context().clock.today());
    QString state = wordsOf(now).word;
    if (!state.isEmpty())
        state[0] = state[0].toLower();
    parts.append(isApproved(now) ? tr("Version %1, %2").arg(assessment().version, state)
                                 : tr("Version %1, %2, not approved yet").arg(assessment().version, state));
    return parts.join(QStringLiteral(" · "));
}

QString TaskListPage::resumePage(const Progress &progress) const
{
    const auto there = [this](const QString &id) {
        const Page *page = pack().page(id);
        const Step *step = pack().stepOfPage(id);
        return page && step && step->showIf.holds(assessment()) && Progress::isShown(*page, assessment());
    };
    if (there(assessment().lastPage))
        return assessment().lastPage;
    return there(progress.next().page) ? progress.next().page : QString();
}

QString TaskListPage::pageOf(NextThing::Kind next) const
{
    const auto pageOfList = [this](RecordKind kind) { return RecordWords(context()).pageOf(FieldKey::record(kind, {}, {})); };
    switch (next) {
    case NextThing::Kind::RecordApproval: return pageOfList(RecordKind::SignOff);
    case NextThing::Kind::RecordDecision: return pageOfList(RecordKind::Decision);
    case NextThing::Kind::Publish: return pageOfList(RecordKind::Publication);
    case NextThing::Kind::Monitor: return pageOfList(RecordKind::Review);
    case NextThing::Kind::AnswerPage:
    case NextThing::Kind::MendPoint:
    case NextThing::Kind::SendToCheck:
    case NextThing::Kind::AwaitCheck:
    case NextThing::Kind::Nothing: break;
    }
    return {};
}

void TaskListPage::refreshResume(const Progress &progress)
{
    m_resumePage = resumePage(progress);
    const bool wasHere = !assessment().lastPage.isEmpty() && m_resumePage == assessment().lastPage;
    if (m_resumePage.isEmpty() && !pack().steps.isEmpty() && !pack().steps.first().pages.isEmpty())
        m_resumePage = pack().steps.first().pages.first().id;
    const bool noMore = progress.next().kind != NextThing::Kind::AnswerPage && progress.next().kind != NextThing::Kind::MendPoint;
    const QString screened = assessment().answer(question::screenDecision).text();
    const bool covered = screened == QLatin1String("covered");
    const bool stopped = stateOn(assessment(), context().clock.today()) == AssessmentState::NotRequired || covered || screened == QLatin1String("not_required");
    if (stopped && progress.next().kind == NextThing::Kind::MendPoint && pack().page(progress.next().page)) {
        m_resumePage = progress.next().page;
        m_resumeTitle->setText(tr("Something is missing in this record"));
        m_resumeText->setText(tr("An assessment is not needed, but anyone must be able to see why, and who agreed. Look at “%1”.").arg(RecordWords(context()).page(m_resumePage)));
        m_continue->setText(tr("Go there"));
        return;
    }
    if (stopped && noMore) {
        m_resumeTitle->setText(tr("This record is complete"));
        m_resumeText->setText(covered ? tr("An existing assessment covers this proposal. Which one, why and who agreed are recorded; nothing more is asked.")
                                      : tr("The screening says that an assessment is not required. Reason and authoriser are recorded; nothing more is asked."));
        m_continue->setText(tr("Look at it again"));
        return;
    }
    const NextThing &next = progress.next();
    if (!wasHere && next.kind != NextThing::Kind::AnswerPage && next.kind != NextThing::Kind::SendToCheck) {
        const QString page = next.kind == NextThing::Kind::MendPoint ? next.page : pageOf(next.kind);
        const bool closed = page.isEmpty();
        m_resumePage = closed ? m_resumePage : page;
        m_resumeTitle->setText(closed ? tr("Nothing is left to do") : tr("What comes next"));
        m_resumeText->setText(closed ? tr("You can look at all of it again.") : tr("%1: “%2”.").arg(Progress::words(next, pack(), context().language()), RecordWords(context()).page(page)));
        m_continue->setText(closed ? tr("Look at it again") : tr("Go there"));
        return;
    }
    m_continue->setText(wasHere ? tr("Continue") : tr("Start"));
    m_resumeTitle->setText(wasHere ? tr("Continue where you left off") : tr("Start here"));
    const Step *step = pack().stepOfPage(m_resumePage);
    const QString where = RecordWords(context()).page(m_resumePage);
    QString text = step ? tr("%1: “%2”.").arg(context().say(step->title), where) : where;
    if (wasHere && assessment().updatedAt.isValid()) {
        const QDateTime at = assessment().updatedAt.toLocalTime();
        const QString time = at.toString(QStringLiteral("HH:mm"));
        text += u' ' + (at.date() == context().clock.today() ? tr("Last change today at %1.").arg(time) : tr("Last change on %1 at %2.").arg(longDate(at.date().toString(Qt::ISODate)), time));
    }
    m_resumeText->setText(text);
}

void TaskListPage::refreshDue()
{
    const QDate date = assessment().answer(question::decisionDate).date();
    const QString body = assessment().answer(question::decisionBody).text();
    QString sentence;
    if (date.isValid()) {
        const QString day = longDate(date.toString(Qt::ISODate));
        const bool past = date < context().clock.today();
        if (body.isEmpty())
            sentence = (past ? tr("The decision was planned for %1.") : tr("The decision is on %1.")).arg(day);
        else
            sentence = (past ? tr("%1 was to decide on %2.") : tr("%1 decides on %2.")).arg(body, day);
    } else {
        sentence = tr("Say when the decision will be made, so that you can see how much time is left.");
    }
    m_due->setDue(date, context().clock.today(), sentence);
    const PointCount count = countOf(session().reviewPoints());
    m_due->setPoints(count.open, count.beforeSignOff);
}

void TaskListPage::refresh()
{
    const QString title = assessment().answer(question::title).text();
    heading()->setText(title.isEmpty() ? tr("Assessment without a title") : title);
    m_line->setText(stateLine());
    const AssessmentState now = stateOn(assessment(), context().clock.today());
    m_state->setVisible(!isApproved(now) && now != AssessmentState::NotRequired && now != AssessmentState::Withdrawn);
    m_state->setMessage(Tone::Note, tr("This assessment has not been approved yet"));
    const Progress progress = Progress::of(assessment(), pack(), session().reviewPoints(), context().clock.today());
    refreshResume(progress);
    refreshDue();
    for (const StepProgress &step : progress.steps()) {
        RowButton *row = m_rows.value(step.step);
        const Step *definition = pack().step(step.step);
        if (!row || !definition)
            continue;
        const StepWords words = wordsOf(step, *definition, context());
        row->setNote(words.note);
        row->setState(words.state, words.tone, words.icon);
    }
}

void TaskListPage::resizeEvent(QResizeEvent *event)
{
    AssessmentPage::resizeEvent(event);
    const bool stack = Theme::get().charactersIn(width()) < stepsStackBelow;
    const auto wanted = stack ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_cards->direction() != wanted)
        m_cards->setDirection(wanted);
}

} // namespace dueregard
