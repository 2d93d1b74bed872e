/** What divisions make for themselves and choose: versions of documents, and which of them serves whom and when. */
@NullMarked
package io.jixiao.platform.division;

import org.jspecify.annotations.NullMarked;
