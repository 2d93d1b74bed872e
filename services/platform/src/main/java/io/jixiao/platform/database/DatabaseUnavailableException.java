package io.jixiao.platform.database;

/** The database did not answer when a transaction began; worth another try later. */
public class DatabaseUnavailableException extends RuntimeException {
    public DatabaseUnavailableException(Throwable cause) {
        super(cause);
    }
}
