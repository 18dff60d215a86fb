package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.people.FirstRun;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;

/** The page on which the first administrator is made. */
@Named("firstRun")
@RequestScoped
public class FirstRunPage {
    private final HttpServletRequest request;
    private final FirstRun firstRun;
    private FormErrors errors = FormErrors.NONE;

    @Inject
    FirstRunPage(HttpServletRequest request, FirstRun firstRun) {
        this.request = request;
        this.firstRun = firstRun;
    }

    /** The secret of the link: in the address at first, in the form later. */
    public String link() {
        String sent = Asked.field(request, "link");
        return sent.isEmpty() ? Asked.field(request, "token") : sent;
    }

    /** Answers 410 for a link that was used or has expired. */
    public void settle() {
        if (!works()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    public boolean works() {
        return firstRun.works(link());
    }

    public String user() {
        return Asked.field(request, "user");
    }

    public String post() {
        return Asked.field(request, "post");
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }
}
