package io.jixiao.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a form counts its money in. */
@Schema(name = "FormMoneyUnit", description = "What a form counts its money in.")
public enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND_YUAN("千元", 3),
    WAN_YUAN("万元", 4),
    YI_YUAN("亿元", 8);

    private final String printed;
    private final int places;

    MoneyUnit(String printed, int places) {
        this.printed = printed;
        this.places = places;
    }

    /** As the form prints it: 元, 千元, 万元, 亿元. */
    @JsonValue
    public String printed() {
        return printed;
    }

    /** The unit by its printed or wire name. Throws {@link IllegalArgumentException} for any other. */
    @JsonCreator
    public static MoneyUnit named(String name) {
        return wireOrPrinted(name).orElseThrow(() -> new IllegalArgumentException("元, 千元, 万元, 亿元"));
    }

    /** The unit by its printed or wire name; empty for any other. */
    public static Optional<MoneyUnit> wireOrPrinted(String name) {
        return Stream.of(values())
                .filter(it -> it.printed.equals(name) || it.name().equals(name))
                .findFirst();
    }

    /** An amount in this unit, in yuan; null stays null. */
    public @Nullable BigDecimal inYuan(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointRight(places);
    }

    /** The amount counted in this unit that is as much as the one counted in the other. */
    public BigDecimal from(MoneyUnit other, BigDecimal amount) {
        return amount.movePointRight(other.places - places);
    }
}
