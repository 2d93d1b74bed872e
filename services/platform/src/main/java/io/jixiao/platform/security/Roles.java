package io.jixiao.platform.security;

/** The roles a token may carry. What each may do stands at the operations themselves. */
public final class Roles {

    /** Edits the figures and texts of the units in scope. */
    public static final String UNIT_EDITOR = "UNIT_EDITOR";

    /** Submits for the units in scope. */
    public static final String UNIT_APPROVER = "UNIT_APPROVER";

    /** 主管部门: approves or returns what its units submitted. */
    public static final String DEPARTMENT_APPROVER = "DEPARTMENT_APPROVER";

    /** 财政局 reviewer. */
    public static final String FINANCE_REVIEWER = "FINANCE_REVIEWER";

    /** 财政局: keeps units, budgets and ledgers, and operates the services. */
    public static final String FINANCE_ADMIN = "FINANCE_ADMIN";

    /** Reads everything in scope, changes nothing. */
    public static final String AUDITOR = "AUDITOR";

    /** The finance portal, acting for a named user (claim {@code act}); gives no right of its own. */
    public static final String PORTAL = "PORTAL";

    /** Another service of this product. */
    public static final String SERVICE = "SERVICE";

    private Roles() {}
}
