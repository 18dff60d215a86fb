/** Where administrators look after sessions, tokens, settings, the trail, queues and health. */
@NullMarked
package org.commonground.portal.admin;

import org.jspecify.annotations.NullMarked;
