package io.jixiao.engine.across;

import io.jixiao.language.reading.Simplified;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose table it is: a unit, or one of its projects. Names are compared without white space and in simplified characters.
 *
 * @param unit its name; empty where the table does not say
 * @param project its name; empty on a department's table, and where the names of projects are not known
 * @param unitId tells units of one name apart; empty where names do
 * @param projectId tells projects of one name apart; empty where names do, and on a department's table
 */
public record TableSubject(String unit, String project, String unitId, String projectId) {

    /** Null is a name that is not known. */
    public static TableSubject of(@Nullable String unit, @Nullable String project) {
        return new TableSubject(plain(unit), plain(project), "", "");
    }

    /** One whose project is known by its id alone; null for a department's table. */
    public static TableSubject identified(@Nullable String unit, String unitId, @Nullable String projectId) {
        return new TableSubject(plain(unit), "", unitId, projectId == null ? "" : projectId);
    }

    /** The project's name, else the unit's. */
    public String name() {
        return project.isEmpty() ? unit : unit.isEmpty() ? project : unit + " " + project;
    }

    /** Whether nothing tells whose it is. */
    boolean isUnknown() {
        return unit.isEmpty() && project.isEmpty();
    }

    /** The names that are known. */
    List<String> names() {
        return Stream.of(unit, project).filter(it -> !it.isEmpty()).toList();
    }

    /**
     * Whether the tables are of two subjects for certain. A unit's own table and those of its projects say the same by right, and
     * where a project is not named, a unit whose name holds the other's may be the same.
     */
    boolean isCertainlyOther(TableSubject other) {
        if (isUnknown() || other.isUnknown() || equals(other)) {
            return false;
        }
        boolean bothHaveProjects = hasProject() && other.hasProject();
        return bothHaveProjects || !isSameUnit(other) && !isNamedIn(other) && !other.isNamedIn(this);
    }

    private boolean hasProject() {
        return !project.isEmpty() || !projectId.isEmpty();
    }

    private boolean isSameUnit(TableSubject other) {
        return unit.equals(other.unit) && unitId.equals(other.unitId);
    }

    /** Units of one name that are told apart by their ids are two. */
    private boolean isNamedIn(TableSubject other) {
        return !unit.isEmpty()
                && (unitId.isEmpty() || !unit.equals(other.unit))
                && other.names().stream().anyMatch(it -> it.contains(unit));
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : Simplified.of(text).replaceAll("[\\s　]+", "");
    }
}
