package io.jixiao.form.print.layout;

import io.jixiao.form.Form;

/** What a form's row of totals prints. */
record Totals(Object weight, Object total, Object grade) {

    static Totals of(Form form) {
        Form.DeclaredResult declared = form.declared();
        return declared == null
                ? new Totals("", "", "")
                : new Totals(
                        declared.totalWeight() == null ? "" : declared.totalWeight(),
                        declared.total() == null ? "" : declared.total(),
                        declared.grade() == null ? "" : "等级：" + declared.grade());
    }
}
