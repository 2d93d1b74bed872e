package io.jixiao.report.document.template;

import io.jixiao.language.text.LocalizedText;
import java.util.List;

/** A template that cannot be used: each part that breaks a rule, and the rule. */
public final class InvalidTemplate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    /**
     * @param pointer JSON pointer of the part; empty for the whole
     * @param rule stable name of the rule, e.g. additionalProperties
     * @param text what must hold for it
     */
    public record Flaw(String pointer, String rule, LocalizedText text) {
        static Flaw of(String pointer, String rule, String zh, String en) {
            return new Flaw(pointer, rule, new LocalizedText(zh, en));
        }
    }

    InvalidTemplate(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    InvalidTemplate(String pointer, String rule, String zh, String en) {
        this(List.of(Flaw.of(pointer, rule, zh, en)));
    }

    /** At least one. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
