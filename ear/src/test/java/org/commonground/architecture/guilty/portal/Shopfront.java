package org.commonground.architecture.guilty.portal;

/** What readers see. */
public record Shopfront(String sign) {}
