package io.jixiao.scoring.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.scoring.evaluation.AnnualGoal;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hashes that evaluations were scored by stay true: the text is what the first release wrote. */
class InputHashTest {

    private static final String WRITTEN = """
            {"annualGoal":{"expected":"全面推进综合执法"},\
            "evaluation":{"declared":{},\
            "execution":{"deviationExplanation":"年末一笔款项退回","judgedShare":"0.00","judgementReason":"预算全部收回"},\
            "fiscalYear":2021,"funds":{"expenditure":{},"printedPlace":"0.01","rows":{}},\
            "indicators":[{"actualText":"98件","attainment":"PARTIAL","declaredScore":"9.80",\
            "deviationExplanation":"受疫情影响，部分工作推迟","direction":"HIGHER","id":"0199f3a0-0000-7000-8000-000000000001",\
            "indicatorClass":"OUTPUT","indicatorSubclass":"QUANTITY","judgementReason":"两条街道未达标",\
            "method":{"kind":"STEP","pointsPerStep":"1.50","step":"5","tiers":[]},"name":"执法案件数","share":"70.00",\
            "targetText":"≥100件","unit":"件","weight":"10.00"},\
            {"id":"0199f3a0-0000-7000-8000-000000000002","indicatorClass":"SATISFACTION","name":"","targetText":"≥90%"}],\
            "subjectKind":"DEPARTMENT"},\
            "evaluationId":"0199f3a0-0000-7000-8000-00000000000a",\
            "evidence":{"0199f3a0-0000-7000-8000-000000000001":["sha256:02","sha256:01"]},\
            "ruleSet":{"hash":"sha256:00","id":"MOF-2020","version":1},\
            "unitId":"0199f3a0-0000-7000-8000-00000000000b","unitName":"株洲市城市管理综合行政执法支队"}""";

    private static final String HASH = "sha256:50845dae5ba35dedb9aaf363b8a9625812e5dae28a927549d0e24ac080bc7257";

    @Test
    void whatIsScoredKeepsItsBytesAndItsHash() {
        assertEquals(WRITTEN, CanonicalJson.text(inputs()));
        assertEquals(HASH, ContentHash.ofJson(inputs()));
    }

    @Test
    void whatWasScoredBeforeIsReadAndWrittenAgainTheSame() {
        var read = CanonicalJson.read(WRITTEN.getBytes(StandardCharsets.UTF_8), ScoreDocument.Inputs.class);

        assertEquals(inputs(), read);
        assertEquals(HASH, ContentHash.ofJson(read));
    }

    @Test
    void theEngineIsGivenTheGoalAndHowManyFilesStandBehindEachLine() {
        Evaluation scored = inputs().scored();

        assertEquals("全面推进综合执法", scored.goal().expected());
        assertEquals(
                List.of(2, 0),
                scored.indicators().stream().map(Indicator::evidence).toList());
        assertEquals(HASH, ContentHash.ofJson(inputs()));
    }

    private static ScoreDocument.Inputs inputs() {
        Indicator whole = Indicator.named("执法案件数")
                .id("0199f3a0-0000-7000-8000-000000000001")
                .in(IndicatorClass.OUTPUT, IndicatorSubclass.QUANTITY)
                .target("≥100件")
                .actual("98件")
                .unit("件")
                .direction(Direction.HIGHER)
                .method(MethodChoice.steps(new BigDecimal("5"), new BigDecimal("1.50")))
                .weight(new BigDecimal("10.00"))
                .judged(Attainment.PARTIAL, new BigDecimal("70.00"), "两条街道未达标")
                .deviationExplanation("受疫情影响，部分工作推迟")
                .declaredScore(new BigDecimal("9.80"))
                .build();
        Indicator bare = Indicator.named(null)
                .id("0199f3a0-0000-7000-8000-000000000002")
                .in(IndicatorClass.SATISFACTION, null)
                .target("≥90%")
                .build();
        Evaluation evaluation = new Evaluation(
                SubjectKind.DEPARTMENT,
                2021,
                null,
                new Execution(null, "年末一笔款项退回", null, null, new BigDecimal("0.00"), "预算全部收回"),
                List.of(whole, bare),
                null,
                null);
        return new ScoreDocument.Inputs(
                UUID.fromString("0199f3a0-0000-7000-8000-00000000000a"),
                UUID.fromString("0199f3a0-0000-7000-8000-00000000000b"),
                null,
                "株洲市城市管理综合行政执法支队",
                new RuleSetReference("MOF-2020", 1, "sha256:00"),
                null,
                new AnnualGoal("全面推进综合执法", null),
                evaluation,
                Map.of("0199f3a0-0000-7000-8000-000000000001", List.of("sha256:02", "sha256:01")));
    }
}
