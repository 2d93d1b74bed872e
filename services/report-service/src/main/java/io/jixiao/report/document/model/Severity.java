package io.jixiao.report.document.model;

import io.jixiao.language.text.LocalizedText;

/** How much a finding matters; worst first. */
public enum Severity {
    /** Blocks submission and approval while it is open. */
    ERROR("错误", "Error"),
    /** A reviewer will ask about it. */
    WARNING("警告", "Warning"),
    /** Would make the table better. */
    ADVICE("建议", "Advice");

    private final LocalizedText label;

    Severity(String zh, String en) {
        this.label = new LocalizedText(zh, en);
    }

    /** As printed. */
    public LocalizedText label() {
        return label;
    }
}
