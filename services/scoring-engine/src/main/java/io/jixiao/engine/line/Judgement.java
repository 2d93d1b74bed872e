package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.method.Verdict;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a rule leaves open: a share that someone with the right gave with a reason; in a form check, where nobody
 * can be asked, the declared score, unless it is full though the words say that it was not done. What must be mended (a missing actual, units that do not convert) stays open.
 */
public final class Judgement {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<Reason> OPEN_TO_IT = EnumSet.of(
            Reason.ATTAINMENT_OPEN,
            Reason.SHARE_OUTSIDE_BAND,
            Reason.NO_PROPORTION,
            Reason.LATE,
            Reason.NOT_COMPARABLE,
            Reason.TARGET_MISSING,
            Reason.METHOD_INVALID);

    private Judgement() {}

    /** Whether a line that is undecided for this reason waits for a person's judgement. */
    public static boolean isNeededFor(Reason reason) {
        return OPEN_TO_IT.contains(reason);
    }

    static Verdict decide(Verdict verdict, Indicator indicator, BigDecimal weight, boolean declaredStands) {
        if (!(verdict instanceof Verdict.Open) || !isNeededFor(verdict.reason())) {
            return verdict;
        }
        boolean outsideBand = verdict.reason() == Reason.SHARE_OUTSIDE_BAND;
        BigDecimal given = given(indicator.share(), indicator.judgementReason());
        if (!outsideBand && given != null) {
            return share(weight, given, verdict.met());
        }
        boolean noTarget = verdict.reason() == Reason.TARGET_MISSING;
        boolean fullThoughMissed = verdict.reason() == Reason.ATTAINMENT_OPEN
                && Boolean.FALSE.equals(verdict.met())
                && weight.signum() > 0
                && indicator.declaredScore() != null
                && indicator.declaredScore().compareTo(weight) >= 0;
        if (declaredStands && !noTarget && !fullThoughMissed && indicator.declaredScore() != null) {
            BigDecimal declared = indicator.declaredScore().max(BigDecimal.ZERO).min(weight);
            return new Verdict.Scored(
                    declared, BigDecimal.ONE, Formula.number(declared), verdict.met(), Reason.SELF_JUDGED);
        }
        return verdict;
    }

    static Verdict share(BigDecimal weight, BigDecimal percent, @Nullable Boolean met) {
        return new Verdict.Scored(
                weight.multiply(percent), HUNDRED, Formula.share(weight, percent), met, Reason.JUDGED);
    }

    /** The share, where it counts: when it lies in 0 to 100 and says why; else null. */
    static @Nullable BigDecimal given(@Nullable BigDecimal share, @Nullable String reason) {
        boolean counts = share != null
                && share.signum() >= 0
                && share.compareTo(HUNDRED) <= 0
                && reason != null
                && !reason.isBlank();
        return counts ? share : null;
    }
}
