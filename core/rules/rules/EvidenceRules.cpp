// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules/Rules.h"

#include "core/base/DateText.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/engagement/Responses.h"

namespace dueregard::rules {

// V-13: a characteristic of the Act with neither evidence nor a data gap.
void evidenceOrGap(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    QSet<QString> spokenTo;
    const auto note = [&](const QStringList &groups) {
        for (const QString &group : groups)
            if (const Characteristic *characteristic = context.pack.characteristicOf(group))
                spokenTo.insert(characteristic->id);
    };
    for (const Evidence &evidence : a.evidence)
        note(evidence.groups);
    for (const DataGap &gap : a.gaps)
        note(gap.groups);
    for (const Impact &impact : a.impacts)
        if (!impact.evidence_ids.isEmpty())
            spokenTo.insert(impact.characteristic);
    for (const Characteristic &characteristic : context.pack.characteristics) {
        if (characteristic.local || spokenTo.contains(characteristic.id)
            || !a.answer(question::whatWeKnow, characteristic.id).rich().isEmpty())
            continue;
        points.append(context.point(QStringLiteral("V-13"), Severity::Block, Gate::Qa, FieldKey::answer(question::whatWeKnow, characteristic.id),
                                    QStringLiteral("impact/") + characteristic.id, {context.label(characteristic.id)}));
    }
}

// V-24: no engagement and no reason. What was cancelled asked nobody.
void engagementOrReason(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    if (hasEngagement(a) || !a.answer(question::noEngagementReason).rich().isEmpty())
        return;
    points.append(context.point(QStringLiteral("V-24"), Severity::Block, Gate::Qa, FieldKey::answer(question::noEngagementReason),
                                context.pageOf(question::noEngagementReason), {}));
}

// V-29, EN-02: something people told us, without an answer. The stricter of the two stops sign-off. An answer without owner or
// date, or a promise whose day has passed, is one that nobody can hold us to: a warning (engagement.md §7).
void findingsAnswered(const RuleContext &context, Points &points)
{
    const bool light = context.assessment.answer(question::screenDecision).text() == QLatin1String("light");
    for (const Finding &finding : context.assessment.findings) {
        const QStringList owed = owedByAnswer(finding);
        const QString lacks = lackingInAnswer(finding);
        const bool answered = isAnswered(finding, context.assessment);
        const bool overdue = answered && owed.isEmpty() && isPromiseOverdue(finding, context.today);
        if (answered && ((owed.isEmpty() && !overdue) || light))
            continue;
        static const QHash<QString, const char *> english{
            {QStringLiteral("none"), "no response is recorded. Say what you did about it, or why nothing will change"},
            {QStringLiteral("noted"), "the response only notes it. Say what you did about it, or why nothing will change"},
            {QStringLiteral("status"), "the response does not say what it means for them. Choose whether it is done, will be done, cannot be done, or is still open"},
            {QStringLiteral("date"), "the answer is “still deciding”, without a date. Say by when"},
            {QStringLiteral("reason"), "the answer is no, without a reason. Say why, in a few words that people can check"}};
        QString words = answered ? QString() : context.word(QStringLiteral("rule.answer.") + lacks, QString::fromUtf8(english.value(lacks)));
        if (overdue) {
            words = context.word(QStringLiteral("rule.answer.past"), QStringLiteral("what was promised is not done on its day, %1. Say what came of it, or tell people the new day and why"))
                        .arg(writtenDate(finding.response_due));
        } else if (answered) {
            QStringList missing;
            for (const QString &code : owed)
                missing += context.word(QStringLiteral("rule.") + code, code);
            words = context.word(QStringLiteral("rule.answer.owed"), QStringLiteral("the answer has no %1. Add it, so that people can hold you to it"))
                        .arg(missing.join(context.word(QStringLiteral("rule.or"), QStringLiteral(" or "))));
        }
        static const QHash<QString, QString> fields{{QStringLiteral("status"), QStringLiteral("response_status")}, {QStringLiteral("date"), QStringLiteral("response_due")}, {QStringLiteral("reason"), QStringLiteral("response")}};
        const bool promised = finding.response_status == QLatin1String("will_do") || finding.response_status == QLatin1String("doing");
        const QString field = !answered             ? fields.value(lacks)
            : overdue                               ? QStringLiteral("response_status")
            : owed.contains(QLatin1String("owner")) ? QStringLiteral("response_owner")
            : promised                              ? QStringLiteral("response_due")
                                                    : QStringLiteral("response_date");
        // In a small assessment, words that answer are enough; the status is asked for all the same.
        const bool stops = !answered && !(light && lacks == QLatin1String("status"));
        points.append(context.point(QStringLiteral("V-29"), stops ? Severity::Block : Severity::Warn, Gate::Sgn, FieldKey::record(RecordKind::Finding, finding.id, field),
                                    context.pageOf(RecordKind::Finding), {RuleContext::excerpt(finding.text.toPlain()), words}));
        if (!answered)
            points.last().also = QStringList{QStringLiteral("EN-02")};
    }
}

// V-39: an action without owner, date or measure. A time in words is a date.
void actionsComplete(const RuleContext &context, Points &points)
{
    for (const Action &action : context.assessment.actions) {
        if (action.status == QLatin1String("no_longer_needed") || action.status == QLatin1String("superseded"))
            continue;
        QStringList missing;
        if (action.owner.isEmpty() && action.owner_person.isEmpty())
            missing += context.word(QStringLiteral("rule.owner"), QStringLiteral("owner"));
        if (!action.due.isValid() && action.timeframe.isEmpty())
            missing += context.word(QStringLiteral("rule.date"), QStringLiteral("date"));
        if (action.measure.isEmpty())
            missing += context.word(QStringLiteral("rule.measure"), QStringLiteral("measure"));
        if (missing.isEmpty())
            continue;
        const QString last = missing.takeLast();
        const QString list = missing.isEmpty() ? last : missing.join(QStringLiteral(", ")) + context.word(QStringLiteral("rule.or"), QStringLiteral(" or ")) + last;
        QString title = RuleContext::excerpt(action.description.toPlain());
        if (title.isEmpty())
            title = action.reference.isEmpty() ? RuleContext::excerpt(action.purpose.toPlain()) : action.reference;
        points.append(context.point(QStringLiteral("V-39"), Severity::Block, Gate::Sgn, FieldKey::record(RecordKind::Action, action.id, {}),
                                    context.pageOf(RecordKind::Action), {title, list}));
    }
}

} // namespace dueregard::rules
