/** Tells the systems of finance bureaus of new report versions by HTTP. */
@NullMarked
package io.jixiao.report.webhook;

import org.jspecify.annotations.NullMarked;
