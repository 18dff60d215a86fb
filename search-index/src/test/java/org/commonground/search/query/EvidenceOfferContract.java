package org.commonground.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.publications.EvidenceLabel;
import org.commonground.search.EngineUnderTest;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What is offered to whoever asks how far something worked. */
public interface EvidenceOfferContract extends EngineUnderTest {

    private void library() {
        shelve(
                study(1, "Wardens", "did-not-work").summary("Patrols that nobody had asked for."),
                study(2, "Curfew", "did-not-work").summary("Doors shut at nine."),
                study(3, "Patrols by parents", "promising").summary("Parents on the street."),
                Shelf.publication(4, "A plan").summary("What did not work is left out of it."));
    }

    private static Shelf study(long id, String title, String evidence) {
        return Shelf.publication(id, title).under(FacetName.EVIDENCE, evidence);
    }

    private Optional<EvidenceOffer> offer(SearchRequest request) {
        return EvidenceOffer.to(engine(), request);
    }

    private EvidenceOffer offer(String query) {
        return offer(SearchRequest.of(query)).orElseThrow();
    }

    @Test
    default void offersTheLabelWithWhatCarriesItWhateverItsWords() {
        library();
        EvidenceOffer offer = offer("what did not work");
        assertThat(offer.asked()).containsExactly(EvidenceLabel.DID_NOT_WORK);
        assertThat(offer.there())
                .containsExactly(new FacetCount("did-not-work", "Did not work", 2));
        assertThat(offer.isThere()).isTrue();
        assertThat(found(offer.rest().narrowedTo(FacetName.EVIDENCE, "did-not-work"))).hasSize(2);
    }

    @Test
    default void countsUnderTheOtherWordsAndFilters() {
        library();
        assertThat(offer("what went wrong with patrols").there())
                .extracting(FacetCount::value, FacetCount::count)
                .containsExactly(tuple("did-not-work", 1));
        assertThat(offer("did patrols work").there())
                .extracting(FacetCount::value, FacetCount::count)
                .containsExactly(tuple("promising", 1), tuple("did-not-work", 1));
        SearchRequest lessons = SearchRequest.of("failed").narrowedTo(FacetName.KIND, "lesson");
        assertThat(offer(lessons)).isEmpty();
    }

    @Test
    default void offersTheLabelsThatAreThereWhereTheOneAskedForIsNot() {
        library();
        EvidenceOffer offer = offer("what worked");
        assertThat(offer.isThere()).isFalse();
        assertThat(offer.there())
                .extracting(FacetCount::value)
                .containsExactly("promising", "did-not-work");
    }

    @Test
    default void offersNothingWhereThereIsNothingToChoose() {
        library();
        assertThat(offer(SearchRequest.of("what went wrong with zeppelins"))).isEmpty();
        assertThat(offer(SearchRequest.of("patrols"))).isEmpty();
        assertThat(offer(SearchRequest.of("what failed").onPage(2, 1))).isEmpty();
        SearchRequest chosen =
                SearchRequest.of("what failed").narrowedTo(FacetName.EVIDENCE, "promising");
        assertThat(offer(chosen)).isEmpty();
    }
}
