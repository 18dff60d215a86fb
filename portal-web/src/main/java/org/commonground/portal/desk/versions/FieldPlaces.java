package org.commonground.portal.desk.versions;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The parts of a publication by the names under which they are stored, and what people call them.
 */
public final class FieldPlaces {
    private FieldPlaces() {}

    /** Everything that a publication of a kind says and is filed with, in the order of its form. */
    public static List<String> of(Kind kind) {
        return Stream.of(
                        Stream.of("title"),
                        Stream.of(BodyJson.type(kind).getRecordComponents())
                                .map(RecordComponent::getName),
                        Stream.of(
                                "attachments",
                                "terms",
                                "contact",
                                "sourceYear",
                                "reviewBy",
                                "notice"))
                .flatMap(names -> names)
                .toList();
    }

    /** The question of the form, or the heading of the part, or the name itself in words. */
    public static String label(String name) {
        for (String key : new String[] {"field." + name, "edit." + name, "body." + name}) {
            String label = Texts.ifAny(key);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return switch (name) {
            case "learningPoints" -> Texts.of("edit.lessons");
            default -> {
                String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
                yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
            }
        };
    }
}
