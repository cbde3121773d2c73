// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/EngagementHomePage.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/Ladder.h"
#include "core/engagement/LevelRecord.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/CoverageRowButton.h"
#include "ui/engagement/LadderPicture.h"
#include "ui/engagement/TimelinePart.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/RowButton.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace dueregard {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // its own click may have led here
        }
        delete item;
    }
}

int stepsOf(GroupImpact impact)
{
    switch (impact) {
    case GroupImpact::HighNegative: return 3;
    case GroupImpact::MediumNegative: return 2;
    case GroupImpact::LowNegative:
    case GroupImpact::Positive: return 1;
    case GroupImpact::Unknown:
    case GroupImpact::None:
    case GroupImpact::NotRated: break;
    }
    return 0;
}

QString letterOf(int index)
{
    return index < 26 ? QString(QChar(u'A' + index)) : QString::number(index + 1);
}

} // namespace

EngagementHomePage::EngagementHomePage(const PageContext &context, const Page &page, QWidget *parent)
    : QuestionPage(context, page, Whole(), parent), m_sentence(new Paragraph(QString(), TypeSize::Body, Token::Ink2)), m_next(new Banner(Tone::Warn, QString())),
      m_ladder(new LadderPicture), m_ladderPart(new QWidget), m_letters(new Paragraph(QString(), TypeSize::Caption)), m_timeline(new TimelinePart(context, true)), m_missingTitle(new Heading(QString(), 2)),
      m_noGroups(new Paragraph), m_rows(new QWidget), m_rowList(new QVBoxLayout(m_rows)), m_plan(new Button(tr("Put the missing groups into the plan"))),
      m_meter(new Paragraph), m_voices(new QVBoxLayout), m_tell(new Button(tr("Record that people have been told")))
{
    addTop(placeInStep(), context.say(page.title), context.say(page.hint));
    m_sentence->setObjectName(QStringLiteral("counts"));
    column()->addWidget(m_sentence);
    m_next->setObjectName(QStringLiteral("next"));
    column()->addWidget(m_next);

    auto *ladder = new QVBoxLayout(m_ladderPart);
    ladder->setContentsMargins(0, 0, 0, 0);
    ladder->setSpacing(spaceOf(2));
    ladder->addWidget(new Heading(tr("Promised and reached"), 2));
    ladder->addWidget(m_ladder);
    ladder->addWidget(m_letters);
    ladder->addWidget(new Paragraph(tr("Dashed circle: promised. Solid square: reached. Arrow: the difference."), TypeSize::Caption, Token::Ink2));
    column()->addWidget(m_ladderPart);
    connect(m_timeline, &TimelinePart::goTo, this, &AssessmentPage::goTo);
    column()->addWidget(m_timeline); // only when something comes late

    auto *missing = new QVBoxLayout;
    missing->setSpacing(spaceOf(2));
    missing->addWidget(m_missingTitle);
    missing->addWidget(m_noGroups);
    m_rowList->setContentsMargins(0, 0, 0, 0);
    m_rowList->setSpacing(0);
    m_rows->setObjectName(QStringLiteral("coverage"));
    missing->addWidget(m_rows);
    m_legend = new Paragraph(tr("Seven boxes, filled from the left: missing, planned, invited, spoken for, heard, answered, told. Hatched: nobody spoke for themselves. "
                                "The arrow shows what is needed."),
                             TypeSize::Caption, Token::Ink2);
    missing->addWidget(m_legend);
    m_plan->setObjectName(QStringLiteral("planGroups"));
    connect(m_plan, &QAbstractButton::clicked, this, &EngagementHomePage::addMissingGroups);
    auto *planRow = new FlowLayout(2);
    planRow->addWidget(m_plan);
    missing->addLayout(planRow);
    column()->addLayout(missing);

    auto *voices = new QVBoxLayout;
    voices->setSpacing(spaceOf(2));
    voices->addWidget(new Heading(tr("You said, we did"), 2));
    m_meter->setObjectName(QStringLiteral("meter"));
    voices->addWidget(m_meter);
    m_voices->setSpacing(0);
    voices->addLayout(m_voices);
    m_tell->setObjectName(QStringLiteral("tellPeople"));
    connect(m_tell, &QAbstractButton::clicked, this, &EngagementHomePage::tellPeople);
    auto *tellRow = new FlowLayout(2);
    tellRow->addWidget(m_tell);
    voices->addLayout(tellRow);
    column()->addLayout(voices);

    auto *papers = new QVBoxLayout;
    papers->setSpacing(spaceOf(2));
    papers->addWidget(new Heading(tr("Documents for people"), 2));
    papers->addWidget(new Paragraph(tr("Invitation, memorandum of understanding, terms of reference, consent sheet, access checklist, and what came of what people said, as drafts from what is recorded."),
                                    TypeSize::Body, Token::Ink2));
    auto *make = new Button(tr("Make a document"), Button::Kind::Secondary, QStringLiteral("file-text"));
    make->setObjectName(QStringLiteral("makeDocument"));
    connect(make, &QAbstractButton::clicked, this, [this] { emit makeDocument({}); });
    auto *makeRow = new FlowLayout(2);
    makeRow->addWidget(make);
    papers->addLayout(makeRow);
    column()->addLayout(papers);
    addFoot(false);

    m_soon.setSingleShot(true);
    m_soon.setInterval(settle);
    connect(&m_soon, &QTimer::timeout, this, &EngagementHomePage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&session(), &AssessmentSession::valueChanged, this, soon);
    connect(&session(), &AssessmentSession::recordAdded, this, soon);
    connect(&session(), &AssessmentSession::recordRemoved, this, soon);
    refresh();
}

QString EngagementHomePage::pageWith(RecordKind kind) const
{
    return RecordWords(context()).pageOf(FieldKey::record(kind, {}, {}));
}

bool EngagementHomePage::canHold(RecordKind kind) const
{
    return !session().isReadOnly() && pack().form(kind) && !pageWith(kind).isEmpty();
}

QString EngagementHomePage::stateWord(CoverageState state)
{
    switch (state) {
    case CoverageState::NotConsidered: return tr("Not considered");
    case CoverageState::Missing: return tr("Missing");
    case CoverageState::Planned: return tr("Planned");
    case CoverageState::InvitedNotReached: return tr("Invited, not reached");
    case CoverageState::SpokenFor: return tr("Spoken for");
    case CoverageState::Heard: return tr("Heard");
    case CoverageState::Answered: return tr("Answered");
    case CoverageState::LoopClosed: return tr("Loop closed");
    }
    return {};
}

QString EngagementHomePage::partWord(const CoverageRow &row) const
{
    QStringList names;
    for (const QString &group : row.inPart)
        names.append(pack().groupLabel(group, context().language(), context().bodyType()));
    return names.join(QStringLiteral(", "));
}

QString EngagementHomePage::stateWord(const CoverageRow &row) const
{
    if (!row.inPart.isEmpty())
        return tr("Heard in part: %1").arg(partWord(row));
    return stateCode(row) == QLatin1String("came") ? tr("Came, not recorded") : stateWord(row.state);
}

QString EngagementHomePage::impactWord(GroupImpact impact)
{
    switch (impact) {
    case GroupImpact::HighNegative: return tr("High");
    case GroupImpact::MediumNegative: return tr("Medium");
    case GroupImpact::LowNegative: return tr("Low");
    case GroupImpact::Positive: return tr("Positive");
    case GroupImpact::Unknown: return tr("Not known");
    case GroupImpact::None: return tr("None");
    case GroupImpact::NotRated: break;
    }
    return tr("Not rated");
}

QString EngagementHomePage::momentWord(CoverageMoment moment)
{
    switch (moment) {
    case CoverageMoment::BeforeRecommending: return tr("Who is missing? What is needed before you recommend");
    case CoverageMoment::AtSignOff: return tr("Who is missing? What is needed before sign-off");
    case CoverageMoment::AtReview: break;
    }
    return tr("Who is missing? What is needed at the review");
}

QString EngagementHomePage::remedyWord(const QString &remedy)
{
    const QHash<QString, QString> words{{QStringLiteral("finding"), tr("Record what they said")},
                                        {QStringLiteral("plan"), tr("Put them into the plan")},
                                        {QStringLiteral("activity"), tr("Add an activity for them")},
                                        {QStringLiteral("partner"), tr("Ask an organisation that they lead")},
                                        {QStringLiteral("evidence"), tr("Use again what they said recently")},
                                        {QStringLiteral("answer"), tr("Answer what they said")},
                                        {QStringLiteral("feed_back"), tr("Tell them what came of it")},
                                        {QStringLiteral("reason"), tr("Record why not")}};
    return words.value(remedy);
}

QString EngagementHomePage::need(const CoverageRow &row) const
{
    if (!row.required)
        return row.impact == GroupImpact::NotRated ? tr("Say first what the proposal means for them") : tr("Nothing is required");
    if (row.gap() == 0)
        return row.reasonGiven ? tr("Nothing more; the reason is recorded") : tr("Nothing more for now");
    if (!row.inPart.isEmpty() && row.counted < CoverageState::Heard)
        return tr("Hear others, too, not only %1").arg(partWord(row));
    const int unanswered = int(row.findingIds.size()) - row.answered;
    switch (row.counted) {
    case CoverageState::NotConsidered:
    case CoverageState::Missing: return tr("Nobody has been asked");
    case CoverageState::Planned: return tr("Planned, not done yet");
    case CoverageState::InvitedNotReached: return row.came ? tr("They came: record what they said") : tr("Invited, nobody reached: go to them");
    case CoverageState::SpokenFor: return tr("Hear people themselves, not only those who speak for them");
    case CoverageState::Heard: return tr("Answer %n finding(s)", nullptr, unanswered);
    case CoverageState::Answered: return tr("Tell them what came of it");
    case CoverageState::LoopClosed: break;
    }
    return {};
}

void EngagementHomePage::refresh()
{
    const QDate today = context().clock.today();
    const CoverageMoment moment = momentOf(assessment(), today);
    m_coverage = coverageOf(assessment(), pack(), moment, today);
    const LoopMeter meter = loopMeter(assessment(), today);
    m_missingTitle->setText(momentWord(moment));
    refreshSentence(m_coverage, meter);
    refreshNext(m_coverage, meter);
    refreshLadder();
    refreshCoverage(m_coverage);
    refreshVoices();
    restoreTabOrderLater(this);
}

void EngagementHomePage::refreshSentence(const Coverage &coverage, const LoopMeter &meter)
{
    QStringList sentences;
    if (coverage.affected > 0) // else the section below says why nobody is listed
        sentences.append(tr("Groups with an effect: %2. Heard: %1.").arg(coverage.heard).arg(coverage.affected));
    if (!coverage.gaps.isEmpty())
        sentences.append(tr("%n of them need(s) more.", nullptr, int(coverage.gaps.size())));
    sentences.append(meter.findings == 0 ? tr("Nothing that people said is recorded yet.")
                                         : tr("%1 of %2 things people said have an answer; %3 have gone back to the people who said them.").arg(meter.answered).arg(meter.findings).arg(meter.fedBack));
    m_sentence->setText(sentences.join(u' '));
}

void EngagementHomePage::refreshNext(const Coverage &coverage, const LoopMeter &meter)
{
    m_next->clearActions();
    const QString levelPage = RecordWords(context()).pageOf(FieldKey::answer(question::engagementLevel));
    const auto levels = levelRecords(assessment());
    const bool conflict = std::any_of(levels.begin(), levels.end(), [&](const LevelAssessment *one) {
        return levelOwed(*one, assessment(), context().clock.today()).contains(QLatin1String("conflict"));
    });
    const auto lead = [&](const QString &words, const QString &page) {
        if (page.isEmpty())
            return;
        connect(m_next->addAction(words), &QAbstractButton::clicked, this, [this, page] { emit goToPage(page); });
    };
    m_next->show();
    if (conflict) {
        m_next->setMessage(Tone::Warn, tr("Next: resolve the level"), tr("What is left to decide and what is at hand allow less than is owed to people."));
        lead(tr("Open the level aid"), levelPage);
    } else if (assessment().answer(question::engagementLevel).isBlank()) {
        m_next->setMessage(Tone::Note, tr("Next: choose a level"), tr("Say how far people will share in this decision, so that nobody is promised more than can be kept."));
        lead(tr("Choose the level"), levelPage);
    } else if (!coverage.gaps.isEmpty()) {
        const CoverageRow &row = coverage.rows[coverage.gaps.first()];
        m_next->setMessage(Tone::Warn, tr("Next: %1").arg(row.label), need(row) + u'.');
        connect(m_next->addAction(tr("See what would help")), &QAbstractButton::clicked, this, [this, key = row.key] {
            m_open = key;
            refreshCoverage(m_coverage);
            for (auto *one : m_rows->findChildren<CoverageRowButton *>())
                if (one->objectName() == QStringLiteral("row/") + key)
                    one->setFocus(Qt::OtherFocusReason);
        });
    } else if (meter.findings > meter.answered) {
        m_next->setMessage(Tone::Note, tr("Next: answer what people said"), tr("%n finding(s) have no answer yet.", nullptr, meter.findings - meter.answered));
        lead(tr("Go to the findings"), pageWith(RecordKind::Finding));
    } else if (meter.answered > meter.fedBack) {
        const QDate due = feedbackDue(assessment());
        m_next->setMessage(Tone::Note, tr("Next: tell people what came of it"),
                           due.isValid() ? tr("It is due by %1.").arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(due, QStringLiteral("d MMMM yyyy"))) : tr("They were promised an answer."));
    } else {
        m_next->hide();
    }
}

void EngagementHomePage::refreshLadder()
{
    const QList<LadderPin> pins = ladderPins(assessment(), pack(), context().clock.today());
    m_ladderPart->setVisible(!pins.isEmpty());
    if (pins.isEmpty())
        return;
    const QStringList deciders{tr("We decide"), tr("We decide after hearing you"), tr("We decide, in conversation"), tr("We decide on a shared design"), tr("We decide together"), tr("You decide")};
    bool warnings = false;
    for (const LadderPin &pin : pins)
        warnings = warnings || pin.reached.startsWith(u'W');
    QList<LadderPicture::Rung> rungs;
    QStringList codes;
    for (const LadderRung &rung : ladderRungs(pack(), ladderOf(assessment()), context().language(), context().bodyType())) {
        if (rung.isWarning() && !warnings)
            continue;
        const int level = rung.level.toInt();
        QString label = rung.label;
        if (label.isEmpty())
            label = pack().choiceLabel(QStringLiteral("engagement_level"), rung.level, context().language(), context().bodyType());
        codes.append(rung.level);
        rungs.append({rung.level, label, deciders.value(level - 1)});
    }
    QList<LadderPicture::Pin> shown;
    QStringList letters;
    for (int i = 0; i < pins.size(); ++i) {
        const QString label = pins[i].label.isEmpty() ? tr("Everyone") : pins[i].label;
        shown.append({letterOf(i), label, int(codes.indexOf(pins[i].planned)), int(codes.indexOf(pins[i].reached))});
        letters.append(tr("%1 %2", "letter, group").arg(letterOf(i), label));
    }
    m_ladder->setContent(rungs, shown);
    m_letters->setText(letters.join(QStringLiteral("    ")));
}

void EngagementHomePage::refreshCoverage(const Coverage &coverage)
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && m_rows->isAncestorOf(focus) && focus->hasFocus() ? focus->objectName() : QString();
    clear(m_rowList);
    QList<int> order = coverage.gaps;
    for (int i = 0; i < coverage.rows.size(); ++i)
        if (!order.contains(i) && (coverage.rows[i].required || coverage.rows[i].state > CoverageState::Missing || !coverage.rows[i].stakeholderId.isEmpty()))
            order.append(i); // characteristics that nothing is known about are asked for on their own pages
    m_noGroups->setVisible(order.isEmpty());
    m_legend->setVisible(!order.isEmpty());
    m_noGroups->setText(tr("Groups come from the impact rows: they appear here once you have said whom the proposal affects."));
    for (const int index : std::as_const(order)) {
        const CoverageRow &row = coverage.rows[index];
        CoverageRowButton::Content content{.group = row.label,
                                           .impact = impactWord(row.impact),
                                           .steps = stepsOf(row.impact),
                                           .state = int(row.state),
                                           .stateWord = stateWord(row),
                                           .required = row.required ? int(*row.required) : -1,
                                           .need = need(row),
                                           .open = row.isOpen()};
        auto *button = new CoverageRowButton(content);
        button->setObjectName(QStringLiteral("row/") + row.key);
        m_rowList->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, key = row.key] {
            m_open = m_open == key ? QString() : key;
            refreshCoverage(m_coverage);
        });
        if (row.key == m_open)
            showRemedies(row, button);
        if (focused == button->objectName())
            button->setFocus(Qt::OtherFocusReason);
    }
    QList<StakeholderGroup> missing;
    if (canHold(RecordKind::StakeholderGroup))
        missing = missingPlanRows(assessment(), pack(), context().clock.today());
    m_plan->setVisible(!missing.isEmpty());
    m_plan->setText(tr("Put %n missing group(s) into the plan", nullptr, int(missing.size())));
    restoreTabOrderLater(this);
}

void EngagementHomePage::showRemedies(const CoverageRow &row, QWidget *)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("remedies"));
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(spaceOf(4), spaceOf(2), spaceOf(2), spaceOf(4));
    inside->setSpacing(spaceOf(2));
    auto *words = new Paragraph(row.remedies.isEmpty() ? tr("There is nothing to do here.") : tr("What would help %1?").arg(row.label), TypeSize::Body, Token::Ink2);
    inside->addWidget(words);
    auto *choices = new FlowLayout(2);
    for (const QString &remedy : row.remedies) {
        const QString text = remedyWord(remedy);
        if (text.isEmpty() || session().isReadOnly())
            continue;
        auto *button = new Button(text, Button::Kind::Secondary);
        button->setObjectName(QStringLiteral("remedy/") + remedy);
        button->setSubject(row.label);
        connect(button, &QAbstractButton::clicked, this, [this, row, remedy] { apply(row, remedy); });
        choices->addWidget(button);
    }
    inside->addLayout(choices);
    m_rowList->addWidget(box);
}

void EngagementHomePage::apply(const CoverageRow &row, const QString &remedy)
{
    const auto planRow = [&](const QMap<QString, Value> &more) {
        if (!row.stakeholderId.isEmpty()) {
            for (auto it = more.cbegin(); it != more.cend(); ++it)
                session().setValue(FieldKey::record(RecordKind::StakeholderGroup, row.stakeholderId, it.key()), it.value());
            return row.stakeholderId;
        }
        QMap<QString, Value> values = more;
        values.insert(QStringLiteral("groups"), row.groups);
        values.insert(QStringLiteral("intersection_id"), row.intersectionId);
        return session().addRecord(RecordKind::StakeholderGroup, values);
    };
    if (remedy == QLatin1String("activity")) {
        QMap<QString, Value> values{{QStringLiteral("groups"), row.groups}};
        if (!row.stakeholderId.isEmpty())
            values.insert(QStringLiteral("stakeholder_group_ids"), QStringList{row.stakeholderId});
        const QString id = session().addRecord(RecordKind::Activity, values);
        emit goTo(FieldKey::record(RecordKind::Activity, id, QStringLiteral("title")));
    } else if (remedy == QLatin1String("finding")) {
        QMap<QString, Value> values{{QStringLiteral("groups"), row.groups}, {QStringLiteral("activity_ids"), row.activityIds}};
        if (!row.stakeholderId.isEmpty())
            values.insert(QStringLiteral("stakeholder_group_ids"), QStringList{row.stakeholderId});
        const QString id = session().addRecord(RecordKind::Finding, values);
        emit goTo(FieldKey::record(RecordKind::Finding, id, QStringLiteral("text")));
    } else if (remedy == QLatin1String("answer")) {
        for (const Finding &finding : assessment().findings)
            if (row.findingIds.contains(finding.id) && !isAnswered(finding, assessment())) {
                emit goTo(FieldKey::record(RecordKind::Finding, finding.id, QStringLiteral("response_status")));
                return;
            }
    } else if (remedy == QLatin1String("feed_back")) {
        const QString id = session().addRecord(RecordKind::FeedbackEvent, {{QStringLiteral("finding_ids"), row.findingIds}, {QStringLiteral("groups"), row.groups}});
        if (canHold(RecordKind::FeedbackEvent))
            emit goTo(FieldKey::record(RecordKind::FeedbackEvent, id, QStringLiteral("channel")));
    } else if (remedy == QLatin1String("partner") && !row.partnerIds.isEmpty()) {
        const QString id = planRow({{QStringLiteral("partner_ids"), row.partnerIds}});
        if (canHold(RecordKind::StakeholderGroup))
            emit goTo(FieldKey::record(RecordKind::StakeholderGroup, id, QStringLiteral("partner_ids")));
    } else if (remedy == QLatin1String("evidence")) {
        const QString id = planRow({{QStringLiteral("evidence_ids"), row.evidenceIds}});
        if (canHold(RecordKind::StakeholderGroup))
            emit goTo(FieldKey::record(RecordKind::StakeholderGroup, id, QStringLiteral("evidence_ids")));
    } else {
        const QString id = planRow({});
        if (canHold(RecordKind::StakeholderGroup))
            emit goTo(FieldKey::record(RecordKind::StakeholderGroup, id, remedy == QLatin1String("reason") ? QStringLiteral("gap_reason") : QStringLiteral("why")));
    }
}

void EngagementHomePage::addMissingGroups()
{
    const QList<StakeholderGroup> rows = missingPlanRows(assessment(), pack(), context().clock.today());
    session().beginGroup(tr("Put groups into the plan"));
    for (const StakeholderGroup &row : rows)
        session().addRecord(RecordKind::StakeholderGroup,
                            {{QStringLiteral("kind"), row.kind}, {QStringLiteral("groups"), row.groups}, {QStringLiteral("intersection_id"), row.intersection_id}});
    session().endGroup();
    announce(m_sentence, tr("%n group(s) are in the plan now.", nullptr, int(rows.size())));
    m_missingTitle->focusHere();
    refresh();
}

void EngagementHomePage::tellPeople()
{
    QStringList ids;
    for (const Finding &finding : assessment().findings)
        if (isAnswered(finding, assessment()) && !isFedBack(assessment(), finding, context().clock.today()))
            ids.append(finding.id);
    const QString id = session().addRecord(RecordKind::FeedbackEvent, {{QStringLiteral("finding_ids"), ids}, {QStringLiteral("given_on"), context().clock.today()}});
    emit goTo(FieldKey::record(RecordKind::FeedbackEvent, id, QStringLiteral("channel")));
}

QString EngagementHomePage::weAsked(const Finding &finding) const
{
    if (isUnasked(finding))
        return tr("Not asked: %1").arg(pack().choiceLabel(QStringLiteral("finding_origin"), finding.origin, context().language(), context().bodyType()));
    QStringList where;
    for (const Activity *activity : askedIn(assessment(), finding))
        where.append(RecordWords(context()).shortTitle(RecordKind::Activity, activity->id));
    return where.isEmpty() ? QString() : tr("We asked: %1").arg(where.join(QStringLiteral(", ")));
}

void EngagementHomePage::refreshVoices()
{
    clear(m_voices);
    const QDate today = context().clock.today();
    const LoopMeter meter = loopMeter(assessment(), today);
    QString words = meter.findings == 0 ? tr("Nothing that people said is recorded yet.")
                                        : tr("%1 of %2 answered, %3 gone back to people, %4 changed something.").arg(meter.answered).arg(meter.findings).arg(meter.fedBack).arg(meter.changedSomething);
    if (meter.medianDays)
        words += u' ' + tr("Half of them heard back within %n day(s).", nullptr, *meter.medianDays);
    if (meter.promisesOverdue > 0)
        words += u' ' + tr("Promises whose day has passed: %1.").arg(meter.promisesOverdue);
    m_meter->setText(words);
    int shown = 0;
    bool untold = false;
    const RecordWords names(context());
    for (const bool answered : {false, true}) // those that wait come first
        for (const Finding &finding : assessment().findings) {
            if (isAnswered(finding, assessment()) != answered)
                continue;
            const bool told = answered && isFedBack(assessment(), finding, today);
            untold = untold || (answered && !told);
            if (++shown > mostFindings)
                continue;
            const QString did = RecordWords::firstLine(finding.response.toPlain(), 120);
            const QString asked = weAsked(finding);
            QString note = did.isEmpty() ? tr("We did: not answered yet") : tr("We did: %1").arg(did);
            if (!asked.isEmpty())
                note = tr("%1 · %2", "what we asked, what we did").arg(asked, note);
            auto *row = new RowButton(names.title(RecordKind::Finding, finding.id), note);
            row->setObjectName(QStringLiteral("said/") + finding.id);
            if (answered && isPromiseOverdue(finding, today))
                row->setState(tr("Promised day has passed"), Tone::Warn, QStringLiteral("triangle-alert"));
            else if (told)
                row->setState(tr("Told"), Tone::Done, QStringLiteral("circle-check"));
            else if (answered)
                row->setState(tr("Answered, not told"), Tone::Note, QStringLiteral("contrast"));
            else
                row->setState(tr("No answer yet"), Tone::Warn, QStringLiteral("triangle-alert"));
            connect(row, &QAbstractButton::clicked, this, [this, id = finding.id, answered] {
                emit goTo(FieldKey::record(RecordKind::Finding, id, answered ? QStringLiteral("response") : QStringLiteral("response_status")));
            });
            m_voices->addWidget(row);
        }
    if (shown > mostFindings)
        m_voices->addWidget(new Paragraph(tr("%n more are on their own page.", nullptr, shown - mostFindings), TypeSize::Body, Token::Ink2));
    m_tell->setVisible(untold && canHold(RecordKind::FeedbackEvent));
}

void EngagementHomePage::extra()
{
    QStringList lines{tr("Group") + u'\t' + tr("Impact") + u'\t' + tr("Now") + u'\t' + tr("Needed") + u'\t' + tr("What is missing")};
    for (const CoverageRow &row : std::as_const(m_coverage.rows))
        lines.append(QStringList{row.label, impactWord(row.impact), stateWord(row), row.required ? stateWord(*row.required) : tr("Nothing"), need(row)}.join(u'\t'));
    if (!m_timeline->isHidden())
        lines.append(QStringList{QString(), m_timeline->toText()});
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_sentence->setText(tr("The table has been copied. Paste it into a document or a spreadsheet."));
    announce(m_sentence, m_sentence->text());
}

} // namespace dueregard
