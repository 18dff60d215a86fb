/**
 * Tells editors, at the desk and over the API, of quotations that do not stand where they should.
 */
@NullMarked
package org.commonground.portal.desk.quotations;

import org.jspecify.annotations.NullMarked;
