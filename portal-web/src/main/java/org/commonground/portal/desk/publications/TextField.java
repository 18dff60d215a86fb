package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * One question of a form and what was typed so far. Its name ends the keys of its label and hint.
 */
public final class TextField implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final String name;
    private final int rows;
    private String text;
    private String error = "";

    private TextField(String name, int rows, String text) {
        this.name = name;
        this.rows = rows;
        this.text = text;
    }

    static TextField line(String name, String text) {
        return new TextField(name, 1, text);
    }

    /**
     * @param rows height of the field, in lines
     */
    static TextField area(String name, int rows, String text) {
        return new TextField(name, rows, text);
    }

    /** For a list of short texts, one a line. */
    static TextField list(String name, List<String> texts) {
        return new TextField(name, 4, String.join("\n", texts));
    }

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    public String label() {
        return Texts.of("field." + name);
    }

    /** Empty when the label says it all. */
    public String hint() {
        return Texts.ifAny("field." + name + ".hint");
    }

    public String getText() {
        return text;
    }

    /** Browsers send line ends of two characters; kept is one. */
    public void setText(@Nullable String typed) {
        text = typed == null ? "" : typed.replace("\r\n", "\n");
        error = "";
    }

    /** What is wrong with what was typed, until something is typed again; empty when nothing is. */
    public String error() {
        return error;
    }

    /**
     * Says beside the field and in the summary of errors what is wrong.
     *
     * @param key ends the key of the sentence
     * @param place id of the field's container on the page
     */
    FieldProblem refuse(String key, String place, Object... values) {
        error = Texts.of("field." + name + "." + key, values);
        return new FieldProblem(error, place + (rows == 1 ? ":line" : ":area"));
    }

    List<String> list() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Null when what was typed is not a date. */
    @Nullable LocalDate date() {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** Null when what was typed is not a year of four digits. */
    @Nullable Integer year() {
        return number(1000, 2999);
    }

    /** Null when what was typed is not a whole number from {@code least} to {@code most}. */
    @Nullable Integer number(int least, int most) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? null : number;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
