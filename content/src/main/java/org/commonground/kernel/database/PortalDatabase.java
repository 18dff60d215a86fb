package org.commonground.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager to whoever asks for one by constructor. */
@ApplicationScoped
class PortalDatabase {
    @Produces
    @SuppressWarnings("UnusedVariable") // read by whoever injects it
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;
}
