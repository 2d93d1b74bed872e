package io.jixiao.benchmarks.drools;

import io.jixiao.engine.line.Note;

/** What was noticed on the line of this id. */
public record Noticed(String line, Note note) {}
