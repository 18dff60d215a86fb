package org.commonground.portal.desk.grid;

import org.commonground.kernel.Refusal;
import org.commonground.portal.parts.Texts;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The rows of such a table, and what the last step did with those that are ticked. */
public final class TickedRows<R extends TickedRow> implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final ArrayList<R> rows;
    private String said = "";
    private boolean trouble;

    TickedRows(Collection<R> rows) {
        this.rows = new ArrayList<>(rows);
    }

    public List<R> list() {
        return Collections.unmodifiableList(rows);
    }

    List<R> chosen() {
        return rows.stream().filter(R::isChosen).toList();
    }

    /** All, or none when all are ticked. */
    public void chooseAll() {
        boolean all = rows.stream().filter(R::isOpen).allMatch(R::isChosen);
        rows.forEach(row -> row.setChosen(!all && row.isOpen()));
    }

    /**
     * Takes a step with each row that is ticked; one that is refused says why and holds up no
     * other.
     *
     * @param key of the sentence that tells with how many it was done
     * @param step false when the row has said itself what stands against it
     */
    void each(String key, Predicate<R> step) {
        List<R> chosen = chosen();
        int done = 0;
        for (R row : chosen) {
            row.succeeds("");
            try {
                if (step.test(row)) {
                    done++;
                }
            } catch (Refusal refused) {
                row.fails(refused.getMessage());
            }
        }
        tell(key, done, chosen.size() - done);
    }

    void tell(String key, int done, int failed) {
        said =
                done + failed == 0
                        ? Texts.of("grid.nothingChosen")
                        : Texts.of(key, done)
                                + (failed == 0 ? "" : " " + Texts.of("grid.failed", failed));
        trouble = failed > 0 || done == 0;
    }

    void refuse(String why) {
        said = why;
        trouble = true;
    }

    /** What the last step did. */
    public String said() {
        return said;
    }

    public boolean isTrouble() {
        return trouble;
    }
}
