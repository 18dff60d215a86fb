package org.commonground.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of the API, found by themselves. */
@ApplicationPath("/api/v1")
public class PortalApi extends Application {}
