// SPDX-License-Identifier: Apache-2.0
// Records of engagement and of intersections: who is asked, what they say, what comes of it, and who meets several barriers
// at once. The rules of Records.h hold here too. Sources: engagement.md §14, intersectionality.md §4.
//
// Nothing here has room for the name, address or health of a participant: people are counts, roles and groups.
#pragma once
#include "core/domain/Records.h"

namespace dueregard {

// --- The plan ---------------------------------------------------------------------------------------------------------------

/// One row of the engagement plan: people to be heard. `groups` of an intersection are all shared by the same people.
struct StakeholderGroup : Record {
    QString name;               ///< empty: the labels of `groups`
    QString kind;               ///< characteristic, subgroup, community, intersection, circumstance, sector, staff
    QStringList groups;         ///< characteristic or group ids; several = people who share them all
    QString intersection_id;    ///< the Intersection that it stands for
    RichText why;               ///< why involve them
    QString sector;             ///< code of the sector checklist, for organisations
    QString level_planned;      ///< 1–6
    QString level_reached;      ///< 1–6, or a warning rung: W1 imposed, W2 persuaded
    QString token;              ///< yes: the review found it a token
    QString lower_level_reason; ///< S1-3: time, resources, legal, people_asked, other
    RichText gap_reason;        ///< why the level was missed, or why not heard
    QStringList methods;
    QStringList formats;
    QStringList slots_offered; ///< time slots
    QStringList access;        ///< access support, codes of the access list
    QStringList recognition;   ///< payment, expenses, vouchers, thanks …
    QString lead_role;         ///< job title
    QString led_by;            ///< who leads: officer, partner_led, other_partner, people, jointly, contractor
    QString designed_by;
    QString delivered_by;
    QStringList partner_ids;
    QStringList advertised; ///< places
    QDate starts;
    QDate ends;
    std::optional<double> invited;
    std::optional<double> reached;
    QString reached_band;              ///< 0, 1_4, 5_9, 10_19, 20_49, 50_over, not_recorded, not_asked, not_said
    QString representation;            ///< themselves, led_org, other_org, carer, staff
    QStringList evidence_ids;          ///< recent evidence used again instead of asking again
    std::optional<double> local_share; ///< per cent of the population, for comparison with those reached
    QString stage_question;            ///< S1-4: level at which they took part in each stage, 1–6
    QString stage_design;
    QString stage_develop;
    QString stage_decide;
    QString stage_deliver;
    QString stage_review;
    bool operator==(const StakeholderGroup &) const = default;
};

/// One use of the level aid (engagement.md §3): inputs, advice and the officer's own choice. Advice is recomputed for display;
/// what is kept here is what the officer saw.
struct LevelAssessment : Record {
    QString stakeholder_group_id; ///< empty: the whole assessment
    QString stakes;               ///< 0–3, as the next four
    QString reversibility;
    QString concentration;
    QString lived_knowledge;
    QString trust;
    QString stage;                     ///< nothing-decided, options-open, preferred-option, decided
    std::optional<double> negotiables; ///< how many things are open; empty: as many lines as the answer has
    std::optional<double> weeks;       ///< to the decision; empty: from the dates
    QString money;                     ///< none, expenses, payment
    QString power;                     ///< not-asked, advice, share
    QString capacity;                  ///< none, some, established
    QStringList duties;                ///< as in the level command; policy:N for a policy
    QString verdict;                   ///< fits, held-back, conflict
    QString recommended;               ///< 1–6
    QString chosen;                    ///< 1–6
    RichText reason;                   ///< for choosing otherwise, and for going on in a conflict
    QString way_out;                   ///< of a conflict: timetable, reopen, second_decision, risk_accepted
    QString risk_owner;                ///< the named senior owner who accepts the risk
    QDate later_engagement;            ///< urgent safety: when people are heard after the decision
    QDate assessed_on;
    bool operator==(const LevelAssessment &) const = default;
};

/// S2-6, read from right to left: what people want for their lives, then what has to be true, then the supports, then ours.
struct OutcomeCard : Record {
    RichText text; ///< in residents' words
    QStringList groups;
    QString source; ///< residents, partner, officer
    QStringList activity_ids;
    QStringList quote_ids;
    RichText true_if;
    RichText supports;
    RichText proposal; ///< how our proposal serves it
    QString domain;    ///< quality of life, optional
    QDate dated_on;
    bool operator==(const OutcomeCard &) const = default;
};

/// S2-1: idea, options, eqia_started, engagement_starts, engagement_ends, preferred_option, decision, go_live, review.
struct Milestone : Record {
    QString kind;
    QDate planned_on;
    QDate actual_on;
    QString note;
    bool operator==(const Milestone &) const = default;
};

/// S2-2. Amounts in pounds, as the officer gives them.
struct BudgetLine : Record {
    QString kind; ///< payments, expenses, access, interpreting, audio, venue, facilitation, partner_fee, evaluation, contingency
    std::optional<double> planned;
    std::optional<double> actual;
    QDate set_on;
    QString note;
    bool operator==(const BudgetLine &) const = default;
};

/// S3-2: an organisation that can be asked. Used again in other assessments by its name.
struct Partner : Record {
    QString name;
    QString speaks_for; ///< in its own words
    QStringList groups;
    QString led_by; ///< led by the people it speaks for: yes, partly, no
    QString languages;
    QString area;
    QString contact_role; ///< a role, never a name
    QString fee_terms;
    QDate asked_on; ///< when this assessment asked it
    QString asked_for;
    bool operator==(const Partner &) const = default;
};

/// How many of a group came to one activity.
struct ActivityReach : Record {
    QString activity_id;
    QString stakeholder_group_id;
    QStringList groups; ///< where there is no plan row
    std::optional<double> invited;
    std::optional<double> reached;
    QString band; ///< when no number is kept
    QString representation;
    bool operator==(const ActivityReach &) const = default;
};

// --- Voices -----------------------------------------------------------------------------------------------------------------

/// Words as they were said. They reach an output only through consentedQuotes() (core/engagement/QuoteConsent.h).
struct Quote : Record {
    QString finding_id;
    RichText verbatim; ///< in the language in which it was said; nobody softens it
    QString language;  ///< BCP 47
    RichText translation;
    QString translated_by; ///< a role
    TableValue edits;      ///< after (the words before it), inserted, reason: printed in square brackets
    RichText context;      ///< the question it answers
    QString illustrates;
    QString warning;     ///< content note
    QString anonymity;   ///< named, first_name, pseudonym, descriptor, paraphrase
    QString attribution; ///< as it prints; a real name only with named or first_name
    QStringList details; ///< what it gives away: age_band, sex, ethnicity, religion, impairment, role, place, event, family, rare, small_area
    bool operator==(const Quote &) const = default;
};

/// One permission for one purpose.
struct Consent : Record {
    QString quote_id;
    QString purpose; ///< report, committee, residents, web, training
    QString how;     ///< signed, recorded, verbal_witnessed
    QDate given_on;
    QDate expires_on;
    QString explained_in; ///< language or format
    QString read_back;    ///< yes, no
    QString advocate;     ///< parent or advocate who agreed too: a role
    QString taken_by;     ///< a role
    QString withdraw_how; ///< how it can be taken back
    QDate withdrawn_on;
    QString published_at; ///< where it had been published by then
    bool operator==(const Consent &) const = default;
};

/// Two-way link between what people said and what it changed.
struct FindingLink : Record {
    QString finding_id;
    QString impact_id;
    QString evidence_id;
    QString action_id;
    QString intersection_id;
    QString effect;        ///< new, changed, confirmed, none
    QString rating_before; ///< V5, or a direction
    QString rating_after;
    QDate linked_on;
    QString note;
    bool operator==(const FindingLink &) const = default;
};

/// §7: answers going back to people.
struct FeedbackEvent : Record {
    QStringList finding_ids; ///< empty: all that were answered by then
    QStringList groups;
    QStringList stakeholder_group_ids;
    QString channel; ///< as activities' channels
    QString language;
    QString format;
    QDate given_on;
    RichText receipt; ///< replies, or how we know that it arrived
    bool operator==(const FeedbackEvent &) const = default;
};

// --- Working together -------------------------------------------------------------------------------------------------------

/// §9. Memorandum of understanding (mou_), terms of reference (tor_), and who takes part by role.
struct WorkingGroup : Record {
    QString name;
    RichText purpose;
    QString mou_parties;
    RichText mou_principles;
    RichText mou_gives_gets;
    RichText mou_money;
    RichText mou_data;
    RichText mou_credit;
    RichText mou_safeguarding;
    RichText mou_dispute;
    RichText mou_term;
    RichText tor_in_scope;
    RichText tor_out_of_scope;
    RichText tor_may_decide;
    RichText tor_may_advise;
    RichText tor_only_hears;
    RichText tor_decision_rule;
    RichText tor_membership;
    RichText tor_chairs;
    QString tor_quorum;
    RichText tor_meetings;
    RichText tor_behaviour;
    RichText tor_confidentiality;
    RichText tor_payment;
    RichText tor_access;
    RichText tor_feedback;
    RichText tor_disagreement;
    RichText tor_ending;
    QString version_note;
    QDate review_on;
    TableValue roles;     ///< role, group, status, joined, left, reason: roles by label, never names
    TableValue meetings;  ///< date, residents, officials, quorate, turns_residents, turns_officials, notes
    RichText recruitment; ///< target mix, channels, what was missing
    RichText retention;
    RichText facilitation;
    RichText incentives;
    RichText skills;
    bool operator==(const WorkingGroup &) const = default;
};

/// What a working group recommends, and the answer it is owed.
struct Recommendation : Record {
    QString working_group_id;
    RichText text;
    QDate due;
    QString response_status;
    RichText response;
    QDate answered_on;
    bool operator==(const Recommendation &) const = default;
};

/// §10. Amounts are the organisation's own; none are shipped.
struct PayPolicy : Record {
    QString title;
    QString basis;   ///< hour, session, day, output, voucher, donation, none
    QString amounts; ///< as the organisation words them
    QStringList expenses;
    QString paid_when;
    QString approver;     ///< job title
    QString advice_route; ///< independent welfare-rights advice, before payment
    QString tax_note;
    QString applies_to;
    QDate review_on;
    bool operator==(const PayPolicy &) const = default;
};

/// Totals only; never who.
struct Recognition : Record {
    QString pay_policy_id;
    QStringList activity_ids;
    QString working_group_id;
    std::optional<double> offered;
    std::optional<double> accepted;
    std::optional<double> declined;
    std::optional<double> donated;
    std::optional<double> total; ///< pounds
    QStringList acknowledged_in;
    QString credit_line; ///< approved by those credited
    bool operator==(const Recognition &) const = default;
};

/// §8: one statement of the readiness check.
struct ReadinessScore : Record {
    QString item;  ///< C1 … R2
    QString score; ///< 0–3
    RichText evidence;
    QString scored_by; ///< officers, partners, together
    QDate scored_on;
    bool operator==(const ReadinessScore &) const = default;
};

/// One line of a checklist: access, meeting, trauma, sector, excluded, late.
struct ChecklistAnswer : Record {
    QString checklist;
    QString item;
    QString activity_id; ///< empty: for the whole plan
    QString answer;      ///< yes, no, not_relevant; sectors: involved, invited, not_relevant
    QString note;
    bool operator==(const ChecklistAnswer &) const = default;
};

/// S8-3.
struct Reflection : Record {
    QDate date;
    RichText uncomfortable;
    RichText learned;
    RichText changed;
    bool operator==(const Reflection &) const = default;
};

/// S8-8: training and briefing, for staff and for residents.
struct Training : Record {
    QString title;
    QString who; ///< staff, residents, both
    std::optional<double> hours;
    std::optional<double> cost; ///< pounds
    QDate done;
    bool operator==(const Training &) const = default;
};

/// S3-3, S8-6: a lasting place for lived experience: forum, panel, co-chair, commissioner role.
struct StandingStructure : Record {
    QString title;
    QString kind;
    QStringList groups;
    QString led_by; ///< yes, partly, no: by residents
    QString rhythm; ///< how often it meets, and what a session holds
    QString term;
    QString budget;
    QString gaps;
    bool operator==(const StandingStructure &) const = default;
};

// --- Intersections ----------------------------------------------------------------------------------------------------------

/// A step or feature of the proposal at which people can fail, in the order of their journey.
struct Barrier : Record {
    QString title;
    QString kind; ///< step, channel, eligibility, proof, charge, timetable, place, other
    RichText note;
    QStringList rule_groups; ///< groups that the rule's own words name or hit together
    bool operator==(const Barrier &) const = default;
};

/// One cell of the barrier × group matrix.
struct BarrierRating : Record {
    QString barrier_id;
    QString group;    ///< characteristic or group id
    QString severity; ///< 0–3
    QString note;
    bool operator==(const BarrierRating &) const = default;
};

/// What an evidence item says about a combination.
struct IntersectionEvidence : Record {
    QString intersection_id;
    QString evidence_id;
    QString bears_on;   ///< size, barrier, outcome, mechanism
    QString directness; ///< combination, one_member, elsewhere, inferred
    QString strength;   ///< V11
    QString note;
    bool operator==(const IntersectionEvidence &) const = default;
};

/// Who said it.
struct IntersectionVoice : Record {
    QString intersection_id;
    QString finding_id;
    QString quote_id;
    QString said_by; ///< themselves, led_org, other_org, carer, staff
    bool operator==(const IntersectionVoice &) const = default;
};

} // namespace dueregard
