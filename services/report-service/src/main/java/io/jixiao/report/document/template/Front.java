package io.jixiao.report.document.template;

import java.util.List;
import java.util.Objects;

/**
 * The top of the text.
 *
 * @param title e.g. {year}年度{subject}绩效自评报告
 * @param bylines under it; one that names {project} is left out where the subject is no project
 */
public record Front(String title, List<String> bylines) {
    public Front {
        Objects.requireNonNull(title, "title");
        bylines = List.copyOf(bylines);
    }
}
