package io.jixiao.engine.rules;

import io.jixiao.language.text.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule set that cannot be used: which part of it, and the rule that part breaks. */
public final class InvalidRuleSet extends IllegalArgumentException {
    private final String part;
    private final transient LocalizedText rule;

    /**
     * @param part its path, in dots; empty for the whole
     * @param zh what must hold for it
     * @param en the same in English
     */
    public InvalidRuleSet(String part, String zh, String en) {
        this(part, zh, en, null);
    }

    /** @param cause what the reader of the JSON said */
    public InvalidRuleSet(String part, String zh, String en, @Nullable Throwable cause) {
        super(part + ": " + en, cause);
        this.part = part;
        this.rule = new LocalizedText(zh, en);
    }

    /** Path of the part, in dots, e.g. {@code weights.execution}; empty for the whole. */
    public String part() {
        return part;
    }

    /** What must hold for it; English for an English locale, Chinese for every other. */
    public String rule(Locale locale) {
        return rule.in(locale);
    }
}
