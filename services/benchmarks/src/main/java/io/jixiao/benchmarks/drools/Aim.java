package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;

/**
 * Which way is better on a line, as a fact.
 *
 * @param assumed whether nobody said so
 */
public record Aim(Line line, Direction direction, boolean assumed) {}
