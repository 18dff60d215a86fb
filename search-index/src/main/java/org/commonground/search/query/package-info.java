/** The query language: what people type, read without ever being refused. */
@NullMarked
package org.commonground.search.query;

import org.jspecify.annotations.NullMarked;
