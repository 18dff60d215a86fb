package org.commonground.architecture.guilty.publications;

import java.util.List;
import org.commonground.architecture.guilty.kernel.Leaflet;

/** Several leaflets. */
public record Pamphlet(List<Leaflet> leaflets) {}
