package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How results are counted and narrowed. */
interface FacetsContract extends EngineUnderTest {

    private void fourPlaces() {
        shelve(
                Shelf.publication(1, "One")
                        .under(FacetName.PLACE, "luton")
                        .under(FacetName.THEME, "youth", "housing")
                        .summary("mediation"),
                Shelf.publication(2, "Two")
                        .under(FacetName.PLACE, "luton")
                        .under(FacetName.THEME, "youth")
                        .summary("mediation")
                        .attachment(5, "Pages", "mediation", "mediation", "mediation"),
                Shelf.publication(3, "Three")
                        .under(FacetName.PLACE, "hull")
                        .under(FacetName.THEME, "housing")
                        .summary("mediation"),
                Shelf.publication(4, "Four").under(FacetName.PLACE, "bedford").summary("else"));
    }

    @Test
    default void countsResultsAndNotPages() {
        fourPlaces();
        assertThat(counts(search("mediation"), FacetName.PLACE))
                .isEqualTo(Map.of("luton", 3, "hull", 1));
        assertThat(counts(search("mediation"), FacetName.THEME))
                .isEqualTo(Map.of("youth", 3, "housing", 2));
        assertThat(counts(search("mediation"), FacetName.KIND))
                .isEqualTo(Map.of("case-study", 3, "page", 1));
    }

    @Test
    default void carriesLabelsAndPutsTheMostFrequentFirst() {
        fourPlaces();
        assertThat(facet(search("mediation"), FacetName.PLACE).values())
                .containsExactly(
                        new FacetCount("luton", "Luton", 3), new FacetCount("hull", "Hull", 1));
        assertThat(search("mediation").facets())
                .extracting(FacetCounts::name)
                .containsExactly(FacetName.values());
    }

    @Test
    default void narrowsToAnyValueOfAFacetAndToAllFacets() {
        fourPlaces();
        SearchRequest mediation = SearchRequest.of("mediation");
        assertThat(found(mediation.narrowedTo(FacetName.PLACE, "hull"))).containsExactly("p3");
        assertThat(found(mediation.narrowedTo(FacetName.PLACE, "hull", "luton"))).hasSize(4);
        assertThat(
                        found(
                                mediation
                                        .narrowedTo(FacetName.PLACE, "luton")
                                        .narrowedTo(FacetName.THEME, "housing")))
                .containsExactly("p1");
        assertThat(found(mediation.narrowedTo(FacetName.PLACE, "nowhere"))).isEmpty();
    }

    @Test
    default void doesNotNarrowAFacetByItsOwnFilter() {
        fourPlaces();
        SearchResults results =
                engine().search(SearchRequest.of("mediation").narrowedTo(FacetName.PLACE, "hull"));
        assertThat(results.total()).isEqualTo(1);
        assertThat(counts(results, FacetName.PLACE)).isEqualTo(Map.of("luton", 3, "hull", 1));
        assertThat(counts(results, FacetName.THEME)).isEqualTo(Map.of("housing", 1));
    }

    @Test
    default void showsAChosenValueThatCountsNothing() {
        fourPlaces();
        SearchResults results =
                engine().search(SearchRequest.of("else").narrowedTo(FacetName.PLACE, "hull"));
        assertThat(facet(results, FacetName.PLACE).values())
                .containsExactly(
                        new FacetCount("bedford", "Bedford", 1), new FacetCount("hull", "Hull", 0));
    }

    @Test
    default void answersFiltersWithoutWordsNewestFirst() {
        fourPlaces();
        assertThat(found(SearchRequest.of("").narrowedTo(FacetName.PLACE, "luton", "bedford")))
                .containsExactly("p4", "p2", "d5-p1", "p1");
    }

    @Test
    default void countsRightUnderEveryCombination() {
        String[] places = {"luton", "hull", "bedford"};
        String[] themes = {"youth", "housing", "faith", "sport"};
        shelve(
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        Shelf.publication(i + 1, "No " + i)
                                                .under(FacetName.PLACE, places[i % 3])
                                                .under(FacetName.THEME, themes[i % 4])
                                                .under(FacetName.YEAR, "" + (2000 + i % 5))
                                                .summary(i % 2 == 0 ? "mediation" : "dialogue"))
                        .toArray(Shelf[]::new));
        for (String place : places) {
            for (String theme : themes) {
                SearchResults results =
                        engine().search(
                                        SearchRequest.of("mediation")
                                                .narrowedTo(FacetName.PLACE, place)
                                                .narrowedTo(FacetName.THEME, theme));
                for (FacetCount count : facet(results, FacetName.PLACE).values()) {
                    assertThat(count.count())
                            .isEqualTo(total(Set.of(count.value()), Set.of(theme)));
                }
                for (FacetCount count : facet(results, FacetName.THEME).values()) {
                    assertThat(count.count())
                            .isEqualTo(total(Set.of(place), Set.of(count.value())));
                }
                assertThat(results.total()).isEqualTo(total(Set.of(place), Set.of(theme)));
                assertThat(counts(results, FacetName.YEAR).values().stream().mapToInt(n -> n).sum())
                        .isEqualTo(results.total());
            }
        }
    }

    @Test
    default void countsWhatChoosingWouldShowUnderRandomCombinations() {
        Random random = new Random(20060421);
        List<FacetName> names = List.of(FacetName.PLACE, FacetName.THEME, FacetName.LEVEL);
        Map<FacetName, List<FacetValue>> values = new EnumMap<>(FacetName.class);
        for (FacetName name : names) {
            List<FacetValue> some = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String parent = i < 2 ? null : "v" + random.nextInt(i);
                some.add(new FacetValue("v" + i, "V" + i, parent));
            }
            values.put(name, some);
        }
        for (int i = 1; i <= 80; i++) {
            Shelf shelf = Shelf.publication(i, "No " + i);
            for (FacetName name : names) {
                shelf.under(name, withAllAbove(values.get(name), random));
            }
            shelve(shelf.summary(i % 2 == 0 ? "mediation" : "dialogue"));
        }
        for (int round = 0; round < 40; round++) {
            Map<FacetName, Set<String>> filters = new EnumMap<>(FacetName.class);
            for (FacetName name : names) {
                Set<String> chosen = new TreeSet<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    chosen.add("v" + random.nextInt(6));
                }
                filters.put(name, chosen);
            }
            SearchRequest request =
                    SearchRequest.of(round % 3 == 0 ? "" : "mediation").filteredBy(filters);
            for (FacetCounts facet : engine().search(request).facets()) {
                for (FacetCount count : facet.values()) {
                    SearchRequest chosen = request.narrowedTo(facet.name(), count.value());
                    assertThat(count.count())
                            .as("%s of %s under %s", count, facet.name(), filters)
                            .isEqualTo(engine().search(chosen).total());
                }
            }
        }
    }

    private static List<FacetValue> withAllAbove(List<FacetValue> all, Random random) {
        Set<FacetValue> values = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            FacetValue value = all.get(random.nextInt(all.size()));
            while (value != null) {
                values.add(value);
                String above = value.parent();
                value = above == null ? null : all.get(Integer.parseInt(above.substring(1)));
            }
        }
        return List.copyOf(values);
    }

    @Test
    default void saysWhatAValueLiesWithinAndFindsItUnderThat() {
        FacetValue wales = new FacetValue("wales", "Wales");
        FacetValue wrexham = new FacetValue("wrexham", "Wrexham", "wales");
        shelve(
                Shelf.publication(1, "One")
                        .under(FacetName.PLACE, List.of(wrexham, wales))
                        .summary("mediation"));

        assertThat(facet(search("mediation"), FacetName.PLACE).values())
                .containsExactlyInAnyOrder(
                        new FacetCount("wales", "Wales", 1),
                        new FacetCount("wrexham", "Wrexham", 1, "wales"));
        assertThat(found(SearchRequest.of("").narrowedTo(FacetName.PLACE, "wales")))
                .containsExactly("p1");
    }

    private int total(Set<String> places, Set<String> themes) {
        return engine().search(
                        new SearchRequest(
                                "mediation",
                                Map.of(FacetName.PLACE, places, FacetName.THEME, themes),
                                SortOrder.RELEVANCE,
                                1,
                                1))
                .total();
    }

    private static FacetCounts facet(SearchResults results, FacetName name) {
        return results.facets().get(name.ordinal());
    }

    private static Map<String, Integer> counts(SearchResults results, FacetName name) {
        return facet(results, name).values().stream()
                .collect(
                        Collectors.toMap(
                                FacetCount::value, FacetCount::count, (a, b) -> a, TreeMap::new));
    }
}
