package org.commonground.portal.routes;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Gives Faces the addresses of the table, so that forms and redirects never name a file. */
public class RoutedViews extends ViewHandlerWrapper {
    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Reading keeps no state. The page says so itself, but too late: PrimeFaces asks before the
     * page is built, and puts its nonce into a session that nobody needs.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String view) {
        UIViewRoot root = super.createView(context, view);
        if (!view.startsWith("/desk/") && !view.startsWith("/admin/")) {
            root.setTransient(true);
        }
        return root;
    }

    /** For the page in hand the address it was asked under, with all its names and numbers. */
    @Override
    public String getActionURL(FacesContext context, String view) {
        Object asked =
                context.getExternalContext()
                        .getRequestMap()
                        .get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean isThisOne =
                context.getViewRoot() != null && view.equals(context.getViewRoot().getViewId());
        if (isThisOne && asked instanceof String address) {
            return address;
        }
        return Routes.OF_THE_PORTAL
                .addressOf(view)
                .orElseGet(() -> super.getActionURL(context, view));
    }
}
