package io.jixiao.benchmarks;

import io.jixiao.engine.Mode;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** On whatever a table may hold. */
class DroolsAndEnginePropertiesTest {
    private static final List<Agreement> ALL =
            RuleSetsOfAllForms.all().stream().map(Agreement::on).toList();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void drools_and_engine_agree_on_any_table_by_any_rule_set(
            @ForAll @Size(max = 12) List<@From("lines") Stated> lines,
            @ForAll("executions") Execution execution,
            @ForAll("amounts") String budget,
            @ForAll("amounts") String executed,
            @ForAll Mode mode) {
        for (Agreement agreement : ALL) {
            agreement.check(Stated.table(execution, budget, executed, lines.toArray(Stated[]::new)), mode);
        }
    }

    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.of("1000000", "899500.55", "1200000", "0", "-500").injectNull(0.1);
    }

    @Provide
    Arbitrary<Execution> executions() {
        Arbitrary<BigDecimal> weights = Arbitraries.of("0", "10", "20.5").map(BigDecimal::new);
        return Combinators.combine(weights.injectNull(0.5), shares(), reasons())
                .as((weight, share, reason) -> new Execution(weight, null, null, null, share, reason));
    }

    @Provide
    Arbitrary<Stated> lines() {
        Arbitrary<String> names =
                Arbitraries.of("件数", "群众投诉", "投诉处理率", "增长率", "新建公厕5座", "能耗下降率", "群众满意度", "响应时间", "项目成本", "");
        Arbitrary<IndicatorClass> classes = Arbitraries.of(IndicatorClass.class);
        Arbitrary<IndicatorSubclass> subclasses =
                Arbitraries.of(IndicatorSubclass.class).injectNull(0.2);
        Arbitrary<Stated> cells = Combinators.combine(names, cells(), cells(), classes, subclasses)
                .as((name, target, actual, first, second) ->
                        Stated.of(name, target, actual).under(first, second));
        Arbitrary<Direction> directions = Arbitraries.of(Direction.class).injectNull(0.7);
        Arbitrary<String> columns = Arbitraries.of("件", "%", "万元", "天").injectNull(0.7);
        Arbitrary<String> weights = Arbitraries.of("10", "5", "0", "3.335", "2.50", "40", "10.0");
        Arbitrary<Attainment> attainments = Arbitraries.of(Attainment.class).injectNull(0.4);
        Arbitrary<String> declared = Arbitraries.of("-1", "0", "4.5", "9", "50").injectNull(0.3);
        Arbitrary<Stated> stated = Combinators.combine(cells, directions, columns, methods(), weights)
                .as((line, direction, column, method, weight) ->
                        line.better(direction, column).by(method).weighing(weight));
        return Combinators.combine(stated, attainments, shares(), reasons(), declared)
                .as((line, attainment, share, reason, score) ->
                        line.judged(attainment, share == null ? null : share.toPlainString(), reason, score));
    }

    private static Arbitrary<String> cells() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.of(
                        "0", "1", "-3", "50", "60", "90", "95", "96", "100", "0.95", "104", "130", "130.01", "200"),
                Arbitraries.integers().between(-20, 300).map(String::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(2)
                        .map(BigDecimal::toString));
        Arbitrary<String> operators = Arbitraries.of(
                "≥", "≤", ">", "<", "=", "", "", "", "", "", "增长", "下降", "提高到", "由80%降至", "负增长", "案件处理率");
        Arbitrary<String> units =
                Arbitraries.of("件", "件", "%", "%", "%", "‰", "万元", "元", "万", "", "分钟", "小时", "百分点", "℃", "公里");
        Arbitrary<String> measured =
                Combinators.combine(operators, numbers, units).as((operator, number, unit) -> operator + number + unit);
        Arbitrary<String> others = Arbitraries.of(
                "是",
                "否",
                "2023年6月",
                "2023年7月1日",
                "12月底之前完成",
                "整洁、有序",
                "已完成",
                "/",
                "80%-90%",
                "100±5%",
                "-10~-5℃",
                "-5~5℃",
                "零事故",
                "3件5件",
                "80-90件");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(7, measured),
                net.jqwik.api.Tuple.of(3, others),
                net.jqwik.api.Tuple.of(1, Arbitraries.just((String) null)));
    }

    private static Arbitrary<MethodChoice> methods() {
        Arbitrary<MethodChoice> bare = Arbitraries.of(MethodKind.class).map(MethodChoice::of);
        Arbitrary<BigDecimal> numbers = Arbitraries.of("5", "0.5", "1", "60", "100")
                .map(BigDecimal::new)
                .injectNull(0.1);
        Arbitrary<MethodChoice> steps = Combinators.combine(numbers, numbers).as(MethodChoice::steps);
        Arbitrary<MethodChoice> floors = numbers.map(MethodChoice::passingAt);
        Arbitrary<MethodChoice> tiers = Arbitraries.of(
                        List.of(tier("10", "10"), tier("15", "3"), tier("20", "1")),
                        List.of(tier("0", "5"), tier("40", "5"), tier("90", "2.50")),
                        List.of(tier("0.5", "40"), tier("300", "0")))
                .map(MethodChoice::tiers);
        return Arbitraries.oneOf(bare, steps, floors, tiers).injectNull(0.5);
    }

    private static Tier tier(String within, String points) {
        return new Tier(new BigDecimal(within), new BigDecimal(points));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.of("-5", "0", "49.9", "50", "59.99", "60", "79.9", "80", "100", "100.0", "101")
                .map(BigDecimal::new)
                .injectNull(0.4);
    }

    private static Arbitrary<String> reasons() {
        return Arbitraries.of("核实", " ").injectNull(0.3);
    }
}
