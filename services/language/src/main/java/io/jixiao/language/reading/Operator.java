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

    /** What not to be so means: not less than is ≥. */
    public Operator turned() {
        return switch (this) {
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
            case LT -> GE;
            case EQ, NONE -> this;
        };
    }

    /** The same with the number itself let in. */
    public Operator including() {
        return switch (this) {
            case GE, GT -> GE;
            case LE, LT -> LE;
            case EQ, NONE -> this;
        };
    }

    /** The same without the number itself. */
    public Operator excluding() {
        return switch (this) {
            case GE, GT -> GT;
            case LE, LT -> LT;
            case EQ, NONE -> this;
        };
    }
}
