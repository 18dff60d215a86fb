package org.commonground.portal.desk.grid;

import java.io.Serial;
import java.io.Serializable;

/** A row of a table in which many things are worked on at once: ticked or not, done or refused. */
public abstract sealed class TickedRow implements Serializable permits GridRow, PublicationRow {
    @Serial private static final long serialVersionUID = 1;

    private boolean chosen;
    private String error = "";
    private String done = "";

    /** Whether there is still something to be done with it here. */
    public abstract boolean isOpen();

    void fails(String why) {
        error = why;
        done = "";
    }

    void succeeds(String what) {
        error = "";
        done = what;
    }

    /** Why the last step could not be taken with it; empty when it could. */
    public String error() {
        return error;
    }

    /** What the last step made of it; empty when there was none. */
    public String done() {
        return done;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
