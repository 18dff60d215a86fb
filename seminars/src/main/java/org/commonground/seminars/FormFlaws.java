package org.commonground.seminars;

import org.commonground.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects everything that is wrong with what somebody filled in, so that it is said at once. */
public final class FormFlaws {
    private final List<FormFlaw> found = new ArrayList<>();

    public void add(String field, String message) {
        found.add(new FormFlaw(field, message));
    }

    public void addIf(boolean wrong, String field, String message) {
        if (wrong) {
            add(field, message);
        }
    }

    /** A text that must be there. */
    public void required(String field, String text, String message) {
        addIf(text.isBlank(), field, message);
    }

    public void atMost(int longest, String field, String text) {
        addIf(
                text.length() > longest,
                field,
                "This has %,d characters; shorten it to at most %,d."
                        .formatted(text.length(), longest));
    }

    public void within(int least, int most, String field, int number, String what) {
        addIf(
                number < least || number > most,
                field,
                "%s must be a number from %,d to %,d.".formatted(what, least, most));
    }

    List<FormFlaw> all() {
        return List.copyOf(found);
    }

    /** Throws the refusal made of everything that was found, if anything was. */
    public void refuse(Function<List<FormFlaw>, ? extends Refusal> refusal) {
        if (!found.isEmpty()) {
            throw refusal.apply(List.copyOf(found));
        }
    }
}
