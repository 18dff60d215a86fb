package org.commonground.publications;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** Keeps what goes with a version as JSON in one text column. */
@Converter
public class ParticularsConverter
        implements AttributeConverter<@Nullable Particulars, @Nullable String> {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Particulars particulars) {
        return particulars == null ? null : JSONB.toJson(particulars);
    }

    @Override
    public @Nullable Particulars convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSONB.fromJson(json, Particulars.class);
    }
}
