/** What is seen only when many tables lie side by side: copied lines, another's name, full marks everywhere. */
@NullMarked
package io.jixiao.engine.across;

import org.jspecify.annotations.NullMarked;
