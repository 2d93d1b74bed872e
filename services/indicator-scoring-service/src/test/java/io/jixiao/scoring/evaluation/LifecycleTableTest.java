package io.jixiao.scoring.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The life of an evaluation in one table: each state, each operation, and the state that it leads to. 409 is a problem that
 * names what is allowed instead; {@code never} is what only a fault of the program could ask for.
 */
class LifecycleTableTest {

    /** A budget event scored the evaluation again after its approval where it is so marked. */
    private static final String TABLE = """
            state               | edit     | achieve   | submit    | approve  | giveBack | reviewLine | completeReview | publish   | reopen   | accept    | scored    | moveTo
            DRAFT               | DRAFT    | DRAFT     | SUBMITTED | 409      | 409      | 409        | 409            | 409       | 409      | DRAFT     | never     | DRAFT
            SUBMITTED           | 409      | SUBMITTED | 409       | APPROVED | RETURNED | 409        | 409            | 409       | 409      | SUBMITTED | SUBMITTED | SUBMITTED
            RETURNED            | RETURNED | RETURNED  | SUBMITTED | 409      | 409      | 409        | 409            | 409       | 409      | RETURNED  | never     | RETURNED
            APPROVED            | 409      | 409       | 409       | 409      | RETURNED | APPROVED   | REVIEWED       | PUBLISHED | 409      | APPROVED  | APPROVED  | APPROVED
            APPROVED, re-scored | 409      | 409       | 409       | APPROVED | RETURNED | 409        | 409            | 409       | 409      | APPROVED  | APPROVED  | APPROVED
            REVIEWED            | 409      | 409       | 409       | 409      | RETURNED | 409        | 409            | PUBLISHED | 409      | REVIEWED  | REVIEWED  | REVIEWED
            REVIEWED, re-scored | 409      | 409       | 409       | APPROVED | RETURNED | 409        | 409            | 409       | 409      | REVIEWED  | REVIEWED  | REVIEWED
            PUBLISHED           | 409      | 409       | 409       | 409      | 409      | 409        | 409            | 409       | RETURNED | 409       | never     | never
            """;

    private static final Map<String, Consumer<LockedEvaluation>> OPERATIONS = Map.ofEntries(
            Map.entry("edit", it -> it.edit().goal(new AnnualGoal("全面推进综合执法", null))),
            Map.entry("achieve", it -> it.achievements("审计整改").explainExecution("年末一笔款项退回")),
            Map.entry("submit", LockedEvaluation::submit),
            Map.entry("approve", LockedEvaluation::approve),
            Map.entry("giveBack", LockedEvaluation::giveBack),
            Map.entry("reviewLine", LockedEvaluation::reviewLine),
            Map.entry("completeReview", LockedEvaluation::completeReview),
            Map.entry("publish", LockedEvaluation::publish),
            Map.entry("reopen", LockedEvaluation::reopen),
            Map.entry("accept", LockedEvaluation::changeAcceptance),
            Map.entry("scored", it -> it.scored(it.latestVersion() + 1)),
            Map.entry("moveTo", it -> it.moveTo(new RuleSetReference("MOF-2020", 2, "sha256:02"))));

    /** What the ETag does not cover: no person took these steps. */
    private static final Set<String> IN_THE_BACKGROUND = Set.of("scored", "moveTo");

    static Stream<Arguments> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> head = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, head.size())
                        .mapToObj(column -> Arguments.of(row.getFirst(), head.get(column), row.get(column))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("cells")
    void anOperationLeadsWhereTheTableSays(String state, String operation, String outcome) {
        LockedEvaluation evaluation = in(state);
        EvaluationProgress before = evaluation.progress();
        Consumer<LockedEvaluation> take = OPERATIONS.get(operation);

        switch (outcome) {
            case "409" -> {
                Problem refused = assertThrows(Problem.class, () -> take.accept(evaluation));
                assertEquals(ScoringProblem.STEP_NOT_ALLOWED, refused.type());
                assertEquals(before, evaluation.progress());
                assertEquals(7, evaluation.editVersion());
            }
            case "never" -> {
                assertThrows(IllegalStateException.class, () -> take.accept(evaluation));
                assertEquals(before, evaluation.progress());
                assertEquals(7, evaluation.editVersion());
            }
            default -> {
                take.accept(evaluation);
                assertEquals(EvaluationState.valueOf(outcome), evaluation.state());
                assertEquals(IN_THE_BACKGROUND.contains(operation) ? 7 : 8, evaluation.editVersion());
            }
        }
    }

    @ParameterizedTest(name = "{0} allows {1}")
    @MethodSource
    void theAllowedStepsAreTold(String state, List<Step> steps) {
        assertEquals(steps, List.copyOf(in(state).view().allowedSteps()));
    }

    static Stream<Arguments> theAllowedStepsAreTold() {
        return Stream.of(
                Arguments.of("DRAFT", List.of(Step.EDIT, Step.SUBMIT, Step.ACCEPT_FINDING)),
                Arguments.of("SUBMITTED", List.of(Step.AMEND, Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING)),
                Arguments.of("RETURNED", List.of(Step.EDIT, Step.SUBMIT, Step.ACCEPT_FINDING)),
                Arguments.of("APPROVED", List.of(Step.REVIEW, Step.PUBLISH, Step.RETURN, Step.ACCEPT_FINDING)),
                Arguments.of("APPROVED, re-scored", List.of(Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING)),
                Arguments.of("REVIEWED", List.of(Step.PUBLISH, Step.RETURN, Step.ACCEPT_FINDING)),
                Arguments.of("REVIEWED, re-scored", List.of(Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING)),
                Arguments.of("PUBLISHED", List.of(Step.REOPEN)));
    }

    /** Draft: nothing scored. Else version 2 is the newest, and the approved one unless it was scored again since. */
    private static LockedEvaluation in(String state) {
        EvaluationRow row = EvaluationRow.draft(
                new EvaluatedSubject(new UUID(0, 11), "株洲市城市管理综合行政执法支队", null, 2021, SubjectKind.DEPARTMENT),
                new Tenant("430200", "104", "104001"),
                new RuleSetReference("MOF-2020", 1, "sha256:01"),
                Instant.EPOCH);
        row.state = EvaluationState.valueOf(state.split(",")[0]);
        row.editVersion = 7;
        row.latestVersion = row.state == EvaluationState.DRAFT ? 0 : 2;
        boolean approved = Set.of("APPROVED", "REVIEWED", "PUBLISHED").contains(state);
        row.officialVersion = row.state == EvaluationState.DRAFT ? 0 : approved ? 2 : 1;
        return new LockedEvaluation(row);
    }
}
