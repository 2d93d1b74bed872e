package io.jixiao.benchmarks.drools;

import java.math.BigDecimal;

/**
 * The sums of the table, as a fact that the rules infer when every line is done.
 *
 * @param decided whether every line has its points
 * @param weight sum of all weights
 * @param wanted what the rule set wants it to be
 * @param points sum of the lines' points
 */
public record Total(boolean decided, BigDecimal weight, BigDecimal wanted, BigDecimal points) {}
