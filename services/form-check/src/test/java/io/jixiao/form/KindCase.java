package io.jixiao.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One table of a kind of flaw, from {@code cells.json} (one line each) or {@code tables-of-kinds.json} (several lines, a goal, a
 * review): what must be found in it and what must not.
 */
record KindCase(String kind, String what, JsonNode form, JsonNode expected) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> FIELDS = List.of(
            "name",
            "target",
            "actual",
            "weight",
            "declaredScore",
            "reviewScore",
            "reviewRemark",
            "deviationExplanation");
    private static final Set<String> NUMBERS = Set.of("weight", "declaredScore", "reviewScore");
    private static final Map<String, List<String>> LEVELS = Map.of(
            "数量", List.of("产出指标", "数量指标"),
            "质量", List.of("产出指标", "质量指标"),
            "时效", List.of("产出指标", "时效指标"),
            "成本", List.of("产出指标", "成本指标"),
            "经济", List.of("效益指标", "经济效益指标"),
            "社会", List.of("效益指标", "社会效益指标"),
            "满意", List.of("满意度指标", "服务对象满意度指标"),
            "产出", List.of("产出指标", ""));

    /** All of them, in the files' order. */
    static Stream<KindCase> all() {
        return Stream.concat(
                each("/cells.json", "cells").map(KindCase::ofOneLine),
                each("/tables-of-kinds.json", "tables").map(KindCase::ofLines));
    }

    static Stream<JsonNode> each(String file, String list) {
        try (InputStream json = KindCase.class.getResourceAsStream(file)) {
            return StreamSupport.stream(MAPPER.readTree(json).path(list).spliterator(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KindCase ofOneLine(JsonNode cell) {
        ObjectNode form = form(cell.path("fiscalYear").asInt(2021), 100);
        form.putArray("indicators").add(cell.path("line"));
        return new KindCase(cell.path("kind").asText(), cell.path("line").toString(), form, cell);
    }

    static KindCase ofLines(JsonNode table) {
        ObjectNode form = form(2021, table.path("budget").asDouble(100));
        if (table.has("year")) {
            form.set("fiscalYear", table.get("year"));
        }
        if (table.has("goal")) {
            form.putObject("annualGoal").set("expected", table.get("goal"));
        }
        ArrayNode lines = form.putArray("indicators");
        table.path("lines").forEach(line -> lines.add(line(line.asText())));
        String goal = table.has("goal") ? table.path("goal").asText() + " / " : "";
        return new KindCase(table.path("kind").asText(), goal + table.path("lines"), form, table);
    }

    private static ObjectNode form(int year, double budget) {
        ObjectNode form = MAPPER.createObjectNode();
        form.put("id", "kind").put("kind", "PROJECT").put("unit", "某单位").put("project", "某项目");
        form.put("fiscalYear", year).put("moneyUnit", "万元");
        form.putArray("funds")
                .addObject()
                .put("row", "合计")
                .put("openingBudget", budget)
                .put("adjustedBudget", budget)
                .put("executedAmount", budget);
        form.putObject("execution").put("weight", 10).put("declaredScore", 10);
        return form;
    }

    private static ObjectNode line(String written) {
        List<String> parts = Arrays.asList(written.split("\\|", -1));
        ObjectNode line = MAPPER.createObjectNode();
        List<String> level = LEVELS.get(parts.getFirst());
        line.put("class", level.getFirst());
        if (!level.getLast().isEmpty()) {
            line.put("subclass", level.getLast());
        }
        for (int i = 1; i < parts.size(); i++) {
            put(line, FIELDS.get(i - 1), parts.get(i));
        }
        if (parts.size() <= 1 + FIELDS.indexOf("weight")) {
            line.put("weight", 10);
        }
        return line;
    }

    private static void put(ObjectNode line, String field, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (NUMBERS.contains(field)) {
            line.put(field, new BigDecimal(text));
        } else {
            line.put(field, text);
        }
    }

    /** Whether it is a case in which nothing must be found. */
    boolean mustNotBeFound() {
        return expected.path("must").isEmpty();
    }

    private static String points(BigDecimal score) {
        return score == null ? "open" : score.stripTrailingZeros().toPlainString();
    }

    /** The table, checked. */
    CheckedForm checked() {
        try {
            return FormCheck.check(MAPPER.writeValueAsBytes(form), "kind.json", null, 2021)
                    .getFirst();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Codes that must be found and are not, those that must not be and are, and a score that is not the one line's. */
    Set<String> faults(CheckedForm checked) {
        Set<String> found =
                checked.score().findings().stream().map(it -> it.code().name()).collect(Collectors.toSet());
        Set<String> faults = new TreeSet<>();
        if (expected.has("score")) {
            String score = points(checked.score().lines().getFirst().score());
            String wanted = points(
                    expected.path("score").isNumber() ? expected.path("score").decimalValue() : null);
            if (!score.equals(wanted)) {
                faults.add("scores " + score + " and not " + wanted);
            }
        }
        expected.path("must").forEach(code -> {
            if (!found.contains(code.asText())) {
                faults.add("lacks " + code.asText());
            }
        });
        expected.path("mustNot").forEach(code -> {
            if (found.contains(code.asText())) {
                faults.add("false " + code.asText());
            }
        });
        return faults;
    }
}
