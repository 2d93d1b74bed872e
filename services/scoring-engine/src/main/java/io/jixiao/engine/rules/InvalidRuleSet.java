package io.jixiao.engine.rules;

/** A rule set that cannot be used: which part of it, and the rule that part breaks. */
public final class InvalidRuleSet extends IllegalArgumentException {
    private final String part;
    private final String rule;

    InvalidRuleSet(String part, String rule) {
        super(part + ": " + rule);
        this.part = part;
        this.rule = rule;
    }

    InvalidRuleSet(String part, String rule, Throwable cause) {
        super(part + ": " + rule, cause);
        this.part = part;
        this.rule = rule;
    }

    /** Path of the part, in dots, e.g. {@code weights.execution}. */
    public String part() {
        return part;
    }

    /** What should hold for it. */
    public String rule() {
        return rule;
    }
}
