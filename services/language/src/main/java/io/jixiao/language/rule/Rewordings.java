package io.jixiao.language.rule;

import java.util.ArrayList;
import java.util.List;

/** Rewordings in their order: each sees what those before it made of the text. */
public record Rewordings(List<Rewording> inOrder) {

    public Rewordings {
        inOrder = List.copyOf(inOrder);
    }

    public static Rewordings of(Rewording... inOrder) {
        return new Rewordings(List.of(inOrder));
    }

    /** The text with all of it said plainly. */
    public CellText plain(CellText text) {
        CellText plain = text;
        for (Rewording it : inOrder) {
            plain = plain.saying(it.plain().apply(plain));
        }
        return plain;
    }

    /** The names of those that change the text. */
    public List<String> changing(CellText text) {
        List<String> names = new ArrayList<>();
        CellText plain = text;
        for (Rewording it : inOrder) {
            CellText next = plain.saying(it.plain().apply(plain));
            if (next != plain) {
                names.add(it.name());
            }
            plain = next;
        }
        return names;
    }
}
