package org.commonground.seminars.bookings;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import java.util.List;

/** Keeps answers as JSON in one text column. */
@Converter
public class BookingAnswersConverter implements AttributeConverter<List<BookingAnswer>, String> {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<BookingAnswer> answers) {
        return JSONB.toJson(answers);
    }

    @Override
    public List<BookingAnswer> convertToEntityAttribute(String json) {
        return List.of(JSONB.fromJson(json, BookingAnswer[].class));
    }
}
