package org.commonground.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.audit.AuditEntry;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

@OnBothDatabases
class PeopleIT {
    private static final String PASSWORD = "maypole thistle orbit";
    private static final String OTHER = "quarry lantern willow";

    private final TestDatabase database;
    private Instant now = Instant.parse("2006-04-21T12:00:00Z");

    PeopleIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void letsAPersonInWhoSetAPasswordByTheLink() {
        long editor = added("Editor@Oldham.example", Role.EDITOR);
        String link = from(house -> house.desk().passwordLink(editor));
        in(house -> house.account().setPassword(link, PASSWORD));

        Person signedIn = whoIs(" EDITOR@oldham.example ", PASSWORD).orElseThrow();

        assertThat(signedIn.id()).isEqualTo(editor);
        assertThat(signedIn.roles()).containsExactly(Role.EDITOR);
        assertThat(whoIs("editor@oldham.example", OTHER)).isEmpty();
        assertThat(whoIs("nobody@oldham.example", PASSWORD)).isEmpty();
    }

    @Test
    void refusesASecondPersonOfTheSameNameInAnyCase() {
        added("editor@oldham.example", Role.EDITOR);

        assertThatExceptionOfType(SignInNameRefused.class)
                .isThrownBy(() -> added("EDITOR@OLDHAM.EXAMPLE", Role.ORGANISER))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void refusesANameThatIsNotLikeAnAddress() {
        assertThatExceptionOfType(SignInNameRefused.class)
                .isThrownBy(() -> added("editor", Role.EDITOR));
        assertThatExceptionOfType(SignInNameRefused.class)
                .isThrownBy(() -> added("editor@example <script>", Role.EDITOR));
    }

    @Test
    void usesALinkOnce() {
        long editor = added("editor@oldham.example", Role.EDITOR);
        String link = from(house -> house.desk().passwordLink(editor));
        in(house -> house.account().setPassword(link, PASSWORD));

        assertThatExceptionOfType(LinkUsedUp.class)
                .isThrownBy(() -> in(house -> house.account().setPassword(link, OTHER)));
    }

    @Test
    void refusesALinkThatHasExpired() {
        long editor = added("editor@oldham.example", Role.EDITOR);
        String link = from(house -> house.desk().passwordLink(editor));

        now = now.plus(Duration.ofHours(25));

        assertThatExceptionOfType(LinkUsedUp.class)
                .isThrownBy(() -> in(house -> house.account().setPassword(link, PASSWORD)));
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() {
        long editor = added("editor@oldham.example", Role.EDITOR);
        String link = from(house -> house.desk().passwordLink(editor));

        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> in(house -> house.account().setPassword(link, "password1234")));

        Optional<Person> owner = from(house -> house.account().ownerOfLink(link));
        assertThat(owner).isPresent();
    }

    @Test
    void endsSessionsWhenAPersonIsDisabledOrThePasswordChanges() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);
        int began = person(editor).sessionEpoch();

        in(house -> house.account().changePassword(editor, PASSWORD, OTHER));
        int changed = person(editor).sessionEpoch();
        in(house -> house.desk().disable(editor));

        assertThat(changed).isGreaterThan(began);
        assertThat(person(editor).sessionEpoch()).isGreaterThan(changed);
        assertThat(whoIs("editor@oldham.example", OTHER)).isEmpty();
    }

    @Test
    void refusesAChangeByWhoDoesNotKnowThePresentPassword() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);

        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(
                        () -> in(house -> house.account().changePassword(editor, OTHER, OTHER)));
    }

    @Test
    void letsAProgramInByItsTokenUntilItIsRevoked() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);
        String secret = from(house -> house.account().makeToken(editor, "Loader", null));

        assertThat(secret).startsWith("cg_").hasSize(46);
        assertThat(ownerOf(secret)).map(Person::id).contains(editor);
        AccessToken token = from(house -> house.tokens().of(person(editor))).getFirst();
        assertThat(token.lastUsedAt()).isEqualTo(now);

        in(house -> house.account().revokeToken(editor, token.id()));
        assertThat(ownerOf(secret)).isEmpty();
    }

    @Test
    void leavesTheTokensOfOthersAlone() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);
        long organiser = withPassword("organiser@oldham.example", Role.ORGANISER);
        String secret = from(house -> house.account().makeToken(editor, "Loader", null));
        long token = from(house -> house.tokens().of(person(editor))).getFirst().id();

        in(house -> house.account().revokeToken(organiser, token));

        assertThat(ownerOf(secret)).isPresent();
    }

    @Test
    void refusesATokenThatExpiredOrWhoseOwnerIsDisabled() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);
        String brief =
                from(house -> house.account().makeToken(editor, "Brief", Duration.ofDays(1)));
        String lasting = from(house -> house.account().makeToken(editor, "Lasting", null));

        now = now.plus(Duration.ofDays(2));
        assertThat(ownerOf(brief)).isEmpty();
        assertThat(ownerOf(lasting)).isPresent();

        in(house -> house.desk().disable(editor));
        assertThat(ownerOf(lasting)).isEmpty();
    }

    @Test
    void keepsAtLeastOneAdministrator() {
        long administrator = added("administrator@oldham.example", Role.ADMINISTRATOR);

        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> in(house -> house.desk().disable(administrator)));
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(
                        () ->
                                in(
                                        house ->
                                                house.desk()
                                                        .changeRoles(
                                                                administrator,
                                                                Set.of(Role.EDITOR))));

        long second = added("second@oldham.example", Role.ADMINISTRATOR);
        in(house -> house.desk().changeRoles(administrator, Set.of(Role.EDITOR)));
        assertThat(person(administrator).roles()).containsExactly(Role.EDITOR);
        assertThat(person(second).is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void makesTheFirstAdministratorOnceAndByTheLinkOnly() {
        String secret = from(house -> house.firstRun().prepare()).orElseThrow();
        assertThatExceptionOfType(LinkUsedUp.class).isThrownBy(() -> administratorBy("guessed"));

        administratorBy(secret);

        assertThatExceptionOfType(LinkUsedUp.class).isThrownBy(() -> administratorBy(secret));
        Optional<String> another = from(house -> house.firstRun().prepare());
        assertThat(another).isEmpty();
        assertThat(whoIs("first@oldham.example", PASSWORD))
                .hasValueSatisfying(person -> assertThat(person.is(Role.ADMINISTRATOR)).isTrue());
    }

    @Test
    void forgetsTheFirstRunLinkAfterADay() {
        String secret = from(house -> house.firstRun().prepare()).orElseThrow();

        now = now.plus(Duration.ofHours(25));

        boolean works = from(house -> house.firstRun().works(secret));
        assertThat(works).isFalse();
    }

    @Test
    void recordsWhoCameAndWhoDidNotWithoutWhatTheyTyped() {
        long editor = withPassword("editor@oldham.example", Role.EDITOR);
        in(house -> house.signIn().succeeded(editor, PASSWORD));
        in(house -> house.signIn().failed("my secret by mistake"));
        in(house -> house.signIn().failed("editor@oldham.example"));

        List<AuditEntry> latest = from(house -> house.audit().latest(0, 3));

        assertThat(latest)
                .extracting(entry -> entry.action() + ": " + entry.object())
                .containsExactly(
                        "failed to sign in: person " + editor,
                        "failed to sign in: nobody known",
                        "signed in: person " + editor);
        assertThat(person(editor).lastSignInAt()).isEqualTo(now);
    }

    private Person administratorBy(String secret) {
        return from(
                house ->
                        house.firstRun()
                                .createAdministrator(
                                        secret,
                                        "first@oldham.example",
                                        "Chief executive",
                                        PASSWORD));
    }

    private long withPassword(String name, Role role) {
        long id = added(name, role);
        String link = from(house -> house.desk().passwordLink(id));
        in(house -> house.account().setPassword(link, PASSWORD));
        return id;
    }

    private long added(String name, Role role) {
        return from(house -> house.desk().add(name, "A post", Set.of(role))).id();
    }

    private Person person(long id) {
        return from(house -> house.people().byId(id)).orElseThrow();
    }

    private Optional<Person> whoIs(String name, String password) {
        return from(house -> house.signIn().check(name, password));
    }

    private Optional<Person> ownerOf(String token) {
        return from(house -> house.tokens().ownerOf(token));
    }

    private <T> T from(Function<PeopleHouse, T> work) {
        return database.fromTransaction(
                entities ->
                        work.apply(new PeopleHouse(entities, Clock.fixed(now, ZoneOffset.UTC))));
    }

    private void in(Consumer<PeopleHouse> work) {
        from(
                house -> {
                    work.accept(house);
                    return true;
                });
    }
}
