package org.commonground.publications;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares JSON that somebody sent with the record that it is to become, so that a misspelt field
 * is told and not dropped. What a record may hold: texts, whole numbers, booleans, dates, enums,
 * other records and lists of those.
 */
final class BodyShape {
    private final Kind kind;

    private BodyShape(Kind kind) {
        this.kind = kind;
    }

    /**
     * @throws InvalidBody with the place of the first field that does not fit
     */
    static void check(Kind kind, JsonObject body) {
        new BodyShape(kind).object(body, BodyJson.type(kind), "");
    }

    private void object(JsonObject json, Class<?> record, String path) {
        Map<String, Type> known = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            known.put(component.getName(), component.getGenericType());
        }
        json.forEach(
                (name, value) -> {
                    String place = path.isEmpty() ? name : path + "." + name;
                    Type type = known.get(name);
                    if (type == null) {
                        throw wrong(
                                place,
                                "is not known here",
                                "Known are " + String.join(", ", known.keySet()));
                    }
                    if (value.getValueType() != JsonValue.ValueType.NULL) {
                        value(value, type, place);
                    }
                });
    }

    private void value(JsonValue json, Type type, String place) {
        if (type instanceof ParameterizedType list) {
            if (!(json instanceof JsonArray array)) {
                throw wrong(place, "must be a list", "Put it between [ and ]");
            }
            for (int at = 0; at < array.size(); at++) {
                value(array.get(at), list.getActualTypeArguments()[0], place + "[" + at + "]");
            }
            return;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            if (!(json instanceof JsonObject object)) {
                throw wrong(place, "must be an object", "Put its fields between { and }");
            }
            object(object, wanted, place);
        } else if (wanted == boolean.class) {
            if (json != JsonValue.TRUE && json != JsonValue.FALSE) {
                throw wrong(place, "must be true or false", "Write it without quotation marks");
            }
        } else if (Number.class.isAssignableFrom(wanted)) {
            whole(json, wanted, place);
        } else {
            text(json, wanted, place);
        }
    }

    private void whole(JsonValue json, Class<?> wanted, String place) {
        long most = wanted == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
        try {
            if (json instanceof JsonNumber number
                    && number.longValueExact() >= 0
                    && number.longValueExact() <= most) {
                return;
            }
        } catch (ArithmeticException notWhole) {
            // Said below, with everything else that is no whole number.
        }
        throw wrong(place, "must be a whole number", "Write it without quotation marks");
    }

    private void text(JsonValue json, Class<?> wanted, String place) {
        if (!(json instanceof JsonString string)) {
            throw wrong(place, "must be a text", "Put it in quotation marks");
        }
        if (wanted == LocalDate.class) {
            try {
                LocalDate.parse(string.getString());
            } catch (DateTimeParseException noDate) {
                throw wrong(place, "must be a date", "Write it as 2006-04-21");
            }
        } else if (wanted.isEnum()) {
            String names =
                    Stream.of(wanted.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .collect(Collectors.joining(", "));
            if (!Stream.of(names.split(", ")).toList().contains(string.getString())) {
                throw wrong(place, "must be one of " + names, "Mind the capital letters");
            }
        }
    }

    private InvalidBody wrong(String place, String what, String remedy) {
        return new InvalidBody(kind, "the field “%s” %s. %s".formatted(place, what, remedy));
    }
}
