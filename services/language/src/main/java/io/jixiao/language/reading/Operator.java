package io.jixiao.language.reading;

/** How a numeric target compares: ≥ &gt; = ≤ &lt;, in signs or in words; NONE where the text does not say. */
public enum Operator {
    GE("≥"),
    GT(">"),
    EQ("="),
    LE("≤"),
    LT("<"),
    NONE("");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator as one mathematical sign; empty for NONE. */
    public String sign() {
        return sign;
    }
}
