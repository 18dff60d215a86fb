package org.commonground.portal.desk.publications;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.EditedMeanwhile;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.editorial.copies.Opening;
import org.commonground.editorial.copies.WorkingCopies;
import org.commonground.editorial.copies.WorkingCopy;
import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * A publication in an editor's hands: opened, written, saved. What comes then is {@link
 * MovePublication}.
 */
@Named
@ViewScoped
public class EditPublication implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final String SAVED = "saved";
    static final String CHECK = "check";

    @Inject private transient Publications publications;

    @Inject private transient PublicationForms forms;

    @Inject private transient EditorialWorkflow workflow;

    @Inject private transient ChooseKind choice;

    @Inject private transient WorkingCopies copies;

    @Inject private transient CurrentPerson person;

    @Inject private transient HttpServletRequest request;

    private transient @Nullable Publication publication;
    private @Nullable PublicationStanding standing;
    private @Nullable Kind kind;
    private int revision;
    private transient @Nullable PublicationForm form;
    private transient List<Object> before = List.of();
    private transient List<FieldProblem> problems = List.of();
    private transient @Nullable SavedMeanwhile meanwhile;
    private String done = "";
    private String opening = UUID.randomUUID().toString();

    /**
     * @throws UnknownPublication when there is none of that number
     */
    @PostConstruct
    void open() {
        if (request.getAttribute("path.id") == null) {
            kind = Kind.of(parameter("kind")).orElse(null);
            if (kind != null) {
                begin(forms.blank(kind, choice.documents()));
            }
        } else {
            show(publications.get(AddressNumber.of(request, "id")));
            done = parameter("done");
        }
    }

    private void show(Publication found) {
        publication = found;
        standing = PublicationStanding.of(found);
        kind = found.kind();
        revision = found.revision();
        begin(forms.of(found));
    }

    private void begin(PublicationForm shown) {
        form = shown;
        before = shown.said();
    }

    public void save() throws IOException {
        if (store()) {
            finish(SAVED);
        }
    }

    /** The editor has seen what somebody else saved, and goes on with their own words. */
    public void saveOverTheirs() throws IOException {
        revision = readAgain().revision();
        save();
    }

    /** Saves if anything was changed; says what stands against it, if anything does. */
    boolean store() {
        done = "";
        problems = form().problems();
        if (!problems.isEmpty()) {
            return false;
        }
        try {
            if (publication == null) {
                publication = workflow.start(kind(), form().toDraft());
            } else if (isChanged() || revision != readAgain().revision()) {
                workflow.save(publication.id(), revision, form().toDraft());
            }
            show(readAgain());
            meanwhile = null;
            copies.forget(opening().person(), opening);
            return true;
        } catch (EditedMeanwhile refusal) {
            meanwhile = SavedMeanwhile.of(readAgain(), refusal.getMessage(), form().toDraft());
        } catch (Refusal refusal) {
            refuse(new FieldProblem(refusal.getMessage(), "edit"));
        }
        return false;
    }

    /** Saves what was typed, takes a step and shows the publication anew. */
    void step(LongConsumer step, String what) throws IOException {
        if (!store()) {
            return;
        }
        try {
            step.accept(stored().id());
            finish(what);
        } catch (Refusal refusal) {
            show(readAgain());
            refuse(new FieldProblem(refusal.getMessage(), "edit"));
        }
    }

    void refuse(FieldProblem problem) {
        done = "";
        problems = List.of(problem);
    }

    /** Shows the publication anew at its own address, which a new one has only now. */
    void finish(String what) throws IOException {
        done = what;
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/desk/publications/" + stored().id() + "?done=" + what);
    }

    /** This page in this person's hands. */
    Opening opening() {
        return new Opening(
                opening,
                person.get().orElseThrow().id(),
                publication == null ? null : publication.id(),
                Objects.requireNonNull(kind),
                revision);
    }

    boolean isChanged() {
        return !form().said().equals(before);
    }

    /**
     * Takes over what was left on another page, so that it is kept on and cleared with this one.
     */
    void goOn(WorkingCopy left, PublicationForm with) {
        opening = left.opening();
        revision = left.revision();
        form = with;
        done = "";
    }

    /** Null on the page that asks for the kind. */
    public @Nullable Kind kind() {
        return kind;
    }

    /** Empty until a kind is chosen. */
    public PublicationForm form() {
        return Objects.requireNonNull(form);
    }

    public boolean isStored() {
        return publication != null;
    }

    /** What readers and editors know it by. */
    public PublicationStanding standing() {
        return Objects.requireNonNull(standing);
    }

    public boolean isIn(String state) {
        return publication != null && publication.state().name().equals(state);
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public @Nullable SavedMeanwhile meanwhile() {
        return meanwhile;
    }

    /** What the last step did, in words; empty when there was none. */
    public String done() {
        return Texts.ifAny("edit.done." + done);
    }

    boolean isAskedToCheck() {
        return done.equals(CHECK);
    }

    private Publication stored() {
        return Objects.requireNonNull(publication);
    }

    /** As it is now, which may be as somebody else left it. */
    private Publication readAgain() {
        return publications.get(stored().id());
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
