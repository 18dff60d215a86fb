/** The search engine on Lucene, in one folder of this machine's disk. */
@NullMarked
package org.commonground.search.lucene;

import org.jspecify.annotations.NullMarked;
