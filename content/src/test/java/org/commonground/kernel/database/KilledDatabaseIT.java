package org.commonground.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What a killed process had been told by H2 that it had committed. */
class KilledDatabaseIT {
    private static final int COMMITS = 3000;

    @TempDir private Path folder;

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException, SQLException {
        assertThat(lostOfThoseAcknowledged(";WRITE_DELAY=0")).isZero();
    }

    /** The twin: what the portal's address has that setting for, and does not start without. */
    @Test
    void withoutWritingAtOnceSomeOfItWouldBeLost()
            throws IOException, InterruptedException, SQLException {
        assertThat(lostOfThoseAcknowledged("")).isPositive();
    }

    private int lostOfThoseAcknowledged(String settings)
            throws IOException, InterruptedException, SQLException {
        String address = "jdbc:h2:file:" + folder.resolve("killed") + settings;
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Committer.class.getName(),
                                address)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int acknowledged = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == COMMITS) {
                    // Not by the process itself, which would close what it still has to say.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).isGreaterThanOrEqualTo(COMMITS);
        // One more than were acknowledged may have been on its way.
        return Math.max(0, acknowledged - kept(address));
    }

    private static int kept(String address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Commits one row after the other and says so each time, until it is killed. */
    static final class Committer {
        private Committer() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (number int primary key)");
                // What may be lost are rows, not the table that they are counted in.
                statement.execute("checkpoint sync");
                for (int i = 1; ; i++) {
                    statement.execute("insert into kept values (" + i + ")");
                    System.out.println(i);
                }
            }
        }
    }
}
