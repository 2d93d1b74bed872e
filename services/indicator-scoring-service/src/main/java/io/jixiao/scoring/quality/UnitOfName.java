package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.IndicatorName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The unit that a line's name speaks of: 培训人次 is counted in 人次, 验收合格率 in %. */
final class UnitOfName {

    private static final BigDecimal ALL = new BigDecimal("100");

    private record Ending(String unit, List<String> words) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("%", List.of("率", "满意度", "比例", "比重", "占比", "覆盖面", "增幅", "降幅")),
            new Ending("人次", List.of("人次")),
            new Ending("户次", List.of("户次")),
            new Ending("批次", List.of("批次")),
            new Ending("人", List.of("人数", "人员数量")),
            new Ending("户", List.of("户数")),
            new Ending("次", List.of("次数")),
            new Ending("场", List.of("场次", "场数")),
            new Ending("件", List.of("件数", "案件数量", "案件数")),
            new Ending("起", List.of("起数", "事故", "事故数量")),
            new Ending("家", List.of("家数", "企业数量", "单位数量")),
            new Ending("期", List.of("期数")),
            new Ending("台", List.of("台数", "设备数量")),
            new Ending("座", List.of("座数")),
            new Ending("处", List.of("处数")),
            new Ending("公里", List.of("里程", "长度")),
            new Ending("平方米", List.of("面积")),
            new Ending("天", List.of("天数", "时限", "周期")),
            new Ending("万元", List.of("金额", "收入", "支出", "成本", "投资", "经费", "产值", "税收", "资金")),
            new Ending("分", List.of("得分", "评分")),
            new Ending("个", List.of("数量", "个数", "项目数")));

    private UnitOfName() {}

    /** Empty where the name says nothing, or where the value cannot be of that unit. */
    static Optional<String> of(String name, BigDecimal value) {
        String words = IndicatorName.withoutRemark(name);
        return ENDINGS.stream()
                .filter(ending -> ending.words().stream().anyMatch(words::endsWith))
                .map(Ending::unit)
                .filter(unit -> !unit.equals("%") || value.compareTo(ALL) <= 0)
                .findFirst();
    }

    /** What lines of the subclass are mostly counted in. */
    static String usual(Indicator line, BigDecimal value) {
        if (line.indicatorSubclass() == null) {
            return "个";
        }
        return switch (line.indicatorSubclass()) {
            case COST, ECONOMIC -> "万元";
            case QUANTITY -> "个";
            case QUALITY, TIMELINESS, SOCIAL, ECOLOGICAL, SUSTAINED, SERVICE_RECIPIENTS ->
                value.compareTo(ALL) <= 0 ? "%" : "个";
        };
    }
}
