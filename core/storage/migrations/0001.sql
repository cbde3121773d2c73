-- The first register format. Released migrations are frozen: change the format by adding the next file.
-- Statements are separated by lines that hold exactly "-- next --".
-- next --
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
-- next --
CREATE TABLE pack_text (
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    base TEXT NOT NULL,
    overlay TEXT NOT NULL
) STRICT
-- next --
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    pack TEXT NOT NULL,
    pack_hash TEXT NOT NULL,
    body_type TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    version TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    duplicated_from TEXT NOT NULL,
    legacy INTEGER NOT NULL,
    demo_source TEXT NOT NULL,
    deleted_at TEXT,
    last_page TEXT NOT NULL,
    -- What the list of assessments shows: copies of answers and counts of records, kept in the transaction that changes them.
    reference TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    directorate TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    review_date TEXT,
    screening TEXT NOT NULL DEFAULT '',
    pages_done INTEGER NOT NULL DEFAULT 0,
    negative_impacts INTEGER NOT NULL DEFAULT 0,
    open_actions INTEGER NOT NULL DEFAULT 0,
    next_action_due TEXT,
    next_review_due TEXT,
    next_thing TEXT NOT NULL DEFAULT '' -- one sentence: what the officer would do next
) STRICT
-- next --
CREATE INDEX assessment_by_update ON assessment(deleted_at, updated_at)
-- next --
CREATE INDEX assessment_by_decision ON assessment(deleted_at, decision_date)
-- next --
CREATE INDEX assessment_by_title ON assessment(deleted_at, title COLLATE NOCASE)
-- next --
CREATE INDEX assessment_by_reference ON assessment(reference)
-- next --
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    row TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT
-- next --
CREATE UNIQUE INDEX answer_key ON answer(assessment_id, question, row)
-- next --
CREATE TABLE page_mark (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    page TEXT NOT NULL,
    mark TEXT NOT NULL
) STRICT
-- next --
CREATE UNIQUE INDEX page_mark_key ON page_mark(assessment_id, page)
-- next --
CREATE TABLE attachment_data (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT
-- next --
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    assessment TEXT NOT NULL,
    operation TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    -- Texts: "full" is the value itself; "diff" the difference from the field's entry before this one; "same" says that
    -- the value before is that entry's value after; "none" that it was blank; "removed" that it was purged.
    before_form TEXT NOT NULL,
    before_kind TEXT NOT NULL,
    before_text TEXT,
    after_form TEXT NOT NULL,
    after_kind TEXT NOT NULL,
    after_text TEXT,
    note TEXT,
    previous INTEGER NOT NULL, -- sequence of the field's entry before this one, 0 for none
    depth INTEGER NOT NULL,    -- differences since the last full text
    salt TEXT,                 -- erased by a purge, so that the text hash tells nothing about the text
    text_hash TEXT NOT NULL,
    hash TEXT NOT NULL         -- over the entry before, all that is not text, and text_hash
) STRICT
-- next --
CREATE INDEX change_by_field ON change(assessment, entity, entity_id, field, sequence)
-- next --
CREATE TABLE search_dirty (
    assessment_id INTEGER PRIMARY KEY
) STRICT
-- next --
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')
-- next --
CREATE TABLE "person" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "role" TEXT,
    "name" TEXT,
    "job_title" TEXT,
    "organisation" TEXT,
    "expertise" TEXT,
    "contact" TEXT,
    "advice_asked" TEXT,
    "advice_date" TEXT
) STRICT
-- next --
CREATE INDEX "person_by_assessment" ON "person"(assessment_id, position)
-- next --
CREATE TABLE "option" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "code" TEXT,
    "title" TEXT,
    "description" TEXT,
    "status" TEXT,
    "cost" TEXT,
    "reason_rejected" TEXT
) STRICT
-- next --
CREATE INDEX "option_by_assessment" ON "option"(assessment_id, position)
-- next --
CREATE TABLE "element" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "number" TEXT,
    "title" TEXT,
    "description" TEXT,
    "site" TEXT,
    "saving" TEXT,
    "when" TEXT
) STRICT
-- next --
CREATE INDEX "element_by_assessment" ON "element"(assessment_id, position)
-- next --
CREATE TABLE "population" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "kind" TEXT,
    "description" TEXT,
    "size" TEXT,
    "how_known" TEXT
) STRICT
-- next --
CREATE INDEX "population_by_assessment" ON "population"(assessment_id, position)
-- next --
CREATE TABLE "phase" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "duration_kind" TEXT,
    "starts" TEXT,
    "ends" TEXT
) STRICT
-- next --
CREATE INDEX "phase_by_assessment" ON "phase"(assessment_id, position)
-- next --
CREATE TABLE "evidence" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "publisher" TEXT,
    "published" TEXT,
    "period" TEXT,
    "geography" TEXT,
    "reach" TEXT,
    "type" TEXT,
    "finding" TEXT,
    "strength" TEXT,
    "groups" TEXT,
    "link" TEXT,
    "data" TEXT,
    "data_caption" TEXT,
    "base" TEXT,
    "comparator" TEXT,
    "local_share" REAL,
    "comparator_share" REAL,
    "suppression" TEXT
) STRICT
-- next --
CREATE INDEX "evidence_by_assessment" ON "evidence"(assessment_id, position)
-- next --
CREATE TABLE "data_gap" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "missing" TEXT,
    "groups" TEXT,
    "reason" TEXT,
    "effect" TEXT,
    "action_ids" TEXT,
    "not_proportionate" TEXT
) STRICT
-- next --
CREATE INDEX "data_gap_by_assessment" ON "data_gap"(assessment_id, position)
-- next --
CREATE TABLE "activity" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "type" TEXT,
    "level" TEXT,
    "statutory" TEXT,
    "starts" TEXT,
    "ends" TEXT,
    "extended_to" TEXT,
    "groups" TEXT,
    "invited" TEXT,
    "took_part" TEXT,
    "where_from" TEXT,
    "channels" TEXT,
    "equality_question" TEXT,
    "results" TEXT,
    "results_caption" TEXT,
    "nil_attendance" TEXT,
    "notes" TEXT
) STRICT
-- next --
CREATE INDEX "activity_by_assessment" ON "activity"(assessment_id, position)
-- next --
CREATE TABLE "finding" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "activity_ids" TEXT,
    "groups" TEXT,
    "text" TEXT,
    "stance" TEXT,
    "how_many" TEXT,
    "response_status" TEXT,
    "response" TEXT,
    "what_changed" TEXT,
    "response_owner" TEXT,
    "response_date" TEXT
) STRICT
-- next --
CREATE INDEX "finding_by_assessment" ON "finding"(assessment_id, position)
-- next --
CREATE TABLE "impact" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "characteristic" TEXT,
    "group" TEXT,
    "group_note" TEXT,
    "aim" TEXT,
    "option_ids" TEXT,
    "element_ids" TEXT,
    "population_ids" TEXT,
    "phase_ids" TEXT,
    "direction" TEXT,
    "kind" TEXT,
    "mechanism" TEXT,
    "magnitude" TEXT,
    "likelihood" TEXT,
    "reach" TEXT,
    "duration" TEXT,
    "until" TEXT,
    "reversible" TEXT,
    "certainty" TEXT,
    "discrimination" TEXT,
    "evidence_ids" TEXT,
    "finding_ids" TEXT,
    "human_rights" TEXT,
    "not_relevant_reason" TEXT,
    "shared_reason_id" TEXT,
    "residual" TEXT
) STRICT
-- next --
CREATE INDEX "impact_by_assessment" ON "impact"(assessment_id, position)
-- next --
CREATE TABLE "intersection" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "groups" TEXT,
    "description" TEXT,
    "direction" TEXT,
    "magnitude" TEXT,
    "evidence_ids" TEXT,
    "finding_ids" TEXT,
    "action_ids" TEXT
) STRICT
-- next --
CREATE INDEX "intersection_by_assessment" ON "intersection"(assessment_id, position)
-- next --
CREATE TABLE "cumulative_link" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "body" TEXT,
    "ours" TEXT,
    "when" TEXT,
    "groups" TEXT,
    "effect" TEXT,
    "assessment_reference" TEXT
) STRICT
-- next --
CREATE INDEX "cumulative_link_by_assessment" ON "cumulative_link"(assessment_id, position)
-- next --
CREATE TABLE "action" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "reference" TEXT,
    "kind" TEXT,
    "impact_ids" TEXT,
    "gap_ids" TEXT,
    "purpose" TEXT,
    "description" TEXT,
    "aims" TEXT,
    "owner" TEXT,
    "owner_person" TEXT,
    "due" TEXT,
    "timeframe" TEXT,
    "before_implementation" TEXT,
    "measure" TEXT,
    "cost" TEXT,
    "funded" TEXT,
    "cross_reference" TEXT,
    "status" TEXT,
    "progress" TEXT,
    "expected_residual" TEXT,
    "actual_effect" TEXT,
    "condition" TEXT
) STRICT
-- next --
CREATE INDEX "action_by_assessment" ON "action"(assessment_id, position)
-- next --
CREATE TABLE "sign_off" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "role" TEXT,
    "name" TEXT,
    "job_title" TEXT,
    "statement" TEXT,
    "date" TEXT,
    "how_given" TEXT,
    "version" TEXT,
    "recorded_by" TEXT
) STRICT
-- next --
CREATE INDEX "sign_off_by_assessment" ON "sign_off"(assessment_id, position)
-- next --
CREATE TABLE "decision" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "body" TEXT,
    "date" TEXT,
    "agenda_item" TEXT,
    "report_title" TEXT,
    "version_supplied" TEXT,
    "appendix" TEXT,
    "result" TEXT,
    "option_ids" TEXT,
    "differs" TEXT,
    "amended" TEXT,
    "reasons" TEXT,
    "regard_shown" TEXT,
    "conditions" TEXT,
    "call_in" TEXT,
    "link" TEXT
) STRICT
-- next --
CREATE INDEX "decision_by_assessment" ON "decision"(assessment_id, position)
-- next --
CREATE TABLE "challenge" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "kind" TEXT,
    "date" TEXT,
    "result" TEXT,
    "notes" TEXT
) STRICT
-- next --
CREATE INDEX "challenge_by_assessment" ON "challenge"(assessment_id, position)
-- next --
CREATE TABLE "publication" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "date" TEXT,
    "place" TEXT,
    "link" TEXT,
    "version" TEXT,
    "exemption" TEXT,
    "redactions" TEXT,
    "formats" TEXT
) STRICT
-- next --
CREATE INDEX "publication_by_assessment" ON "publication"(assessment_id, position)
-- next --
CREATE TABLE "indicator" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "title" TEXT,
    "groups" TEXT,
    "baseline" TEXT,
    "target" TEXT,
    "source" TEXT,
    "frequency" TEXT,
    "owner" TEXT,
    "results" TEXT
) STRICT
-- next --
CREATE INDEX "indicator_by_assessment" ON "indicator"(assessment_id, position)
-- next --
CREATE TABLE "review" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "type" TEXT,
    "due" TEXT,
    "trigger" TEXT,
    "reviewer" TEXT,
    "done" TEXT,
    "outcome" TEXT,
    "actual_impact" TEXT
) STRICT
-- next --
CREATE INDEX "review_by_assessment" ON "review"(assessment_id, position)
-- next --
CREATE TABLE "previous_action" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "planned" TEXT,
    "improved" TEXT,
    "outcomes" TEXT,
    "further" TEXT
) STRICT
-- next --
CREATE INDEX "previous_action_by_assessment" ON "previous_action"(assessment_id, position)
-- next --
CREATE TABLE "qa_comment" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "place" TEXT,
    "comment" TEXT,
    "severity" TEXT,
    "response" TEXT,
    "resolved" TEXT
) STRICT
-- next --
CREATE INDEX "qa_comment_by_assessment" ON "qa_comment"(assessment_id, position)
-- next --
CREATE TABLE "shared_reason" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "characteristics" TEXT,
    "direction" TEXT,
    "reason" TEXT
) STRICT
-- next --
CREATE INDEX "shared_reason_by_assessment" ON "shared_reason"(assessment_id, position)
-- next --
CREATE TABLE "point_answer" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "code" TEXT,
    "where" TEXT,
    "reason" TEXT,
    "by" TEXT,
    "overrides" TEXT,
    "date" TEXT
) STRICT
-- next --
CREATE INDEX "point_answer_by_assessment" ON "point_answer"(assessment_id, position)
-- next --
CREATE TABLE "attachment" (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extra TEXT,
    "name" TEXT,
    "media_type" TEXT,
    "size" REAL,
    "sha256" TEXT,
    "description" TEXT,
    "for_record" TEXT
) STRICT
-- next --
CREATE INDEX "attachment_by_assessment" ON "attachment"(assessment_id, position)
