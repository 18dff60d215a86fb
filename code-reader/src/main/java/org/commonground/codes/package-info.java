/** Reads QR codes in browsers. Nothing here runs in the server: it is translated into a script. */
@NullMarked
package org.commonground.codes;

import org.jspecify.annotations.NullMarked;
