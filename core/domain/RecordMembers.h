// SPDX-License-Identifier: Apache-2.0
// Private to core/domain: ties each struct of Records.h and EngagementRecords.h to its list in Assessment and to its fields.
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
DUEREGARD_RECORD(Evidence, Evidence, "evidence", evidence, F(title), F(publisher), F(published), F(period), F(geography), F(reach), F(type), F(finding), F(strength), F(groups), F(link), F(data), F(data_caption), F(base), F(comparator), F(local_share), F(comparator_share), F(suppression), F(cross_tabulated))
DUEREGARD_RECORD(DataGap, DataGap, "data_gap", gaps, F(missing), F(groups), F(reason), F(effect), TO(action_ids, Action), F(not_proportionate))
DUEREGARD_RECORD(Activity, Activity, "activity", activities, F(title), F(type), F(level), F(statutory), F(starts), F(ends), F(extended_to), F(groups), F(invited), F(took_part), F(where_from), F(channels), F(equality_question), F(results), F(results_caption), F(nil_attendance), F(notes), F(status), TO(stakeholder_group_ids, StakeholderGroup), F(method), F(purposes), F(designed_by), F(delivered_by), F(formats), F(slots_offered), F(venue), F(lead_role), TO(partner_ids, Partner), F(languages), F(access_question), F(access), F(publicity), F(publicity_text), F(level_said_plainly), F(sensitive), F(trauma_checked), F(closed_questions), F(protected_time), F(everyone_turn), F(outcomes))
DUEREGARD_RECORD(Finding, Finding, "finding", findings, TO(activity_ids, Activity), F(groups), F(text), F(stance), F(how_many), F(response_status), F(response), F(what_changed), F(response_owner), F(response_date), TO(stakeholder_group_ids, StakeholderGroup), TO(intersection_ids, Intersection), F(happened), F(felt), F(origin), F(said_by), F(strength), F(theme), F(dated_on), F(response_due), F(happened_next), F(paper_reference))
DUEREGARD_RECORD(Impact, Impact, "impact", impacts, F(characteristic), F(group), F(group_note), F(aim), TO(option_ids, Option), TO(element_ids, Element), TO(population_ids, Population), TO(phase_ids, Phase), F(direction), F(kind), F(mechanism), F(magnitude), F(likelihood), F(reach), F(duration), F(until), F(reversible), F(certainty), F(discrimination), TO(evidence_ids, Evidence), TO(finding_ids, Finding), F(human_rights), F(not_relevant_reason), TO(shared_reason_id, SharedReason), F(residual))
DUEREGARD_RECORD(Intersection, Intersection, "intersection", intersections, F(groups), F(description), F(direction), F(magnitude), TO(evidence_ids, Evidence), TO(finding_ids, Finding), TO(action_ids, Action), F(title), F(other_members), F(mechanism), F(mechanism_note), F(beyond_sum), F(likelihood), F(scale_band), F(duration), F(reversible), F(confidence), F(status), F(dismissed_reason), F(dismissed_note), TO(merged_into_id, Intersection), F(source), F(sensitivity), F(public_title), F(many_members_reason), TO(barrier_ids, Barrier), F(no_action_reason), F(review_on), F(found_by))
DUEREGARD_RECORD(CumulativeLink, CumulativeLink, "cumulative_link", cumulativeLinks, F(title), F(body), F(ours), F(when), F(groups), F(effect), F(assessment_reference))
DUEREGARD_RECORD(Action, Action, "action", actions, F(reference), F(kind), TO(impact_ids, Impact), TO(gap_ids, DataGap), F(purpose), F(description), F(aims), F(owner), F(owner_person), F(due), F(timeframe), F(before_implementation), F(measure), F(cost), F(funded), F(cross_reference), F(status), F(progress), F(expected_residual), F(actual_effect), F(condition), TO(intersection_ids, Intersection), F(in_place))
DUEREGARD_RECORD(SignOff, SignOff, "sign_off", signOffs, F(role), F(name), F(job_title), F(statement), F(date), F(how_given), F(version), F(recorded_by))
DUEREGARD_RECORD(Decision, Decision, "decision", decisions, F(body), F(date), F(agenda_item), F(report_title), F(version_supplied), F(appendix), F(result), TO(option_ids, Option), F(differs), F(amended), F(reasons), F(regard_shown), F(conditions), F(call_in), F(link))
DUEREGARD_RECORD(Challenge, Challenge, "challenge", challenges, F(kind), F(date), F(result), F(notes), F(groups), F(route), F(asked), F(examples), F(response), F(change_made), F(change_kind), F(review_on))
DUEREGARD_RECORD(Publication, Publication, "publication", publications, F(date), F(place), F(link), F(version), F(exemption), F(redactions), F(formats))
DUEREGARD_RECORD(Indicator, Indicator, "indicator", indicators, F(title), F(groups), F(baseline), F(target), F(source), F(frequency), F(owner), F(results))
DUEREGARD_RECORD(Review, Review, "review", reviews, F(type), F(due), F(trigger), F(reviewer), F(done), F(outcome), F(actual_impact))
DUEREGARD_RECORD(PreviousAction, PreviousAction, "previous_action", previousActions, F(planned), F(improved), F(outcomes), F(further))
DUEREGARD_RECORD(QaComment, QaComment, "qa_comment", qaComments, F(place), F(comment), F(severity), F(response), F(resolved))
DUEREGARD_RECORD(SharedReason, SharedReason, "shared_reason", sharedReasons, F(characteristics), F(direction), F(reason))
DUEREGARD_RECORD(PointAnswer, PointAnswer, "point_answer", pointAnswers, F(code), F(where), F(reason), F(by), F(overrides), F(date))
DUEREGARD_RECORD(Attachment, Attachment, "attachment", attachments, F(name), F(media_type), F(size), F(sha256), F(description), F(for_record))
DUEREGARD_RECORD(StakeholderGroup, StakeholderGroup, "stakeholder_group", stakeholderGroups, F(name), F(kind), F(groups), TO(intersection_id, Intersection), F(why), F(sector), F(level_planned), F(level_reached), F(token), F(lower_level_reason), F(gap_reason), F(methods), F(formats), F(slots_offered), F(access), F(recognition), F(lead_role), F(led_by), F(designed_by), F(delivered_by), TO(partner_ids, Partner), F(advertised), F(starts), F(ends), F(invited), F(reached), F(reached_band), F(representation), TO(evidence_ids, Evidence), F(local_share), F(stage_question), F(stage_design), F(stage_develop), F(stage_decide), F(stage_deliver), F(stage_review))
DUEREGARD_RECORD(LevelAssessment, LevelAssessment, "level_assessment", levelAssessments, TO(stakeholder_group_id, StakeholderGroup), F(stakes), F(reversibility), F(concentration), F(lived_knowledge), F(trust), F(stage), F(negotiables), F(weeks), F(money), F(power), F(capacity), F(duties), F(verdict), F(recommended), F(chosen), F(reason), F(way_out), F(risk_owner), F(later_engagement), F(assessed_on))
DUEREGARD_RECORD(OutcomeCard, OutcomeCard, "outcome_card", outcomeCards, F(text), F(groups), F(source), TO(activity_ids, Activity), TO(quote_ids, Quote), F(true_if), F(supports), F(proposal), F(domain), F(dated_on))
DUEREGARD_RECORD(Milestone, Milestone, "milestone", milestones, F(kind), F(planned_on), F(actual_on), F(note))
DUEREGARD_RECORD(BudgetLine, BudgetLine, "budget_line", budgetLines, F(kind), F(planned), F(actual), F(set_on), F(note))
DUEREGARD_RECORD(Partner, Partner, "partner", partners, F(name), F(speaks_for), F(groups), F(led_by), F(languages), F(area), F(contact_role), F(fee_terms), F(asked_on), F(asked_for))
DUEREGARD_RECORD(ActivityReach, ActivityReach, "activity_reach", activityReaches, TO(activity_id, Activity), TO(stakeholder_group_id, StakeholderGroup), F(groups), F(invited), F(reached), F(band), F(representation))
DUEREGARD_RECORD(Quote, Quote, "quote", quotes, TO(finding_id, Finding), F(verbatim), F(language), F(translation), F(translated_by), F(edits), F(context), F(illustrates), F(warning), F(anonymity), F(attribution), F(details))
DUEREGARD_RECORD(Consent, Consent, "consent", consents, TO(quote_id, Quote), F(purpose), F(how), F(given_on), F(expires_on), F(explained_in), F(read_back), F(advocate), F(taken_by), F(withdraw_how), F(withdrawn_on), F(published_at))
DUEREGARD_RECORD(FindingLink, FindingLink, "finding_link", findingLinks, TO(finding_id, Finding), TO(impact_id, Impact), TO(evidence_id, Evidence), TO(action_id, Action), TO(intersection_id, Intersection), F(effect), F(rating_before), F(rating_after), F(linked_on), F(note))
DUEREGARD_RECORD(FeedbackEvent, FeedbackEvent, "feedback_event", feedbackEvents, TO(finding_ids, Finding), F(groups), TO(stakeholder_group_ids, StakeholderGroup), F(channel), F(language), F(format), F(given_on), F(receipt))
DUEREGARD_RECORD(WorkingGroup, WorkingGroup, "working_group", workingGroups, F(name), F(purpose), F(mou_parties), F(mou_principles), F(mou_gives_gets), F(mou_money), F(mou_data), F(mou_credit), F(mou_safeguarding), F(mou_dispute), F(mou_term), F(tor_in_scope), F(tor_out_of_scope), F(tor_may_decide), F(tor_may_advise), F(tor_only_hears), F(tor_decision_rule), F(tor_membership), F(tor_chairs), F(tor_quorum), F(tor_meetings), F(tor_behaviour), F(tor_confidentiality), F(tor_payment), F(tor_access), F(tor_feedback), F(tor_disagreement), F(tor_ending), F(version_note), F(review_on), F(roles), F(meetings), F(recruitment), F(retention), F(facilitation), F(incentives), F(skills))
DUEREGARD_RECORD(Recommendation, Recommendation, "recommendation", recommendations, TO(working_group_id, WorkingGroup), F(text), F(due), F(response_status), F(response), F(answered_on))
DUEREGARD_RECORD(PayPolicy, PayPolicy, "pay_policy", payPolicies, F(title), F(basis), F(amounts), F(expenses), F(paid_when), F(approver), F(advice_route), F(tax_note), F(applies_to), F(review_on))
DUEREGARD_RECORD(Recognition, Recognition, "recognition", recognitions, TO(pay_policy_id, PayPolicy), TO(activity_ids, Activity), TO(working_group_id, WorkingGroup), F(offered), F(accepted), F(declined), F(donated), F(total), F(acknowledged_in), F(credit_line))
DUEREGARD_RECORD(ReadinessScore, ReadinessScore, "readiness_score", readinessScores, F(item), F(score), F(evidence), F(scored_by), F(scored_on))
DUEREGARD_RECORD(ChecklistAnswer, ChecklistAnswer, "checklist_answer", checklistAnswers, F(checklist), F(item), TO(activity_id, Activity), F(answer), F(note))
DUEREGARD_RECORD(Reflection, Reflection, "reflection", reflections, F(date), F(uncomfortable), F(learned), F(changed))
DUEREGARD_RECORD(Training, Training, "training", trainings, F(title), F(who), F(hours), F(cost), F(done))
DUEREGARD_RECORD(StandingStructure, StandingStructure, "standing_structure", standingStructures, F(title), F(kind), F(groups), F(led_by), F(rhythm), F(term), F(budget), F(gaps))
DUEREGARD_RECORD(Barrier, Barrier, "barrier", barriers, F(title), F(kind), F(note), F(rule_groups))
DUEREGARD_RECORD(BarrierRating, BarrierRating, "barrier_rating", barrierRatings, TO(barrier_id, Barrier), F(group), F(severity), F(note))
DUEREGARD_RECORD(IntersectionEvidence, IntersectionEvidence, "intersection_evidence", intersectionEvidence, TO(intersection_id, Intersection), TO(evidence_id, Evidence), F(bears_on), F(directness), F(strength), F(note))
DUEREGARD_RECORD(IntersectionVoice, IntersectionVoice, "intersection_voice", intersectionVoices, TO(intersection_id, Intersection), TO(finding_id, Finding), TO(quote_id, Quote), F(said_by))

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
    case RecordKind::StakeholderGroup: return visit.template operator()<StakeholderGroup>();
    case RecordKind::LevelAssessment: return visit.template operator()<LevelAssessment>();
    case RecordKind::OutcomeCard: return visit.template operator()<OutcomeCard>();
    case RecordKind::Milestone: return visit.template operator()<Milestone>();
    case RecordKind::BudgetLine: return visit.template operator()<BudgetLine>();
    case RecordKind::Partner: return visit.template operator()<Partner>();
    case RecordKind::ActivityReach: return visit.template operator()<ActivityReach>();
    case RecordKind::Quote: return visit.template operator()<Quote>();
    case RecordKind::Consent: return visit.template operator()<Consent>();
    case RecordKind::FindingLink: return visit.template operator()<FindingLink>();
    case RecordKind::FeedbackEvent: return visit.template operator()<FeedbackEvent>();
    case RecordKind::WorkingGroup: return visit.template operator()<WorkingGroup>();
    case RecordKind::Recommendation: return visit.template operator()<Recommendation>();
    case RecordKind::PayPolicy: return visit.template operator()<PayPolicy>();
    case RecordKind::Recognition: return visit.template operator()<Recognition>();
    case RecordKind::ReadinessScore: return visit.template operator()<ReadinessScore>();
    case RecordKind::ChecklistAnswer: return visit.template operator()<ChecklistAnswer>();
    case RecordKind::Reflection: return visit.template operator()<Reflection>();
    case RecordKind::Training: return visit.template operator()<Training>();
    case RecordKind::StandingStructure: return visit.template operator()<StandingStructure>();
    case RecordKind::Barrier: return visit.template operator()<Barrier>();
    case RecordKind::BarrierRating: return visit.template operator()<BarrierRating>();
    case RecordKind::IntersectionEvidence: return visit.template operator()<IntersectionEvidence>();
    case RecordKind::IntersectionVoice: return visit.template operator()<IntersectionVoice>();
    case RecordKind::Attachment: break;
    }
    return visit.template operator()<Attachment>();
}

} // namespace dueregard::detail
