package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.FormTokens;
import org.commonground.publications.Kind;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the shell of every page asks about the page in hand. */
@Named("page")
@RequestScoped
public class ThisPage {
    private final HttpServletRequest request;
    private final CurrentPerson person;
    private final FormTokens tokens;

    @Inject
    ThisPage(HttpServletRequest request, CurrentPerson person, FormTokens tokens) {
        this.request = request;
        this.person = person;
        this.tokens = tokens;
    }

    /** The address as asked, without the query. */
    public String path() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return Objects.requireNonNullElse(asked, request.getRequestURI()).toString();
    }

    /** What feedback is about: the path, and on a page of results the words as well. */
    public String about() {
        String words = Objects.requireNonNullElse(request.getParameter("q"), "");
        return path().equals("/search") && !words.isBlank()
                ? "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                : path();
    }

    /** The same within another address. */
    public String aboutEncoded() {
        return URLEncoder.encode(about(), StandardCharsets.UTF_8);
    }

    /** The post of whoever is signed in; empty for a reader. */
    public String signedInAs() {
        return person.displayName();
    }

    /** What the navigation leads to. */
    public Kind[] kinds() {
        return Kind.values();
    }

    /** For the field {@value FormTokens#FIELD} of every form that changes something. */
    public String formToken() {
        return tokens.issue();
    }

    /** Whether the reader comes back from having said what they think of the page. */
    public boolean feedbackGiven() {
        return "given".equals(request.getParameter("feedback"));
    }
}
