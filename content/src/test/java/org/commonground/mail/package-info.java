/** Tests of the mail against real SMTP servers, on both databases. */
@NullMarked
package org.commonground.mail;

import org.jspecify.annotations.NullMarked;
