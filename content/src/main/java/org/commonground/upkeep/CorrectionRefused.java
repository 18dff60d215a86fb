package org.commonground.upkeep;

import org.commonground.kernel.Refusal;

/** A notice or an erratum that cannot be shown as it is. */
public final class CorrectionRefused extends Refusal {
    private final String field;

    private CorrectionRefused(String field, int status, String message) {
        super("correction-refused", status, message);
        this.field = field;
    }

    /** Which field it is about. */
    public String field() {
        return field;
    }

    static String checked(String field, String typed, int least, int most) {
        String text = typed.strip();
        if (text.length() < least) {
            throw new CorrectionRefused(
                    field, 422, "This is empty. Write what readers should know.");
        }
        if (text.length() > most) {
            throw new CorrectionRefused(
                    field,
                    422,
                    "This has %d characters; at most %d have room.".formatted(text.length(), most));
        }
        return text;
    }

    static CorrectionRefused noPlace() {
        return new CorrectionRefused(
                "places",
                422,
                "Say where it is shown: the address of at least one publication or document.");
    }

    static CorrectionRefused tooManyPlaces(int most) {
        return new CorrectionRefused(
                "places", 422, "A notice can be shown at no more than %d places.".formatted(most));
    }

    /** A line that an editor typed. */
    public static CorrectionRefused notAnAddress(String typed) {
        return new CorrectionRefused(
                "places",
                422,
                "“%s” is the address of no publication and no document. Write one in a line, such as /p/12 or /d/7, or copy it from the browser."
                        .formatted(typed.strip()));
    }

    /** A date that an editor typed. */
    public static CorrectionRefused notADate(String typed) {
        return new CorrectionRefused(
                "dated",
                422,
                "“%s” is not a date. Write it as year, month and day, such as 2006-04-21."
                        .formatted(typed.strip()));
    }

    static CorrectionRefused unknown(Whereabouts place) {
        return new CorrectionRefused("places", 422, "There is no " + place + ".");
    }

    static CorrectionRefused noPages() {
        return new CorrectionRefused(
                "page",
                422,
                "Only a document has pages. Leave the page empty, or give the address of the"
                        + " document.");
    }

    static CorrectionRefused noSuchPage(int pages) {
        return new CorrectionRefused("page", 422, "The document has %d pages.".formatted(pages));
    }

    static CorrectionRefused gone(String what) {
        return new CorrectionRefused("main", 404, "There is no such " + what + ".");
    }
}
