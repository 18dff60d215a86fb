/** Where editors look after the vocabularies that things are filed under. */
@NullMarked
package org.commonground.portal.desk.vocabularies;

import org.jspecify.annotations.NullMarked;
