package org.commonground.portal.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.alerts.KeptSearches;
import org.commonground.alerts.Rhythm;
import org.commonground.mail.OneLine;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;
import org.commonground.search.SearchUrl;

import java.util.List;

/** A search and what somebody typed to be told of it, kept until it is taken. */
@Named
@RequestScoped
public class AskForAlert {
    static final String QUESTION = "search";

    private final HttpServletRequest request;
    private final FollowedSearches searches;
    private FormErrors errors = FormErrors.NONE;

    @Inject
    AskForAlert(HttpServletRequest request, FollowedSearches searches) {
        this.request = request;
        this.searches = searches;
    }

    /** The form says the search in one field, an address as any search is said. */
    public String question() {
        String sent = request.getParameter(QUESTION);
        return (sent == null ? SearchUrl.of(request.getParameterMap()) : SearchUrl.ofQuestion(sent))
                .question();
    }

    public String inWords() {
        return searches.of(question()).inWords();
    }

    /** Fits, however long the search is. */
    public String suggestedName() {
        return OneLine.of(inWords(), KeptSearches.LONGEST_NAME);
    }

    public String searchUrl() {
        return SearchUrl.ofQuestion(question()).page();
    }

    public String address() {
        return Asked.field(request, "address");
    }

    public List<RhythmChoice> rhythms() {
        return RhythmChoice.all(Rhythm.of(rhythm()).orElse(Rhythm.WEEKLY));
    }

    public FormErrors errors() {
        return errors;
    }

    String rhythm() {
        return Asked.field(request, "rhythm");
    }

    /** What only programs fill in. */
    boolean isByProgram() {
        return !Asked.field(request, "website").isEmpty();
    }

    void refuse(FormErrors found) {
        errors = found;
    }
}
