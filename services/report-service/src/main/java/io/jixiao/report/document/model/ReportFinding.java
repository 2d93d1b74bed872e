package io.jixiao.report.document.model;

import io.jixiao.language.text.LocalizedText;
import java.util.Objects;

/**
 * A flaw of the table, as a careful reviewer would note it.
 *
 * @param code e.g. EXPLANATION_MISSING
 * @param severity as the rule set says
 * @param lineId the line it stands on ({@link IndicatorLine#lineId()}, {@link ExecutionLine#LINE_ID}); null for the whole form
 * @param lineName the line as a reader knows it, e.g. 日常执法; null for the whole form
 * @param sentence what is wrong, with its figures
 * @param acceptedReason why someone with the right accepted it; null while it is open
 */
public record ReportFinding(
        String code, Severity severity, String lineId, String lineName, LocalizedText sentence, String acceptedReason) {
    public ReportFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** True until somebody accepted it with a reason. */
    public boolean open() {
        return acceptedReason == null;
    }
}
