package io.jixiao.platform.web.path;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses an operation can be asked by: a URI that begins with a slash or names its host, whose encoded bytes are
 * UTF-8, and whose path holds no control character and no percent sign. No operation has one in its path, so there it is
 * the sign of a path that was encoded twice.
 */
final class ReadableAddress {

    /** Characters of an address, as sent. */
    static final int LONGEST = 16_384;

    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#]+(/.*)?", Pattern.CASE_INSENSITIVE);

    private ReadableAddress() {}

    /** Why an address cannot be read; empty where it can. */
    static Optional<Problem> fault(String address) {
        if (address.length() > LONGEST) {
            return Optional.of(Problem.of(
                    CommonProblem.ADDRESS_TOO_LONG,
                    "地址不得超过 %d 个字符".formatted(LONGEST),
                    "The address must not be over %d characters".formatted(LONGEST)));
        }
        if (!address.startsWith("/") && !ABSOLUTE.matcher(address).matches()) {
            return refusal("地址须以 / 开头", "The address must begin with a slash");
        }
        try {
            return fault(new URI(address));
        } catch (URISyntaxException unreadable) {
            return refusal(
                    "地址不是合法的 URI：百分号后应为两位十六进制数，其他特殊字符须编码",
                    "The address is no URI: two hexadecimal digits must follow a percent sign, and other special"
                            + " characters be encoded");
        }
    }

    private static Optional<Problem> fault(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        if (!isUtf8(path) || (uri.getRawQuery() != null && !isUtf8(uri.getRawQuery()))) {
            return refusal("地址中编码的字节不是 UTF-8", "The encoded bytes of the address are not UTF-8");
        }
        String decoded = uri.getPath() == null ? "" : uri.getPath();
        if (decoded.contains("%")) {
            return refusal("路径被编码了两次，或含有百分号", "The path was encoded twice, or holds a percent sign");
        }
        if (decoded.codePoints().anyMatch(Character::isISOControl)) {
            return refusal("路径中有控制字符", "The path holds a control character");
        }
        return Optional.empty();
    }

    /** Whether what the escapes stand for, with the rest, is UTF-8; the form of the escapes was checked before. */
    private static boolean isUtf8(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length() * 3);
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.put(encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static Optional<Problem> refusal(String zh, String en) {
        return Optional.of(Problem.of(CommonProblem.INVALID_PARAMETER, zh, en));
    }
}
