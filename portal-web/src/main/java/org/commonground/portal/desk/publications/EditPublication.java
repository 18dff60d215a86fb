package org.commonground.portal.desk.publications;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.EditedMeanwhile;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.kernel.Refusal;
import org.commonground.portal.desk.DeskTexts;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.NamedLink;
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
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A publication in an editor's hands: written, saved, reviewed, published, withdrawn. */
@Named
@ViewScoped
public class EditPublication implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final String SAVED = "saved";
    private static final String CHECK = "check";

    @Inject private transient Publications publications;

    @Inject private transient PublicationForms forms;

    @Inject private transient EditorialWorkflow workflow;

    @Inject private transient HttpServletRequest request;

    private transient @Nullable Publication publication;
    private @Nullable Kind kind;
    private int revision;
    private transient @Nullable PublicationForm form;
    private transient List<Object> before = List.of();
    private transient List<FieldProblem> problems = List.of();
    private transient @Nullable SavedMeanwhile meanwhile;
    private final TextField reason = TextField.area("reason", 2, "");
    private String done = "";

    /**
     * @throws UnknownPublication when there is none of that number
     */
    @PostConstruct
    void open() {
        Object id = request.getAttribute("path.id");
        if (id == null) {
            kind = Kind.of(parameter("kind")).orElse(null);
            form = kind == null ? null : forms.blank(kind, documents());
        } else {
            show(publications.get(number(id.toString())));
            done = parameter("done");
        }
    }

    private List<Long> documents() {
        return Stream.of(
                        Objects.requireNonNullElse(
                                request.getParameterValues("document"), new String[0]))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private void show(Publication found) {
        publication = found;
        kind = found.kind();
        revision = found.revision();
        PublicationForm shown = forms.of(found);
        form = shown;
        before = shown.said();
    }

    public void save() throws IOException {
        if (store()) {
            finish(SAVED);
        }
    }

    public void sendToReview() throws IOException {
        if (store() && step(workflow::sendToReview)) {
            finish("sent");
        }
    }

    public void returnToDraft() throws IOException {
        if (store() && step(workflow::returnToDraft)) {
            finish("returned");
        }
    }

    /** Where something stands against it, it is saved and the editor asked once more. */
    public void publish() throws IOException {
        if (isReadyForReaders() && store()) {
            if (doubts().isEmpty()) {
                publishStored();
            } else {
                finish(CHECK);
            }
        }
    }

    public void publishAllTheSame() throws IOException {
        if (isReadyForReaders() && store()) {
            publishStored();
        }
    }

    private void publishStored() throws IOException {
        if (step(workflow::publish)) {
            finish("published");
        }
    }

    private boolean isReadyForReaders() {
        done = "";
        problems =
                form().body().summary().isBlank()
                        ? List.of(form().body().summary().refuse("missing", "edit:summary"))
                        : List.of();
        return problems.isEmpty();
    }

    /** What was typed since is saved too, so that nothing of it is lost. */
    public void withdraw() throws IOException {
        done = "";
        if (reason.isBlank()) {
            problems = List.of(reason.refuse("missing", "edit:reason"));
        } else if (store() && step(id -> workflow.withdraw(id, reason.getText()))) {
            finish("withdrawn");
        }
    }

    /** The editor has seen what somebody else saved, and goes on with their own words. */
    public void saveOverTheirs() throws IOException {
        revision = publications.get(stored().id()).revision();
        save();
    }

    private boolean store() {
        done = "";
        problems = form().problems();
        if (!problems.isEmpty()) {
            return false;
        }
        try {
            if (publication == null) {
                publication = workflow.start(kind(), form().toDraft());
            } else if (publications.get(publication.id()).revision() != revision
                    || !form().said().equals(before)) {
                workflow.save(publication.id(), revision, form().toDraft());
            }
            show(publications.get(stored().id()));
            meanwhile = null;
            return true;
        } catch (EditedMeanwhile refusal) {
            Publication latest = publications.get(stored().id());
            meanwhile = SavedMeanwhile.of(latest, refusal.getMessage(), forms.of(latest), form());
        } catch (Refusal refusal) {
            problems = List.of(new FieldProblem(refusal.getMessage(), "edit"));
        }
        return false;
    }

    private boolean step(LongConsumer step) {
        try {
            step.accept(stored().id());
            show(publications.get(stored().id()));
            return true;
        } catch (Refusal refusal) {
            problems = List.of(new FieldProblem(refusal.getMessage(), "edit"));
            return false;
        }
    }

    /** Shows the publication anew at its own address, which a new one has only now. */
    private void finish(String what) throws IOException {
        done = what;
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/desk/publications/" + stored().id() + "?done=" + what);
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
        return PublicationStanding.of(stored());
    }

    public boolean isIn(String state) {
        return publication != null && publication.state().name().equals(state);
    }

    /** Before anything is stored every step but withdrawing can be made. */
    public boolean canBeSentToReview() {
        return publication == null || isIn("DRAFT") || isIn("WITHDRAWN");
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public @Nullable SavedMeanwhile meanwhile() {
        return meanwhile;
    }

    public TextField reason() {
        return reason;
    }

    /** What the last step did, in words; empty when there was none. */
    public String done() {
        return DeskTexts.ifAny("edit.done." + done);
    }

    /** Whether the editor is asked once more before it is published. */
    public boolean isToBeChecked() {
        return done.equals(CHECK) && !doubts().isEmpty();
    }

    /** What readers will miss in the attached documents. */
    public List<String> warnings() {
        return form().attachments().list().stream()
                .flatMap(each -> Stream.ofNullable(each.warning()))
                .toList();
    }

    /** What an editor is told before publishing all the same: warnings and open questions. */
    public List<String> doubts() {
        return Stream.concat(
                        warnings().stream(),
                        form().body().unanswered().stream()
                                .map(question -> DeskTexts.of("unanswered.lead", question)))
                .toList();
    }

    /** The page that asks for the kind, with what the address says already. */
    public List<NamedLink> kinds() {
        String attach =
                documents().stream().map(id -> "&document=" + id).collect(Collectors.joining());
        return Stream.of(Kind.values())
                .map(
                        each ->
                                new NamedLink(
                                        each.label(),
                                        "/desk/publications/new?kind=" + each.value() + attach))
                .toList();
    }

    private Publication stored() {
        return Objects.requireNonNull(publication);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static long number(String segment) {
        if (!segment.matches("\\d{1,18}")) {
            throw new UnknownPublication(0);
        }
        return Long.parseLong(segment);
    }
}
