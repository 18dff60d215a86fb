package org.commonground.benchmarks;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonground.documents.reading.ReaderCommand;
import org.commonground.documents.reading.Reading;
import org.commonground.documents.reading.ReadingPatience;
import org.commonground.documents.reading.WarmReader;
import org.commonground.documents.wire.ReadingLimits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Pages a second through the reading process, one child, against PDFBox called directly in this
 * process, on the same real multi-page files, taking turns file by file; the median of several
 * rounds after one that does not count.
 *
 * <pre>./mvnw -pl benchmarks -am package -Preading-speed -Dportal.data=DIRECTORY</pre>
 *
 * {@code DIRECTORY/pdf} holds PDFs at any depth. The reading process does more than the references
 * (facts, outline, clean text, the way through the pipe). Two references: PDFBox as it comes, and
 * PDFBox told not to look for text that is printed twice, which is faster and doubles some of it;
 * the reading process does look.
 */
public final class ReadingSpeed {
    private static final int FEWEST_PAGES = 4;
    private static final int MOST_PAGES = 200;

    private final PrintStream out;
    private final List<byte[]> files = new ArrayList<>();
    private final WarmReader reader;
    private int pages;

    private ReadingSpeed(PrintStream out, Path directory) {
        this.out = out;
        ReaderCommand command = ReaderCommand.of(System.getProperty("java.class.path"), directory);
        this.reader = new WarmReader(command, ReadingLimits.USUAL, ReadingPatience.USUAL);
    }

    /** Takes the directory and, if wanted, the number of rounds. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args[0].isBlank()) {
            throw new IllegalArgumentException("Say where PDFs are: -Dportal.data=DIRECTORY");
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path directory = Files.createTempDirectory("reading-speed");
        ReadingSpeed speed = new ReadingSpeed(System.out, directory);
        try {
            speed.choose(Path.of(args[0], "pdf"));
            speed.compare(rounds);
        } finally {
            speed.reader.close();
        }
    }

    /**
     * Files of several pages that are read without complaint; the choice depends on nothing that is
     * measured.
     */
    private void choose(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        for (Path file : all) {
            byte[] bytes = Files.readAllBytes(file);
            int count = throughProcess(bytes);
            if (count >= FEWEST_PAGES && count <= MOST_PAGES) {
                files.add(bytes);
                pages += count;
            }
        }
        out.printf("%d files, %d pages%n", files.size(), pages);
    }

    private void compare(int rounds) throws IOException {
        double[] ours = new double[rounds];
        double[] careless = new double[rounds];
        double[] theirs = new double[rounds];
        Random order = new Random(25);
        for (int round = -1; round < rounds; round++) {
            Collections.shuffle(files, order);
            long[] nanos = new long[3];
            for (byte[] file : files) {
                nanos[0] += timed(() -> throughProcess(file));
                nanos[1] += timed(() -> direct(file, true));
                nanos[2] += timed(() -> direct(file, false));
            }
            if (round >= 0) {
                ours[round] = pages * 1e9 / nanos[0];
                theirs[round] = pages * 1e9 / nanos[1];
                careless[round] = pages * 1e9 / nanos[2];
                out.printf(
                        "round %d: process %.0f, PDFBox %.0f, PDFBox that doubles text %.0f"
                                + " pages/s%n",
                        round + 1, ours[round], theirs[round], careless[round]);
            }
        }
        out.printf(
                "median: process %.0f, PDFBox %.0f, ratio %.2f; PDFBox that doubles text %.0f,"
                        + " ratio %.2f%n",
                median(ours),
                median(theirs),
                median(ours) / median(theirs),
                median(careless),
                median(ours) / median(careless));
    }

    private int throughProcess(byte[] file) {
        Reading reading = reader.read(new ByteArrayInputStream(file), file.length);
        return reading instanceof Reading.Finished finished ? finished.pages().size() : 0;
    }

    private static int direct(byte[] file, boolean lookForDoubled) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(lookForDoubled);
            stripper.writeText(document, Writer.nullWriter());
            return document.getNumberOfPages();
        }
    }

    @FunctionalInterface
    private interface Work {
        int pages() throws IOException;
    }

    private static long timed(Work work) throws IOException {
        long began = System.nanoTime();
        if (work.pages() == 0) {
            throw new IllegalStateException("A file that was read before cannot be read now");
        }
        return System.nanoTime() - began;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
