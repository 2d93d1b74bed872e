package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Whose money of which year is evaluated; it never changes.
 *
 * @param unitName full name of the unit when the evaluation was opened
 * @param projectId null for 部门整体支出
 * @param fiscalYear 年度
 */
@Embeddable
public record EvaluatedSubject(
        @Column(name = "unit_id", updatable = false) UUID unitId,

        @Column(name = "unit_name", updatable = false) String unitName,

        @Column(name = "project_id", updatable = false) UUID projectId,

        @Column(name = "fiscal_year", updatable = false) int fiscalYear,

        @Column(name = "subject_kind", updatable = false) @Enumerated(EnumType.STRING)
        SubjectKind kind) {

    static EvaluatedSubject of(EvaluationOpening opening, String unitName) {
        return new EvaluatedSubject(
                opening.unitId(),
                unitName,
                opening.projectId(),
                opening.fiscalYear(),
                opening.projectId() == null ? SubjectKind.DEPARTMENT : SubjectKind.PROJECT);
    }
}
