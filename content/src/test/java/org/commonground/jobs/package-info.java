@NullMarked
package org.commonground.jobs;

import org.jspecify.annotations.NullMarked;
