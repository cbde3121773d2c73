// SPDX-License-Identifier: Apache-2.0
#include "core/base/DateText.h"
#include "core/domain/Authors.h"
#include "core/domain/WellKnown.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

namespace {

const QString checkedBy = QStringLiteral("signoff.qa_reviewer");
const QString checkedOn = QStringLiteral("signoff.qa_date");

} // namespace

// V-50: who checks or approves is somebody else than the author, and does so on a day that has come, when there was something to
// check. A wrong day is only a warning: what it says about people may still hold.
void signOff(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const auto add = [&](Severity severity, Gate gate, const FieldKey &where, const char *word, const QString &english, QDate day = {}) {
        const QString said = context.word(QLatin1String(word), english);
        ReviewPoint point = context.point(QStringLiteral("V-50"), severity, gate, where, where.kind ? context.pageOf(*where.kind) : context.pageOf(where.field),
                                          {day.isValid() ? said.arg(writtenDate(day)) : said});
        point.overridable = severity != Severity::Block;
        points.append(point);
    };
    // The note speaks of approvals only; for a screening nobody else is there to look again, so it is asked, not stopped.
    if (a.answer(question::screenDecision).text() == QLatin1String("not_required")
        && isAuthor(a, a.answer(question::screenAuthorisedName).text(), a.answer(question::screenAuthorisedRole).text()))
        add(Severity::Warn, Gate::Scr, FieldKey::answer(question::screenAuthorisedName), "rule.screened.author", QStringLiteral("The screening is authorised by the author."));
    const QString reviewer = a.answer(checkedBy).text();
    for (const Person &person : a.people)
        if (!reviewer.isEmpty() && person.id == reviewer && isAuthor(a, person))
            add(Severity::Block, Gate::Sgn, FieldKey::answer(checkedBy), "rule.checked.author", QStringLiteral("The check is by the author."));
    const QDate checked = a.answer(checkedOn).date();
    const QDate started = a.answer(question::startedOn).date();
    const auto isToCome = [&](QDate day) { return day.isValid() && day > context.today; };
    if (isToCome(checked))
        add(Severity::Warn, Gate::Sgn, FieldKey::answer(checkedOn), "rule.checked.future", QStringLiteral("The check is dated %1, which has not come yet."), checked);
    else if (checked.isValid() && started.isValid() && checked < started)
        add(Severity::Warn, Gate::Sgn, FieldKey::answer(checkedOn), "rule.checked.early", QStringLiteral("The check is dated before the beginning, %1."), started);

    for (const SignOff &approval : a.signOffs) {
        const auto where = [&](const char *field) { return FieldKey::record(RecordKind::SignOff, approval.id, QString::fromLatin1(field)); };
        if (isAuthor(a, approval))
            add(Severity::Block, Gate::Sgn, where(approval.role == QLatin1String("lead") ? "role" : "name"), "rule.approved.author", QStringLiteral("An approval is by the author."));
        if (isToCome(approval.date))
            add(Severity::Warn, Gate::Sgn, where("date"), "rule.approved.future", QStringLiteral("An approval is dated %1, which has not come yet."), approval.date);
    }
    for (const Decision &decision : a.decisions)
        if (isToCome(decision.date))
            add(Severity::Warn, Gate::Dec, FieldKey::record(RecordKind::Decision, decision.id, QStringLiteral("date")), "rule.decided.future",
                QStringLiteral("A decision is dated %1, which has not come yet."), decision.date);
}

} // namespace dueregard::rules
