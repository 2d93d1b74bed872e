/**
 * The immutable model of one report version: everything that is printed, and nothing else. Money is in yuan with 2 decimals,
 * points and percentages have 2 decimals; an equal model gives equal bytes in every format.
 */
package io.jixiao.report.document.model;
