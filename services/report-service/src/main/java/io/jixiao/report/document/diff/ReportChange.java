package io.jixiao.report.document.diff;

import io.jixiao.language.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One difference between two versions.
 *
 * @param kind what it is about
 * @param lineId the line of the form; null when it is about the whole report
 * @param lineName the line, the row of the funds or the section of the text as a reader knows it; null for the whole report
 * @param before as printed in the older version; null when there was nothing
 * @param after as printed in the newer version; null when there is nothing
 * @param points points won, or lost when negative, 2 decimals; null unless the change is about points that both versions know
 * @param sentence the change in one sentence
 */
public record ReportChange(
        ChangeKind kind,
        String lineId,
        String lineName,
        String before,
        String after,
        BigDecimal points,
        LocalizedText sentence) {
    public ReportChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }
}
