package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.editorial.copies.Presence;
import org.commonground.editorial.copies.WorkingCopies;
import org.commonground.editorial.copies.WorkingCopy;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

import java.util.List;
import java.util.Optional;

/**
 * Keeps on the server what is typed, offers what was left behind, and tells who else is at the same
 * publication.
 */
@Named
@RequestScoped
public class KeepWork {
    @Inject private EditPublication edit;

    @Inject private WorkingCopies copies;

    @Inject private PublicationForms forms;

    private @Nullable Optional<WorkingCopy> left;

    /** Asked by the page every ten seconds while somebody types. */
    public void keep() {
        if (edit.isChanged()) {
            copies.keep(edit.opening(), FormCopy.of(edit.form()).json());
            PrimeFaces.current().ajax().addCallbackParam("kept", true);
        } else {
            copies.seen(edit.opening());
        }
    }

    /** Asked by the page every ten seconds while nobody types. */
    public void watch() {
        copies.seen(edit.opening());
    }

    /** Who else has this publication open, in sentences. */
    public List<String> others() {
        return edit.isStored()
                ? copies.others(edit.opening()).stream().map(KeepWork::sentence).toList()
                : List.of();
    }

    /** When something was typed here last that was not saved; null when nothing was. */
    public @Nullable String leftAt() {
        return left().map(copy -> Dates.second(copy.keptAt())).orElse(null);
    }

    /** The same as a browser counts, in milliseconds. */
    public long leftAtMillis() {
        return left().orElseThrow().keptAt().toEpochMilli();
    }

    /** Goes on where it was left; what else was typed since then is gone from the form. */
    public void putBack() {
        left().ifPresent(
                        copy ->
                                edit.goOn(
                                        copy,
                                        forms.of(copy.kind(), FormCopy.read(copy.content()))));
        left = Optional.empty();
    }

    public void throwAway() {
        left().ifPresent(copy -> copies.forget(edit.opening().person(), copy.opening()));
        left = Optional.empty();
    }

    private Optional<WorkingCopy> left() {
        Optional<WorkingCopy> known = left;
        if (known == null) {
            known = copies.left(edit.opening());
            left = known;
        }
        return known;
    }

    /** Says that somebody else is at it. */
    public static String sentence(Presence other) {
        return Texts.of(
                other.typing() ? "edit.others.typing" : "edit.others.open",
                other.who(),
                Dates.minute(other.since()));
    }
}
