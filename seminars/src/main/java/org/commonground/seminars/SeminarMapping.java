package org.commonground.seminars;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/**
 * Adds this package's entities to the persistence unit, which lives in a jar that does not know
 * this one: only that jar is searched for entities.
 */
public final class SeminarMapping implements AdditionalMappingContributor {
    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        contributions.contributeEntity(Seminar.class);
    }
}
