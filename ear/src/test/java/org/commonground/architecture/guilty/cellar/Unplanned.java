package org.commonground.architecture.guilty.cellar;

/** In a package no plan shows. */
record Unplanned(String jar) {}
