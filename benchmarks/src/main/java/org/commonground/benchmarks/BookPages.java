package org.commonground.benchmarks;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Page-sized passages of real books, in the order of the books. */
final class BookPages {

    /** A page as the file has it. */
    record BookPage(String book, int page, String title, String author, int year, String text) {}

    private BookPages() {}

    /**
     * So many pages. When the file has fewer it is read again with pages cut in the middle, the end
     * of one before the beginning of the next, so that no two pages are alike.
     *
     * @param data the folder that {@code portal.data} names
     */
    static List<BookPage> read(Path data, int count) throws IOException {
        List<BookPage> pages = new ArrayList<>(count);
        Path file = data.resolve("pages").resolve("pages.jsonl.gz");
        JsonProvider json = JsonProvider.provider();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && pages.size() < count) {
                pages.add(page(json.createReader(new StringReader(line)).readObject()));
                line = lines.readLine();
            }
        }
        int whole = pages.size();
        for (int round = 1; pages.size() < count; round++) {
            for (int i = 0; i < whole && pages.size() < count; i++) {
                BookPage page = pages.get(i);
                BookPage next = pages.get((i + 1) % whole);
                pages.add(shifted(page, next, round));
            }
        }
        return pages;
    }

    private static BookPage page(JsonObject line) {
        return new BookPage(
                line.getString("doc"),
                line.getInt("page"),
                line.getString("title"),
                line.getString("author", ""),
                line.getInt("year", 0),
                line.getString("text"));
    }

    private static BookPage shifted(BookPage page, BookPage next, int round) {
        int cut = page.text().length() / (round + 1);
        int rest = next.text().length() / (round + 1);
        return new BookPage(
                page.book() + "-" + round,
                page.page(),
                page.title(),
                page.author(),
                page.year(),
                page.text().substring(cut) + "\n" + next.text().substring(0, rest));
    }
}
