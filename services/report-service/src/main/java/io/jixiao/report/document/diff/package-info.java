/** What changed between two versions of a report, in a reader's terms: which line, which value, how many points, which sentence. */
package io.jixiao.report.document.diff;
