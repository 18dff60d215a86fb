package org.commonground.publications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps a body whole, as JSON in one text column on either database. Plans that were saved before
 * actions had numbers are given them when they are read.
 */
@Converter
public class PublicationBodyConverter implements AttributeConverter<PublicationBody, String> {
    @Override
    public String convertToDatabaseColumn(PublicationBody body) {
        return BodyJson.wrap(body);
    }

    @Override
    public PublicationBody convertToEntityAttribute(String json) {
        PublicationBody body = BodyJson.unwrap(json);
        return body instanceof CohesionPlan plan ? ActionNumbers.countedOn(plan) : body;
    }
}
