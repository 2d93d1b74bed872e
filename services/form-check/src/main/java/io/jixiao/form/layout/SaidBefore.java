package io.jixiao.form.layout;

import io.jixiao.form.MoneyUnit;
import io.jixiao.form.layout.part.FormParts;
import java.util.Optional;

/** What the forms before one in a file say of their year and their money: it holds for one that says nothing of them. */
record SaidBefore(Optional<Integer> year, Optional<MoneyUnit> money) {
    static final SaidBefore NOTHING = new SaidBefore(Optional.empty(), Optional.empty());

    SaidBefore after(FormParts form) {
        return new SaidBefore(
                form.around().fiscalYear().or(this::year), form.moneyUnit().or(this::money));
    }
}
