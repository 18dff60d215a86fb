package org.commonground.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import java.sql.DatabaseMetaData;

/** Whether the database answers, and which one it is. */
@ApplicationScoped
public class DatabasePulse {
    private final EntityManager entities;

    @Inject
    public DatabasePulse(EntityManager entities) {
        this.entities = entities;
    }

    /** Asked outside any transaction, which would itself fail without a database. */
    public boolean beats() {
        try {
            return entities.createNativeQuery("select 1").getResultList().size() == 1;
        } catch (PersistenceException silent) {
            return false;
        }
    }

    /** Product and version, for the log. */
    @Transactional
    public String name() {
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            DatabaseMetaData about = connection.getMetaData();
                            return about.getDatabaseProductName()
                                    + " "
                                    + about.getDatabaseProductVersion();
                        });
    }
}
