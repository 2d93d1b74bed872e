package io.jixiao.report.document.model;

/** The rows of the form's funds block, in printed order. */
public enum FundSource {
    /** 合计: the only row that is scored. */
    TOTAL("合计"),
    /** 当年财政拨款. */
    CURRENT_APPROPRIATION("当年财政拨款"),
    /** 上年结转资金. */
    CARRY_OVER("上年结转资金"),
    /** 其他资金. */
    OTHER("其他资金");

    private final String label;

    FundSource(String label) {
        this.label = label;
    }

    /** As the official form prints it. */
    public String label() {
        return label;
    }
}
