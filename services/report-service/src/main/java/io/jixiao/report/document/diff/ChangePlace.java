package io.jixiao.report.document.diff;

/** Where a change stands; both parts are null for the whole report. */
record ChangePlace(String id, String name) {
    static final ChangePlace WHOLE_REPORT = new ChangePlace(null, null);

    /** A row or a section that has no id of its own. */
    static ChangePlace named(String name) {
        return new ChangePlace(null, name);
    }
}
