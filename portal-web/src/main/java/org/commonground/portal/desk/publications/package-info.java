/**
 * Where editors write, classify and publish: forms that turn into the records of a publication and
 * back.
 */
@NullMarked
package org.commonground.portal.desk.publications;

import org.jspecify.annotations.NullMarked;
