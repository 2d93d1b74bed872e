package io.jixiao.scoring.crosscheck;

import io.jixiao.engine.across.ComparedLine;
import io.jixiao.engine.across.ComparedTable;
import io.jixiao.engine.across.CrossCheck;
import io.jixiao.engine.across.TableSubject;
import io.jixiao.engine.across.ToldText;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.ruleset.RuleSetReference;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes tables of the rows of lines, one at a time, and gives each to the check before the next begins. */
final class ComparedRows {

    private final CrossCheck check;
    private final RuleSetCatalog ruleSets;
    private final List<ComparedEvaluation> evaluations = new ArrayList<>();
    private List<ComparedLine> lines = new ArrayList<>();
    private List<ToldText> texts = new ArrayList<>();
    private Boolean full;

    ComparedRows(CrossCheck check, RuleSetCatalog ruleSets) {
        this.check = check;
        this.ruleSets = ruleSets;
    }

    void add(Tuple row) {
        UUID id = row.get("id", UUID.class);
        if (evaluations.isEmpty() || !evaluations.getLast().id().equals(id)) {
            giveLast();
            begin(id, row);
        }
        if (row.get("name") != null) {
            lines.add(new ComparedLine(
                    text(row, "name"),
                    text(row, "target_text"),
                    text(row, "actual_text"),
                    text(row, "deviation_explanation")));
            texts.add(ToldText.of("偏差原因分析及改进措施", Cell.EXPLANATION, text(row, "deviation_explanation")));
        }
    }

    /** All that were given, in their order; to be called after the last row. */
    List<ComparedEvaluation> evaluations() {
        giveLast();
        return evaluations;
    }

    private void begin(UUID id, Tuple row) {
        RuleSet rules = ruleSets.pinned(new RuleSetReference(
                text(row, "rule_set_id"), row.get("rule_set_version", Integer.class), text(row, "rule_set_hash")));
        evaluations.add(new ComparedEvaluation(
                id,
                row.get("unit_id", UUID.class),
                text(row, "unit_name"),
                text(row, "unit_code"),
                row.get("project_id", UUID.class),
                rules));
        BigDecimal total = row.get("total", BigDecimal.class);
        full = total == null ? null : total.compareTo(rules.weights().total()) == 0;
        lines = new ArrayList<>();
        texts = new ArrayList<>();
        texts.add(ToldText.of("年度总体目标", Cell.PROSE, text(row, "goal_expected")));
        texts.add(ToldText.of("目标实际完成情况", Cell.PROSE, text(row, "goal_actual")));
        texts.add(ToldText.of("偏差原因分析及改进措施", Cell.EXPLANATION, text(row, "execution_explanation")));
    }

    private void giveLast() {
        if (!texts.isEmpty()) {
            ComparedEvaluation last = evaluations.getLast();
            check.add(new ComparedTable(subject(last), lines, texts, full));
            texts = new ArrayList<>();
        }
    }

    private static TableSubject subject(ComparedEvaluation evaluation) {
        return TableSubject.identified(
                evaluation.unitName(),
                evaluation.unitId().toString(),
                evaluation.projectId() == null ? null : evaluation.projectId().toString());
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
