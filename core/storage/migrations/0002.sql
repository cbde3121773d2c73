-- Engagement and intersections: new kinds of records, and what activities, findings, intersections, actions and challenges gained.
-- next --
ALTER TABLE "evidence" ADD COLUMN "cross_tabulated" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "status" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "stakeholder_group_ids" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "method" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "purposes" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "designed_by" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "delivered_by" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "formats" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "slots_offered" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "venue" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "lead_role" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "partner_ids" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "languages" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "access_question" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "access" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "publicity" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "publicity_text" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "level_said_plainly" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "sensitive" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "trauma_checked" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "closed_questions" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "protected_time" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "everyone_turn" TEXT
-- next --
ALTER TABLE "activity" ADD COLUMN "outcomes" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "stakeholder_group_ids" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "intersection_ids" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "happened" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "felt" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "origin" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "said_by" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "strength" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "theme" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "dated_on" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "response_due" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "happened_next" TEXT
-- next --
ALTER TABLE "finding" ADD COLUMN "paper_reference" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "title" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "other_members" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "mechanism" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "mechanism_note" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "beyond_sum" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "likelihood" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "scale_band" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "duration" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "reversible" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "confidence" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "status" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "dismissed_reason" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "dismissed_note" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "merged_into_id" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "source" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "sensitivity" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "public_title" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "many_members_reason" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "barrier_ids" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "no_action_reason" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "review_on" TEXT
-- next --
ALTER TABLE "intersection" ADD COLUMN "found_by" TEXT
-- next --
ALTER TABLE "action" ADD COLUMN "intersection_ids" TEXT
-- next --
ALTER TABLE "action" ADD COLUMN "in_place" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "groups" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "route" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "asked" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "examples" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "response" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "change_made" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "change_kind" TEXT
-- next --
ALTER TABLE "challenge" ADD COLUMN "review_on" TEXT
-- next --
CREATE TABLE "stakeholder_group" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "name" TEXT,
    "kind" TEXT,
    "groups" TEXT,
    "intersection_id" TEXT,
    "why" TEXT,
    "sector" TEXT,
    "level_planned" TEXT,
    "level_reached" TEXT,
    "token" TEXT,
    "lower_level_reason" TEXT,
    "gap_reason" TEXT,
    "methods" TEXT,
    "formats" TEXT,
    "slots_offered" TEXT,
    "access" TEXT,
    "recognition" TEXT,
    "lead_role" TEXT,
    "led_by" TEXT,
    "designed_by" TEXT,
    "delivered_by" TEXT,
    "partner_ids" TEXT,
    "advertised" TEXT,
    "starts" TEXT,
    "ends" TEXT,
    "invited" REAL,
    "reached" REAL,
    "reached_band" TEXT,
    "representation" TEXT,
    "evidence_ids" TEXT,
    "local_share" REAL,
    "stage_question" TEXT,
    "stage_design" TEXT,
    "stage_develop" TEXT,
    "stage_decide" TEXT,
    "stage_deliver" TEXT,
    "stage_review" TEXT
) STRICT
-- next --
CREATE INDEX "stakeholder_group_by_assessment" ON "stakeholder_group"(assessment_id, position)
-- next --
CREATE TABLE "level_assessment" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "stakeholder_group_id" TEXT,
    "stakes" TEXT,
    "reversibility" TEXT,
    "concentration" TEXT,
    "lived_knowledge" TEXT,
    "trust" TEXT,
    "stage" TEXT,
    "negotiables" REAL,
    "weeks" REAL,
    "money" TEXT,
    "power" TEXT,
    "capacity" TEXT,
    "duties" TEXT,
    "verdict" TEXT,
    "recommended" TEXT,
    "chosen" TEXT,
    "reason" TEXT,
    "way_out" TEXT,
    "risk_owner" TEXT,
    "later_engagement" TEXT,
    "assessed_on" TEXT
) STRICT
-- next --
CREATE INDEX "level_assessment_by_assessment" ON "level_assessment"(assessment_id, position)
-- next --
CREATE TABLE "outcome_card" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "text" TEXT,
    "groups" TEXT,
    "source" TEXT,
    "activity_ids" TEXT,
    "quote_ids" TEXT,
    "true_if" TEXT,
    "supports" TEXT,
    "proposal" TEXT,
    "domain" TEXT,
    "dated_on" TEXT
) STRICT
-- next --
CREATE INDEX "outcome_card_by_assessment" ON "outcome_card"(assessment_id, position)
-- next --
CREATE TABLE "milestone" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "kind" TEXT,
    "planned_on" TEXT,
    "actual_on" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "milestone_by_assessment" ON "milestone"(assessment_id, position)
-- next --
CREATE TABLE "budget_line" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "kind" TEXT,
    "planned" REAL,
    "actual" REAL,
    "set_on" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "budget_line_by_assessment" ON "budget_line"(assessment_id, position)
-- next --
CREATE TABLE "partner" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "name" TEXT,
    "speaks_for" TEXT,
    "groups" TEXT,
    "led_by" TEXT,
    "languages" TEXT,
    "area" TEXT,
    "contact_role" TEXT,
    "fee_terms" TEXT,
    "asked_on" TEXT,
    "asked_for" TEXT
) STRICT
-- next --
CREATE INDEX "partner_by_assessment" ON "partner"(assessment_id, position)
-- next --
CREATE TABLE "activity_reach" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "activity_id" TEXT,
    "stakeholder_group_id" TEXT,
    "groups" TEXT,
    "invited" REAL,
    "reached" REAL,
    "band" TEXT,
    "representation" TEXT
) STRICT
-- next --
CREATE INDEX "activity_reach_by_assessment" ON "activity_reach"(assessment_id, position)
-- next --
CREATE TABLE "quote" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "finding_id" TEXT,
    "verbatim" TEXT,
    "language" TEXT,
    "translation" TEXT,
    "translated_by" TEXT,
    "edits" TEXT,
    "context" TEXT,
    "illustrates" TEXT,
    "warning" TEXT,
    "anonymity" TEXT,
    "attribution" TEXT,
    "details" TEXT
) STRICT
-- next --
CREATE INDEX "quote_by_assessment" ON "quote"(assessment_id, position)
-- next --
CREATE TABLE "consent" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "quote_id" TEXT,
    "purpose" TEXT,
    "how" TEXT,
    "given_on" TEXT,
    "expires_on" TEXT,
    "explained_in" TEXT,
    "read_back" TEXT,
    "advocate" TEXT,
    "taken_by" TEXT,
    "withdraw_how" TEXT,
    "withdrawn_on" TEXT,
    "published_at" TEXT
) STRICT
-- next --
CREATE INDEX "consent_by_assessment" ON "consent"(assessment_id, position)
-- next --
CREATE TABLE "finding_link" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "finding_id" TEXT,
    "impact_id" TEXT,
    "evidence_id" TEXT,
    "action_id" TEXT,
    "intersection_id" TEXT,
    "effect" TEXT,
    "rating_before" TEXT,
    "rating_after" TEXT,
    "linked_on" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "finding_link_by_assessment" ON "finding_link"(assessment_id, position)
-- next --
CREATE TABLE "feedback_event" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "finding_ids" TEXT,
    "groups" TEXT,
    "stakeholder_group_ids" TEXT,
    "channel" TEXT,
    "language" TEXT,
    "format" TEXT,
    "given_on" TEXT,
    "receipt" TEXT
) STRICT
-- next --
CREATE INDEX "feedback_event_by_assessment" ON "feedback_event"(assessment_id, position)
-- next --
CREATE TABLE "working_group" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "name" TEXT,
    "purpose" TEXT,
    "mou_parties" TEXT,
    "mou_principles" TEXT,
    "mou_gives_gets" TEXT,
    "mou_money" TEXT,
    "mou_data" TEXT,
    "mou_credit" TEXT,
    "mou_safeguarding" TEXT,
    "mou_dispute" TEXT,
    "mou_term" TEXT,
    "tor_in_scope" TEXT,
    "tor_out_of_scope" TEXT,
    "tor_may_decide" TEXT,
    "tor_may_advise" TEXT,
    "tor_only_hears" TEXT,
    "tor_decision_rule" TEXT,
    "tor_membership" TEXT,
    "tor_chairs" TEXT,
    "tor_quorum" TEXT,
    "tor_meetings" TEXT,
    "tor_behaviour" TEXT,
    "tor_confidentiality" TEXT,
    "tor_payment" TEXT,
    "tor_access" TEXT,
    "tor_feedback" TEXT,
    "tor_disagreement" TEXT,
    "tor_ending" TEXT,
    "version_note" TEXT,
    "review_on" TEXT,
    "roles" TEXT,
    "meetings" TEXT,
    "recruitment" TEXT,
    "retention" TEXT,
    "facilitation" TEXT,
    "incentives" TEXT,
    "skills" TEXT
) STRICT
-- next --
CREATE INDEX "working_group_by_assessment" ON "working_group"(assessment_id, position)
-- next --
CREATE TABLE "recommendation" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "working_group_id" TEXT,
    "text" TEXT,
    "due" TEXT,
    "response_status" TEXT,
    "response" TEXT,
    "answered_on" TEXT
) STRICT
-- next --
CREATE INDEX "recommendation_by_assessment" ON "recommendation"(assessment_id, position)
-- next --
CREATE TABLE "pay_policy" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "basis" TEXT,
    "amounts" TEXT,
    "expenses" TEXT,
    "paid_when" TEXT,
    "approver" TEXT,
    "advice_route" TEXT,
    "tax_note" TEXT,
    "applies_to" TEXT,
    "review_on" TEXT
) STRICT
-- next --
CREATE INDEX "pay_policy_by_assessment" ON "pay_policy"(assessment_id, position)
-- next --
CREATE TABLE "recognition" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "pay_policy_id" TEXT,
    "activity_ids" TEXT,
    "working_group_id" TEXT,
    "offered" REAL,
    "accepted" REAL,
    "declined" REAL,
    "donated" REAL,
    "total" REAL,
    "acknowledged_in" TEXT,
    "credit_line" TEXT
) STRICT
-- next --
CREATE INDEX "recognition_by_assessment" ON "recognition"(assessment_id, position)
-- next --
CREATE TABLE "readiness_score" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "item" TEXT,
    "score" TEXT,
    "evidence" TEXT,
    "scored_by" TEXT,
    "scored_on" TEXT
) STRICT
-- next --
CREATE INDEX "readiness_score_by_assessment" ON "readiness_score"(assessment_id, position)
-- next --
CREATE TABLE "checklist_answer" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "checklist" TEXT,
    "item" TEXT,
    "activity_id" TEXT,
    "answer" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "checklist_answer_by_assessment" ON "checklist_answer"(assessment_id, position)
-- next --
CREATE TABLE "reflection" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "date" TEXT,
    "uncomfortable" TEXT,
    "learned" TEXT,
    "changed" TEXT
) STRICT
-- next --
CREATE INDEX "reflection_by_assessment" ON "reflection"(assessment_id, position)
-- next --
CREATE TABLE "training" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "who" TEXT,
    "hours" REAL,
    "cost" REAL,
    "done" TEXT
) STRICT
-- next --
CREATE INDEX "training_by_assessment" ON "training"(assessment_id, position)
-- next --
CREATE TABLE "standing_structure" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "kind" TEXT,
    "groups" TEXT,
    "led_by" TEXT,
    "rhythm" TEXT,
    "term" TEXT,
    "budget" TEXT,
    "gaps" TEXT
) STRICT
-- next --
CREATE INDEX "standing_structure_by_assessment" ON "standing_structure"(assessment_id, position)
-- next --
CREATE TABLE "barrier" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "kind" TEXT,
    "note" TEXT,
    "rule_groups" TEXT
) STRICT
-- next --
CREATE INDEX "barrier_by_assessment" ON "barrier"(assessment_id, position)
-- next --
CREATE TABLE "barrier_rating" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "barrier_id" TEXT,
    "group" TEXT,
    "severity" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "barrier_rating_by_assessment" ON "barrier_rating"(assessment_id, position)
-- next --
CREATE TABLE "intersection_evidence" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "intersection_id" TEXT,
    "evidence_id" TEXT,
    "bears_on" TEXT,
    "directness" TEXT,
    "strength" TEXT,
    "note" TEXT
) STRICT
-- next --
CREATE INDEX "intersection_evidence_by_assessment" ON "intersection_evidence"(assessment_id, position)
-- next --
CREATE TABLE "intersection_voice" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "intersection_id" TEXT,
    "finding_id" TEXT,
    "quote_id" TEXT,
    "said_by" TEXT
) STRICT
-- next --
CREATE INDEX "intersection_voice_by_assessment" ON "intersection_voice"(assessment_id, position)
