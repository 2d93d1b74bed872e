package io.jixiao.engine.across;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is compared with others.
 *
 * @param subject whose it is
 * @param lines its indicator lines in their order
 * @param texts its prose: goal, explanations, narrative
 * @param isFull whether it has full marks; null where its total is not known
 */
public record ComparedTable(
        TableSubject subject,
        List<ComparedLine> lines,
        List<ToldText> texts,
        @Nullable Boolean isFull) {

    public ComparedTable {
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
    }
}
