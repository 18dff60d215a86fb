package org.commonground.portal.errors;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;

import java.util.Iterator;

/**
 * Leaves exceptions of Faces pages to {@link FailureFilter}. By itself Faces answers an Ajax
 * request that failed with 200 and the name of the exception's class.
 */
public class ViewFailures extends ExceptionHandlerFactory {
    public ViewFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Thrower(getWrapped().getExceptionHandler());
    }

    private static final class Thrower extends ExceptionHandlerWrapper {
        Thrower(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
            if (queue.hasNext()) {
                Throwable thrown = queue.next().getContext().getException();
                queue.remove();
                throw new FacesException(thrown);
            }
            super.handle();
        }
    }
}
