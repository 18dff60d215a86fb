package org.commonground.architecture.guilty.publications;

/** Called after nothing at all. */
interface PamphletUtil {}
