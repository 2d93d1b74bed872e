package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.ShareBand;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target that is words: a share of the weight inside the band of its attainment. MET alone means 100 %; PARTIAL and
 * NOT_MET alone need a judgement.
 *
 * @param share percent of the weight; null when not given
 */
public record InWords(
        @Nullable Attainment attainment, @Nullable BigDecimal share, Map<Attainment, ShareBand> bands)
        implements ScoringMethod {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public MethodKind kind() {
        return MethodKind.QUALITATIVE;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (attainment == null) {
            return new Verdict.Open(null, Reason.ATTAINMENT_OPEN);
        }
        boolean met = attainment == Attainment.MET;
        if (share == null) {
            return met ? Verdict.full(weight) : new Verdict.Open(false, Reason.ATTAINMENT_OPEN);
        }
        ShareBand band = bands.get(attainment);
        if (band == null || !band.holds(share)) {
            return new Verdict.Open(met, Reason.SHARE_OUTSIDE_BAND);
        }
        return new Verdict.Scored(
                weight.multiply(share), HUNDRED, Formula.share(weight, share), met, reason(attainment, share));
    }

    private static Reason reason(Attainment attainment, BigDecimal share) {
        return switch (attainment) {
            case MET -> share.compareTo(HUNDRED) == 0 ? Reason.MET : Reason.PARTLY_MET;
            case PARTIAL -> Reason.PARTLY_MET;
            case NOT_MET -> Reason.NOT_MET;
        };
    }
}
