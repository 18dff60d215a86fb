package org.commonground.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.alerts.Rhythm;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What alerts tell of filters whose terms were merged or are gone. */
@OnBothDatabases
class GoneFiltersIT {
    private static final String READER = RoundDesk.READER;

    private final TestDatabase database;
    private RoundDesk desk;
    private long oldham;
    private long saddleworth;

    GoneFiltersIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        desk = new RoundDesk(database, folder);
        oldham = desk.place("Oldham");
        saddleworth = desk.place("Saddleworth & Lees");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void goesWithTheTermThatAnotherWasMergedIntoAndSaysSoOnce() {
        desk.office.follow(READER, "q=rumour&place=saddleworth-lees", Rhythm.DAILY);
        desk.vocabularies(terms -> terms.merge(saddleworth, oldham));
        desk.publish("First", "A rumour", "oldham");
        tomorrow("2006-04-22");
        desk.publish("Second", "A rumour", "oldham");
        tomorrow("2006-04-23");

        assertThat(desk.alerts().reversed())
                .extracting(Mail::subject)
                .containsOnly("1 new result in your search: “rumour” · Oldham")
                .hasSize(2);
        assertThat(desk.alerts().reversed())
                .extracting(
                        mail ->
                                mail.text()
                                        .contains(
                                                "The place “Saddleworth & Lees” is now “Oldham”."))
                .containsExactly(true, false);
    }

    @Test
    void looksUnderWhatHasTakenThePlaceOfATermOutOfUse() {
        desk.office.follow(READER, "q=rumour&place=saddleworth-lees", Rhythm.DAILY);
        desk.vocabularies(terms -> terms.retire(saddleworth, oldham));
        desk.publish("Successor", "A rumour", "oldham");
        desk.publish("Begun before", "A rumour", "saddleworth-lees");
        desk.publish("Elsewhere", "A rumour", "kirklees");
        tomorrow("2006-04-22");

        assertThat(desk.told()).containsExactlyInAnyOrder("Successor", "Begun before");
        assertThat(desk.alerts().getFirst().text())
                .contains(
                        "The place “Saddleworth & Lees” has gone out of use. “Oldham” has taken its"
                                + " place, and this search looks there.");
    }

    @Test
    void saysOnceThatNothingNewIsToBeExpectedAndWhatToDo() {
        desk.office.follow(READER, "q=rumour&place=saddleworth-lees", Rhythm.DAILY);
        desk.vocabularies(terms -> terms.retire(saddleworth, null));
        tomorrow("2006-04-22");
        assertThat(desk.alerts()).as("nothing was published at all").isEmpty();
        desk.publish("Elsewhere", "A rumour", "oldham");
        tomorrow("2006-04-23");
        desk.publish("Again elsewhere", "A rumour", "oldham");
        tomorrow("2006-04-24");

        assertThat(desk.alerts())
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo(
                                            "Nothing new to expect in your search: “rumour” ·"
                                                    + " Saddleworth & Lees");
                            assertThat(mail.text())
                                    .contains(
                                            "The place “Saddleworth & Lees” has gone out of use:"
                                                    + " nothing new is filed under it.",
                                            "The search without “Saddleworth & Lees”:\n"
                                                    + "https://portal.example/search?q=rumour\n",
                                            "End this alert:");
                            assertThat(mail.headers()).containsKey("List-Unsubscribe");
                        });
    }

    @Test
    void goesOnWithTheOtherPlaceWhereOneOfTwoDoesNotExist() {
        desk.office.follow(READER, "place=atlantis&place=oldham", Rhythm.DAILY);
        desk.publish("Elsewhere", "A rumour", "kirklees");
        tomorrow("2006-04-22");
        assertThat(desk.alerts()).as("there is hope").isEmpty();
        desk.publish("Here", "A rumour", "oldham");
        tomorrow("2006-04-23");

        assertThat(desk.told()).containsExactly("Here");
        assertThat(desk.alerts().getFirst().text())
                .contains(
                        "There is no place “atlantis”",
                        "The search without “atlantis”:\n"
                                + "https://portal.example/search?place=oldham\n");
    }

    @Test
    void anAlertWhoseOnlyFilterNeverExistedIsToldSoToo() {
        desk.office.follow(READER, "q=rumour&kind=novel", Rhythm.DAILY);
        desk.publish("Here", "A rumour", "oldham");
        tomorrow("2006-04-22");

        assertThat(desk.alerts())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("There is no kind “novel”"));
    }

    private void tomorrow(String day) {
        desk.at(day + "T06:30:00Z");
        desk.round();
    }
}
