package io.jixiao.platform.messaging.event;

import java.util.regex.Pattern;

/**
 * Whose event it is: the tenant that owns the thing that changed. Written as the CloudEvents attribute {@code subject},
 * for example {@code 430200/104/104001}.
 *
 * @param divisionCode administrative division, GB/T 2260, e.g. {@code 430200}
 * @param departmentCode department in charge within the division, e.g. {@code 104}
 * @param unitCode budget unit within the division, e.g. {@code 104001}
 */
public record EventSubject(String divisionCode, String departmentCode, String unitCode) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    /** @throws IllegalArgumentException if a code is missing or has other characters than letters, digits, {@code _.-} */
    public EventSubject {
        requireCode("divisionCode", divisionCode);
        requireCode("departmentCode", departmentCode);
        requireCode("unitCode", unitCode);
    }

    /**
     * Reads a subject as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is not three codes separated by {@code /}
     */
    public static EventSubject parse(String text) {
        String[] codes = text.split("/", -1);
        if (codes.length != 3) {
            throw new IllegalArgumentException(
                    "a subject is division/department/unit, and this is not: \"" + text + "\"");
        }
        return new EventSubject(codes[0], codes[1], codes[2]);
    }

    @Override
    public String toString() {
        return divisionCode + "/" + departmentCode + "/" + unitCode;
    }

    private static void requireCode(String name, String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(name + " of an event's subject is not a code: \"" + code + "\"");
        }
    }
}
