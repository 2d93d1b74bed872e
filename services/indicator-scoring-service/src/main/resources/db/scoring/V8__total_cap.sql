-- The highest total that a rule set allows who spent little of the budget. The score's document has it too; a ranking, which
-- holds the review's total to it, does not open the documents of a whole division.
ALTER TABLE score_version
    ADD COLUMN total_cap numeric(6,2),
    ADD CONSTRAINT score_version_total_cap_not_negative CHECK (total_cap >= 0),
    ADD CONSTRAINT score_version_total_not_above_cap CHECK (total <= total_cap);
