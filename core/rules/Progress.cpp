// SPDX-License-Identifier: Apache-2.0
#include "core/rules/Progress.h"

#include "core/domain/AsTyped.h"
#include "core/domain/RecordedState.h"
#include "core/domain/WellKnown.h"
#include "core/rules/RuleSet.h"

namespace dueregard {

namespace {

bool suits(const QStringList &bodyTypes, const Assessment &assessment)
{
    return bodyTypes.isEmpty() || assessment.bodyType.isEmpty() || bodyTypes.contains(assessment.bodyType);
}

bool isAnswered(const Field &field, const Assessment &a, const QString &row)
{
    switch (field.kind) {
    case FieldKind::Records: return field.record && recordCount(a, *field.record) > 0;
    case FieldKind::Attachments: return !a.attachments.isEmpty();
    case FieldKind::Grid:
        for (const Column &column : field.columns)
            for (auto it = a.answers.lowerBound({column.id, {}}); it != a.answers.cend() && it.key().question == column.id; ++it)
                if (!it.value().isBlank())
                    return true;
        return false;
    default: return !a.answer(field.id, row).isBlank();
    }
}

/// What the points say about the pages.
struct PointsOnPages {
    QHash<QString, int> open;     ///< not answered
    QHash<QString, int> blocking; ///< that stop the next gate
    QSet<QString> wrong;          ///< pages that hold something that has to be mended, not only something missing
    QSet<QString> missing;        ///< characteristic pages without a counting row (V-01)
    QHash<QString, Gate> lacking; ///< records that lack something which stops a gate, and the first such gate
    Gate next = Gate::Reg;
    QDate today;
};

PointsOnPages sortPoints(const QList<ReviewPoint> &points, Gate gate, QDate today)
{
    PointsOnPages sorted;
    sorted.next = gate;
    sorted.today = today;
    for (const ReviewPoint &point : points) {
        if (!point.answered)
            ++sorted.open[point.page];
        if (point.code == QLatin1String("V-01"))
            sorted.missing.insert(point.page);
        if (point.severity != Severity::Block || point.overridden)
            continue;
        if (point.code == QLatin1String("V-06") || point.code == QLatin1String("V-07"))
            sorted.wrong.insert(point.page);
        if (point.where.kind)
            sorted.lacking.insert(point.where.id, qMin(point.gate, sorted.lacking.value(point.where.id, point.gate)));
        if (point.gate <= gate)
            ++sorted.blocking[point.page];
    }
    return sorted;
}

/// Whether somebody wrote or chose something in a record, beyond whom it is for and what it belongs to, which may come with the
/// button that added it, and beyond a number or letter. Where the form asks for more than a title by that gate, a title is not enough.
bool saysSomething(const RecordForm &form, const RecordData &record, Gate gate)
{
    constexpr int shortest = 8; // characters
    bool any = false;
    bool more = false;
    bool asksMore = false;
    for (const Field &field : form.fields) {
        if (field.kind == FieldKind::RecordChoice || field.kind == FieldKind::Groups || field.kind == FieldKind::CharacteristicChoice)
            continue;
        const bool isTitle = form.titleFields.contains(field.id);
        const Value value = record.values.value(field.id);
        const bool isNumber = field.kind == FieldKind::Text && field.id == form.titleFields.value(0) && form.titleFields.size() > 1 && value.text().size() <= shortest;
        any = any || (!isNumber && !value.isBlank());
        more = more || (!isTitle && !value.isBlank());
        const auto asked = gateFrom(field.gate);
        asksMore = asksMore || (!isTitle && !field.optional && asked && *asked <= gate);
    }
    return asksMore ? more : any;
}

/// Whether nothing is left to do for the records of a list: each says something and has happened, and none lacks what its gate needs.
bool isListDone(const Field &field, const Assessment &a, const Pack &pack, const PointsOnPages &points)
{
    if (!field.record)
        return false;
    const QList<RecordData> records = allRecords(a, *field.record);
    const RecordForm *form = pack.form(*field.record);
    const Gate gate = qMax(points.next, gateFrom(field.gate).value_or(points.next));
    return !records.isEmpty() && std::all_of(records.begin(), records.end(), [&](const RecordData &record) {
        const auto lacking = points.lacking.constFind(record.id);
        return (!form || saysSomething(*form, record, gate)) && isRecorded(a, *field.record, record.id, points.today) && (lacking == points.lacking.cend() || *lacking > gate);
    });
}

/// A question that is asked only while a list is empty ("If none, why?") answers for the list.
bool saysWhyNone(const Page &page, const Assessment &a, const QString &kind)
{
    return std::any_of(page.fields.begin(), page.fields.end(), [&](const Field &field) {
        const Condition &condition = field.showIf;
        return condition.op == Condition::Op::Not && condition.parts.size() == 1 && condition.parts.first().op == Condition::Op::Has
            && condition.parts.first().question == kind && !a.answer(field.id).isBlank();
    });
}

/// The step each kind of record belongs to, of all that list it: the first that asks for it, else the first that shows it.
using Homes = QHash<RecordKind, QString>;

Homes homesOf(const Pack &pack)
{
    Homes homes;
    for (const bool asked : {true, false})
        for (const Step &step : pack.steps)
            for (const Page &page : step.pages)
                for (const Field &field : page.fields)
                    if (field.kind == FieldKind::Records && field.record && field.optional != asked && !homes.contains(*field.record))
                        homes.insert(*field.record, step.id);
    return homes;
}

/// Records that are entered in another step and only listed here do not begin the page.
PageProgress questionsPage(const Page &page, const Assessment &a, const Pack &pack, const PointsOnPages &points, const Homes &homes, const QString &step)
{
    PageProgress progress{.page = page.id};
    int touched = 0;
    bool begun = false; // a list that is not empty, and not done
    for (const Field &field : page.fields) {
        if (field.kind == FieldKind::Note || field.kind == FieldKind::Unknown || !Progress::isShown(field, a))
            continue;
        const bool list = field.kind == FieldKind::Records;
        const bool any = isAnswered(field, a, {}) || !asTyped::words(a, FieldKey::answer(field.id)).isEmpty();
        const bool done = list ? isListDone(field, a, pack, points) : isAnswered(field, a, {});
        const bool answered = done || (list && field.record && saysWhyNone(page, a, nameOf(*field.record)));
        const bool entered = !list || !field.record || homes.value(*field.record) == step;
        touched += (any || answered) && entered ? 1 : 0;
        begun = begun || (any && !answered && entered);
        // A list that no gate asks for may stay empty: nobody has to have data gaps.
        if (field.optional || field.kind == FieldKind::Attachments || (list && field.gate.isEmpty()))
            continue;
        ++progress.asked;
        progress.answered += answered ? 1 : 0;
        if (!answered && progress.missing.isEmpty())
            progress.missing = field.id;
    }
    progress.optional = progress.asked == 0;
    if (progress.asked > 0 ? progress.answered == progress.asked : touched > 0 && !begun)
        progress.state = ProgressState::Done;
    else if (touched > 0)
        progress.state = ProgressState::InProgress;
    return progress;
}

PageProgress characteristicPage(const Page &page, const Assessment &a, const Pack &pack, const PointsOnPages &points)
{
    PageProgress progress{.page = page.id, .asked = 1};
    const Characteristic *characteristic = pack.characteristic(page.characteristic);
    progress.optional = characteristic && characteristic->local;
    bool rows = std::any_of(a.impacts.begin(), a.impacts.end(), [&](const Impact &impact) { return impact.characteristic == page.characteristic; });
    for (const SharedReason &shared : a.sharedReasons)
        rows = rows || shared.characteristics.contains(page.characteristic);
    bool touched = rows;
    for (const Field &field : page.fields)
        touched = touched || (field.stored() && !a.answer(field.id, page.characteristic).isBlank());
    if (rows && !points.missing.contains(page.id)) {
        progress.state = ProgressState::Done;
        progress.answered = 1;
    } else if (touched) {
        progress.state = ProgressState::InProgress;
    }
    return progress;
}

PageProgress progressOf(const Page &page, const QString &step, const Homes &homes, const Assessment &a, const Pack &pack, const PointsOnPages &points)
{
    PageProgress progress{.page = page.id, .optional = true};
    switch (page.kind) {
    case PageKind::Questions: progress = questionsPage(page, a, pack, points, homes, step); break;
    case PageKind::Characteristic: progress = characteristicPage(page, a, pack, points); break;
    case PageKind::Matrix:
    case PageKind::CheckAnswers: break;
    }
    progress.points = points.open.value(page.id);
    const QString mark = a.marks.value(page.id);
    if (mark == QLatin1String("done"))
        progress.state = ProgressState::Done;
    else if (mark.startsWith(QLatin1String("not_needed")))
        progress.state = ProgressState::NotNeeded;
    else if (mark == QLatin1String("later") && progress.state == ProgressState::Done)
        progress.state = ProgressState::InProgress; // only the officer knows
    if (points.wrong.contains(page.id) || (progress.state == ProgressState::Done && points.blocking.value(page.id) > 0))
        progress.state = ProgressState::Problem;
    return progress;
}

void countRecords(StepProgress &step, const Step &definition, const Homes &homes, const Assessment &a)
{
    for (const Page &page : definition.pages)
        for (const Field &field : page.fields) {
            if (field.kind != FieldKind::Records || !field.record || homes.value(*field.record) != step.step)
                continue;
            const auto known = std::find_if(step.records.begin(), step.records.end(), [&](const auto &records) { return records.kind == *field.record; });
            if (known != step.records.end())
                known->asked = known->asked || !field.optional;
            else if (const int count = recordCount(a, *field.record); *field.record == RecordKind::DataGap)
                step.gaps = count;
            else if (count > 0)
                step.records.append({*field.record, count, !field.optional});
        }
}

/// Steps that follow an approval or a decision. What has been filled in already is never taken away.
QString waitsFor(const QString &step, AssessmentState state)
{
    const bool approved = state >= AssessmentState::Signed && state != AssessmentState::Withdrawn;
    const bool decided = (approved && state != AssessmentState::Signed) || state == AssessmentState::NotRequired;
    if (step == QLatin1String("decision") && !approved && state != AssessmentState::NotRequired)
        return QStringLiteral("before_sign_off");
    if ((step == QLatin1String("publication") || step == QLatin1String("monitoring")) && !decided)
        return QStringLiteral("before_decision");
    return {};
}

void summarise(StepProgress &step, const QString &waits)
{
    bool touched = false;
    bool problem = false;
    bool begun = false;
    int needless = 0;
    for (const PageProgress &page : step.pages) {
        step.points += page.points;
        problem = problem || page.state == ProgressState::Problem;
        touched = touched || page.state == ProgressState::InProgress || page.state == ProgressState::Done;
        begun = begun || page.state == ProgressState::InProgress;
        if (page.state == ProgressState::NotNeeded)
            ++needless;
        if (page.optional && page.state != ProgressState::Problem)
            continue;
        ++step.pagesAsked;
        if (page.state == ProgressState::Done || page.state == ProgressState::NotNeeded)
            ++step.pagesDone;
    }
    if (step.pages.isEmpty()) {
        step.state = ProgressState::NotNeeded;
        step.because = QStringLiteral("elsewhere");
    } else if (needless == step.pages.size()) {
        step.state = ProgressState::NotNeeded;
        step.because = QStringLiteral("marked");
    } else if (problem) {
        step.state = ProgressState::Problem;
    } else if (!begun && (step.pagesAsked > 0 ? step.pagesDone == step.pagesAsked : touched)) {
        step.state = ProgressState::Done;
    } else if (touched || step.pagesDone > 0) {
        step.state = ProgressState::InProgress;
    } else if (!waits.isEmpty()) {
        step.state = ProgressState::CannotStart;
        step.because = waits;
    }
}

NextThing afterTheQuestions(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Draft:
    case AssessmentState::Returned: return {.kind = NextThing::Kind::SendToCheck};
    case AssessmentState::InQa: return {.kind = NextThing::Kind::AwaitCheck};
    case AssessmentState::AwaitingSignOff: return {.kind = NextThing::Kind::RecordApproval};
    case AssessmentState::Signed: return {.kind = NextThing::Kind::RecordDecision};
    case AssessmentState::Decided:
    case AssessmentState::NotRequired: return {.kind = NextThing::Kind::Publish};
    case AssessmentState::Published:
    case AssessmentState::Monitoring: return {.kind = NextThing::Kind::Monitor};
    case AssessmentState::Closed:
    case AssessmentState::Withdrawn: break;
    }
    return {};
}

/// Steps that the state of the assessment, not the next empty question, leads to.
bool isLate(const QString &step)
{
    return step == QLatin1String("signoff") || step == QLatin1String("decision") || step == QLatin1String("publication") || step == QLatin1String("monitoring");
}

NextThing nextOf(const Assessment &a, const Pack &pack, const QList<StepProgress> &steps, const PointsOnPages &points, AssessmentState state)
{
    const bool drafting = state == AssessmentState::Draft || state == AssessmentState::Returned;
    if (drafting) {
        for (const StepProgress &step : steps) {
            if (isLate(step.step) || step.state == ProgressState::CannotStart || step.state == ProgressState::NotNeeded)
                continue;
            for (const PageProgress &page : step.pages) {
                if (page.optional || (page.state != ProgressState::NotStarted && page.state != ProgressState::InProgress))
                    continue;
                const Page *definition = pack.page(page.page);
                QString title = definition ? definition->title.in(a.language, a.bodyType) : page.page;
                if (const Field *field = page.missing.isEmpty() ? nullptr : pack.field(page.missing); field && page.state == ProgressState::InProgress)
                    title = field->label.in(a.language, a.bodyType);
                else if (definition && definition->kind == PageKind::Characteristic)
                    title = pack.groupLabel(definition->characteristic, a.language, a.bodyType);
                return {.kind = NextThing::Kind::AnswerPage, .page = page.page, .title = title};
            }
        }
    }
    NextThing mend{.kind = NextThing::Kind::MendPoint};
    for (const StepProgress &step : steps)
        for (const PageProgress &page : step.pages)
            if (const int count = points.blocking.value(page.page); count > 0) {
                if (mend.page.isEmpty())
                    mend.page = page.page;
                mend.points += count;
            }
    return mend.points > 0 ? mend : afterTheQuestions(state);
}

QString packWord(const Pack &pack, const QString &key, const QString &language, const char *english)
{
    const auto it = pack.words.constFind(key);
    return it == pack.words.cend() ? QString::fromUtf8(english) : it->in(language);
}

const char *englishOf(ProgressState state)
{
    switch (state) {
    case ProgressState::NotStarted: return "Not started";
    case ProgressState::InProgress: return "In progress";
    case ProgressState::Done: return "Done";
    case ProgressState::CannotStart: return "Cannot start yet";
    case ProgressState::Problem: return "There is a problem";
    case ProgressState::NotNeeded: return "Not needed";
    }
    return "";
}

} // namespace

QString nameOf(ProgressState state)
{
    constexpr const char *names[] = {"not_started", "in_progress", "done", "cannot_start", "problem", "not_needed"};
    return QString::fromLatin1(names[int(state)]);
}

const PageProgress *StepProgress::page(const QString &id) const
{
    for (const PageProgress &known : pages)
        if (known.page == id)
            return &known;
    return nullptr;
}

const StepProgress *Progress::step(const QString &id) const
{
    for (const StepProgress &known : m_steps)
        if (known.step == id)
            return &known;
    return nullptr;
}

const PageProgress *Progress::page(const QString &id) const
{
    for (const StepProgress &known : m_steps)
        if (const PageProgress *page = known.page(id))
            return page;
    return nullptr;
}

bool Progress::isShown(const Page &page, const Assessment &assessment)
{
    return suits(page.bodyTypes, assessment) && page.showIf.holds(assessment);
}

bool Progress::isShown(const Field &field, const Assessment &assessment)
{
    return suits(field.bodyTypes, assessment) && field.showIf.holds(assessment);
}

Progress Progress::of(const Assessment &assessment, const Pack &pack, const QList<ReviewPoint> &points, QDate today)
{
    const PointsOnPages sorted = sortPoints(points, RuleSet::nextGate(assessment), today);
    const AssessmentState state = stateOn(assessment, today);
    const Homes homes = homesOf(pack);
    Progress progress;
    for (const Step &definition : pack.steps) {
        StepProgress step{.step = definition.id};
        countRecords(step, definition, homes, assessment);
        if (!definition.showIf.holds(assessment)) {
            step.state = ProgressState::NotNeeded;
            step.because = assessment.answer(question::screenDecision).text() == QLatin1String("covered") ? QStringLiteral("covered") : QStringLiteral("screening");
            progress.m_steps.append(step);
            continue;
        }
        for (const Page &page : definition.pages)
            if (isShown(page, assessment))
                step.pages.append(progressOf(page, definition.id, homes, assessment, pack, sorted));
        summarise(step, waitsFor(definition.id, state));
        if (step.because == QLatin1String("marked"))
            step.reason = assessment.marks.value(step.pages.first().page).section(u':', 1).trimmed();
        progress.m_steps.append(step);
    }
    progress.m_next = nextOf(assessment, pack, progress.m_steps, sorted, state);
    return progress;
}

QString Progress::words(ProgressState state, const Pack &pack, const QString &language)
{
    return packWord(pack, QStringLiteral("progress.") + nameOf(state), language, englishOf(state));
}

QString Progress::words(const StepProgress &step, const Pack &pack, const QString &language)
{
    const QString state = words(step.state, pack, language);
    if (step.state != ProgressState::NotNeeded)
        return state;
    QString reason = step.reason;
    if (step.because == QLatin1String("screening"))
        reason = packWord(pack, QStringLiteral("progress.because_screening"), language, "the screening says that an assessment is not required");
    else if (step.because == QLatin1String("covered"))
        reason = packWord(pack, QStringLiteral("progress.because_covered"), language, "an existing assessment covers it");
    else if (step.because == QLatin1String("elsewhere"))
        reason = packWord(pack, QStringLiteral("progress.because_elsewhere"), language, "nothing in it is asked of this organisation");
    return reason.isEmpty() ? state : state + packWord(pack, QStringLiteral("progress.because"), language, " because ") + reason;
}

QString Progress::words(const NextThing &next, const Pack &pack, const QString &language)
{
    const auto word = [&](const char *key, const char *english) { return packWord(pack, QLatin1String(key), language, english); };
    switch (next.kind) {
    case NextThing::Kind::AnswerPage: return word("next.answer", "Answer “%1”").arg(next.title);
    case NextThing::Kind::MendPoint: return word("next.points", "Look at what stops the next step");
    case NextThing::Kind::SendToCheck: return word("next.send", "Check your answers and send it for checking");
    case NextThing::Kind::AwaitCheck: return word("next.checking", "With the equality lead for checking");
    case NextThing::Kind::RecordApproval: return word("next.approval", "Record the approvals");
    case NextThing::Kind::RecordDecision: return word("next.decision", "Record the decision");
    case NextThing::Kind::Publish: return word("next.publish", "Publish it");
    case NextThing::Kind::Monitor: return word("next.monitor", "Follow the actions and the review");
    case NextThing::Kind::Nothing: break;
    }
    return word("next.nothing", "Nothing to do");
}

} // namespace dueregard
