package io.jixiao.budget.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money comes from, in the order of the official form. */
@Schema(description = "Where the money comes from: CURRENT_APPROPRIATION 当年财政拨款, CARRY_OVER 上年结转资金, OTHER 其他资金.")
public enum FundSource {
    /** 当年财政拨款 */
    CURRENT_APPROPRIATION,
    /** 上年结转资金 */
    CARRY_OVER,
    /** 其他资金 */
    OTHER
}
