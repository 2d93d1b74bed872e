package io.jixiao.form.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which encoding JSON was saved: Chinese programs of Windows write GBK, of which GB18030 is the whole. */
final class JsonText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private JsonText() {}

    /**
     * Whether the bytes are text in GB18030 and not in UTF-8. UTF-16 and UTF-32, which write every sign of JSON with a zero, are told
     * apart by the library.
     */
    static boolean isChineseEncoded(byte[] json) {
        for (byte each : json) {
            if (each == 0) {
                return false;
            }
        }
        return !isText(json, StandardCharsets.UTF_8) && isText(json, GB18030);
    }

    /** The bytes in UTF-8. */
    static byte[] inUtf8(byte[] chinese) {
        return new String(chinese, GB18030).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isText(byte[] json, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(json));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
