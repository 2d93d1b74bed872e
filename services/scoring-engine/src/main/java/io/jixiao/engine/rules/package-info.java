/** 评分办法: what differs in scoring between regions and years, as data. */
@NullMarked
package io.jixiao.engine.rules;

import org.jspecify.annotations.NullMarked;
