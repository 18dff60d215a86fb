package org.commonground.architecture.guilty.kernel;

import org.commonground.architecture.guilty.publications.Pamphlet;

/** The kernel imports from above; and as {@link Pamphlet} knows the kernel, this is a cycle too. */
record KnowsPublications(Pamphlet pamphlet) {}
