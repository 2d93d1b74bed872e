package io.jixiao.language.rule;

import java.util.List;
import java.util.Optional;

/**
 * A stage of reading: what is said in a roundabout way is said plainly, then lists of rules look at it, one after the other.
 *
 * @param rewordings they hold for this stage alone
 */
public record Stage(Rewordings rewordings, List<Rules<?>> lists) {

    public Stage {
        lists = List.copyOf(lists);
    }

    public static Stage of(Rewordings rewordings, Rules<?>... lists) {
        return new Stage(rewordings, List.of(lists));
    }

    /** What the first rule that reads it says; empty where none does. */
    public Optional<Read> read(CellText cell) {
        CellText plain = rewordings.plain(cell);
        for (Rules<?> list : lists) {
            Optional<Read> read = list.read(plain);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** How this stage reads a text that it does read. */
    public Account account(CellText cell) {
        CellText plain = rewordings.plain(cell);
        return lists.stream()
                .map(list -> list.claiming(plain))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> new Account(plain.text(), rewordings.changing(cell), names))
                .orElseThrow();
    }
}
