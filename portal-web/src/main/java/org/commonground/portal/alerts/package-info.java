/** Pages and forms of alerts: asking for one, saying yes, changing and ending it. */
@NullMarked
package org.commonground.portal.alerts;

import org.jspecify.annotations.NullMarked;
