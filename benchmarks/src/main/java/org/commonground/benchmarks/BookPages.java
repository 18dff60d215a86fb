package org.commonground.benchmarks;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import org.commonground.benchmarks.BookPages.BookPage;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Page-sized passages of real books, in the order of the books, without end: when the file is
 * through it is read again with pages cut in the middle, the end of one before the beginning of the
 * next, so that no two pages are alike.
 */
final class BookPages implements Iterator<BookPage>, Closeable {

    /** A page as the file has it. */
    record BookPage(String book, int page, String title, String author, int year, String text) {}

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Path file;
    private BufferedReader lines;
    private int round;
    private @Nullable BookPage page;

    /**
     * @param data the folder that {@code portal.data} names
     */
    BookPages(Path data) throws IOException {
        file = data.resolve("pages").resolve("pages.jsonl.gz");
        lines = open();
        page = read();
    }

    /** The first so many. */
    static List<BookPage> read(Path data, int count) throws IOException {
        try (BookPages pages = new BookPages(data)) {
            return pages.next(count);
        }
    }

    List<BookPage> next(int count) {
        List<BookPage> some = new ArrayList<>(count);
        while (some.size() < count) {
            some.add(next());
        }
        return some;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BookPage next() {
        try {
            BookPage last = page;
            BookPage next = read();
            if (last == null || next == null) {
                lines.close();
                lines = open();
                round++;
                next = read();
            }
            if (last == null || next == null) {
                throw new IllegalStateException(file + " has no pages");
            }
            page = next;
            return round == 0 ? last : shifted(last, next, round);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private @Nullable BookPage read() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            return null;
        }
        JsonObject json = JSON.createReader(new StringReader(line)).readObject();
        return new BookPage(
                json.getString("doc"),
                json.getInt("page"),
                json.getString("title"),
                json.getString("author", ""),
                json.getInt("year", 0),
                json.getString("text"));
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

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
