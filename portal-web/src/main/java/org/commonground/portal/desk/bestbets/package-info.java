/** The desk page, the forms and the API for what editors put above the results of a search. */
@NullMarked
package org.commonground.portal.desk.bestbets;

import org.jspecify.annotations.NullMarked;
