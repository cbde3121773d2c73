// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <array>
#include <optional>

namespace dueregard {

/// The closed list of record kinds. Order is the order of export and of storage.
enum class RecordKind {
    Person, Option, Element, Population, Phase, Evidence, DataGap, Activity, Finding, Impact, Intersection, CumulativeLink,
    Action, SignOff, Decision, Challenge, Publication, Indicator, Review, PreviousAction, QaComment, SharedReason,
    PointAnswer, Attachment,
    // Engagement and intersections
    StakeholderGroup, LevelAssessment, OutcomeCard, Milestone, BudgetLine, Partner, ActivityReach, Quote, Consent, FindingLink, FeedbackEvent, WorkingGroup, Recommendation, PayPolicy, Recognition, ReadinessScore, ChecklistAnswer, Reflection, Training, StandingStructure, Barrier, BarrierRating, IntersectionEvidence, IntersectionVoice,
};

inline constexpr std::array allRecordKinds{
    RecordKind::Person, RecordKind::Option, RecordKind::Element, RecordKind::Population, RecordKind::Phase,
    RecordKind::Evidence, RecordKind::DataGap, RecordKind::Activity, RecordKind::Finding, RecordKind::Impact,
    RecordKind::Intersection, RecordKind::CumulativeLink, RecordKind::Action, RecordKind::SignOff, RecordKind::Decision,
    RecordKind::Challenge, RecordKind::Publication, RecordKind::Indicator, RecordKind::Review, RecordKind::PreviousAction,
    RecordKind::QaComment, RecordKind::SharedReason, RecordKind::PointAnswer, RecordKind::Attachment,
    RecordKind::StakeholderGroup, RecordKind::LevelAssessment, RecordKind::OutcomeCard, RecordKind::Milestone, RecordKind::BudgetLine, RecordKind::Partner, RecordKind::ActivityReach, RecordKind::Quote, RecordKind::Consent, RecordKind::FindingLink, RecordKind::FeedbackEvent, RecordKind::WorkingGroup, RecordKind::Recommendation, RecordKind::PayPolicy, RecordKind::Recognition, RecordKind::ReadinessScore, RecordKind::ChecklistAnswer, RecordKind::Reflection, RecordKind::Training, RecordKind::StandingStructure, RecordKind::Barrier, RecordKind::BarrierRating, RecordKind::IntersectionEvidence, RecordKind::IntersectionVoice,
};

/// "impact", "data_gap", …: as in packs, JSON (where the list is named the same) and as the table in the register.
QString nameOf(RecordKind kind);
std::optional<RecordKind> recordKindFrom(const QString &name);

} // namespace dueregard
