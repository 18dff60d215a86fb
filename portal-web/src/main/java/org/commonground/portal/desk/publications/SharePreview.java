package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.editorial.previews.PreviewLinks;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Dates;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** Links under which somebody without an account sees the latest version. */
@Named
@RequestScoped
public class SharePreview {
    private static final String USUAL_DAYS = "14";

    @Inject private EditPublication edit;

    @Inject private PreviewLinks previews;

    @Inject private PublicAddress address;

    private final TextField days = TextField.line("previewDays", USUAL_DAYS);
    private @Nullable String fresh;

    public void make() {
        String typed = days.getText().strip();
        if (!typed.matches("\\d{1,3}")) {
            edit.refuse(days.refuse("wrong", "edit:previewDays", typed));
            return;
        }
        try {
            Duration lasts = Duration.ofDays(Long.parseLong(typed));
            fresh = address.of("/preview/" + previews.make(edit.standing().id(), lasts));
        } catch (Refusal refusal) {
            edit.refuse(new FieldProblem(refusal.getMessage(), "edit:previewDays:line"));
        }
    }

    public void revoke(long link) {
        previews.revoke(edit.standing().id(), link);
    }

    /** The one that was just made: it is shown this once. */
    public @Nullable String fresh() {
        return fresh;
    }

    public List<Shared> links() {
        return previews.of(edit.standing().id()).stream()
                .map(link -> new Shared(link.id(), link.madeBy(), Dates.minute(link.expiresAt())))
                .toList();
    }

    public TextField days() {
        return days;
    }

    /** A link that works. */
    public record Shared(long id, String by, String until) {}
}
