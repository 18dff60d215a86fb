package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.publications.InformationPack;
import org.junit.jupiter.api.Test;

import java.util.List;

class LinkTest {
    @Test
    void findsMarkdownLinksAndBareAddressesOnceEach() {
        InformationPack pack =
                new InformationPack(
                        "See [the pack](/p/12/pack \"title\") and [web](https://a.example/x?y=1).",
                        "Bare https://b.example/page, and https://a.example/x?y=1.",
                        "[mail](mailto:x@y.example) [note](#note) [odd](//c.example/)"
                                + " <https://d.example/>",
                        List.of());

        assertThat(Link.in(pack))
                .containsExactlyInAnyOrder(
                        "/p/12/pack",
                        "https://a.example/x?y=1",
                        "https://b.example/page",
                        "https://d.example/");
    }
}
