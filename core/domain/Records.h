// SPDX-License-Identifier: Apache-2.0
// The records that the program reasons about: one struct each, plain values. Every field is named and typed once more in
// RecordSchema.cpp, from which storage, JSON, editing, change log and printing follow; a test holds the two together.
//
// Texts that hold a code (direction, kind, status …) hold the pack's vocabulary code, not its label. Lists named *_ids hold
// ids of other records of the same assessment; an empty list of options, elements, populations or phases means "all".
#pragma once
#include "core/domain/Value.h"

#include <QDateTime>
#include <QMap>

namespace dueregard {

/// What all records share.
struct Record {
    QString id;                  ///< UUID
    QMap<QString, Value> extra;  ///< fields that an overlay added, or that this version does not know: kept, shown, exported
    bool operator==(const Record &) const = default;
};

/// A person or body with a part in the assessment (A13–A16, K05).
struct Person : Record {
    QString role;       ///< V16
    QString name;
    QString job_title;
    QString organisation;
    QString expertise;
    QString contact;    ///< internal: never printed by default
    QString advice_asked; ///< for advisers: yes, no
    QDate advice_date;
    bool operator==(const Person &) const = default;
};

/// C07. One of the options has status "status_quo".
struct Option : Record {
    QString code;       ///< short: A, B, status quo
    QString title;
    RichText description;
    QString status;     ///< considered, consulted, preferred, rejected, status_quo, chosen
    QString cost;       ///< as the papers print it, with its currency: never recalculated
    RichText reason_rejected;
    bool operator==(const Option &) const = default;
};

/// C09.
struct ProposalElement : Record {
    QString number;
    QString title;
    RichText description;
    QString site;
    QString saving;     ///< as printed
    QString when;       ///< partial date
    bool operator==(const ProposalElement &) const = default;
};

/// C06.
struct Population : Record {
    QString kind;       ///< V9
    QString description;
    QString size;       ///< as known: "2,340", "about 300"
    QString how_known;
    bool operator==(const Population &) const = default;
};

/// C11.
struct Phase : Record {
    QString title;
    QString duration_kind; ///< temporary, permanent
    QString starts;     ///< partial date
    QString ends;       ///< partial date
    bool operator==(const Phase &) const = default;
};

/// D01–D08, D11.
struct Evidence : Record {
    QString title;
    QString publisher;
    QString published;  ///< partial date
    QString period;     ///< what the data cover, in words
    QString geography;
    QString reach;      ///< local, regional, national
    QString type;       ///< V10
    RichText finding;
    QString strength;   ///< V11
    QStringList groups; ///< characteristic or group ids
    QString link;       ///< web address or reference
    TableValue data;
    QString data_caption;
    QString base;       ///< base population and units
    QString comparator; ///< what the data are compared with
    std::optional<double> local_share;      ///< per cent of those affected
    std::optional<double> comparator_share; ///< per cent of the comparator
    QString suppression; ///< the source's own rule for small numbers
    QString cross_tabulated; ///< yes: its figures are for people who share all of `groups`
    bool operator==(const Evidence &) const = default;
};

/// D09–D10.
struct DataGap : Record {
    RichText missing;
    QStringList groups;
    RichText reason;
    RichText effect;    ///< on how sure we can be
    QStringList action_ids;
    RichText not_proportionate; ///< why it will not be filled
    bool operator==(const DataGap &) const = default;
};

/// E01–E05, E10, E12.
struct Activity : Record {
    QString title;
    QString type;       ///< V12
    QString level;      ///< engagement level 1–6 of the ladder, as a text
    QString statutory;  ///< yes, no
    QDate starts;
    QDate ends;
    QDate extended_to;
    QStringList groups;
    QString invited;    ///< numbers as known
    QString took_part;
    QString where_from; ///< internal, external, both
    QStringList channels;
    QString equality_question; ///< yes, no, not_known (E04)
    TableValue results; ///< E05
    QString results_caption;
    QString nil_attendance; ///< yes, no (E12)
    RichText notes;
    QString status;     ///< planned, done, cancelled; empty: by its dates and results
    QStringList stakeholder_group_ids; ///< rows of the plan that it serves
    QString method;     ///< engagement.md §14.1
    QStringList purposes; ///< S1-2: test_ideas, inform_decision, gather_evidence, duty, other
    QString designed_by; ///< S6-1: officer, partner_led, other_partner, people, jointly, contractor
    QString delivered_by;
    QStringList formats;
    QStringList slots_offered; ///< time slots
    QString venue;
    QString lead_role;  ///< job title
    QStringList partner_ids;
    QString languages;
    QString access_question; ///< yes, no: were people asked what they need?
    TableValue access;  ///< item, offered, asked, met, reason
    TableValue publicity; ///< place, date, language, format, groups
    RichText publicity_text; ///< the words of the invitation
    QString level_said_plainly; ///< yes, no
    QString sensitive;  ///< yes, no
    QString trauma_checked; ///< yes, no
    QString closed_questions; ///< yes: nothing but boxes to tick
    QString protected_time; ///< yes, no
    QString everyone_turn; ///< yes, no
    TableValue outcomes; ///< S6-4: aspect, before, after, people
    bool operator==(const Activity &) const = default;
};

/// E06–E07: something people told us, and what came of it.
struct Finding : Record {
    QStringList activity_ids;
    QStringList groups;
    RichText text;
    QString stance;     ///< supports, concerned, opposes, suggests, unsure, mixed, neutral
    QString how_many;   ///< as known
    QString response_status; ///< engagement.md §7: done, doing, will_do, partly, cant_law, cant_money, cant_safety, cant_others, cant_not_ours,
                             ///< still_deciding, no_change, no_response_yet; earlier packs: accepted, not_accepted
    RichText response;
    RichText what_changed;
    QString response_owner; ///< job title
    QDate response_date;
    QStringList stakeholder_group_ids;
    QStringList intersection_ids;
    RichText happened;  ///< S5-4: apart from how it felt
    RichText felt;
    QString origin;     ///< asked, own_idea, group_solution
    QString said_by;    ///< themselves, led_org, other_org, carer, staff
    QString strength;   ///< one, several, most, all
    QString theme;
    QDate dated_on;
    QDate response_due;
    RichText happened_next; ///< what came of the answer, later
    QString paper_reference; ///< of the decision paper
    bool operator==(const Finding &) const = default;
};

/// F01–F18: one effect on one group. Many rows for each characteristic; good and bad effects in separate rows.
struct Impact : Record {
    QString characteristic; ///< characteristic id
    QString group;      ///< sub-group or local group id; empty = everyone who shares the characteristic
    QString group_note; ///< the officer's own words for the group, printed instead of the label
    QString aim;        ///< s.149 limb: 1a, 1b, 3a, 3b, 3c, 1c; empty = not said
    QStringList option_ids;
    QStringList element_ids;
    QStringList population_ids;
    QStringList phase_ids;
    QString direction;  ///< V3: POS NEG MIX NEU NR UNK
    QString kind;       ///< V4
    RichText mechanism; ///< F06
    QString magnitude;  ///< V5
    QString likelihood;
    QString reach;      ///< number of people or per cent, as known
    QString duration;   ///< one_off, temporary, permanent
    QString until;      ///< partial date
    QString reversible; ///< yes, no, not_known
    QString certainty;  ///< actual, potential
    QStringList discrimination; ///< F12
    QStringList evidence_ids;
    QStringList finding_ids;
    QStringList human_rights;
    RichText not_relevant_reason; ///< F17, and the reason for NEU
    QString shared_reason_id; ///< the SharedReason that this row uses
    QString residual;   ///< V5 after the actions
    bool operator==(const Impact &) const = default;
};

/// G01, intersectionality.md §4: an effect on people who share several characteristics that single rows would not show.
struct Intersection : Record {
    QStringList groups; ///< two or more characteristic or group ids
    RichText description;
    QString direction;
    QString magnitude;
    QStringList evidence_ids;
    QStringList finding_ids;
    QStringList action_ids;
    QString title;      ///< plain words, people first
    TableValue other_members; ///< kind (community, circumstance, place), label: members that the pack does not know
    QString mechanism;  ///< M1–M12
    RichText mechanism_note;
    RichText beyond_sum; ///< what the separate rows do not show
    QString likelihood;
    QString scale_band; ///< how many people: a band
    QString duration;   ///< one_off, temporary, permanent
    QString reversible; ///< yes, no, not_known
    QString confidence; ///< low, medium, high
    QString status;     ///< candidate, assessed, dismissed, merged, monitor; empty: assessed
    QString dismissed_reason; ///< same_as_row, too_few, no_route, evidence_against, outside
    RichText dismissed_note;
    QString merged_into_id; ///< another Intersection
    QString source;     ///< data, lived, both, judgement
    QString sensitivity; ///< normal, small_group, rare
    QString public_title; ///< broader title for public copies
    RichText many_members_reason; ///< why four members
    QStringList barrier_ids;
    RichText no_action_reason;
    QDate review_on;
    QStringList found_by; ///< signals T1–T5 at the time it was accepted
    bool operator==(const Intersection &) const = default;
};

/// G03.
struct CumulativeLink : Record {
    QString title;      ///< the other decision or change
    QString body;       ///< who takes it
    QString ours;       ///< ours, partner, external
    QString when;       ///< partial date
    QStringList groups;
    RichText effect;
    QString assessment_reference; ///< of another assessment, if there is one
    bool operator==(const CumulativeLink &) const = default;
};

/// H01–H12.
struct Action : Record {
    QString reference;
    QString kind;       ///< mitigate, enhance, data, engage, monitor, adjust_proposal, reasonable_adjustment
    QStringList impact_ids;
    QStringList gap_ids;
    RichText purpose;
    RichText description;
    QStringList aims;
    QString owner;      ///< named role
    QString owner_person;
    QDate due;
    QString timeframe;  ///< in words, when there is no date
    QString before_implementation; ///< yes, no
    RichText measure;
    QString cost;
    QString funded;     ///< yes, no, not_known
    QString cross_reference;
    QString status;     ///< V13
    TableValue progress; ///< H10: date, note, by, evidence
    QString expected_residual; ///< V5
    QString actual_effect;
    QString condition;  ///< yes, no (H12)
    QStringList intersection_ids;
    QString in_place;   ///< S5-5: exists, by_date, idea
    bool operator==(const Action &) const = default;
};

/// K03: an approval that was recorded, not an electronic signature.
struct SignOff : Record {
    QString role;       ///< V16
    QString name;
    QString job_title;
    RichText statement; ///< the words agreed
    QDate date;
    QString how_given;  ///< email, paper, meeting
    QString version;
    QString recorded_by;
    bool operator==(const SignOff &) const = default;
};

/// L01–L06: one meeting or delegated decision.
struct Decision : Record {
    QString body;
    QDate date;
    QString agenda_item;
    QString report_title;
    QString version_supplied;
    QString appendix;
    QString result;     ///< V15
    QStringList option_ids;
    QString differs;    ///< yes, no
    RichText amended;
    RichText reasons;
    QStringList regard_shown; ///< attached, summarised, presented, questions
    RichText conditions;
    RichText call_in;
    QString link;
    bool operator==(const Decision &) const = default;
};

/// L07, S5-6.
struct Challenge : Record {
    QString kind;       ///< judicial_review, complaint, ombudsman, challenge
    QDate date;
    QString result;
    RichText notes;
    QStringList groups; ///< who raised it
    QString route;      ///< councillor, forum, petition, complaint, foi, media, legal
    RichText asked;
    RichText examples;  ///< from real life
    RichText response;
    RichText change_made;
    QString change_kind; ///< temporary, permanent, none
    QDate review_on;
    bool operator==(const Challenge &) const = default;
};

/// M01–M02.
struct Publication : Record {
    QDate date;
    QString place;
    QString link;
    QString version;
    QString exemption;  ///< V17
    RichText redactions;
    QStringList formats;
    bool operator==(const Publication &) const = default;
};

/// N01–N02.
struct Indicator : Record {
    QString title;
    QStringList groups; ///< broken down by
    QString baseline;
    QString target;
    QString source;
    QString frequency;
    QString owner;
    TableValue results; ///< date, value, group, comment
    bool operator==(const Indicator &) const = default;
};

/// N03–N04.
struct Review : Record {
    QString type;       ///< post_decision, six_month, annual, trigger, legislative
    QDate due;
    QString trigger;
    QString reviewer;   ///< job title
    QDate done;
    QString outcome;    ///< no_change, actions_updated, reassess, close
    RichText actual_impact;
    bool operator==(const Review &) const = default;
};

/// N05.
struct PreviousAction : Record {
    RichText planned;
    RichText improved;
    RichText outcomes;
    RichText further;
    bool operator==(const PreviousAction &) const = default;
};

/// K02: a comment of the equality lead. Never printed in public copies.
struct QaComment : Record {
    QString place;
    RichText comment;
    QString severity;   ///< block, warn, advice
    RichText response;
    QString resolved;   ///< yes, no
    bool operator==(const QaComment &) const = default;
};

/// "Same reason for several": an explicit choice, recorded with its words and printed once.
struct SharedReason : Record {
    QStringList characteristics;
    QString direction;  ///< NEU or NR
    RichText reason;
    bool operator==(const SharedReason &) const = default;
};

/// An answer to a review point: why it is all right to go on.
struct PointAnswer : Record {
    QString code;       ///< V-32
    QString where;      ///< the point's place key
    RichText reason;
    QString by;         ///< who answered; for an override of a block: the named senior owner
    QString overrides;  ///< yes, when a named senior owner goes on in spite of a block
    QDate date;
    bool operator==(const PointAnswer &) const = default;
};

/// A file kept in the register. The bytes live in storage under `sha256`.
struct Attachment : Record {
    QString name;       ///< file name without a folder
    QString media_type;
    std::optional<double> size; ///< bytes
    QString sha256;     ///< lower-case hex
    QString description;
    QString for_record; ///< id of the record it belongs to, if any
    bool operator==(const Attachment &) const = default;
};

} // namespace dueregard
