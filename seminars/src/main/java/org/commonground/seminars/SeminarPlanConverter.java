package org.commonground.seminars;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a plan as JSON in one text column; fields that are no longer known are left out. */
@Converter
public class SeminarPlanConverter implements AttributeConverter<SeminarPlan, String> {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(SeminarPlan plan) {
        return JSONB.toJson(plan);
    }

    @Override
    public SeminarPlan convertToEntityAttribute(String json) {
        return JSONB.fromJson(json, SeminarPlan.class);
    }
}
