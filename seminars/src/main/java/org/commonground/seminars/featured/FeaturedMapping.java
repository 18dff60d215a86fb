package org.commonground.seminars.featured;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/** Adds this package's entities to the persistence unit. */
public final class FeaturedMapping implements AdditionalMappingContributor {
    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        contributions.contributeEntity(FeaturedSeminar.class);
        contributions.contributeEntity(FeaturedTurn.class);
    }
}
