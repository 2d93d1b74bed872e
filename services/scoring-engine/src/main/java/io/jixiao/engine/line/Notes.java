package io.jixiao.engine.line;

import java.util.EnumSet;
import java.util.Set;

/** What is noticed while one line is scored: most often nothing. */
final class Notes {
    private Set<Note> taken = Set.of();

    void add(Note note) {
        if (taken.isEmpty()) {
            taken = EnumSet.of(note);
        } else {
            taken.add(note);
        }
    }

    Set<Note> taken() {
        return taken;
    }
}
