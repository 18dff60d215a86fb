package org.commonground.lessons;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the learning points of versions that were saved before there were lessons. One that says
 * the same in several versions of a publication is one lesson.
 */
public final class NumberedLearningPoints implements JavaMigration {
    private static final String BODY = "body";
    private static final String POINTS = "learningPoints";

    private final Map<Name, Long> known = new HashMap<>();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("021");
    }

    @Override
    public String getDescription() {
        return "numbered learning points";
    }

    /** What has run must not change, but there is no text to tell by. */
    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private record Name(long publication, String statement) {}

    private record Version(long id, long publication, int number, int published, JsonObject body) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (Version version : versions(connection)) {
            number(connection, version);
        }
    }

    private static List<Version> versions(Connection connection) throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (Statement all = connection.createStatement();
                ResultSet row =
                        all.executeQuery(
                                """
                                select version.id, publication_id, number, coalesce(published_version, 0), body
                                from publication_version version
                                join publication on publication.id = publication_id
                                order by publication_id, number
                                """)) {
            while (row.next()) {
                versions.add(
                        new Version(
                                row.getLong(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getInt(4),
                                object(row.getString(5))));
            }
        }
        return versions;
    }

    private void number(Connection connection, Version version) throws SQLException {
        JsonObject said = version.body().getJsonObject(BODY);
        JsonArray points = said.getJsonArray(POINTS);
        if (points == null || points.isEmpty()) {
            return;
        }
        JsonArrayBuilder numbered = Json.createArrayBuilder();
        Set<String> taken = new HashSet<>();
        for (JsonObject point : points.getValuesAs(JsonObject.class)) {
            if (point.get("id") instanceof JsonNumber) {
                numbered.add(point);
                continue;
            }
            long lesson = lesson(connection, name(version, point, taken));
            numbered.add(Json.createObjectBuilder(point).add("id", lesson));
            if (version.number() == version.published()) {
                publish(connection, lesson, point);
            }
        }
        JsonObject body =
                Json.createObjectBuilder(version.body())
                        .add(BODY, Json.createObjectBuilder(said).add(POINTS, numbered))
                        .build();
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update publication_version set body = ? where id = ?")) {
            update.setString(1, body.toString());
            update.setLong(2, version.id());
            update.executeUpdate();
        }
    }

    /** Two of one version are two lessons, even in the same words. */
    private static Name name(Version version, JsonObject point, Set<String> taken) {
        String statement = point.getString("statement", "");
        while (!taken.add(statement)) {
            statement += " again";
        }
        return new Name(version.publication(), statement);
    }

    private long lesson(Connection connection, Name name) throws SQLException {
        Long lesson = known.get(name);
        if (lesson == null) {
            lesson = begun(connection, name.publication());
            known.put(name, lesson);
        }
        return lesson;
    }

    private static long begun(Connection connection, long publication) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into lesson (publication_id, standing, statement, contradicts)
                        values (?, 'DRAFT', '', false)
                        """,
                        new String[] {"id"})) {
            insert.setLong(1, publication);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static void publish(Connection connection, long lesson, JsonObject point)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update lesson set standing = 'PUBLISHED', statement = ?, contradicts = ?"
                                + " where id = ?")) {
            update.setString(1, point.getString("statement", ""));
            update.setBoolean(2, point.getBoolean("contradicts", false));
            update.setLong(3, lesson);
            update.executeUpdate();
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
