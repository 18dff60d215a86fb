package org.commonground.seminars;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Gives the reading lists of plans that were saved before there were rows for them their rows. */
public final class ListedReadings implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("111");
    }

    @Override
    public String getDescription() {
        return "listed readings";
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

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<Long, Set<ListedWork>> lists = lists(connection);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into seminar_reading (seminar_id, work, number) values (?, ?,"
                                + " ?)")) {
            for (Map.Entry<Long, Set<ListedWork>> list : lists.entrySet()) {
                for (ListedWork listed : list.getValue()) {
                    insert.setLong(1, list.getKey());
                    insert.setString(2, listed.work().name());
                    insert.setLong(3, listed.number());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static Map<Long, Set<ListedWork>> lists(Connection connection) throws SQLException {
        Map<Long, Set<ListedWork>> lists = new LinkedHashMap<>();
        try (Statement all = connection.createStatement();
                ResultSet row = all.executeQuery("select id, plan from seminar order by id")) {
            while (row.next()) {
                lists.put(row.getLong(1), works(row.getString(2)));
            }
        }
        return lists;
    }

    /** Read by hand: what plans are called in the code may change, what was written has not. */
    private static Set<ListedWork> works(String plan) {
        Set<ListedWork> works = new LinkedHashSet<>();
        try (JsonReader reader = Json.createReader(new StringReader(plan))) {
            if (reader.readObject().get("readings") instanceof JsonArray readings) {
                for (JsonValue each : readings) {
                    JsonObject item = each.asJsonObject();
                    works.add(
                            new ListedWork(
                                    ReadingItem.Work.valueOf(item.getString("work", "PUBLICATION")),
                                    item.getJsonNumber("id").longValueExact()));
                }
            }
        }
        return works;
    }
}
