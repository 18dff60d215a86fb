package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.search.EngineUnderTest;
import org.commonground.search.FacetName;
import org.commonground.search.IndexChange;
import org.commonground.search.LikeWhat;
import org.commonground.search.MeaningState;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.Shelf;
import org.commonground.search.SortOrder;
import org.commonground.search.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What meaning adds to words, with a model that understands five things. */
class MeaningTest implements EngineUnderTest {
    private final ConceptEmbedder model = new ConceptEmbedder();
    private LuceneSearchEngine engine;

    @BeforeEach
    void open(@TempDir Path folder) {
        engine = open(folder, model);
        shelve(fewShelves());
        awaitVectors();
    }

    static Shelf[] fewShelves() {
        return new Shelf[] {
            Shelf.publication(1, "Luton")
                    .under(FacetName.PLACE, "luton")
                    .summary("A go-between heard both sides of the street."),
            Shelf.publication(2, "Oldham")
                    .under(FacetName.PLACE, "oldham")
                    .attachment(
                            7,
                            "Annual report",
                            "The broker was trusted by all.",
                            "Meetings were held monthly.",
                            "Two go-betweens were trained."),
            Shelf.publication(3, "Burnley")
                    .under(FacetName.PLACE, "burnley")
                    .summary("The budget was spent on lighting.")
        };
    }

    static LuceneSearchEngine open(Path folder, ConceptEmbedder model) {
        return LuceneSearchEngine.open(
                folder, Clock.systemUTC(), new VectorMaking(() -> model, 2, () -> false));
    }

    private void awaitVectors() {
        awaitVectors(engine);
    }

    static void awaitVectors(LuceneSearchEngine engine) {
        MeaningState state = engine.state().meaning();
        while (state.condition() == MeaningState.Condition.STARTING
                || state.made() < engine.state().documents()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            state = engine.state().meaning();
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }

    @Test
    void findsWhatIsSaidInOtherWords() {
        assertThat(found("mediation")).containsExactlyInAnyOrder("p1", "d7-p1");
    }

    @Test
    void saysWhichResultsAreCloseInMeaningOnly() {
        List<SearchResult> results = search("broker").results();

        assertThat(results)
                .extracting(SearchResult::id, SearchResult::byMeaning)
                .containsExactly(tuple("d7-p1", false), tuple("p1", true));
        assertThat(results.getLast().passages())
                .singleElement()
                .satisfies(
                        passage -> {
                            assertThat(passage.text()).contains("go-between");
                            assertThat(passage.marks()).isEmpty();
                        });
    }

    @Test
    void putsFirstOfEquallyNearResultsWhatIsLikeTheBestAnswer() {
        shelve(
                Shelf.publication(40, "Leeds").summary("A quarrel at the mosque."),
                Shelf.publication(41, "Derby").summary("A church and its fund."),
                Shelf.publication(42, "Ripon").summary("A temple and a dispute."));
        awaitVectors();

        assertThat(found("mosque")).containsExactly("p40", "p42", "p41");
    }

    @Test
    void showsTheSentenceThatIsNearestInMeaning() {
        shelve(
                Shelf.publication(9, "Bury")
                        .attachment(
                                70,
                                "Minutes",
                                "The minutes of the last meeting were read and agreed by everybody."
                                    + " Then a go-between from the next town was introduced to all."
                                    + " Tea was served to everybody who had come to the hall."));
        awaitVectors();

        assertThat(search("mediation").results())
                .filteredOn(result -> result.id().equals("d70-p1"))
                .singleElement()
                .satisfies(
                        result -> {
                            assertThat(result.byMeaning()).isTrue();
                            assertThat(result.passages().getFirst().text())
                                    .startsWith("Then a go-between");
                            assertThat(result.passages().getFirst().marks()).isEmpty();
                        });
    }

    @Test
    void choosesASentenceForEveryResultWithoutTheModelReadingAny() {
        String page = "Somebody wrote a long sentence about nothing that matters to anybody. ";
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String text = page.repeat(2) + "A go-between came to village " + i + " in the spring. ";
            shelves.add(Shelf.publication(20 + i, "Village " + i).summary(text.repeat(5)));
        }
        shelve(shelves.toArray(Shelf[]::new));
        awaitVectors();
        int before = model.passages.get();

        assertThat(search("mediation").results())
                .filteredOn(result -> result.title().startsWith("Village"))
                .hasSize(6)
                .allSatisfy(
                        result ->
                                assertThat(result.passages().getFirst().text())
                                        .startsWith("A go-between"));
        assertThat(model.passages).hasValue(before);
    }

    @Test
    void countsPagesThatAreNearAmongThoseThatMatch() {
        SearchResult report = search("broker").results().getFirst();

        assertThat(report.matchingPages()).isEqualTo(2);
        assertThat(report.page()).isEqualTo(1);
    }

    @Test
    void findsWhatIsLikeAPublicationOrADocumentInOtherWords() {
        assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).containsExactly("Oldham");
        assertThat(like(2, SearchDocumentType.PAGE, "d7-p1")).containsExactly("Luton");
        assertThat(like(3, SearchDocumentType.PUBLICATION, "p3")).isEmpty();
    }

    private List<String> like(long publication, SearchDocumentType type, String id) {
        return engine.like(new LikeWhat(publication, type, id), 5).stream()
                .map(alike -> alike.publication().title())
                .toList();
    }

    @Test
    void findsWhatIsLikeThoughTheModelKnowsNothingOfIt() {
        shelve(
                Shelf.publication(30, "Wardens").summary("The wardens spoke of football nets."),
                Shelf.publication(31, "Nets").summary("Football nets: wardens spoke of them."));
        awaitVectors();

        assertThat(like(30, SearchDocumentType.PUBLICATION, "p30")).contains("Nets");
    }

    @Test
    void leavesNothingNearToNonsense() {
        assertThat(search("xyzzy plugh").total()).isZero();
    }

    @Test
    void keepsToQuotedWords() {
        assertThat(found("\"broker\"")).containsExactly("d7-p1");
        assertThat(found("mediation \"both sides\"")).containsExactly("p1");
        assertThat(found("mediation \"no such words\"")).isEmpty();
    }

    @Test
    void keepsToExclusions() {
        assertThat(found("mediation -street")).containsExactly("d7-p1");
    }

    @Test
    void findsTheSameInEveryOrderAndOnAllPagesTogether() {
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            paged.addAll(found(SearchRequest.of("broker").onPage(page, 1)));
        }

        assertThat(paged).containsExactly("d7-p1", "p1");
        assertThat(found(SearchRequest.of("broker").sortedBy(SortOrder.TITLE)))
                .containsExactly("d7-p1", "p1");
        assertThat(found(SearchRequest.of("broker").sortedBy(SortOrder.NEWEST)))
                .containsExactly("d7-p1", "p1");
    }

    @Test
    void asksTheModelNothingWhereThereAreOnlyFilters() {
        assertThat(found(SearchRequest.of("").narrowedTo(FacetName.PLACE, "luton")))
                .containsExactly("p1");
        assertThat(model.questions).hasValue(0);
    }

    @Test
    void asksTheModelOnceForAQuestionThatComesAgain() {
        search("trusted mediator");
        engine.search(SearchRequest.of("trusted mediator").onPage(2, 1));

        assertThat(model.questions).hasValue(1);
    }

    @Test
    void stillSuggestsTheRightSpelling() {
        assertThat(search("brokr").suggestion()).extracting(Suggestion::query).isEqualTo("broker");
    }

    @Test
    void takesNoWordThatTheModelKnowsForAMisspelling() {
        assertThat(search("booker").suggestion()).isNull();
        assertThat(search("brooker").suggestion()).isNotNull();
    }

    @Test
    void forgetsWhatWasWithdrawn() {
        engine.apply(List.of(new IndexChange.Remove(1)));

        assertThat(found("mediation")).containsExactly("d7-p1");
    }
}
