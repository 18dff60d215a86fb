package org.commonground.architecture.guilty.publications;

/** Called after a pattern instead of a thing. */
interface PamphletManager {}
