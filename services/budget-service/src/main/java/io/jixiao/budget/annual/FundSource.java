package io.jixiao.budget.annual;

/** Where the money comes from, in the order of the official form. */
public enum FundSource {
    /** 当年财政拨款 */
    CURRENT_APPROPRIATION,
    /** 上年结转资金 */
    CARRY_OVER,
    /** 其他资金 */
    OTHER
}
