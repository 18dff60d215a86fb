package org.commonground.kernel.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ServiceLoader;

import javax.sql.DataSource;

/**
 * Brings the schema up to date while Hibernate starts, just before it validates its mapping against
 * it.
 */
public final class SchemaMigration implements Integrator {
    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        ConnectionProvider connections =
                sessions.getServiceRegistry().requireService(ConnectionProvider.class);
        migrate(dataSource(connections));
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {
        // Nothing was kept.
    }

    /**
     * Applies what is missing: scripts, and where SQL does not do, classes that {@code
     * META-INF/services} names; a failed or altered migration stops the start with Flyway's own
     * words.
     */
    public static void migrate(DataSource database) {
        ClassLoader here = SchemaMigration.class.getClassLoader();
        JavaMigration[] classes =
                ServiceLoader.load(JavaMigration.class, here).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new);
        Flyway.configure(here)
                .dataSource(database)
                .javaMigrations(classes)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        refuseLossyCommits(database);
    }

    /**
     * H2 acknowledges a commit before it is written unless told otherwise: a killed server then
     * loses thousands.
     *
     * @throws IllegalStateException when the address of a file database lacks {@code WRITE_DELAY=0}
     */
    private static void refuseLossyCommits(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String address = connection.getMetaData().getURL();
            if (address.startsWith("jdbc:h2:file:") && !writesAtOnce(connection)) {
                throw new IllegalStateException(
                        "The database address must contain ;WRITE_DELAY=0, or acknowledged work can"
                                + " be lost: "
                                + address);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database could not be asked about its settings", e);
        }
    }

    private static boolean writesAtOnce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select setting_value from information_schema.settings where"
                                        + " setting_name = 'WRITE_DELAY'")) {
            return row.next() && "0".equals(row.getString(1));
        }
    }

    private static DataSource dataSource(ConnectionProvider connections) {
        return connections instanceof DatasourceConnectionProviderImpl known
                ? known.getDataSource()
                : connections.unwrap(DataSource.class);
    }
}
