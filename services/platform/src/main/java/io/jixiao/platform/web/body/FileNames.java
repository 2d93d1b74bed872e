package io.jixiao.platform.web.body;

/**
 * Names of files that callers send: no path, no control character, and no character that turns the direction of writing,
 * behind which one extension looks like another. A regular expression that Java, JavaScript and Python read alike, as it
 * stands in the contract.
 */
public final class FileNames {

    public static final String PATTERN = "^[^/\\\\\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]*$";

    public static final String MESSAGE = "{io.jixiao.web.FileName}";

    private FileNames() {}
}
