package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 复核分 of one line, on forms that print it beside the self score.
 *
 * @param score points
 * @param remark why, as the reviewer wrote; null where nothing was written
 */
public record ReviewedScore(BigDecimal score, @Nullable String remark) {}
