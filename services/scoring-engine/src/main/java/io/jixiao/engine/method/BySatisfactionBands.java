package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.Methods.SatisfactionBand;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.List;

/**
 * A share of the weight by the satisfaction reached (≥ 90 %: all; ≥ 80 %: 80 %; ≥ 60 %: 50 %; else nothing).
 *
 * @param satisfaction what was reached, in percent
 * @param bands best first; where the rule set has none, the method cannot score
 * @param met whether the line's own target was reached
 */
public record BySatisfactionBands(BigDecimal satisfaction, List<SatisfactionBand> bands, boolean met)
        implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.SATISFACTION_BANDS;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (bands.isEmpty()) {
            return new Verdict.Open(null, Reason.METHOD_INVALID);
        }
        return bands.stream()
                .filter(band -> satisfaction.compareTo(band.fromPercent()) >= 0)
                .findFirst()
                .map(band -> share(weight, band.sharePercent()))
                .orElseGet(() -> Verdict.nothing(Reason.BELOW_FLOOR));
    }

    private Verdict share(BigDecimal weight, BigDecimal percent) {
        BigDecimal hundred = new BigDecimal(100);
        Reason reason = percent.compareTo(hundred) == 0 ? Reason.MET : Reason.BELOW_TARGET;
        return new Verdict.Scored(weight.multiply(percent), hundred, Formula.share(weight, percent), met, reason);
    }
}
