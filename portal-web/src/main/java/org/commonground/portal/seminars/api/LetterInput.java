package org.commonground.portal.seminars.api;

import org.commonground.seminars.letters.LetterAudience;
import org.commonground.seminars.letters.LetterDraft;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A letter as a program sends it; what is missing or wrong in its words the desk says. */
record LetterInput(String body) {
    static final String DESCRIPTION =
            "The letter; audience is everybody, places, waiting, came or absent. Its words may hold"
                    + " what is filled in for each party, such as {name} or {when}";

    static final String EXAMPLE =
            """
            {"audience": "places", "subject": "Another room for {seminar}",\
             "text": "Dear {name}, we meet upstairs.", "again": false}\
            """;

    LetterDraft draft() {
        return new LetterDraft(
                audience(), PlanInput.text(body, "subject"), PlanInput.text(body, "text"));
    }

    /** Whether also those get it who have had the same words. */
    boolean again() {
        return PlanInput.flag(body, "again");
    }

    private LetterAudience audience() {
        String said = PlanInput.text(body, "audience");
        return Arrays.stream(LetterAudience.values())
                .filter(known -> name(known).equals(said))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableInput(
                                        "The field “audience” must be one of: %s."
                                                .formatted(
                                                        Arrays.stream(LetterAudience.values())
                                                                .map(LetterInput::name)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    static String name(LetterAudience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }
}
