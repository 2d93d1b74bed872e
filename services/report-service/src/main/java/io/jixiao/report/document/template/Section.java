package io.jixiao.report.document.template;

import java.util.List;
import java.util.Objects;

/**
 * One section of the text.
 *
 * @param id by which a narrative names it, e.g. problems
 * @param heading as printed, with its number
 * @param level 1 for 一、, 2 for （一）
 * @param parts what stands in it, in this order; none for a heading above others
 * @param required those of the parts that must not be empty when the report is handed in
 * @param minLength fewest characters of the unit's own words; null for none
 * @param maxLength most characters of the unit's own words; null for none
 * @param unconfirmed whether its heading stands in no confirmed source
 */
public record Section(
        String id,
        String heading,
        int level,
        List<Part> parts,
        List<Part> required,
        Integer minLength,
        Integer maxLength,
        boolean unconfirmed) {

    /** What a section is made of. */
    public enum Part {
        /** 职能职责, numbered. */
        DUTIES,
        /** 编制、人员和内设机构. */
        STAFFING,
        /** Income, expenditure and execution in sentences. */
        BUDGET,
        /** 年度总体目标 and what was reached of it. */
        GOAL,
        /** Total, grade and the points of each class in sentences. */
        RESULT,
        /** The unit's own words for this section. */
        NARRATIVE
    }

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heading, "heading");
        parts = parts == null ? List.of() : List.copyOf(parts);
        required = required == null ? List.of() : List.copyOf(required);
    }
}
