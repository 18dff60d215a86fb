/**
 * The content that the portal starts with, read from the class path: terms, documents that the
 * portal makes itself, and publications that quote them. Storing it is left to whoever starts the
 * portal.
 */
@NullMarked
package org.commonground.demo;

import org.jspecify.annotations.NullMarked;
