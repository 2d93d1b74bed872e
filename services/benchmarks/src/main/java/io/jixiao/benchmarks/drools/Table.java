package io.jixiao.benchmarks.drools;

/**
 * The table itself, as a fact.
 *
 * @param lines how many indicator lines it has
 * @param declaredStands whether it is a published form, with nobody to ask, where a declared score stands for a judgement
 */
public record Table(int lines, boolean declaredStands) {}
