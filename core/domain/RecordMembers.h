// SPDX-License-Identifier: Apache-2.0
// Private to core/domain: ties each struct of Records.h to its list in Assessment and to its fields.
#pragma once
#include "core/domain/Assessment.h"

#include <variant>

namespace dueregard::detail {

template<class R>
using Member = std::variant<QString R::*, RichText R::*, QDate R::*, std::optional<double> R::*, QStringList R::*, TableValue R::*>;

template<class R>
struct FieldOf {
    const char *id;
    Member<R> member;
    std::optional<RecordKind> refersTo = std::nullopt;
};

template<class R>
struct Traits; // kind, name, list, fields()

#define DUEREGARD_RECORD(Struct, Kind, Name, List, ...) \
    template<> \
    struct Traits<Struct> { \
        using R = Struct; \
        static constexpr RecordKind kind = RecordKind::Kind; \
        static constexpr const char *name = Name; \
        static constexpr QList<Struct> Assessment::*list = &Assessment::List; \
        static const std::vector<FieldOf<R>> &fields() \
        { \
            static const std::vector<FieldOf<R>> all{__VA_ARGS__}; \
            return all; \
        } \
    };

#define F(member) FieldOf<R>{#member, &R::member}
#define TO(member, Kind) FieldOf<R>{#member, &R::member, RecordKind::Kind}

DUEREGARD_RECORD(Person, Person, "person", people, F(role), F(name), F(job_title), F(organisation), F(expertise), F(contact), F(advice_asked), F(advice_date))
DUEREGARD_RECORD(Option, Option, "option", options, F(code), F(title), F(description), F(status), F(cost), F(reason_rejected))
DUEREGARD_RECORD(ProposalElement, Element, "element", elements, F(number), F(title), F(description), F(site), F(saving), F(when))
DUEREGARD_RECORD(Population, Population, "population", populations, F(kind), F(description), F(size), F(how_known))
DUEREGARD_RECORD(Phase, Phase, "phase", phases, F(title), F(duration_kind), F(starts), F(ends))
DUEREGARD_RECORD(Evidence, Evidence, "evidence", evidence, F(title), F(publisher), F(published), F(period), F(geography), F(reach), F(type), F(finding), F(strength), F(groups), F(link), F(data), F(data_caption), F(base), F(comparator), F(local_share), F(comparator_share), F(suppression))
DUEREGARD_RECORD(DataGap, DataGap, "data_gap", gaps, F(missing), F(groups), F(reason), F(effect), TO(action_ids, Action), F(not_proportionate))
DUEREGARD_RECORD(Activity, Activity, "activity", activities, F(title), F(type), F(level), F(statutory), F(starts), F(ends), F(extended_to), F(groups), F(invited), F(took_part), F(where_from), F(channels), F(equality_question), F(results), F(results_caption), F(nil_attendance), F(notes))
DUEREGARD_RECORD(Finding, Finding, "finding", findings, TO(activity_ids, Activity), F(groups), F(text), F(stance), F(how_many), F(response_status), F(response), F(what_changed), F(response_owner), F(response_date))
DUEREGARD_RECORD(Impact, Impact, "impact", impacts, F(characteristic), F(group), F(group_note), F(aim), TO(option_ids, Option), TO(element_ids, Element), TO(population_ids, Population), TO(phase_ids, Phase), F(direction), F(kind), F(mechanism), F(magnitude), F(likelihood), F(reach), F(duration), F(until), F(reversible), F(certainty), F(discrimination), TO(evidence_ids, Evidence), TO(finding_ids, Finding), F(human_rights), F(not_relevant_reason), TO(shared_reason_id, SharedReason), F(residual))
DUEREGARD_RECORD(Intersection, Intersection, "intersection", intersections, F(groups), F(description), F(direction), F(magnitude), TO(evidence_ids, Evidence), TO(finding_ids, Finding), TO(action_ids, Action))
DUEREGARD_RECORD(CumulativeLink, CumulativeLink, "cumulative_link", cumulativeLinks, F(title), F(body), F(ours), F(when), F(groups), F(effect), F(assessment_reference))
DUEREGARD_RECORD(Action, Action, "action", actions, F(reference), F(kind), TO(impact_ids, Impact), TO(gap_ids, DataGap), F(purpose), F(description), F(aims), F(owner), F(owner_person), F(due), F(timeframe), F(before_implementation), F(measure), F(cost), F(funded), F(cross_reference), F(status), F(progress), F(expected_residual), F(actual_effect), F(condition))
DUEREGARD_RECORD(SignOff, SignOff, "sign_off", signOffs, F(role), F(name), F(job_title), F(statement), F(date), F(how_given), F(version), F(recorded_by))
DUEREGARD_RECORD(Decision, Decision, "decision", decisions, F(body), F(date), F(agenda_item), F(report_title), F(version_supplied), F(appendix), F(result), TO(option_ids, Option), F(differs), F(amended), F(reasons), F(regard_shown), F(conditions), F(call_in), F(link))
DUEREGARD_RECORD(Challenge, Challenge, "challenge", challenges, F(kind), F(date), F(result), F(notes))
DUEREGARD_RECORD(Publication, Publication, "publication", publications, F(date), F(place), F(link), F(version), F(exemption), F(redactions), F(formats))
DUEREGARD_RECORD(Indicator, Indicator, "indicator", indicators, F(title), F(groups), F(baseline), F(target), F(source), F(frequency), F(owner), F(results))
DUEREGARD_RECORD(Review, Review, "review", reviews, F(type), F(due), F(trigger), F(reviewer), F(done), F(outcome), F(actual_impact))
DUEREGARD_RECORD(PreviousAction, PreviousAction, "previous_action", previousActions, F(planned), F(improved), F(outcomes), F(further))
DUEREGARD_RECORD(QaComment, QaComment, "qa_comment", qaComments, F(place), F(comment), F(severity), F(response), F(resolved))
DUEREGARD_RECORD(SharedReason, SharedReason, "shared_reason", sharedReasons, F(characteristics), F(direction), F(reason))
DUEREGARD_RECORD(PointAnswer, PointAnswer, "point_answer", pointAnswers, F(code), F(where), F(reason), F(by), F(overrides), F(date))
DUEREGARD_RECORD(Attachment, Attachment, "attachment", attachments, F(name), F(media_type), F(size), F(sha256), F(description), F(for_record))

#undef F
#undef TO
#undef DUEREGARD_RECORD

/// Calls `visit.operator()<R>()` for the struct of `kind`.
template<class Visitor>
decltype(auto) withKind(RecordKind kind, Visitor &&visit)
{
    switch (kind) {
    case RecordKind::Person: return visit.template operator()<Person>();
    case RecordKind::Option: return visit.template operator()<Option>();
    case RecordKind::Element: return visit.template operator()<ProposalElement>();
    case RecordKind::Population: return visit.template operator()<Population>();
    case RecordKind::Phase: return visit.template operator()<Phase>();
    case RecordKind::Evidence: return visit.template operator()<Evidence>();
    case RecordKind::DataGap: return visit.template operator()<DataGap>();
    case RecordKind::Activity: return visit.template operator()<Activity>();
    case RecordKind::Finding: return visit.template operator()<Finding>();
    case RecordKind::Impact: return visit.template operator()<Impact>();
    case RecordKind::Intersection: return visit.template operator()<Intersection>();
    case RecordKind::CumulativeLink: return visit.template operator()<CumulativeLink>();
    case RecordKind::Action: return visit.template operator()<Action>();
    case RecordKind::SignOff: return visit.template operator()<SignOff>();
    case RecordKind::Decision: return visit.template operator()<Decision>();
    case RecordKind::Challenge: return visit.template operator()<Challenge>();
    case RecordKind::Publication: return visit.template operator()<Publication>();
    case RecordKind::Indicator: return visit.template operator()<Indicator>();
    case RecordKind::Review: return visit.template operator()<Review>();
    case RecordKind::PreviousAction: return visit.template operator()<PreviousAction>();
    case RecordKind::QaComment: return visit.template operator()<QaComment>();
    case RecordKind::SharedReason: return visit.template operator()<SharedReason>();
    case RecordKind::PointAnswer: return visit.template operator()<PointAnswer>();
    case RecordKind::Attachment: break;
    }
    return visit.template operator()<Attachment>();
}

} // namespace dueregard::detail
