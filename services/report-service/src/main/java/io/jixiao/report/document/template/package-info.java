/**
 * How a report is laid out, as data: outline, scored table, paper, notes and signatures. Records alone; what must hold for them
 * beyond their types is told by {@code report-template.schema.json} and checked where a template comes in.
 */
package io.jixiao.report.document.template;
