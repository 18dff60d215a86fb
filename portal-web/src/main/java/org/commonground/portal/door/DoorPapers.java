package org.commonground.portal.door;

import static java.util.stream.Collectors.joining;

import org.commonground.documents.making.Manuscript;
import org.commonground.documents.making.Xhtml;
import org.commonground.seminars.Host;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.attendance.DoorGuest;

import java.util.List;
import java.util.ResourceBundle;

/** What is printed for the guests of a seminar. */
record DoorPapers(Seminar seminar, List<DoorGuest> guests) {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");
    private static final int PER_ROW = 2;

    /** From here on a name needs a smaller letter. */
    private static final int LONG_NAME = 18;

    /** Ten on a sheet of A4, to be cut along the lines. */
    Manuscript badges() {
        StringBuilder sheet = new StringBuilder("<div class=\"badges\">");
        for (int i = 0; i < guests.size(); i += PER_ROW) {
            sheet.append("<div class=\"badge-row\">");
            guests.subList(i, Math.min(i + PER_ROW, guests.size()))
                    .forEach(guest -> sheet.append(badge(guest)));
            sheet.append("</div>");
        }
        return manuscript("door.badges", sheet.append("</div>").toString());
    }

    /** One on a page. */
    Manuscript certificates() {
        return manuscript(
                "door.certificate", guests.stream().map(this::certificate).collect(joining()));
    }

    private String badge(DoorGuest guest) {
        String size = guest.name().length() < LONG_NAME ? "" : " is-long";
        return "<div class=\"badge\"><p class=\"badge-name%s\">%s</p><p>%s</p><p class=\"note\">%s</p></div>"
                .formatted(
                        size,
                        Xhtml.escape(guest.name()),
                        Xhtml.escape(guest.booking().contact().organisation()),
                        Xhtml.escape(seminar.title()));
    }

    private String certificate(DoorGuest guest) {
        return """
        <div class="certificate"><h1>%s</h1><p class="certificate-name">%s</p><p>%s</p>\
        <p class="certificate-title">%s</p><p>%s</p><p>%s</p><p class="note">%s</p></div>\
        """
                .formatted(
                        text("door.certificate"),
                        Xhtml.escape(guest.name()),
                        text("door.tookPart"),
                        Xhtml.escape(seminar.title()),
                        Xhtml.escape(seminar.plan().timetable().inWords()),
                        Xhtml.escape(seminar.plan().place().inOneLine()),
                        Xhtml.escape(
                                seminar.plan().announcement().hosts().stream()
                                        .map(Host::name)
                                        .collect(joining(", "))));
    }

    private Manuscript manuscript(String what, String body) {
        return new Manuscript(text(what) + ": " + seminar.title(), null, null, "en-GB", body);
    }

    private static String text(String key) {
        return TEXTS.getString(key);
    }
}
