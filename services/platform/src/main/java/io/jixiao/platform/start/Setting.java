package io.jixiao.platform.start;

import java.util.function.Predicate;

/** The variables without which no service can do its work, and those that make it fail late when they are wrong. */
enum Setting {
    DATABASE_URL(Need.ALWAYS, "jdbc:postgresql://<host>:<port>/<database>", Form::isPostgresUrl),
    DATABASE_USER(Need.ALWAYS, "the application role of the service's own database", Form::isGiven),
    DATABASE_PASSWORD(Need.ALWAYS, "the password of the application role", Form::isGiven),
    DATABASE_MIGRATE(Need.NEVER, "true or false", Form::isBoolean),
    DATABASE_OWNER_USER(Need.TO_MIGRATE, "the role that owns the database", Form::isGiven),
    DATABASE_OWNER_PASSWORD(Need.TO_MIGRATE, "the password of the role that owns the database", Form::isGiven),
    KAFKA_BOOTSTRAP(Need.ALWAYS, "<host>:<port>, several separated by commas", Form::isListOfAddresses),
    TOKEN_KEYS(Need.ALWAYS, "a readable PEM or JWKS file, or the https URL of a JWKS", Form::isKeyLocation),
    SERVICE_TOKEN_FILE(Need.TO_ASK_SIBLINGS, "a readable file with this service's own token", Form::isReadableFile),
    BUDGET_URL(Need.WHERE_USED, "http(s)://<host>:<port> of the budget service", Form::isHttpUrl),
    SCORING_URL(Need.WHERE_USED, "http(s)://<host>:<port> of the scoring service", Form::isHttpUrl),
    HTTP_PORT(Need.NEVER, "a port, 1 to 65535", Form::isPort),
    MANAGEMENT_PORT(Need.NEVER, "a port, 1 to 65535", Form::isPort),
    ZONE(Need.NEVER, "a time zone such as Asia/Shanghai", Form::isZone),
    LOG_FORMAT(Need.NEVER, "json or text", Form::isLogFormat);

    /** When a variable must be set. */
    enum Need {
        ALWAYS,
        TO_MIGRATE,
        TO_ASK_SIBLINGS,
        WHERE_USED,
        NEVER
    }

    private final Need need;
    private final String meaning;
    private final Predicate<String> form;

    Setting(Need need, String meaning, Predicate<String> form) {
        this.need = need;
        this.meaning = meaning;
        this.form = form;
    }

    String variable() {
        return "JIXIAO_" + name();
    }

    Need need() {
        return need;
    }

    /** What the variable should say, for the person who deploys. */
    String meaning() {
        return meaning;
    }

    boolean accepts(String value) {
        return form.test(value);
    }
}
