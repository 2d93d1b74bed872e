package io.jixiao.report.document.model;

import java.util.List;

/**
 * Sections 三 and 四 in the unit's own words, as paragraphs without indents. An empty list prints 无.
 *
 * @param overallPerformance 整体支出绩效情况
 * @param projectPerformance 项目支出绩效情况
 * @param problems 存在的问题
 * @param improvements 改进的措施
 */
public record Narrative(
        List<String> overallPerformance,
        List<String> projectPerformance,
        List<String> problems,
        List<String> improvements) {
    public Narrative {
        overallPerformance = List.copyOf(overallPerformance);
        projectPerformance = List.copyOf(projectPerformance);
        problems = List.copyOf(problems);
        improvements = List.copyOf(improvements);
    }
}
