/** Amounts of money as requests and answers write them. */
@NullMarked
package io.jixiao.platform.money;

import org.jspecify.annotations.NullMarked;
