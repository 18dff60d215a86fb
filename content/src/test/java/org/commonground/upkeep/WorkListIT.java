package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.InformationPack;
import org.commonground.settings.Setting;
import org.commonground.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@OnBothDatabases
class WorkListIT {
    private static final LocalDate APRIL_21 = LocalDate.of(2006, 4, 21);

    private final TestDatabase database;
    private final Workshop workshop;
    private final List<String> asked = new ArrayList<>();
    private @Nullable String answer = "There is no such page any more (404).";

    WorkListIT(TestDatabase database) {
        this.database = database;
        this.workshop = new Workshop(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void tellsReviewDatesThatHavePassedFromThoseThatAreNear() {
        workshop.published("Today", "a", APRIL_21);
        workshop.published("Long ago", "a", APRIL_21.minusYears(1));
        workshop.published("Soon", "a", APRIL_21.plusDays(30));
        workshop.published("Later", "a", APRIL_21.plusDays(31));

        assertThat(titles(Chore.REVIEW_PASSED)).containsExactly("Long ago", "Today");
        assertThat(titles(Chore.REVIEW_NEAR)).containsExactly("Soon");
        assertThat(tasks(Chore.REVIEW_NEAR).getFirst().details()).containsExactly("2006-05-21");
    }

    @Test
    void namesTheMissingMetadataAndTheBlankPrompts() {
        workshop.published(
                "A pack", "", null, new InformationPack("Summary", "", "Everybody", List.of()));

        assertThat(tasks(Chore.MISSING_METADATA).getFirst().details())
                .containsExactly("contact", "reviewBy", "terms");
        assertThat(tasks(Chore.BLANK_PROMPTS).getFirst().details()).containsExactly("introduction");
    }

    @Test
    void seesABodyAgainWhenItsPublicationHasChanged() {
        long id = workshop.published("A pack", "a", APRIL_21);
        InformationPack blank = new InformationPack("Summary", "", "", List.of());
        database.inTransaction(
                entities -> {
                    ReadBodies bodies = new ReadBodies(entities);
                    assertThat(bodies.all().getFirst().unanswered()).isEmpty();
                    workshop.save(entities, id, blank);
                    assertThat(bodies.all().getFirst().unanswered())
                            .containsExactly("introduction", "audience");
                });
    }

    @Test
    void listsLinksOfOursThatLeadNowhereWithWhereTheyStand() {
        long there = workshop.published("There", "a", APRIL_21);
        workshop.published("One", "a", APRIL_21, linking("/p/" + there + "/there", "/p/999/gone"));
        workshop.published(
                "Other",
                "a",
                APRIL_21,
                linking("https://portal.example/p/999/gone", "/d/77/text", "/t/theme/none"));

        assertThat(titles(Chore.BROKEN_LINKS))
                .containsExactlyInAnyOrder(
                        "/p/999/gone",
                        "https://portal.example/p/999/gone",
                        "/d/77/text",
                        "/t/theme/none");
        Task gone =
                tasks(Chore.BROKEN_LINKS).stream()
                        .filter(task -> task.title().equals("/p/999/gone"))
                        .findFirst()
                        .orElseThrow();
        assertThat(gone.details()).containsExactly("Readers see no publication 999.");
        assertThat(gone.usedIn()).extracting(Task.Place::title).containsExactly("One");
    }

    @Test
    void asksTheWebNothingUntilTheSettingSaysSo() {
        workshop.published("One", "a", APRIL_21, linking("https://gone.example/page"));
        patrol();
        assertThat(asked).isEmpty();

        allowed();
        patrol();
        assertThat(asked).containsExactly("https://gone.example/page");
    }

    @Test
    void callsALinkIntoTheWebBrokenWhenItFailsOnTwoDays() {
        allowed();
        long id = workshop.published("One", "a", APRIL_21, linking("https://gone.example/page"));
        patrol();
        patrol();
        assertThat(asked).hasSize(1);
        assertThat(titles(Chore.BROKEN_LINKS)).isEmpty();

        workshop.now = workshop.now.plus(Duration.ofHours(25));
        patrol();
        assertThat(tasks(Chore.BROKEN_LINKS).getFirst().details())
                .containsExactly("There is no such page any more (404).");

        answer = null;
        workshop.now = workshop.now.plus(Duration.ofHours(25));
        patrol();
        assertThat(titles(Chore.BROKEN_LINKS)).isEmpty();
        workshop.now = workshop.now.plus(Duration.ofHours(25));
        patrol();
        assertThat(asked).as("once a week while it is well").hasSize(3);

        workshop.change(id, "One", "a", APRIL_21, Workshop.BODY);
        patrol();
        assertThat(
                        database.<Long>fromTransaction(
                                entities ->
                                        entities.createQuery(
                                                        "select count(*) from ExternalLink",
                                                        Long.class)
                                                .getSingleResult()))
                .isZero();
    }

    @Test
    void countsAsMuchAsItLists() {
        workshop.published("Long ago", "", APRIL_21.minusYears(1), linking("/p/999"));
        workshop.published("Soon", "a", APRIL_21.plusDays(3));
        Map<Chore, Long> counts = database.fromTransaction(entities -> workList(entities).counts());

        for (Chore chore : Chore.values()) {
            assertThat(counts.get(chore)).as(chore.value()).isEqualTo(tasks(chore).size());
            assertThat(Chore.of(chore.value())).contains(chore);
        }
    }

    private static InformationPack linking(String... links) {
        return new InformationPack(
                "Summary",
                "See [this](" + String.join(") and [that](", links) + ").",
                "Everybody",
                List.of());
    }

    private List<String> titles(Chore chore) {
        return tasks(chore).stream().map(Task::title).toList();
    }

    private List<Task> tasks(Chore chore) {
        return database.fromTransaction(entities -> workList(entities).tasks(chore, 0, 50));
    }

    private WorkList workList(EntityManager entities) {
        return new WorkList(
                entities,
                workshop.dates(entities),
                new ReadBodies(entities),
                links(entities),
                workshop.feedback(entities));
    }

    private BrokenLinks links(EntityManager entities) {
        return new BrokenLinks(
                new ReadBodies(entities),
                new InternalLinks(entities, Workshop.PORTAL),
                new ExternalLinks(entities, workshop.clock()));
    }

    private Settings settings(EntityManager entities) {
        return new Settings(
                entities,
                new PortalMode("production"),
                workshop.audit(entities),
                new Actor(),
                workshop.clock());
    }

    private void allowed() {
        database.inTransaction(
                entities -> settings(entities).change(Setting.CHECK_EXTERNAL_LINKS, "on"));
    }

    private void patrol() {
        WebProbe probe =
                new WebProbe() {
                    @Override
                    @Nullable String problem(String link) {
                        asked.add(link);
                        return answer;
                    }
                };
        database.inTransaction(
                entities ->
                        new LinkPatrol(
                                        settings(entities),
                                        links(entities),
                                        new InternalLinks(entities, Workshop.PORTAL),
                                        new ExternalLinks(entities, workshop.clock()),
                                        probe)
                                .run());
    }
}
