package io.jixiao.platform.security;

import java.util.List;

/**
 * What a transaction may see and change: everything ({@code system}), or the rows of some units, of one department, or
 * of one division. An empty scope sees nothing.
 *
 * @param system name of the background work that runs, e.g. {@code relay}; empty for a person or another service
 * @param units paths such as {@code 430200/104001}
 * @param department path such as {@code 430200/104}, or empty
 * @param division {@code 430200} for that level alone, {@code 430200/*} for its subtree, or empty
 */
public record AccessScope(String system, List<String> units, String department, String division) {

    /** The scope of a request without a token: no row is in it. */
    public static final AccessScope NOTHING = new AccessScope("", List.of(), "", "");

    /** The scope of the background work of that name: every row is in it. */
    public static AccessScope system(String name) {
        return new AccessScope(name, List.of(), "", "");
    }

    /**
     * The SQL {@code LIKE} pattern of the division codes in scope. GB/T 2260 codes are three pairs of digits; trailing
     * {@code 00} pairs stand for the whole level, so the subtree of {@code 430200} is {@code 4302%} and that of
     * {@code 000000} is every division.
     */
    public String divisionPattern() {
        if (!division.endsWith("/*")) {
            return division;
        }
        String code = division.substring(0, division.length() - 2);
        while (code.endsWith("00") && !code.isEmpty()) {
            code = code.substring(0, code.length() - 2);
        }
        return code + "%";
    }

    /** Whether a whole division is in scope; a scope of units or of a department never covers one. */
    public boolean coversDivision(String divisionCode) {
        String pattern = divisionPattern();
        return pattern.endsWith("%")
                ? divisionCode.startsWith(pattern.substring(0, pattern.length() - 1))
                : divisionCode.equals(pattern);
    }

    /** Whether all that is in another scope is in this one. */
    public boolean covers(AccessScope other) {
        return other.units.stream().allMatch(unit -> units.contains(unit) || coversDivisionOf(unit))
                && (other.department.isEmpty()
                        || department.equals(other.department)
                        || coversDivisionOf(other.department))
                && coversPattern(other.divisionPattern());
    }

    /** @param path {@code 430200/104001} */
    private boolean coversDivisionOf(String path) {
        return coversDivision(path.substring(0, path.indexOf('/')));
    }

    private boolean coversPattern(String other) {
        String pattern = divisionPattern();
        return other.isEmpty()
                || other.equals(pattern)
                || pattern.endsWith("%") && other.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    /** Whether every division is in scope, as with {@code 000000/*}. */
    public boolean coversEveryDivision() {
        return divisionPattern().equals("%");
    }
}
