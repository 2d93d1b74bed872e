package io.jixiao.scoring.crosscheck;

import io.jixiao.engine.rules.RuleSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an evaluation while the others are read.
 *
 * @param projectId null for 部门整体支出
 * @param rules that it is pinned to
 */
record ComparedEvaluation(
        UUID id,
        UUID unitId,
        String unitName,
        String unitCode,
        @Nullable UUID projectId,
        RuleSet rules) {}
