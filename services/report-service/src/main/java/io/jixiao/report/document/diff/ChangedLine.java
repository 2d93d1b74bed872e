package io.jixiao.report.document.diff;

/** Where a change stands; both parts are null for the whole report. */
record ChangedLine(String id, String name) {
    static final ChangedLine NONE = new ChangedLine(null, null);

    /** A row or a section that has no id of its own. */
    static ChangedLine named(String name) {
        return new ChangedLine(null, name);
    }
}
