// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/LevelRecord.h"

#include "core/domain/RejectedOptions.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/Reasons.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

const QStringList &stages()
{
    static const QStringList codes{QStringLiteral("nothing-decided"), QStringLiteral("options-open"), QStringLiteral("preferred-option"), QStringLiteral("decided")};
    return codes;
}

bool isAdverse(const QString &direction)
{
    return direction == QLatin1String("NEG") || direction == QLatin1String("MIX");
}

/// 1 noticeable, 2 serious, 3 severe; a loss whose size nobody said is at least noticeable.
int stakesOf(const QString &magnitude)
{
    return magnitude == QLatin1String("high") ? 3 : magnitude == QLatin1String("medium") ? 2
                                                                                         : 1;
}

/// -1 when nobody said.
int reversibilityOf(const QString &reversible, const QString &duration)
{
    if (reversible == QLatin1String("no"))
        return 3;
    if (reversible == QLatin1String("yes"))
        return 1;
    if (duration == QLatin1String("permanent"))
        return 2;
    return duration == QLatin1String("temporary") ? 1 : duration == QLatin1String("one_off") ? 0
                                                                                             : -1;
}

/// Whether an impact row is about the people of a plan row.
bool concerns(const Impact &impact, const StakeholderGroup &row, const Pack &pack)
{
    if (!impact.group.isEmpty())
        return row.groups.contains(impact.group);
    return std::any_of(row.groups.begin(), row.groups.end(), [&](const QString &group) {
        const Characteristic *characteristic = pack.characteristicOf(group);
        return group == impact.characteristic || (characteristic && characteristic->id == impact.characteristic);
    });
}

QString stageOf(const Assessment &assessment)
{
    if (!assessment.decisions.isEmpty())
        return stages()[3];
    const bool preferred = std::any_of(assessment.options.begin(), assessment.options.end(),
                                       [](const Option &option) { return option.status == QLatin1String("preferred") || option.status == QLatin1String("chosen"); });
    if (preferred || milestoneDate(assessment, QStringLiteral("preferred_option")).isValid())
        return stages()[2];
    return assessment.options.size() >= 2 ? stages()[1] : QString();
}

QString moneyOf(const Assessment &assessment)
{
    QString money;
    for (const BudgetLine &line : assessment.budgetLines) {
        if (line.planned.value_or(0) <= 0)
            continue;
        if (line.kind == QLatin1String("payments"))
            return QStringLiteral("payment");
        if (line.kind == QLatin1String("expenses"))
            money = QStringLiteral("expenses");
    }
    return money;
}

/// Empty for the whole decision, and where the row is there no more.
QString planRowOf(const LevelAssessment &record, const Assessment &assessment)
{
    const auto &plan = assessment.stakeholderGroups;
    return std::any_of(plan.begin(), plan.end(), [&](const StakeholderGroup &row) { return row.id == record.stakeholder_group_id; }) ? record.stakeholder_group_id : QString();
}

} // namespace

QMap<QString, Value> levelPrefill(const Assessment &assessment, const Pack &pack, const QString &stakeholderGroup)
{
    QMap<QString, Value> values;
    const auto put = [&](const char *field, const QString &text) {
        if (!text.isEmpty())
            values.insert(QLatin1String(field), text);
    };
    const auto score = [&](const char *field, int number) { put(field, number < 0 ? QString() : QString::number(number)); };
    const StakeholderGroup *row = nullptr;
    for (const StakeholderGroup &each : assessment.stakeholderGroups)
        if (!stakeholderGroup.isEmpty() && each.id == stakeholderGroup)
            row = &each;
    if (row)
        values.insert(QStringLiteral("stakeholder_group_id"), stakeholderGroup);

    const QSet<QString> rejected = rejectedOptions(assessment);
    int stakes = -1;
    int reversibility = -1;
    bool anyone = false;
    QSet<QString> who;
    for (const Impact &impact : assessment.impacts) {
        if (!isAdverse(impact.direction) || isOfRejected(impact, rejected))
            continue;
        who.insert(impact.characteristic);
        if (row && !concerns(impact, *row, pack))
            continue;
        anyone = true;
        stakes = std::max(stakes, stakesOf(impact.magnitude));
        reversibility = std::max(reversibility, reversibilityOf(impact.reversible, impact.duration));
    }
    bool severe = false;
    for (const Intersection &item : assessment.intersections) {
        if ((!item.status.isEmpty() && item.status != QLatin1String("assessed")) || !isAdverse(item.direction))
            continue;
        const bool theirs = row && (row->intersection_id == item.id);
        severe = severe || ((!row || theirs) && item.magnitude == QLatin1String("high"));
        if (!theirs)
            continue;
        anyone = true;
        stakes = std::max(stakes, stakesOf(item.magnitude));
        reversibility = std::max(reversibility, reversibilityOf(item.reversible, item.duration));
    }
    score("stakes", stakes);
    score("reversibility", reversibility);
    score("concentration", who.isEmpty() ? -1 : who.size() == 1 ? 3
              : who.size() <= 3                                 ? 2
                                                                : 1);
    put("stage", stageOf(assessment));
    put("money", moneyOf(assessment));
    put("capacity", !assessment.standingStructures.isEmpty() ? QStringLiteral("established") : !assessment.partners.isEmpty() ? QStringLiteral("some")
                                                                                                                              : QString());
    QStringList duties;
    if (anyone || assessment.answer(question::screenDecision).text() == QLatin1String("full"))
        duties += QStringLiteral("full-eqia-or-negative");
    if (std::any_of(assessment.activities.begin(), assessment.activities.end(), [](const Activity &activity) { return activity.statutory == QLatin1String("yes"); }))
        duties += QStringLiteral("express-duty");
    if (assessment.bodyType == QLatin1String("nhs"))
        duties += QStringLiteral("nhs");
    if (severe)
        duties += QStringLiteral("severe-intersection");
    if (!duties.isEmpty())
        values.insert(QStringLiteral("duties"), duties);
    return values;
}

int negotiablesOf(const Assessment &assessment)
{
    int lines = 0;
    for (const QString &line : assessment.answer(question::negotiables).toPlain().split(u'\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

std::optional<int> weeksToDecision(const Assessment &assessment, QDate today)
{
    const QDate decision = milestoneDate(assessment, QStringLiteral("decision"));
    if (!decision.isValid())
        return std::nullopt;
    return int(std::max<qint64>(0, today.daysTo(decision)) / 7);
}

LevelReading readLevel(const LevelAssessment &record, const Assessment &assessment, QDate today)
{
    LevelReading reading;
    LevelInput &in = reading.input;
    const auto factor = [&](const QString &text, int &place) {
        bool ok = false;
        const int number = text.toInt(&ok);
        ok = ok && number >= 0 && number <= 3;
        place = ok ? number : 0;
        reading.missing += ok ? 0 : 1;
    };
    factor(record.stakes, in.stakes);
    factor(record.reversibility, in.reversibility);
    factor(record.concentration, in.concentration);
    factor(record.lived_knowledge, in.livedKnowledge);
    factor(record.trust, in.trust);
    const auto choice = [&](const QString &text, const QStringList &words) {
        const int index = int(words.indexOf(text));
        reading.missing += index < 0 ? 1 : 0;
        return std::max(0, index);
    };
    in.stage = LevelInput::Stage(choice(record.stage, stages()));
    in.money = LevelInput::Money(choice(record.money, {QStringLiteral("none"), QStringLiteral("expenses"), QStringLiteral("payment")}));
    in.power = LevelInput::Power(choice(record.power, {QStringLiteral("not-asked"), QStringLiteral("advice"), QStringLiteral("share")}));
    in.capacity = LevelInput::Capacity(choice(record.capacity, {QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("established")}));
    // Weeks run from the day on which the level was worked out, or time alone would turn an honest choice into a conflict.
    const QDate from = record.assessed_on.isValid() ? std::min(record.assessed_on, today) : today;
    in.negotiables = record.negotiables ? std::max(0, int(*record.negotiables)) : negotiablesOf(assessment);
    if (record.weeks)
        in.weeks = std::max(0, int(*record.weeks));
    else if (const auto weeks = weeksToDecision(assessment, from))
        in.weeks = *weeks;
    else
        ++reading.missing;
    const auto has = [&](const char *duty) { return record.duties.contains(QLatin1String(duty)); };
    in.fullEqiaOrNegative = has("full-eqia-or-negative");
    in.expressDuty = has("express-duty");
    in.legitimateExpectation = has("legitimate-expectation");
    in.nhs = has("nhs");
    in.severeIntersection = has("severe-intersection");
    in.urgentSafety = has("urgent-safety");
    for (const QString &duty : record.duties)
        if (duty.startsWith(QLatin1String("policy:")))
            in.policy = std::clamp(duty.mid(7).toInt(), in.policy, 6);
    return reading;
}

QList<const LevelAssessment *> levelRecordsLike(const LevelAssessment &record, const Assessment &assessment)
{
    QList<const LevelAssessment *> all;
    for (const LevelAssessment &one : assessment.levelAssessments)
        if (planRowOf(one, assessment) == planRowOf(record, assessment))
            all += &one;
    return all;
}

QList<const LevelAssessment *> levelRecords(const Assessment &assessment)
{
    QList<const LevelAssessment *> counting;
    for (const LevelAssessment &one : assessment.levelAssessments) {
        const LevelAssessment *last = nullptr;
        for (const LevelAssessment *each : levelRecordsLike(one, assessment))
            if (!last || !last->assessed_on.isValid() || each->assessed_on >= last->assessed_on)
                last = each;
        if (last == &one)
            counting += last;
    }
    return counting;
}

int levelOfferedBy(const LevelAssessment &record, const Assessment &assessment)
{
    QString offered;
    if (record.stakeholder_group_id.isEmpty())
        offered = assessment.answer(question::engagementLevel).text();
    for (const StakeholderGroup &row : assessment.stakeholderGroups)
        if (!record.stakeholder_group_id.isEmpty() && row.id == record.stakeholder_group_id)
            offered = row.level_planned;
    return (offered.isEmpty() ? record.chosen : offered).toInt();
}

QStringList levelOwed(const LevelAssessment &record, const Assessment &assessment, QDate today)
{
    QStringList owed;
    const LevelReading reading = readLevel(record, assessment, today);
    const auto advice = reading.advice();
    if (!advice)
        return owed;
    const bool reason = isReason(record.reason);
    const int offered = levelOfferedBy(record, assessment);
    if (advice->verdict == LevelAdvice::Verdict::Conflict) {
        const bool second = record.way_out == QLatin1String("second_decision") && reason;
        const bool accepted = record.way_out == QLatin1String("risk_accepted") && reason && isNamedPost(record.risk_owner);
        if (!second && !accepted)
            owed += QStringLiteral("conflict");
    } else if (advice->verdict == LevelAdvice::Verdict::HeldBack && !reason) {
        owed += QStringLiteral("held-back");
    }
    if (offered > advice->cap && !reason)
        owed += QStringLiteral("over-promised");
    if (offered > 0 && advice->recommended && offered < *advice->recommended && !reason && owed.isEmpty())
        owed += QStringLiteral("below");
    if (advice->laterEngagement) {
        const QDate decision = milestoneDate(assessment, QStringLiteral("decision"));
        if (!record.later_engagement.isValid() || (decision.isValid() && record.later_engagement < decision))
            owed += QStringLiteral("later");
    }
    return owed;
}

} // namespace dueregard
