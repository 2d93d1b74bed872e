package io.jixiao.engine.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Declared;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.SubjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A published self-evaluation table and what the rules give for it. Money is printed in 万元. */
public record PublishedTable(JsonNode form, JsonNode expected, JsonNode readings) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static PublishedTable named(String name) {
        try (InputStream json = PublishedTable.class.getResourceAsStream("/cases/" + name + ".json")) {
            JsonNode root = MAPPER.readTree(json);
            return new PublishedTable(root.path("form"), root.path("expected"), root.path("readings"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Evaluation evaluation() {
        Map<FundRow, FundFigures> rows = new EnumMap<>(FundRow.class);
        for (JsonNode row : form.path("funds")) {
            rows.put(
                    FundRow.named(row.path("row").textValue()).orElseThrow(),
                    new FundFigures(
                            yuan(row.path("openingBudget")),
                            yuan(row.path("adjustedBudget")),
                            yuan(row.path("executedAmount"))));
        }
        Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
        form.path("expenditure")
                .properties()
                .forEach(it -> expenditure.put(ExpenditureKind.valueOf(it.getKey()), yuan(it.getValue())));
        Funds funds = new Funds(rows, yuan(form.path("adjustment")), expenditure, new BigDecimal("100"));
        JsonNode line = form.path("execution");
        Execution execution = new Execution(
                number(line.path("weight")),
                line.path("deviationExplanation").textValue(),
                line.path("declaredRate").textValue(),
                number(line.path("declaredScore")),
                null,
                null);
        List<Indicator> indicators = new ArrayList<>();
        form.path("indicators").forEach(it -> indicators.add(indicator(it)));
        JsonNode declared = form.path("declared");
        return new Evaluation(
                SubjectKind.valueOf(form.path("kind").textValue()),
                form.path("fiscalYear").intValue(),
                funds,
                execution,
                indicators,
                new Declared(
                        number(declared.path("totalWeight")),
                        number(declared.path("total")),
                        declared.path("grade").textValue()),
                null);
    }

    private static Indicator indicator(JsonNode it) {
        String attainment = it.path("attainment").textValue();
        return Indicator.named(it.path("name").textValue())
                .in(
                        IndicatorClass.named(it.path("class").textValue()).orElseThrow(),
                        IndicatorSubclass.named(it.path("subclass").textValue()).orElseThrow())
                .target(it.path("target").textValue())
                .actual(it.path("actual").textValue())
                .weight(number(it.path("weight")))
                .judged(attainment == null ? null : Attainment.valueOf(attainment), null, null)
                .deviationExplanation(it.path("deviationExplanation").textValue())
                .declaredScore(number(it.path("declaredScore")))
                .build();
    }

    private static BigDecimal yuan(JsonNode wanYuan) {
        return wanYuan.isNumber() ? wanYuan.decimalValue().movePointRight(4) : null;
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
