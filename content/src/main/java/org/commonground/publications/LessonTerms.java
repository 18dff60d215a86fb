package org.commonground.publications;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;

import org.commonground.taxonomy.TermName;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

import java.io.StringReader;
import java.util.List;

/**
 * The factor and level of learning points, which stand as slugs within bodies.
 *
 * <p>A version is never rewritten but for this: the slug refers to a term, and without it an old
 * version would refer to nothing.
 */
final class LessonTerms {
    private final EntityManager entities;

    LessonTerms(EntityManager entities) {
        this.entities = entities;
    }

    void replace(TermName name, TermName by) {
        String field = name.vocabulary().value();
        String sought = "\"%s\":\"%s\"".formatted(field, name.slug());
        List<Object[]> bodies =
                entities.createNativeQuery(
                                "select id, body from publication_version where body like :sought")
                        .setParameter("sought", "%" + sought + "%")
                        .unwrap(NativeQuery.class)
                        .addScalar("id", StandardBasicTypes.LONG)
                        .addScalar("body", StandardBasicTypes.STRING)
                        .getResultList();
        for (Object[] body : bodies) {
            entities.createNativeQuery("update publication_version set body = :body where id = :id")
                    .setParameter("body", replaced((String) body[1], field, name.slug(), by.slug()))
                    .setParameter("id", body[0])
                    .executeUpdate();
        }
    }

    static String replaced(String json, String field, String slug, String by) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject wrapped = reader.readObject();
            JsonObject body = wrapped.getJsonObject("body");
            JsonArrayBuilder lessons = Json.createArrayBuilder();
            for (JsonValue lesson : body.getJsonArray("learningPoints")) {
                JsonObjectBuilder changed = Json.createObjectBuilder(lesson.asJsonObject());
                if (slug.equals(lesson.asJsonObject().getString(field, ""))) {
                    changed.add(field, by);
                }
                lessons.add(changed);
            }
            return Json.createObjectBuilder(wrapped)
                    .add("body", Json.createObjectBuilder(body).add("learningPoints", lessons))
                    .build()
                    .toString();
        }
    }
}
