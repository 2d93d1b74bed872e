package io.jixiao.platform.web.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database's refusals mean to the person whose request met them; by SQLSTATE. */
final class DatabaseProblems {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** A character that no text in the database can have, e.g. NUL. Bodies are checked; this is for what comes by address. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    /** Connection lost, transaction rolled back for others' sake, resources exhausted, server going down. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("08", "40", "53", "57");

    private DatabaseProblems() {}

    /** Empty where the refusal is a fault of the service. */
    static Optional<Problem> of(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            // Two requests made the same thing at once; this one came second.
            case UNIQUE_VIOLATION -> Optional.of(Problem.of(CommonProblem.CONFLICT));
            // Row-level security: the row would belong to somebody else.
            case INSUFFICIENT_PRIVILEGE ->
                Optional.of(Problem.of(
                        CommonProblem.ACCESS_DENIED,
                        "要写入的内容不在令牌的权限范围内",
                        "What would be written lies outside the token's scope"));
            case String unstorable
            when UNSTORABLE.contains(unstorable) ->
                Optional.of(Problem.of(
                        CommonProblem.INVALID_PARAMETER,
                        "路径、参数或请求头中有无法存储的字符",
                        "The path, a parameter or a header holds a character that cannot be stored"));
            default ->
                state.length() == 5 && WORTH_ANOTHER_TRY.contains(state.substring(0, 2))
                        ? Optional.of(Problem.of(CommonProblem.UNAVAILABLE))
                        : Optional.empty();
        };
    }
}
