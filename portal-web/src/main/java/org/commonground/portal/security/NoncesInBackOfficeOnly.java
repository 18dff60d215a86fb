package org.commonground.portal.security;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from giving every page a nonce: it keeps nonces in the session and would begin
 * one for every reader. Public pages have no script that needs one.
 */
public class NoncesInBackOfficeOnly implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        String view = event.getFacesContext().getExternalContext().getRequestServletPath();
        if (!ContentPolicy.isBackOffice(view)) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }
}
