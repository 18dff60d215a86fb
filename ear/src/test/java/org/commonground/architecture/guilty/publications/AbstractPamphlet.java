package org.commonground.architecture.guilty.publications;

/** Called after what it is not. */
interface AbstractPamphlet {}
