package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.comments.Comments;
import org.commonground.people.Role;
import org.commonground.portal.publications.PublicationPage;
import org.commonground.portal.publications.ShownVersion;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What editors say about a publication, beside the places on its own page, while no reader has seen
 * that version.
 */
@Named
@RequestScoped
public class ReviewPublication {
    @Inject private PublicationPage shown;

    @Inject private Comments comments;

    @Inject private HttpServletRequest request;

    private @Nullable List<Talk> talks;

    public boolean isOpen() {
        return request.getServletPath().equals("/publication.xhtml")
                && request.isUserInRole(Role.EDITOR.value())
                && shown.shown().why() == ShownVersion.Why.UNPUBLISHED;
    }

    /** Where something can be said about a place. */
    public String url(String place) {
        return shown.editUrl() + "?about=" + place + "#comments";
    }

    /** What is said about it and still open. */
    public List<Talk> at(String place) {
        List<Talk> known = talks;
        if (known == null) {
            known =
                    comments.on(shown.shown().publication().id()).stream()
                            .map(Talk::of)
                            .filter(Talk::open)
                            .toList();
            talks = known;
        }
        return known.stream().filter(talk -> talk.place().equals(place)).toList();
    }
}
