package org.commonground.architecture.guilty.search;

import org.commonground.architecture.guilty.portal.Shopfront;

/** Search imports the portal. */
record SearchKnowsThePortal(Shopfront shopfront) {}
