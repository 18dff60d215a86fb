/**
 * Mails: promised in the transaction they tell of, sent by a worker afterwards, and logged. Each is
 * sent once as far as SMTP allows: see {@link org.commonground.mail.MailRound}.
 */
@NullMarked
package org.commonground.mail;

import org.jspecify.annotations.NullMarked;
