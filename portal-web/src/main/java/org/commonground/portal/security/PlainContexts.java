package org.commonground.portal.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

import org.primefaces.context.PrimeFacesContext;

/**
 * Has public pages written without PrimeFaces, which gives every script a nonce, another one each
 * time. Only the policy of the back office names it; on public pages scripts are allowed by where
 * they come from.
 */
public class PlainContexts extends FacesContextFactory {
    public PlainContexts(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
            Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
        return made instanceof PrimeFacesContext primeFaces
                        && request instanceof HttpServletRequest http
                        && !ContentPolicy.isBackOffice(http.getServletPath())
                ? new PlainContext(primeFaces)
                : made;
    }

    private static final class PlainContext extends FacesContextWrapper {
        private final PrimeFacesContext primeFaces;

        PlainContext(PrimeFacesContext primeFaces) {
            super(primeFaces);
            this.primeFaces = primeFaces;
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            primeFaces.getWrapped().setResponseWriter(writer);
        }
    }
}
