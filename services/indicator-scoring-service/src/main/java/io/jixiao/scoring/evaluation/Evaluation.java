package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.database.Tenant;
import io.jixiao.scoring.budget.Figures;
import io.jixiao.scoring.evaluation.EvaluationView.RuleSetReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A unit's or project's self-evaluation of one year, as the other features see it: what it says, where it stands, and the
 * steps of its life. Its row is the lock under which it is edited and re-scored; what was scored is kept apart, in immutable
 * versions.
 */
public interface Evaluation {

    UUID id();

    UUID unitId();

    String unitName();

    /** Null for 部门整体支出. */
    UUID projectId();

    int fiscalYear();

    SubjectKind subjectKind();

    String ruleSetId();

    int ruleSetVersion();

    String ruleSetHash();

    String goalExpected();

    String goalActual();

    EvaluationState state();

    Tenant tenant();

    /** Grows by one with every edit of a person; a re-score in the background leaves it alone. */
    long editVersion();

    /** Newest score version; 0 before the first submission. */
    long latestVersion();

    /** The score version that was approved; 0 before. */
    long officialVersion();

    /** The hashes of the files attached to each line, by its id; lines without any are left out. */
    Map<String, List<String>> evidence();

    /** The steps that the present state allows, whoever asks. */
    Set<Step> allowedSteps();

    /**
     * What the engine is given of it.
     *
     * @param figures of its budget; null where none is registered
     */
    io.jixiao.engine.evaluation.Evaluation scoringInput(Figures figures);

    /** As people read it. */
    EvaluationView view();

    /** From now on it is scored by this version of a rule set; only a recalculation run says so. */
    void pinTo(RuleSetReference ruleSet);

    /** A new score version exists. */
    void scored(long version);

    /** A person changed what the ETag covers. */
    void edited();

    /** A step of the life cycle; approving makes the latest version the official one. */
    void moveTo(EvaluationState next);
}
