package org.commonground.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.PortalHome;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@OnBothDatabases
class DemoAccountsIT {
    private final TestDatabase database;

    @TempDir private Path home;

    DemoAccountsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void letsEachRoleInAsPrintedAndTheSameAfterARestart() {
        List<DemoSignIn> first = prepared();
        List<DemoSignIn> second = prepared();

        assertThat(second)
                .isEqualTo(first)
                .extracting(DemoSignIn::role)
                .containsExactly(Role.values());
        for (DemoSignIn signIn : first) {
            assertThat(whoIs(signIn.signInName(), signIn.password()))
                    .hasValueSatisfying(
                            person -> assertThat(person.roles()).containsExactly(signIn.role()));
            assertThat(ownerOf(signIn.token())).isPresent();
        }
    }

    @Test
    void keepsThePasswordsInAFileThatOnlyItsOwnerReads() throws IOException {
        prepared();

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        home.resolve("demo-sign-ins.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void printsOneLineForEachRole() {
        DemoSignIn editor = prepared().getFirst();

        assertThat(editor)
                .hasToString(
                        "    editor         editor@demo.example / "
                                + editor.password()
                                + "   token "
                                + editor.token());
    }

    @Test
    void shutsThemOutInProduction() {
        DemoSignIn editor = prepared().getFirst();

        assertThat(disabled()).isEqualTo(3);

        assertThat(whoIs(editor.signInName(), editor.password())).isEmpty();
        assertThat(ownerOf(editor.token())).isEmpty();
        assertThat(disabled()).isZero();
    }

    private int disabled() {
        return from(house -> house.demo(new PortalHome(home.toString())).disable());
    }

    private List<DemoSignIn> prepared() {
        return from(house -> house.demo(new PortalHome(home.toString())).prepare());
    }

    private Optional<Person> whoIs(String name, String password) {
        return from(house -> house.signIn().check(name, password));
    }

    private Optional<Person> ownerOf(String token) {
        return from(house -> house.tokens().ownerOf(token));
    }

    private <T> T from(Function<PeopleHouse, T> work) {
        return database.fromTransaction(
                entities -> work.apply(new PeopleHouse(entities, Clock.systemUTC())));
    }
}
