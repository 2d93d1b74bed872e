package io.jixiao.platform.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the value of a variable is well-formed. Nothing here checks that a host exists or answers. */
final class SettingForm {
    private static final Pattern POSTGRES_URL = Pattern.compile("jdbc:postgresql://[^/\\s]+/[^/?\\s]+(\\?\\S*)?");
    private static final Pattern ADDRESSES = Pattern.compile("[^\\s,:/]+:\\d{1,5}(,\\s*[^\\s,:/]+:\\d{1,5})*");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65535;

    private SettingForm() {}

    static boolean isGiven(String value) {
        return !value.isBlank();
    }

    static boolean isPostgresUrl(String value) {
        return POSTGRES_URL.matcher(value).matches();
    }

    static boolean isListOfAddresses(String value) {
        return ADDRESSES.matcher(value).matches();
    }

    static boolean isBoolean(String value) {
        return Set.of("true", "false").contains(value);
    }

    static boolean isLogFormat(String value) {
        return Set.of("json", "text").contains(value);
    }

    static boolean isPort(String value) {
        return PORT.matcher(value).matches() && Integer.parseInt(value) > 0 && Integer.parseInt(value) <= HIGHEST_PORT;
    }

    static boolean isHttpUrl(String value) {
        try {
            URI uri = URI.create(value);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException notAUrl) {
            return false;
        }
    }

    static boolean isKeyLocation(String value) {
        return isHttpUrl(value) || isReadableFile(value);
    }

    /** A path, or a {@code file:} URL. */
    static boolean isReadableFile(String value) {
        try {
            Path path = value.startsWith("file:") ? Path.of(URI.create(value)) : Path.of(value);
            return Files.isRegularFile(path) && Files.isReadable(path);
        } catch (IllegalArgumentException notAPath) { // InvalidPathException is one
            return false;
        }
    }

    static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
