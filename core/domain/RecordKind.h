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
};

inline constexpr std::array allRecordKinds{
    RecordKind::Person, RecordKind::Option, RecordKind::Element, RecordKind::Population, RecordKind::Phase,
    RecordKind::Evidence, RecordKind::DataGap, RecordKind::Activity, RecordKind::Finding, RecordKind::Impact,
    RecordKind::Intersection, RecordKind::CumulativeLink, RecordKind::Action, RecordKind::SignOff, RecordKind::Decision,
    RecordKind::Challenge, RecordKind::Publication, RecordKind::Indicator, RecordKind::Review, RecordKind::PreviousAction,
    RecordKind::QaComment, RecordKind::SharedReason, RecordKind::PointAnswer, RecordKind::Attachment,
};

/// "impact", "data_gap", …: as in packs, JSON (where the list is named the same) and as the table in the register.
QString nameOf(RecordKind kind);
std::optional<RecordKind> recordKindFrom(const QString &name);

} // namespace dueregard
