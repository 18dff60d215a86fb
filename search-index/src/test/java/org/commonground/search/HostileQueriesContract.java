package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How whatever is typed is borne. */
interface HostileQueriesContract extends EngineUnderTest {

    /** Much more than it takes, for the machine may be busy. */
    Duration IN_TIME = Duration.ofSeconds(30);

    @Test
    default void looksForTheFirstWordsOfAnEndlessQueryAndSaysSo() {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        String endless =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "word" + i)
                        .collect(Collectors.joining(" ", "mediation ", ""));
        SearchResults results = search(endless);
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.notice()).contains("too long").contains("first 32 words", "“word30”");
        assertThat(search("mediation").notice()).isNull();
        assertThat(search("x/".repeat(900)).notice()).contains("too long");
        assertThat(search("x".repeat(100_000)).notice()).contains("too long");
    }

    @Test
    default void takesOperatorsOfOtherLanguagesLiterally() {
        shelve(Shelf.publication(1, "Luton").summary("title mediation AND [a TO b] ^2 ~3 (x)"));
        assertThat(found("title:mediation")).containsExactly("p1");
        assertThat(found("mediation~2 ^3 +(x) && [a TO b]")).containsExactly("p1");
        assertThat(found("OR mediation OR")).containsExactly("p1");
        assertThat(found("'; DROP TABLE publication; -- mediation")).containsExactly("p1");
    }

    @Test
    default void boundsWhatManyBeginningsStandFor() {
        String words =
                IntStream.range(0, 6_000)
                        .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + i)
                        .collect(Collectors.joining(" "));
        shelve(Shelf.publication(1, "Luton").summary(words));
        String beginnings =
                IntStream.range(0, 26)
                        .mapToObj(i -> (char) ('a' + i) + "a*")
                        .collect(Collectors.joining(" OR "));
        SearchResults results = search(beginnings);
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.notice()).contains("too long");
        assertThat(search(beginnings.replace(" OR ", " -")).notice()).contains("too long");
        assertThat(search("aa* ba*").notice()).isNull();
    }

    @Test
    default void answersWhatNoReaderTypesInTimeAndSaysWhatItLeftOut() {
        String page = "the of and to a tree, that they thought it the best of the rest. ";
        Shelf[] shelves = new Shelf[200];
        for (int i = 0; i < shelves.length; i++) {
            shelves[i] = Shelf.publication(i + 1, "The " + i).summary(page.repeat(20));
        }
        shelve(shelves);
        List<String> endless =
                List.of(
                        "word ".repeat(10_000),
                        "the ".repeat(10_000),
                        "th* ".repeat(10_000),
                        "\"of the and to\" ".repeat(1_000),
                        "\"" + "and the of to ".repeat(500) + "\"",
                        "\"".repeat(9_999) + "the",
                        "the OR and OR of OR to OR ".repeat(500),
                        "-word ".repeat(1_000),
                        "\uD83D\uDE42e\u0301\u202Eß ".repeat(5_000),
                        "x/".repeat(100_000));
        for (String query : endless) {
            SearchResults results =
                    assertTimeout(IN_TIME, () -> search(query), query.substring(0, 20));
            assertThat(results.notice()).as(query.substring(0, 20)).contains("too long");
        }
        List<String> odd =
                List.of(
                        "(".repeat(500) + ")".repeat(500),
                        "*".repeat(1_500),
                        "\"the the the the the the the the\"",
                        "\"the of\" \"and to\" \"a tree",
                        "th* thr* to* re* be* -\"",
                        "\uFFFF\uD800\u0000");
        for (String query : odd) {
            assertTimeout(IN_TIME, () -> search(query), query);
        }
    }

    @Test
    default void answersAnythingAtAll() {
        shelve(
                Shelf.publication(1, "Luton").summary("honest broker of mediation and trust"),
                Shelf.publication(2, "Hull").attachment(1, "Pages", "trust", "broker", ""));
        String alphabet = "ab \"“”-*OR()~^:\\/+!&|{}[]'’\u0000\n\t\uD800é\u202E\uFFFF0";
        String[] words = {"honest", "broker", "OR", "-", "\"", "*", "trust", "the", "medi*"};
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                if (random.nextInt(4) == 0) {
                    query.append(words[random.nextInt(words.length)]).append(' ');
                } else {
                    query.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            String text = query.toString();
            assertThatNoException().as("query <%s>", text).isThrownBy(() -> bear(text));
        }
    }

    private void bear(String query) {
        for (SearchResult result : search(query).results()) {
            for (Passage passage : result.passages()) {
                for (Mark mark : passage.marks()) {
                    assertThat(passage.text().substring(mark.from(), mark.to())).isNotBlank();
                }
            }
        }
    }
}
