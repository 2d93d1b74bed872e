package io.jixiao.benchmarks.drools;

import io.jixiao.engine.line.Note;

/** What was noticed on a line, as a fact. */
public record Noticed(Line line, Note note) {}
