package io.jixiao.platform.start;

import java.util.function.Predicate;

/** The variables without which no service can do its work, and those that make it fail late when they are wrong. */
enum Setting {
    DATABASE_URL(Need.ALWAYS, "jdbc:postgresql://<host>:<port>/<database>", SettingForm::isPostgresUrl),
    DATABASE_USER(Need.ALWAYS, "the application role of the service's own database", SettingForm::isGiven),
    DATABASE_PASSWORD(Need.ALWAYS, "the password of the application role", SettingForm::isGiven),
    DATABASE_MIGRATE(Need.NEVER, "true or false", SettingForm::isBoolean),
    DATABASE_OWNER_USER(Need.TO_MIGRATE, "the role that owns the database", SettingForm::isGiven),
    DATABASE_OWNER_PASSWORD(Need.TO_MIGRATE, "the password of the role that owns the database", SettingForm::isGiven),
    KAFKA_BOOTSTRAP(Need.ALWAYS, "<host>:<port>, several separated by commas", SettingForm::isListOfAddresses),
    TOKEN_KEYS(Need.ALWAYS, "a readable PEM or JWKS file, or the https URL of a JWKS", SettingForm::isKeyLocation),
    SERVICE_TOKEN_FILE(Need.WHERE_USED, "a readable file with this service's own token", SettingForm::isReadableFile),
    BUDGET_URL(Need.WHERE_USED, "http(s)://<host>:<port> of the budget service", SettingForm::isHttpUrl),
    SCORING_URL(Need.WHERE_USED, "http(s)://<host>:<port> of the scoring service", SettingForm::isHttpUrl),
    WEBHOOK_KEY_FILE(Need.NEVER, "a readable file with a key of 32 bytes in Base64", SettingForm::isReadableFile),
    HTTP_PORT(Need.NEVER, "a port, 1 to 65535", SettingForm::isPort),
    MANAGEMENT_PORT(Need.NEVER, "a port, 1 to 65535", SettingForm::isPort),
    ZONE(Need.NEVER, "a time zone such as Asia/Shanghai", SettingForm::isZone),
    LOG_FORMAT(Need.NEVER, "json or text", SettingForm::isLogFormat);

    /** When a variable must be set. */
    enum Need {
        ALWAYS,
        TO_MIGRATE,
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
