package org.commonground.portal.desk.publications;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.comments.Comments;
import org.commonground.kernel.Refusal;
import org.commonground.portal.desk.versions.FieldPlaces;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What editors say to each other about a publication, in a list and beside each field. */
@Named
@RequestScoped
public class CommentPublication {
    private static final String WHOLE = "";
    private static final String ANSWER = "answer:";

    @Inject private EditPublication edit;

    @Inject private Comments comments;

    @Inject private HttpServletRequest request;

    private final TextField text = TextField.area("comment", 3, "");
    private String about = WHOLE;
    private @Nullable List<Talk> talks;
    private @Nullable Map<String, String> abouts;

    /** The address may name the place that somebody wants to say something about. */
    @PostConstruct
    void takeFromAddress() {
        setAbout(request.getParameter("about"));
    }

    /** Only on the page of a publication that was saved; other forms use the same fields. */
    public boolean isOpen() {
        return String.valueOf(request.getAttribute("path.id")).matches("\\d{1,18}")
                && "/desk/edit-publication.xhtml".equals(request.getServletPath())
                && edit.isStored();
    }

    /** All conversations, those that are open first. */
    public List<Talk> talks() {
        List<Talk> known = talks;
        if (known == null) {
            known = isOpen() ? comments.on(id()).stream().map(Talk::of).toList() : List.of();
            talks = known;
        }
        return known;
    }

    /** The open ones about one field. */
    public List<Talk> at(String place) {
        return talks().stream().filter(talk -> talk.open() && talk.place().equals(place)).toList();
    }

    public long open() {
        return talks().stream().filter(Talk::open).count();
    }

    /** Whether something can be said about a place. */
    public boolean takes(String place) {
        return isOpen() && abouts().containsValue(place);
    }

    /** Leads to the box in which something is said about that place. */
    public void begin(String place) {
        about = place;
    }

    /** What can be commented on or answered, by label. */
    public Map<String, String> abouts() {
        Map<String, String> known = abouts;
        if (known == null) {
            known = read();
            abouts = known;
        }
        return known;
    }

    private Map<String, String> read() {
        Map<String, String> abouts = new LinkedHashMap<>();
        abouts.put(Texts.of("comments.whole"), WHOLE);
        FieldPlaces.of(edit.form().body().toBody().kind())
                .forEach(place -> abouts.put(FieldPlaces.label(place), place));
        List<LearningPointForm> lessons = edit.form().body().lessons().list();
        for (int at = 0; at < lessons.size(); at++) {
            if (lessons.get(at).isSaved()) {
                abouts.put(Texts.of("edit.lesson") + " " + (at + 1), lessons.get(at).place());
            }
        }
        talks().stream()
                .filter(Talk::open)
                .forEach(talk -> abouts.put(talk.toAnswer(), ANSWER + talk.id()));
        return abouts;
    }

    public void say() {
        try {
            if (about.matches(ANSWER + "\\d{1,18}")) {
                long begun = Long.parseLong(about.substring(ANSWER.length()));
                comments.answer(id(), begun, text.getText());
            } else {
                comments.add(id(), about, text.getText());
            }
            text.setText("");
            about = WHOLE;
            forget();
        } catch (Refusal refusal) {
            edit.refuse(new FieldProblem(refusal.getMessage(), "edit:comment:area"));
        }
    }

    public void resolve(long comment) {
        comments.resolve(id(), comment);
        forget();
    }

    public void reopen(long comment) {
        comments.reopen(id(), comment);
        forget();
    }

    /** Something was said; the page shows it. */
    private void forget() {
        talks = null;
        abouts = null;
    }

    private long id() {
        return edit.standing().id();
    }

    public TextField text() {
        return text;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about == null ? WHOLE : about;
    }
}
