package io.jixiao.report.document.model;

import io.jixiao.report.document.template.ReportTemplate;
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
 * @param template how it is laid out; null for a report that was made before there were templates
 */
public record ReportModel(
        ReportHeader header,
        UnitProfile unit,
        BudgetStatement budget,
        Narrative narrative,
        EvaluationForm form,
        List<ReportFinding> findings,
        List<LineTrace> trace,
        ReportInputs inputs,
        ReportTemplate template) {
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

    /** Of a report that was made before there were templates. */
    public ReportModel(
            ReportHeader header,
            UnitProfile unit,
            BudgetStatement budget,
            Narrative narrative,
            EvaluationForm form,
            List<ReportFinding> findings,
            List<LineTrace> trace,
            ReportInputs inputs) {
        this(header, unit, budget, narrative, form, findings, trace, inputs, null);
    }

    /** The same content under another title in another template. */
    public ReportModel in(ReportTemplate other, String title, VersionedInput named) {
        return new ReportModel(
                header.titled(title), unit, budget, narrative, form, findings, trace, inputs.laidOutBy(named), other);
    }

    /** The same report with other words. */
    public ReportModel saying(Narrative words) {
        return new ReportModel(header, unit, budget, words, form, findings, trace, inputs, template);
    }
}
