package io.jixiao.form.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what the check of a folder gave. */
sealed interface FolderAnswer permits FolderJson, FolderTable {

    /** The files in the order of their names, at least one; and where their findings were written, null for nowhere. */
    void print(List<CheckedFile> files, @Nullable Path csv);

    /** A folder that holds nothing to check. */
    void printEmpty(Path folder);
}
