/** The fonts that are embedded in documents: those that the product ships, and those that an operator mounts. */
package io.jixiao.report.document.font;
