package org.commonground.architecture.guilty.publications;

import org.commonground.architecture.guilty.kernel.Leaflet;

import java.util.List;

/** Several leaflets. */
public record Pamphlet(List<Leaflet> leaflets) {}
