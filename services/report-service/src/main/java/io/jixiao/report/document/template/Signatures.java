package io.jixiao.report.document.template;

import java.util.List;
import java.util.Objects;

/**
 * Who answers for the table.
 *
 * @param seal the line where the unit's seal goes, e.g. 编制单位（盖章）：{unit}
 * @param persons who signs, and the date, side by side
 */
public record Signatures(String seal, List<String> persons) {
    public Signatures {
        Objects.requireNonNull(seal, "seal");
        persons = List.copyOf(persons);
    }
}
