package io.jixiao.platform.database;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom a row belongs to. Every tenant table carries these three columns, and row-level security compares them with the
 * scope of the caller.
 *
 * @param divisionCode 财政区划, six digits of GB/T 2260, e.g. {@code 430200}
 * @param departmentCode 主管部门 within the division, e.g. {@code 104}
 * @param unitCode 预算单位 within the division, e.g. {@code 104001}
 */
@Embeddable
public record Tenant(
        @Column(name = "division_code", nullable = false, updatable = false)
        String divisionCode,

        @Column(name = "department_code", nullable = false, updatable = false)
        String departmentCode,

        @Column(name = "unit_code", nullable = false, updatable = false)
        String unitCode) {}
