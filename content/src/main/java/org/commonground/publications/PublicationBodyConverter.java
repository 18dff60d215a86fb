package org.commonground.publications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a body whole, as JSON in one text column on either database. */
@Converter
public class PublicationBodyConverter implements AttributeConverter<PublicationBody, String> {
    @Override
    public String convertToDatabaseColumn(PublicationBody body) {
        return BodyJson.wrap(body);
    }

    @Override
    public PublicationBody convertToEntityAttribute(String json) {
        return BodyJson.unwrap(json);
    }
}
