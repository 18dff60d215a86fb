package org.commonground.documents.office;

import org.commonground.documents.office.Block.Break;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.PageUnit;
import org.commonground.documents.wire.ReadingLimits;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks parted into what is numbered: slides, or pages where the file says where they begin.
 * Otherwise parts of sensible length, which begin where the author wants a page, at a heading when
 * there is enough before it, or at the next paragraph when there is too much.
 */
final class Sheets {
    /** Characters: a page of a report has 2,000 to 3,500. */
    private static final int ENOUGH = 1_500;

    private static final int LONG = 3_500;
    private static final int MAIN_HEADING = 2;
    private static final int LONGEST_TITLE = 300;
    private static final int SLIDE_TITLE = 120;

    private final PageUnit unit;
    private final ReadingLimits limits;
    private final List<StringBuilder> sheets = new ArrayList<>();
    private final List<OutlineLine> outline = new ArrayList<>();
    private boolean cut;

    private Sheets(PageUnit unit, ReadingLimits limits) {
        this.unit = unit;
        this.limits = limits;
    }

    /**
     * @param slides how many, 0 for what is no presentation
     */
    static Sheets of(List<Block> blocks, int slides, ReadingLimits limits) {
        boolean laidOut = blocks.stream().anyMatch(b -> b.before() == Break.LAID_OUT_PAGE);
        PageUnit unit = slides > 0 ? PageUnit.SLIDE : laidOut ? PageUnit.PAGE : PageUnit.PART;
        Sheets sheets = new Sheets(unit, limits);
        for (Block block : blocks) {
            sheets.add(block);
        }
        while (sheets.sheets.size() < slides && sheets.hasRoom()) {
            sheets.sheets.add(new StringBuilder());
        }
        return sheets;
    }

    private void add(Block block) {
        if (sheets.isEmpty() || beginsSheet(block)) {
            if (!hasRoom()) {
                cut = true;
                return;
            }
            sheets.add(new StringBuilder());
            if (unit == PageUnit.SLIDE && block.text().length() <= SLIDE_TITLE) {
                addTitle(1, block.text());
            }
        }
        if (block.isHeading() && unit != PageUnit.SLIDE) {
            addTitle(block.heading(), block.text());
        }
        String text = block.text();
        while (unit == PageUnit.PART && text.length() > 2 * LONG && hasRoom()) {
            int end = endOfWord(text);
            append(block.before(), text.substring(0, end));
            text = text.substring(end).strip();
            sheets.add(new StringBuilder());
        }
        append(block.before(), text);
    }

    private boolean hasRoom() {
        return sheets.size() < limits.pages();
    }

    private boolean beginsSheet(Block block) {
        int length = sheets.getLast().length();
        return switch (unit) {
            case SLIDE -> block.before() == Break.SLIDE;
            case PAGE -> block.before().isPage();
            case PART ->
                    (block.before().isPage() && length > 0)
                            || (block.isHeading()
                                    && block.heading() <= MAIN_HEADING
                                    && length >= ENOUGH)
                            || length >= LONG
                            || (length >= ENOUGH && length + block.text().length() > 2 * LONG);
        };
    }

    private void append(Break before, String text) {
        StringBuilder sheet = sheets.getLast();
        int room = limits.pageCharacters() - sheet.length();
        if (text.length() > room) {
            cut = true;
            return;
        }
        if (!sheet.isEmpty()) {
            sheet.append(before == Break.LINE ? "\n" : "\n\n");
        }
        sheet.append(text);
    }

    private static int endOfWord(String text) {
        int blank = text.lastIndexOf(' ', LONG);
        return blank > LONG / 2 ? blank : LONG;
    }

    private void addTitle(int level, String text) {
        String line = text.replaceAll("\\s+", " ");
        if (outline.size() < limits.outlineLines()) {
            outline.add(
                    new OutlineLine(
                            level,
                            line.substring(0, Math.min(line.length(), LONGEST_TITLE)),
                            sheets.size()));
        }
    }

    PageUnit unit() {
        return unit;
    }

    List<String> texts() {
        return sheets.stream().map(StringBuilder::toString).toList();
    }

    List<OutlineLine> outline() {
        return List.copyOf(outline);
    }

    /** Whether a limit left something out. */
    boolean wasCut() {
        return cut;
    }
}
