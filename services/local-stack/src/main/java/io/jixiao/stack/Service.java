package io.jixiao.stack;

import java.nio.file.Path;

/** The three services, with their module, their database, their ports when these are fixed, and their API's prefix. */
public enum Service {
    /** Units, projects, annual budgets and their ledgers. */
    BUDGET("budget-service", "jixiao_budget", 8081, "/api/budget/v1"),
    /** Evaluations, scores and findings. */
    SCORING("indicator-scoring-service", "jixiao_scoring", 8082, "/api/scoring/v1"),
    /** Reports and their files. */
    REPORT("report-service", "jixiao_report", 8083, "/api/report/v1");

    private static final int MANAGEMENT_OFFSET = 1000;

    private final String module;
    private final String database;
    private final int usualPort;
    private final String apiPrefix;

    Service(String module, String database, int usualPort, String apiPrefix) {
        this.module = module;
        this.database = database;
        this.usualPort = usualPort;
        this.apiPrefix = apiPrefix;
    }

    /** Module name, which also names log and pid files. */
    public String module() {
        return module;
    }

    /** Name of the service's own database. */
    public String database() {
        return database;
    }

    /** Path under the base URL where the API's resources begin. */
    public String apiPrefix() {
        return apiPrefix;
    }

    int usualPort() {
        return usualPort;
    }

    int usualManagementPort() {
        return usualPort + MANAGEMENT_OFFSET;
    }

    /** The production jar, as the build leaves it under the product's home directory. */
    Path jar(Path home) {
        return home.resolve("services").resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
