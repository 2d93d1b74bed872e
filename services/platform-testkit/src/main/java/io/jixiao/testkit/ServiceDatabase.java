package io.jixiao.testkit;

/**
 * One service's database and the only two roles that may log in to it.
 *
 * @param name database name, e.g. {@code jixiao_budget}
 * @param jdbcUrl JDBC URL without credentials
 * @param owner role that owns the database and migrates it; not a superuser
 * @param app role that serves requests: it may connect and has only the rights that migrations grant, so row-level
 *     security applies to it
 */
public record ServiceDatabase(String name, String jdbcUrl, Login owner, Login app) {

    /** A role and its generated password. */
    public record Login(String user, String password) {
        /** Names the role only, so that a password never reaches a log by accident. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** The owner's role name of a database: {@code <database>_owner}. */
    public static String ownerOf(String database) {
        return database + "_owner";
    }

    /** The application's role name of a database: {@code <database>_app}. */
    public static String appOf(String database) {
        return database + "_app";
    }
}
