/** The log of all mails, for the administrator. */
@NullMarked
package org.commonground.portal.mail;

import org.jspecify.annotations.NullMarked;
