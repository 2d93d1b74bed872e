-- A ranking, and an order of a recalculation, ask for the evaluations of a division and year; nothing else led there.
CREATE INDEX evaluation_by_division ON evaluation (division_code, fiscal_year);
