package io.jixiao.report.document.template;

/** What a form counts its money in. */
public enum PrintedMoney {
    YUAN("元"),
    WAN_YUAN("万元");

    private final String label;

    PrintedMoney(String label) {
        this.label = label;
    }

    /** As the form prints it. */
    public String label() {
        return label;
    }
}
