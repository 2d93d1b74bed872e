package io.jixiao.form.check;

import io.jixiao.form.Form;
import org.jspecify.annotations.Nullable;

/** The report beside a table calls its subject by name; which names are its own, only the form knows. */
final class OwnNames {
    private static final String PROJECT = "项目";
    private static final int SHORTEST = 4;

    private OwnNames() {}

    /** The prose with 本项目 for the project's name and 本单位 for the unit's. A short name may be a word for other things and stays. */
    static @Nullable String toldAsOwn(@Nullable String prose, Form form) {
        if (prose == null) {
            return null;
        }
        String told = prose;
        String project = name(form.project());
        if (!project.isEmpty()) {
            String bare =
                    project.endsWith(PROJECT) ? project.substring(0, project.length() - PROJECT.length()) : project;
            told = told.replace(bare + PROJECT, "本项目").replace(bare, "本项目");
        }
        String unit = name(form.unit());
        return unit.isEmpty() ? told : told.replace(unit, "本单位");
    }

    private static String name(@Nullable String written) {
        String name = written == null ? "" : written.strip();
        return name.length() < SHORTEST ? "" : name;
    }
}
