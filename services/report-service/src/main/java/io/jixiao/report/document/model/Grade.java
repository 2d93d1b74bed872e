package io.jixiao.report.document.model;

import io.jixiao.language.text.LocalizedText;
import java.util.Objects;

/**
 * A grade (等级). Which grades exist is the rule set's business.
 *
 * @param code e.g. EXCELLENT
 * @param label as printed, in Chinese and English, e.g. 优 and Excellent
 */
public record Grade(String code, LocalizedText label) {
    public Grade {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
