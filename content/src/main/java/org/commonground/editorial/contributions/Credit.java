package org.commonground.editorial.contributions;

/**
 * Where a learning point comes from, as readers are told.
 *
 * @param title of the occasion
 * @param address of its page in the portal
 * @param organisation of who offered it; empty when it may not be named
 */
public record Credit(String title, String address, String organisation) {}
