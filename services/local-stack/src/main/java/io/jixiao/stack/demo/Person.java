package io.jixiao.stack.demo;

import java.util.List;

/**
 * Somebody who works with the product.
 *
 * @param account the token's {@code sub}
 * @param name display name
 * @param role the one role needed, e.g. {@code UNIT_EDITOR}
 * @param units scope: single units, e.g. {@code 430200/104001}; empty for who has a division
 * @param division scope: a division, e.g. {@code 430200}; empty for who has units
 */
public record Person(String account, String name, String role, List<String> units, String division) {

    /** 财政局: registers units and budgets and posts to their ledgers, in the division alone. */
    public static Person ofFinanceBureau(String division) {
        return new Person("zhou.min", "周敏", "FINANCE_ADMIN", List.of(), division);
    }

    /** Fills in the unit's self-evaluation. */
    public static Person editorOf(String unit) {
        return new Person("li.wei", "李伟", "UNIT_EDITOR", List.of(unit), "");
    }

    /** Submits what the editor filled in. */
    public static Person approverOf(String unit) {
        return new Person("wang.fang", "王芳", "UNIT_APPROVER", List.of(unit), "");
    }

    /** The same work as the editor's, for another unit. */
    public static Person strangerFrom(String unit) {
        return new Person("chen.jie", "陈洁", "UNIT_EDITOR", List.of(unit), "");
    }
}
