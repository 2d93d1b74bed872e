package io.jixiao.form.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a hostile file gets, within thirty seconds on the slowest machine and in the 256 MiB that these tests run in. */
final class Refusal {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Refusal() {}

    /** A refusal with this code, in words in both languages. */
    static UnreadableForm of(String code, byte[] file) {
        UnreadableForm refused = assertTimeout(LIMIT, () -> assertThrows(UnreadableForm.class, () -> check(file)));
        assertEquals(code, refused.code(), () -> refused + " " + refused.getCause());
        assertFalse(refused.message(Locale.CHINESE).isBlank());
        assertFalse(refused.message(Locale.ENGLISH).isBlank());
        return refused;
    }

    /** An answer all the same. */
    static List<CheckedForm> none(byte[] file) {
        return assertTimeout(LIMIT, () -> check(file));
    }

    private static List<CheckedForm> check(byte[] file) {
        return FormCheck.check(file, "form", null, 2021);
    }
}
