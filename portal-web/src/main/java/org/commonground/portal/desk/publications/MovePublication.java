package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.editorial.Correction;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.editorial.ReleaseSchedule;
import org.commonground.portal.parts.Dates;
import org.commonground.publications.Release;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps by which a publication in an editor's hands moves on: to review, to readers, away from
 * them. Each saves first what was typed, so that nothing of it is lost.
 */
@Named
@RequestScoped
public class MovePublication {
    /** A number, or an address that has one after {@code /p/}. */
    private static final Pattern SUCCESSOR = Pattern.compile("(?:.*/p/)?(\\d{1,18})(?:/.*)?");

    @Inject private EditPublication edit;

    @Inject private CheckPublication check;

    @Inject private EditorialWorkflow workflow;

    @Inject private ReleaseSchedule schedule;

    private final TextField day = TextField.line("plan.day", "");
    private final TextField time = TextField.line("plan.time", "09:00");
    private final TextField change = TextField.line("change", "");
    private final TextField reason = TextField.area("reason", 2, "");
    private final TextField successor = TextField.line("successor", "");
    private Release.Change size = Release.Change.MINOR;

    public void sendToReview() throws IOException {
        edit.step(workflow::sendToReview, "sent");
    }

    public void returnToDraft() throws IOException {
        edit.step(workflow::returnToDraft, "returned");
    }

    /** Where something stands against it, it is saved and the editor asked once more. */
    public void publish() throws IOException {
        if (isReadyForReaders()) {
            if (check.doubts().isEmpty()) {
                publishAllTheSame();
            } else if (edit.store()) {
                edit.finish(EditPublication.CHECK);
            }
        }
    }

    public void publishAllTheSame() throws IOException {
        if (isReadyForReaders()) {
            edit.step(workflow::publish, "published");
        }
    }

    /** Gives readers of an earlier version this one. */
    public void correct() throws IOException {
        if (isReadyForReaders() && isExplained()) {
            edit.step(id -> workflow.publish(id, correction()), "corrected");
        }
    }

    public void schedule() throws IOException {
        Instant at = at();
        if (at == null) {
            edit.refuse(day.refuse("wrong", "edit:planDay"));
        } else if (isReadyForReaders()) {
            edit.step(id -> schedule.plan(id, at), "scheduled");
        }
    }

    /** Gives readers of an earlier version this one when its time has come. */
    public void scheduleCorrection() throws IOException {
        Instant at = at();
        if (at == null) {
            edit.refuse(day.refuse("wrong", "edit:correctDay"));
        } else if (isReadyForReaders() && isExplained()) {
            edit.step(id -> schedule.plan(id, at, correction()), "correctionScheduled");
        }
    }

    public void cancelSchedule() throws IOException {
        edit.step(schedule::cancel, "unscheduled");
    }

    public void withdraw() throws IOException {
        Matcher other = SUCCESSOR.matcher(successor.getText().strip());
        if (reason.isBlank()) {
            edit.refuse(reason.refuse("missing", "edit:reason"));
        } else if (!successor.isBlank() && !other.matches()) {
            edit.refuse(successor.refuse("wrong", "edit:successor", successor.getText()));
        } else {
            Long next = successor.isBlank() ? null : Long.valueOf(other.group(1));
            edit.step(id -> workflow.withdraw(id, reason.getText(), next), "withdrawn");
        }
    }

    /** Before anything is stored every step but withdrawing can be made. */
    public boolean canBeSentToReview() {
        return !edit.isStored() || edit.isIn("DRAFT") || edit.isIn("WITHDRAWN");
    }

    private boolean isReadyForReaders() {
        TextField summary = edit.form().body().summary();
        if (summary.isBlank()) {
            edit.refuse(summary.refuse("missing", "edit:summary"));
        }
        return !summary.isBlank();
    }

    /** Whether readers are told what a major change changes. */
    private boolean isExplained() {
        boolean missing = size == Release.Change.MAJOR && change.isBlank();
        if (missing) {
            edit.refuse(change.refuse("missing", "edit:change"));
        }
        return !missing;
    }

    private Correction correction() {
        return new Correction(size, change.getText().strip());
    }

    /** Null when what was typed is no day and time. */
    private @Nullable Instant at() {
        try {
            return Dates.instant(
                    LocalDate.parse(day.getText().strip())
                            .atTime(LocalTime.parse(time.getText().strip())));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    public TextField day() {
        return day;
    }

    /** Of the portal's zone. */
    public TextField time() {
        return time;
    }

    /** What a correction changes for readers. */
    public TextField change() {
        return change;
    }

    public List<Release.Change> sizes() {
        return List.of(Release.Change.MINOR, Release.Change.MAJOR);
    }

    public Release.Change getSize() {
        return size;
    }

    public void setSize(Release.@Nullable Change size) {
        this.size = size == null ? Release.Change.MINOR : size;
    }

    public TextField reason() {
        return reason;
    }

    /** Where readers of a withdrawn publication go instead. */
    public TextField successor() {
        return successor;
    }
}
