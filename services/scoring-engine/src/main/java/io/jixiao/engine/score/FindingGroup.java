package io.jixiao.engine.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that a reader is told together: advices of one kind about several lines. What is kept, accepted and handed to programs
 * are the findings, each with its line; groups are made where people read them.
 *
 * @param findings one; or several, all of them advices of one code, each about a line
 */
public record FindingGroup(List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** The findings in groups, each where its first one stands. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Set<FindingPlace> directed = findings.stream()
                .filter(it -> it.code() == FindingCode.DIRECTION_ASSUMED)
                .map(Finding::place)
                .collect(Collectors.toSet());
        Map<FindingCode, List<Finding>> together = new EnumMap<>(FindingCode.class);
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.code() == FindingCode.OPERATOR_MISSING && directed.contains(finding.place())) {
                continue; // Told once, with how it was scored.
            }
            List<Finding> others = isToldTogether(finding) ? together.get(finding.code()) : null;
            List<Finding> group = others == null ? new ArrayList<>() : others;
            group.add(finding);
            if (others == null) {
                groups.add(group);
            }
            if (isToldTogether(finding)) {
                together.put(finding.code(), group);
            }
        }
        return groups.stream().map(FindingGroup::new).toList();
    }

    private static boolean isToldTogether(Finding finding) {
        return finding.severity() == Severity.ADVICE && finding.place() instanceof FindingPlace.Line;
    }

    /** What is wrong. */
    public FindingCode code() {
        return findings.getFirst().code();
    }

    /** How bad it is. */
    public Severity severity() {
        return findings.getFirst().severity();
    }
}
