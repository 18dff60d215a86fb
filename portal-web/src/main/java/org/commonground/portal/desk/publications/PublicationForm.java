package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.PublicationDraft;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything an editor says of a publication, as it is typed; whatever cannot be read stays as it
 * is.
 */
public final class PublicationForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final int LONGEST_TITLE = 300;

    private final TextField title;
    private final TextField contact;
    private final TextField sourceYear;
    private final TextField reviewBy;
    private final TextField notice;
    private final TextField note = TextField.line("note", "");
    private final BodyForm body;
    private final ArrayList<TermChoice> terms;
    private final Rows<AttachmentForm> attachments;

    PublicationForm(
            String title,
            String contact,
            @Nullable Integer sourceYear,
            @Nullable LocalDate reviewBy,
            String notice,
            BodyForm body,
            List<TermChoice> terms,
            List<AttachmentForm> attachments) {
        this.title = TextField.line("title", title);
        this.contact = TextField.line("contact", contact);
        this.sourceYear =
                TextField.line("sourceYear", sourceYear == null ? "" : sourceYear.toString());
        this.reviewBy = TextField.line("reviewBy", reviewBy == null ? "" : reviewBy.toString());
        this.notice = TextField.area("notice", 2, notice);
        this.body = body;
        this.terms = new ArrayList<>(terms);
        this.attachments =
                new Rows<>(
                        attachments,
                        () -> {
                            throw new UnsupportedOperationException(
                                    "An attachment is chosen from the library.");
                        });
    }

    /** What would be saved; call it when there are no {@link #problems()}. */
    PublicationDraft toDraft() {
        return new PublicationDraft(
                title.getText(),
                body.toBody(),
                terms.stream().flatMap(TermChoice::names).collect(Collectors.toSet()),
                attachments.list().stream().map(AttachmentForm::toAttachment).toList(),
                contact.getText().strip(),
                year(),
                date(),
                notice.getText().strip(),
                note.getText().strip());
    }

    /** All that is said, to be compared with what was said at another time. */
    List<Object> said() {
        return Stream.concat(
                        Stream.of(
                                body.toBody(),
                                terms.stream()
                                        .flatMap(TermChoice::names)
                                        .collect(Collectors.toSet())),
                        Stream.concat(
                                texts().map(TextField::getText),
                                attachments.list().stream()
                                        .flatMap(
                                                each ->
                                                        Stream.of(
                                                                each.document(),
                                                                each.title().getText(),
                                                                each.author().getText(),
                                                                each.kind().getText(),
                                                                each.getPart()))))
                .map(Object.class::cast)
                .toList();
    }

    /** The fields of one text each, those of the body after the others. */
    Stream<TextField> texts() {
        return Stream.concat(
                Stream.of(title, contact, sourceYear, reviewBy, notice, note, body.summary()),
                body.texts().stream());
    }

    /** What must be mended before it can be saved. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (title.isBlank()) {
            problems.add(title.refuse("missing", "edit:title"));
        } else if (title.getText().strip().length() > LONGEST_TITLE) {
            problems.add(
                    title.refuse(
                            "long", "edit:title", title.getText().strip().length(), LONGEST_TITLE));
        }
        problems.addAll(body.problems());
        if (!sourceYear.isBlank() && year() == null) {
            problems.add(sourceYear.refuse("wrong", "edit:sourceYear", sourceYear.getText()));
        }
        if (!reviewBy.isBlank() && date() == null) {
            problems.add(reviewBy.refuse("wrong", "edit:reviewBy", reviewBy.getText()));
        }
        return problems;
    }

    private @Nullable Integer year() {
        String typed = sourceYear.getText().strip();
        return typed.matches("1\\d{3}|2\\d{3}") ? Integer.valueOf(typed) : null;
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.parse(reviewBy.getText().strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    public TextField title() {
        return title;
    }

    public TextField contact() {
        return contact;
    }

    public TextField sourceYear() {
        return sourceYear;
    }

    public TextField reviewBy() {
        return reviewBy;
    }

    public TextField notice() {
        return notice;
    }

    /** What changes with this version; empty again after each. */
    public TextField note() {
        return note;
    }

    public BodyForm body() {
        return body;
    }

    public List<TermChoice> terms() {
        return terms;
    }

    public Rows<AttachmentForm> attachments() {
        return attachments;
    }
}
