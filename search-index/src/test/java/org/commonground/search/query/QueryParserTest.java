package org.commonground.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.query.QueryClause.AnyOf;
import org.commonground.search.query.QueryClause.Beginning;
import org.commonground.search.query.QueryClause.Phrase;
import org.commonground.search.query.QueryClause.Span;
import org.commonground.search.query.QueryClause.Word;
import org.junit.jupiter.api.Test;

class QueryParserTest {

    private static String wanted(String typed) {
        return print(QueryParser.parse(typed).wanted());
    }

    private static String excluded(String typed) {
        return print(QueryParser.parse(typed).excluded());
    }

    private static String print(Iterable<QueryClause> clauses) {
        StringBuilder printed = new StringBuilder();
        for (QueryClause clause : clauses) {
            printed.append(printed.isEmpty() ? "" : " ").append(print(clause));
        }
        return printed.toString();
    }

    private static String print(QueryClause clause) {
        return switch (clause) {
            case Word word -> word.text();
            case Phrase phrase -> "<" + phrase.text() + ">";
            case Beginning beginning -> beginning.text() + "…";
            case AnyOf any -> "{" + print(any.alternatives()) + "}";
        };
    }

    @Test
    void readsWordsPhrasesExclusionsAndBeginnings() {
        assertThat(wanted("exit  strategy \"honest broker\" partner*"))
                .isEqualTo("exit strategy <honest broker> partner…");
        assertThat(excluded("exit -strategy -\"honest broker\""))
                .isEqualTo("strategy <honest broker>");
        assertThat(wanted("“honest broker” „x y” «z»")).isEqualTo("<honest broker> <x y> <z>");
    }

    @Test
    void bindsAlternativesToTheirNeighbours() {
        assertThat(wanted("a1 b OR c OR \"d e\" f")).isEqualTo("a1 {b c <d e>} f");
        assertThat(wanted("OR a OR OR b OR")).isEqualTo("{a b}");
        assertThat(wanted("a or b")).isEqualTo("a or b");
        assertThat(wanted("a \"OR\" b")).isEqualTo("a <OR> b");
    }

    @Test
    void takesWhatIsNoOperatorForAWord() {
        assertThat(wanted("long-term (x) title:y a* * - -- ?"))
                .isEqualTo("long-term (x) title:y a*");
        assertThat(wanted("part* par*ner p-art*")).isEqualTo("part… par*ner p-art*");
        assertThat(excluded("long-term - x -- --y")).isEmpty();
    }

    @Test
    void passesOverAQuoteWithoutItsPartner() {
        assertThat(wanted("\"honest broker")).isEqualTo("honest broker");
        assertThat(wanted("5\" pipe")).isEqualTo("5 pipe");
        assertThat(wanted("a\"b c\"d")).isEqualTo("a <b c> d");
        assertThat(wanted("\"\" \" \" \"")).isEmpty();
        assertThat(wanted("-\"")).isEmpty();
    }

    @Test
    void knowsWhereAWordStands() {
        ParsedQuery query = QueryParser.parse(" exit -x \"a b\"");
        assertThat(query.wanted())
                .containsExactly(
                        new Word("exit", new Span(1, 5)), new Phrase("a b", new Span(10, 13)));
        assertThat(query.text().substring(10, 13)).isEqualTo("a b");
    }

    @Test
    void leavesOutWhatIsTooMuch() {
        ParsedQuery query = QueryParser.parse("word ".repeat(33));
        assertThat(query.wanted()).hasSize(QueryParser.MOST_CLAUSES);
        assertThat(query.shortened()).isTrue();
        assertThat(QueryParser.parse("word ".repeat(32)).shortened()).isFalse();
        ParsedQuery endless = QueryParser.parse("x".repeat(1990) + " yyyyyyyyyyyyyyyyyy z");
        assertThat(endless.wanted()).hasSize(1);
        assertThat(endless.shortened()).isTrue();
    }
}
