package org.commonground.portal.desk.publications;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be added, taken away and moved on a form. Rows are told apart by identity. */
public final class Rows<T extends Serializable> implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final ArrayList<T> rows;
    private final Blank<T> blank;

    /**
     * @param blank makes the row that {@link #add()} adds
     */
    Rows(Collection<T> rows, Blank<T> blank) {
        this.rows = new ArrayList<>(rows);
        this.blank = blank;
    }

    /** A row for each thing that was said. */
    static <S, T extends Serializable> Rows<T> of(
            List<S> said, Function<S, T> row, Blank<T> blank) {
        return new Rows<>(said.stream().map(row).toList(), blank);
    }

    public List<T> list() {
        return Collections.unmodifiableList(rows);
    }

    public void add() {
        add(blank.get());
    }

    void add(T row) {
        rows.add(row);
    }

    public void remove(T row) {
        rows.removeIf(each -> each == row);
    }

    /** One up; the first stays. */
    public void raise(T row) {
        swap(indexOf(row), -1);
    }

    /** One down; the last stays. */
    public void lower(T row) {
        swap(indexOf(row), 1);
    }

    private int indexOf(T row) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) == row) {
                return at;
            }
        }
        return -1;
    }

    private void swap(int at, int step) {
        int other = at + step;
        if (at >= 0 && other >= 0 && other < rows.size()) {
            Collections.swap(rows, at, other);
        }
    }

    /** Makes an empty row. */
    interface Blank<T> extends Supplier<T>, Serializable {}
}
