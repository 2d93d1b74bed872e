package io.jixiao.report.document.model;

import java.util.List;
import java.util.Objects;

/**
 * One version of a self-evaluation report, complete and immutable. Renderers read nothing else: no clock, no database, no
 * configuration.
 *
 * @param header title, subject and moment of this version
 * @param unit duties, staffing and offices of the budget unit
 * @param budget income and expenditure of the year, in yuan
 * @param narrative the unit's own words
 * @param form the scored table (self-evaluation table of the Ministry of Finance's official form)
 * @param findings what a careful reviewer sees, in the order the rule set gives
 * @param trace how every line got its points; one entry for each scored line, execution first, and one for a cap on the total
 * @param inputs what the report was made from, by version and hash
 */
public record ReportModel(
        ReportHeader header,
        UnitProfile unit,
        BudgetStatement budget,
        Narrative narrative,
        EvaluationForm form,
        List<ReportFinding> findings,
        List<LineTrace> trace,
        ReportInputs inputs) {
    public ReportModel {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(form, "form");
        findings = List.copyOf(findings);
        trace = List.copyOf(trace);
        Objects.requireNonNull(inputs, "inputs");
    }
}
