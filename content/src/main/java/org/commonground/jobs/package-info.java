/** Work that comes round: each job is done every so often while the portal runs. */
@NullMarked
package org.commonground.jobs;

import org.jspecify.annotations.NullMarked;
