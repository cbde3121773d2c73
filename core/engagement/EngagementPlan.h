// SPDX-License-Identifier: Apache-2.0
// The plan: rows made from who is affected, its times, its money, and how often partners are asked.
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// Rows of the plan that are missing: one for each group and accepted intersection with an effect, or whose effect is not
/// known. They have new ids, groups and kind, and nothing else: why to involve people is the officer's to say.
QList<StakeholderGroup> missingPlanRows(const Assessment &assessment, const Pack &pack, QDate today);

/// Name of a plan row: its own, or the labels of its groups.
QString planName(const StakeholderGroup &row, const Pack &pack, const QString &language, const QString &bodyType);

/// A date of the timeline: the actual one, or the planned one; what milestones do not say is taken from the questionnaire,
/// the activities and the decisions. `kind` as in Milestone.
QDate milestoneDate(const Assessment &assessment, const QString &kind);

/// S2-1: what is out of order.
struct TimelineFlag {
    QString code; ///< engagement_after_preferred, engagement_after_decision, eqia_after_engagement, short_gap
    bool red = false;
};
/// Working days after `from` and before `to`; none when they are in the other order.
int workingDaysBetween(QDate from, QDate to);
/// `gapDays`: working days that should lie between the end of engagement and the decision.
QList<TimelineFlag> timelineFlags(const Assessment &assessment, int gapDays = 10);

/// S5-7: what came after the decision that it should have informed. Nothing before that day has come.
struct Lateness {
    QDate decided;
    QDate started; ///< this assessment, when it was begun after the decision
    QDate engaged; ///< engagement, when it began after the decision
    bool isLate() const { return started.isValid() || engaged.isValid(); }
};
Lateness latenessOf(const Assessment &assessment, QDate today);

/// Planned and spent, in pounds.
struct EngagementBudget {
    double planned = 0;
    double actual = 0;
    QDate setOn; ///< the first day on which any line was set
};
EngagementBudget budgetOf(const Assessment &assessment);

/// S4-1/EN-09: stages (question, design, develop, decide, deliver, review) in which a group has a level of at least 4.
QStringList sharedStages(const StakeholderGroup &row);

/// When an organisation was asked, over any number of assessments; the same name with other spacing or case is the same.
QList<QDate> partnerAsks(const QList<const Assessment *> &assessments, const QString &partner);
/// Asks in the twelve months up to `today`. Four or more: pay, combine or use again what was said.
int asksInTwelveMonths(const QList<QDate> &asks, QDate today);

/// Words of a higher level than the one offered ("coproduce", "co-design", "partnership"), as they stand in the text. Without a
/// level (0) nothing is offered yet, and each promises too much. What the text denies ("not coproduction") promises nothing.
QStringList higherLevelWords(const QString &text, int level);
/// The level offered to those whom an activity is for: the lowest that the plan has for any of them, or else the level of the
/// whole assessment; 0 when nothing is chosen.
int levelOfferedIn(const Activity &activity, const Assessment &assessment);

/// Who is left out when a row of the plan offers one route or one kind of time only: codes "not_online", "phone_only", "paper_only",
/// "cannot_travel", "no_visit", "daytime", "one_time"; empty when two routes and two kinds of time are on offer, or none is recorded. Two forms
/// online are one route, and a weekday's morning and afternoon one time.
QStringList leftOutBy(const StakeholderGroup &row);

} // namespace dueregard
