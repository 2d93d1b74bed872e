package io.jixiao.form.command;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a folder.
 *
 * @param name its path in the folder
 * @param forms at least one where it was read, none where it was not
 * @param unreadable why it was not read; null where it was
 */
record CheckedFile(
        String name, List<CheckedForm> forms, @Nullable UnreadableForm unreadable) {

    boolean isRead() {
        return unreadable == null;
    }

    boolean hasErrors() {
        return forms.stream().anyMatch(CheckedForm::hasErrors);
    }
}
