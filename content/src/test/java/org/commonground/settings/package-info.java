@NullMarked
package org.commonground.settings;

import org.jspecify.annotations.NullMarked;
