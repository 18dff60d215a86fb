/** The library's tests, the contract of every file store, and files made for tests. */
@NullMarked
package org.commonground.documents;

import org.jspecify.annotations.NullMarked;
