/** Tells listeners of new report versions as they come. */
@NullMarked
package io.jixiao.report.event;

import org.jspecify.annotations.NullMarked;
