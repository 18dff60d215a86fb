package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarRefused;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.Speaker;
import org.commonground.seminars.portraits.Portrait;

import java.util.List;
import java.util.stream.IntStream;

/** The pictures of a seminar's speakers, each with a form of its own. */
@Named
@RequestScoped
public class PictureSpeakers {
    @Inject private Seminars seminars;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private String typedFor = "";
    private Portrait typed = Portrait.NONE;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        seminar = seminars.get(AddressNumber.of(http, "id"));
    }

    /**
     * A speaker with what stands in the form.
     *
     * @param field what the names of the form's fields begin with
     * @param kept whether there is a picture to be taken away
     */
    public record Sitter(String field, Speaker speaker, Portrait shown, boolean kept) {
        public String about() {
            return speaker.post().isEmpty()
                    ? speaker.organisation()
                    : speaker.post()
                            + (speaker.organisation().isEmpty()
                                    ? ""
                                    : ", " + speaker.organisation());
        }
    }

    public Seminar seminar() {
        return seminar;
    }

    public String path() {
        return "/organise/" + seminar.id() + "/pictures";
    }

    public List<Sitter> sitters() {
        List<Speaker> speakers = seminar.plan().speakers();
        return IntStream.range(0, speakers.size())
                .mapToObj(i -> sitter("speaker-" + (i + 1), speakers.get(i)))
                .toList();
    }

    public String done() {
        String done = Asked.field(http, "done");
        return done.matches("saved|removed") ? done : "";
    }

    public FormErrors errors() {
        return errors;
    }

    /** Keeps what came with the form, so that it stands there again. */
    void typed(String speaker, Portrait portrait) {
        typedFor = speaker;
        typed = portrait;
    }

    void refuse(SeminarRefused refused) {
        errors =
                new FormErrors(
                        refused.problems().stream()
                                .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                .toList());
    }

    /**
     * @param part of the form of whoever was typed for: {@code file} or {@code alternative}
     */
    void refuse(String part, String sentence) {
        errors =
                FormErrors.at(
                        sitters().stream()
                                .filter(sitter -> sitter.speaker().name().equals(typedFor))
                                .map(sitter -> sitter.field() + "-" + part)
                                .findFirst()
                                .orElse(part),
                        sentence);
    }

    private Sitter sitter(String field, Speaker speaker) {
        return new Sitter(
                field,
                speaker,
                speaker.name().equals(typedFor) ? typed : speaker.picture(),
                speaker.picture().isThere());
    }
}
