package io.jixiao.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a form may hold, so that no form can keep the machine busy, and that no weight is under 0. Real forms stay far within.
 */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE_BYTES = 10 * 1024 * 1024;

    /** Forms of one JSON file. */
    public static final int FORMS = 500;

    /** Indicator lines of one form. */
    public static final int LINES = 1_000;

    /** Characters of the report around the table. */
    public static final int PROSE = 500_000;

    private static final int DIGITS = 25;

    private Limits() {}

    /** The form itself when it is within the limits. Throws {@link UnreadableForm} when it is not. */
    public static Form checked(Form form) {
        if (form.indicators().size() > LINES) {
            throw new UnreadableForm("TOO_MANY_LINES", "/indicators", LINES);
        }
        if (form.prose() != null && form.prose().length() > PROSE) {
            throw new UnreadableForm("PROSE_TOO_LONG", "/prose", PROSE);
        }
        for (int i = 0; i < form.indicators().size(); i++) {
            Form.IndicatorLine line = form.indicators().get(i);
            if (line == null) {
                throw new UnreadableForm("JSON_VALUE", "/indicators/" + i, "null");
            }
            requireSane("/indicators/" + i, line.weight(), line.declaredScore(), line.reviewScore(), line.share());
            requireWeight("/indicators/" + i, line.weight());
        }
        for (int i = 0; i < form.funds().size(); i++) {
            Form.FundLine row = form.funds().get(i);
            requireSane("/funds/" + i, row.openingBudget(), row.adjustedBudget(), row.executedAmount());
        }
        requireSane("/adjustment", form.adjustment());
        form.expenditure().forEach((kind, amount) -> requireSane("/expenditure/" + kind, amount));
        if (form.execution() != null) {
            requireSane(
                    "/execution", form.execution().weight(), form.execution().declaredScore());
            requireWeight("/execution", form.execution().weight());
        }
        if (form.declared() != null) {
            requireSane("/declared", form.declared().total(), form.declared().totalWeight());
        }
        return form;
    }

    /** A score lies in 0 to its weight, so a weight under 0 leaves it no place. */
    private static void requireWeight(String where, @Nullable BigDecimal weight) {
        if (weight != null && weight.signum() < 0) {
            throw new UnreadableForm("WEIGHT_NEGATIVE", where + "/weight", weight.toPlainString());
        }
    }

    private static void requireSane(String where, @Nullable BigDecimal... numbers) {
        for (@Nullable BigDecimal number : numbers) {
            if (number != null && (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS)) {
                throw new UnreadableForm("NUMBER_TOO_LONG", where, DIGITS);
            }
        }
    }
}
