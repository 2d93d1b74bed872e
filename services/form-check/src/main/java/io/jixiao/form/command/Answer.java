package io.jixiao.form.command;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import java.util.List;

/** Prints what the check of one file gave. */
sealed interface Answer permits JsonAnswer, TableAnswer {

    /** The forms of the file, at least one. */
    void print(List<CheckedForm> forms);

    /** A file that could not be read. */
    void print(UnreadableForm unreadable);
}
