package io.jixiao.form.check;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One flaw of the form. */
@Schema(name = "CheckedFinding", description = "One flaw of the form.")
public record CheckedFinding(
        @Schema(description = "What is wrong") FindingCode code,

        @Schema(description = "ERROR, WARNING or ADVICE, by the rule set")
        Severity severity,

        @Schema(
                description = "The indicator, 预算执行率, a class or a funds row it is about; absent for the whole table",
                examples = "执法满意率")
        @Nullable
        String line,

        @Schema(
                description =
                        "Where its cell is found in a Word or Excel file; absent where it stands in no cell, and in JSON")
        @Nullable
        CheckedAddress address,

        @Schema(description = "The sentence") String message) {

    static CheckedFinding of(Finding finding, CheckedForm form, Locale locale) {
        return new CheckedFinding(
                finding.code(),
                finding.severity(),
                form.line(finding),
                CheckedAddress.of(finding, form, locale),
                Sentences.of(finding, locale));
    }
}
