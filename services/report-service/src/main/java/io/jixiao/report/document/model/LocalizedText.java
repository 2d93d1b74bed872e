package io.jixiao.report.document.model;

import java.util.Objects;

/**
 * One sentence in the two languages of the product.
 *
 * @param zh Chinese (zh-CN)
 * @param en English
 */
public record LocalizedText(String zh, String en) {
    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
