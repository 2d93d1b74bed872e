package io.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.Refusal;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code never does, the database refuses. */
@ScoringServiceTest
class RefusalsTest {

    private final TestUnit unit = TestUnit.fresh();
    private String evaluation;

    @BeforeEach
    void anApprovedEvaluation() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        evaluation = unit.approved();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "fiscal_year = 1999 => evaluation_fiscal_year",
                "division_code = '4302' => evaluation_division_gbt2260",
                "rule_set_hash = 'sha256:1' => evaluation_rule_set_hash_form",
                "edit_version = 0 => evaluation_edit_version_positive",
                "execution_share = 50 => evaluation_share_with_reason",
                "official_version = 0 => evaluation_official_once_approved",
                "official_version = 2 => evaluation_official_not_ahead",
                "state = 'SUBMITTED', latest_version = 0, official_version = 0 => evaluation_scored_once_submitted",
                "state = 'LOST' => evaluation_state",
            })
    void ofAnEvaluation(String change, String constraint) throws SQLException {
        refused("UPDATE evaluation SET " + change + " WHERE id = '" + evaluation + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "weight = 0 => indicator_weight_points",
                "position = 0 => indicator_position_positive",
                "indicator_class = 'INPUT' => indicator_class",
                "indicator_subclass = 'OTHER' => indicator_subclass",
                "direction = 'SIDEWAYS' => indicator_direction",
                "attainment = 'NEARLY' => indicator_attainment",
                "target_text = '' => indicator_has_target",
                "evidence = '{}' => indicator_evidence_is_a_list",
                "unit_code = 'another' => indicator_of_evaluation",
            })
    void ofALine(String change, String constraint) throws SQLException {
        refused("UPDATE indicator SET " + change + " WHERE evaluation_id = '" + evaluation + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "version = 0 => score_version_positive",
                "hash = repeat('0', 64) => score_version_hash_form",
                "input_hash = 'sha256:' || repeat('g', 64) => score_version_input_hash_form",
                "total = -0.01 => score_version_total_not_negative",
                "total = NULL => score_version_grade_of_total",
                "grade = 'SUPERB' => score_version_grade",
                "cause = 'WHIM' => score_version_cause",
                "division_code = '110000' => score_version_of_evaluation",
            })
    void ofAScore(String change, String constraint) throws SQLException {
        refused("UPDATE score_version SET " + change + " WHERE evaluation_id = '" + evaluation + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "version = -1, figures = NULL, hash = NULL, annual_budget_id = NULL => budget_figures_version_not_negative",
                "version = 0 => budget_figures_known",
                "annual_budget_id = NULL => budget_figures_known_of_budget",
                "fiscal_year = 2101 => budget_figures_fiscal_year",
            })
    void ofTheFiguresKnown(String change, String constraint) throws SQLException {
        refused("UPDATE budget_figures SET " + change + " WHERE unit_id = '" + unit.id() + "'", constraint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "'sha256:' || repeat('0', 64), 'BUDGET_ZERO', 'FATAL', '已核对', unit_code => accepted_finding_severity",
                "'BUDGET_ZERO', 'BUDGET_ZERO', 'ERROR', '已核对', unit_code => accepted_finding_key_is_a_hash",
                "'sha256:' || repeat('0', 64), 'BUDGET_ZERO', 'ERROR', '', unit_code => accepted_finding_has_reason",
                "'sha256:' || repeat('0', 64), 'BUDGET_ZERO', 'ERROR', '已核对', 'x' => accepted_finding_of_evaluation",
            })
    void ofAnAcceptance(String values, String constraint) throws SQLException {
        refused("""
                INSERT INTO accepted_finding (evaluation_id, division_code, department_code, accepted_by, accepted_at,
                                              finding_key, code, severity, reason, unit_code)
                SELECT id, division_code, department_code, 'chen.jie', now(), %s FROM evaluation WHERE id = '%s'
                """.formatted(values, evaluation), constraint);
    }

    private static void refused(String change, String constraint) throws SQLException {
        assertEquals(constraint, Refusal.constraintBrokenBy(TestServers.database("jixiao_scoring"), change));
    }
}
