package io.jixiao.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of a JSON form that are written as a cell writes them ("10分", "1,200.50", "100万元", "2022年度", "正向", "—"), put as the
 * schema has them. What is not understood stays as it is, and is refused by its place.
 */
final class WrittenValues {
    private static final HeadingWords FUNDS = HeadingWords.of("fundRows");
    private static final HeadingWords DIRECTIONS = HeadingWords.of("direction");
    private static final Pattern NOTHING = Pattern.compile("[-—–－―/／\\\\无空\\s]*");
    private static final BigDecimal ALL_POINTS = new BigDecimal(100);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年度?");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:单位:?|人民币|\\()*(亿元|万元|千元|元)\\)?");

    private static final String EXPECTED = "(?:达成|完成)(?:(?:预期|年度)(?:指标|目标))?";
    private static final Map<Attainment, Pattern> ATTAINED = Map.of(
            Attainment.MET, Pattern.compile("(?:全部|已)?" + EXPECTED),
            Attainment.PARTIAL, Pattern.compile("部分" + EXPECTED + "(?:并具有一定效果)?"),
            Attainment.NOT_MET, Pattern.compile("未" + EXPECTED + "(?:且效果较差)?"));

    private WrittenValues() {}

    static void settle(ObjectNode form, List<Note> notes) {
        rewrite(form, WrittenValues::kind, "kind");
        rewrite(form, WrittenValues::moneyUnit, "moneyUnit");
        rewrite(form, it -> first(YEAR, it), "fiscalYear");
        rewrite(form, UnaryOperator.identity(), "ruleSet");
        rewrite(form.path("execution"), WrittenValues::points, "weight", "declaredScore");
        rewrite(form.path("declared"), WrittenValues::points, "totalWeight", "total");
        for (JsonNode line : form.path("indicators")) {
            rewrite(line, WrittenValues::points, "weight", "share", "declaredScore", "reviewScore");
            rewrite(line, WrittenValues::direction, "direction");
            rewrite(line, WrittenValues::attainment, "attainment");
            if (line.isObject() && line.path("weight").isMissingNode()
                    || line.path("weight").isNull()) {
                notes.add(Note.of("WEIGHT_MISSING", line.path("name").asText("")));
            }
        }
        money(form, notes);
        settleExecution(form, notes);
    }

    /** Indicators that make all hundred leave the budget execution none, where the form gives it no points. */
    private static void settleExecution(ObjectNode form, List<Note> notes) {
        JsonNode execution = form.path("execution");
        boolean isPointless = execution.path("weight").asText("").isEmpty()
                && execution.path("declaredScore").asText("").isEmpty();
        boolean mayBeSet = execution.isMissingNode() || execution.isNull() || execution.isObject();
        if (isPointless && mayBeSet && weights(form).compareTo(ALL_POINTS) == 0) {
            (execution instanceof ObjectNode line ? line : form.putObject("execution")).put("weight", BigDecimal.ZERO);
            notes.add(Note.of("EXECUTION_WITHOUT_POINTS"));
        }
    }

    private static BigDecimal weights(ObjectNode form) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : form.path("indicators")) {
            BigDecimal weight = Amounts.points(line.path("weight").asText(""));
            sum = weight == null ? sum : sum.add(weight);
        }
        return sum;
    }

    private static void money(ObjectNode form, List<Note> notes) {
        MoneyUnit unit =
                MoneyUnit.wireOrPrinted(form.path("moneyUnit").asText()).orElse(MoneyUnit.WAN_YUAN);
        UnaryOperator<String> amount = it -> plain(Amounts.money(it, unit), it);
        rewrite(form, amount, "adjustment");
        for (JsonNode row : form.path("funds")) {
            rewrite(row, amount, "openingBudget", "adjustedBudget", "executedAmount");
            rewrite(row, WrittenValues::upperCase, "row");
            String name = row.path("row").asText("");
            if (row.isObject() && FundRows.meaning(name).isEmpty()) {
                notes.add(Note.of("FUND_ROW_LEFT_OUT", name));
            }
        }
        if (form.path("expenditure") instanceof ObjectNode byKind) {
            for (Map.Entry<String, JsonNode> each : List.copyOf(byKind.properties())) {
                String kind = FUNDS.entry(each.getKey()).orElse(upperCase(each.getKey()));
                byKind.remove(each.getKey());
                byKind.set(kind, each.getValue());
                rewrite(byKind, amount, kind);
            }
            byKind.removeNulls();
        }
    }

    /** Whether a text says anything, and does not stand for an empty cell. */
    static boolean isSaid(String written) {
        return !NOTHING.matcher(written).matches();
    }

    /** Texts in these fields, said otherwise; what stands for an empty cell becomes null. */
    private static void rewrite(JsonNode node, UnaryOperator<String> otherwise, String... fields) {
        for (String field : fields) {
            if (node.path(field).isTextual() && node instanceof ObjectNode object) {
                String written = node.path(field).asText();
                object.put(field, isSaid(written) ? otherwise.apply(written) : null);
            }
        }
    }

    private static String points(String written) {
        return plain(Amounts.points(written), written);
    }

    private static String plain(@Nullable BigDecimal number, String written) {
        return number == null ? written : number.toPlainString();
    }

    private static String kind(String written) {
        if (written.contains("整体") || written.startsWith("部门")) {
            return "DEPARTMENT";
        }
        return written.startsWith("项目") ? "PROJECT" : upperCase(written);
    }

    private static String moneyUnit(String written) {
        return upperCase(first(MONEY_UNIT, written));
    }

    private static String direction(String written) {
        return DIRECTIONS.entry(written).orElse(upperCase(written));
    }

    private static String attainment(String written) {
        if (written.chars().allMatch(it -> it >= 'A' && it <= '_')) {
            return written;
        }
        String words = Amounts.narrow(written);
        return ATTAINED.entrySet().stream()
                .filter(it -> it.getValue().matcher(words).matches())
                .map(it -> it.getKey().name())
                .findFirst()
                .orElse(upperCase(written));
    }

    private static String first(Pattern pattern, String written) {
        Matcher found = pattern.matcher(Amounts.narrow(written));
        return found.matches() ? found.group(1) : written;
    }

    /** Wire names are read in any case. */
    private static String upperCase(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }
}
