package org.commonground.portal.desk.publications;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** A few short fields that belong together, such as a person's post and role. */
public final class TextRow implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextField[] fields;

    TextRow(TextField... fields) {
        this.fields = fields.clone();
    }

    /** What the rows say, without those in which nothing was typed. */
    static <S> List<S> said(Rows<TextRow> rows, Function<TextRow, S> reading) {
        return rows.list().stream().filter(row -> !row.isBlank()).map(reading).toList();
    }

    public List<TextField> fields() {
        return List.of(fields);
    }

    /**
     * @param at 0 for the first
     */
    String text(int at) {
        return fields[at].getText();
    }

    /** Whether nothing was typed; such a row is left out. */
    boolean isBlank() {
        return fields().stream().allMatch(TextField::isBlank);
    }
}
