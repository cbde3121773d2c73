-- Search finds the words that officers see, where it found codes: everything is indexed anew. Tables stay as they were.
-- next --
INSERT OR IGNORE INTO search_dirty(assessment_id) SELECT id FROM assessment
