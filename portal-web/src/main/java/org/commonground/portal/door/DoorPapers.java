package org.commonground.portal.door;

import static java.util.stream.Collectors.joining;

import org.commonground.documents.making.Manuscript;
import org.commonground.documents.making.PrintedLetters;
import org.commonground.documents.making.Xhtml;
import org.commonground.seminars.Host;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.attendance.DoorGuest;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is printed for the guests of a seminar. */
record DoorPapers(Seminar seminar, List<DoorGuest> guests) {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");
    private static final int PER_ROW = 2;
    private static final int PER_SHEET = 10;

    /** From here on a name needs smaller letters. */
    private static final int LONG_NAME = 18;

    private static final int LONGEST_NAME = 45;

    /** Ten on a sheet of A4, to be cut along the lines. */
    Manuscript badges() {
        return manuscript(
                "door.badges",
                inTurn(
                        "badge-sheet",
                        guests,
                        PER_SHEET,
                        sheet ->
                                inTurn(
                                        "badge-row",
                                        sheet,
                                        PER_ROW,
                                        row -> row.stream().map(this::badge).collect(joining()))));
    }

    /** One on a page. */
    Manuscript certificates() {
        return manuscript(
                "door.certificate", guests.stream().map(this::certificate).collect(joining()));
    }

    private String badge(DoorGuest guest) {
        return "<div class=\"badge\">%s<p>%s</p><p class=\"note\">%s</p></div>"
                .formatted(
                        name("badge-name" + size(guest.name()), guest),
                        Xhtml.escape(guest.booking().contact().organisation()),
                        Xhtml.escape(seminar.title()));
    }

    private static String size(String name) {
        if (name.length() < LONG_NAME) {
            return "";
        }
        return name.length() < LONGEST_NAME ? " is-long" : " is-longest";
    }

    /** Or a line to write it on, rather than other letters than theirs. */
    private static String name(String look, DoorGuest guest) {
        return PrintedLetters.canShow(guest.name())
                ? "<p class=\"%s\">%s</p>".formatted(look, Xhtml.escape(guest.name()))
                : "<p class=\"to-write\"></p>";
    }

    private String certificate(DoorGuest guest) {
        return """
        <div class="certificate"><h1>%s</h1>%s<p>%s</p>\
        <p class="certificate-title">%s</p><p>%s</p><p>%s</p><p class="note">%s</p></div>\
        """
                .formatted(
                        text("door.certificate"),
                        name("certificate-name", guest),
                        text("door.tookPart"),
                        Xhtml.escape(seminar.title()),
                        Xhtml.escape(seminar.plan().timetable().inWords()),
                        Xhtml.escape(seminar.plan().place().inOneLine()),
                        Xhtml.escape(
                                seminar.plan().announcement().hosts().stream()
                                        .map(Host::name)
                                        .collect(joining(", "))));
    }

    /** A division for so many at a time. */
    private static String inTurn(
            String look, List<DoorGuest> all, int each, Function<List<DoorGuest>, String> write) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + each)
                .mapToObj(from -> all.subList(from, Math.min(from + each, all.size())))
                .map(some -> "<div class=\"%s\">%s</div>".formatted(look, write.apply(some)))
                .collect(joining());
    }

    private Manuscript manuscript(String what, String body) {
        return new Manuscript(text(what) + ": " + seminar.title(), null, null, "en-GB", body);
    }

    private static String text(String key) {
        return TEXTS.getString(key);
    }
}
