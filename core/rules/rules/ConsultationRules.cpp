// SPDX-License-Identifier: Apache-2.0
// V-25 to V-31 of assessment.md §7: was the consultation one?
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/engagement/EngagementPlan.h"
#include "core/rules/rules/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard::rules {

namespace {

bool isConsultation(const Activity &activity)
{
    return !isCancelled(activity) && (activity.type == QLatin1String("consultation") || activity.type == QLatin1String("statutory"));
}

QDate endOf(const Activity &activity)
{
    return activity.extended_to.isValid() ? activity.extended_to : activity.ends;
}

/// The fewest days that the law asks for, as the pack says it: codes are days, labels what a proposal is about. The last one is
/// for whatever else the law asks a consultation for, and 0 where it asks for none.
int leastDays(const RuleContext &context, const Activity &activity)
{
    const Vocabulary *minimum = context.pack.vocabulary(QStringLiteral("consultation_minimum"));
    if (!minimum || minimum->choices.isEmpty())
        return 0;
    const Assessment &a = context.assessment;
    const QString about = QStringList{activity.title, a.answer(question::title).text(), a.answer(question::service).text()}.join(QLatin1Char('\n'));
    for (const Choice &choice : minimum->choices.first(minimum->choices.size() - 1)) {
        const QStringList subjects = choice.label.in(QStringLiteral("en")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        if (std::any_of(subjects.begin(), subjects.end(), [&about](const QString &subject) { return about.contains(subject.trimmed(), Qt::CaseInsensitive); }))
            return choice.id.toInt();
    }
    return activity.statutory == QLatin1String("yes") ? minimum->choices.last().id.toInt() : 0;
}

/// Whether a day is in the weeks before the local elections of its year, on the first Thursday in May: 25 working days, when
/// notice of them has been given at the latest, which are five weeks and the Easter holidays.
bool isBeforeElections(QDate day)
{
    QDate polling(day.year(), 5, 1);
    polling = polling.addDays((Qt::Thursday - polling.dayOfWeek() + 7) % 7);
    return day <= polling && day >= polling.addDays(-37);
}

/// Days between two dates in which a consultation is hardly heard: the Christmas holidays, August, and before elections.
int quietDays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to && days < 60; day = day.addDays(1))
        if (day.month() == 8 || (day.month() == 12 && day.day() >= 24) || (day.month() == 1 && day.day() == 1) || isBeforeElections(day))
            ++days;
    return days;
}

} // namespace

void consultation(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const auto add = [&](const char *code, Severity severity, Gate gate, const FieldKey &where, const QStringList &arguments) {
        points.append(context.point(QString::fromLatin1(code), severity, gate, where, where.kind ? context.pageOf(*where.kind) : context.pageOf(where.field), arguments));
    };
    const QDate decision = milestoneDate(a, QStringLiteral("decision"));
    bool any = false;
    for (const Activity &activity : a.activities) {
        if (!isConsultation(activity))
            continue;
        any = true;
        const FieldKey where = FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("ends"));
        const QDate end = endOf(activity);
        if (end.isValid() && decision.isValid() && end > decision)
            add("V-25", Severity::Block, Gate::Dec, where, {activity.title});
        if (!activity.starts.isValid() || !end.isValid())
            continue;
        const qint64 days = activity.starts.daysTo(end) + 1;
        const bool quiet = !activity.extended_to.isValid() && quietDays(activity.starts, end) * 3 >= days;
        if (days < leastDays(context, activity) || quiet)
            add("V-28", Severity::Warn, Gate::Con, where, {activity.title, QString::number(days)});
    }
    const QDate started = a.answer(question::startedOn).date();
    if (started.isValid() && decision.isValid() && started > decision)
        add("V-26", Severity::Block, Gate::Dec, FieldKey::answer(question::startedOn), {});
    if (any && a.options.size() == 1 && a.options.first().status != QLatin1String("status_quo"))
        add("V-27", Severity::Warn, Gate::Con, FieldKey::record(RecordKind::Option, a.options.first().id, {}), {});
    static const QRegularExpression counted(QStringLiteral("\\b(?:\\d+(?:[.,]\\d+)?\\s?(?:%|per ?cent)|majority|most\\b)[^.]{0,40}\\b(?:respondents|responses|residents|people|answers|consultees)\\b"
                                                           "|\\bvoted (?:for|against)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (hasEngagement(a) && counted.match(a.answer(question::outcomeReasons).rich().toPlain()).hasMatch())
        add("V-30", Severity::Advice, Gate::Sgn, FieldKey::answer(question::outcomeReasons), {});
    const Activity *first = nullptr;
    bool asked = false;
    for (const Activity &activity : a.activities)
        if (!isCancelled(activity)) {
            first = first ? first : &activity;
            asked = asked || activity.equality_question == QLatin1String("yes");
        }
    if (first && !asked)
        add("V-31", Severity::Advice, Gate::Qa, FieldKey::record(RecordKind::Activity, first->id, QStringLiteral("equality_question")), {});
}

} // namespace dueregard::rules
