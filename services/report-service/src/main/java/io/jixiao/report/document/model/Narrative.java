package io.jixiao.report.document.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sections in the unit's own words, as paragraphs without indents. An empty list prints 无.
 *
 * @param overallPerformance 整体支出绩效情况
 * @param projectPerformance 项目支出绩效情况
 * @param problems 存在的问题
 * @param improvements 改进的措施
 * @param sections the sections that only some templates have, by their id; null or empty for none
 */
public record Narrative(
        List<String> overallPerformance,
        List<String> projectPerformance,
        List<String> problems,
        List<String> improvements,
        Map<String, List<String>> sections) {
    public Narrative {
        overallPerformance = List.copyOf(overallPerformance);
        projectPerformance = List.copyOf(projectPerformance);
        problems = List.copyOf(problems);
        improvements = List.copyOf(improvements);
        sections = sections == null || sections.isEmpty() ? null : Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /** With the sections alone that every template knows. */
    public Narrative(
            List<String> overallPerformance,
            List<String> projectPerformance,
            List<String> problems,
            List<String> improvements) {
        this(overallPerformance, projectPerformance, problems, improvements, null);
    }

    /** The words of a section, by the id that templates name it by; empty where nothing was written. */
    public List<String> section(String id) {
        return switch (id) {
            case "overallPerformance" -> overallPerformance;
            case "projectPerformance" -> projectPerformance;
            case "problems" -> problems;
            case "improvements" -> improvements;
            default -> sections == null ? List.of() : sections.getOrDefault(id, List.of());
        };
    }
}
