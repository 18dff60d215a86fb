package org.commonground.architecture.guilty.publications;

import org.commonground.architecture.guilty.portal.Shopfront;

/** Content imports the portal. */
record KnowsThePortal(Shopfront shopfront) {}
