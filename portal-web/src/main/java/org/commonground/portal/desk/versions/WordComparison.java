package org.commonground.portal.desk.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one, with the words that are in only one of them marked. */
public record WordComparison(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /**
     * Pairs of words beyond which a passage is compared line by line and no further: the time grows
     * with their number.
     */
    private static final long MOST_PAIRS = 4_000_000;

    public static WordComparison of(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        compare(before, after, pieces);
        return new WordComparison(joined(pieces));
    }

    private static void compare(String before, String after, List<Piece> pieces) {
        List<String> old = split(WORD, before);
        List<String> fresh = split(WORD, after);
        if ((long) old.size() * fresh.size() <= MOST_PAIRS) {
            for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
                add(delta, pieces);
            }
            return;
        }
        List<String> oldLines = split(LINE, before);
        List<String> freshLines = split(LINE, after);
        for (AbstractDelta<String> delta : DiffUtils.diff(oldLines, freshLines, true).getDeltas()) {
            boolean isWhole =
                    delta.getSource().size() == oldLines.size()
                            || delta.getTarget().size() == freshLines.size();
            if (delta.getType() == DeltaType.CHANGE && !isWhole) {
                compare(
                        text(delta.getSource().getLines()),
                        text(delta.getTarget().getLines()),
                        pieces);
            } else {
                add(delta, pieces);
            }
        }
    }

    private static void add(AbstractDelta<String> delta, List<Piece> pieces) {
        if (delta.getType() == DeltaType.EQUAL) {
            pieces.add(new Piece(Mark.SAME, text(delta.getSource().getLines())));
        } else {
            pieces.add(new Piece(Mark.REMOVED, text(delta.getSource().getLines())));
            pieces.add(new Piece(Mark.ADDED, text(delta.getTarget().getLines())));
        }
    }

    /**
     * Changes with nothing but blanks between them as one, so that a new sentence reads as a
     * sentence and not as single words.
     */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Piece piece : pieces) {
            boolean isInside = !removed.isEmpty() && !added.isEmpty();
            switch (piece.mark()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case SAME -> {
                    if (isInside && piece.text().isBlank() && !piece.text().contains("\n")) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(removed, added, result);
                        result.add(piece);
                    }
                }
            }
        }
        flush(removed, added, result);
        return List.copyOf(result);
    }

    private static void flush(StringBuilder removed, StringBuilder added, List<Piece> result) {
        if (!removed.isEmpty()) {
            result.add(new Piece(Mark.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            result.add(new Piece(Mark.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(List<String> parts) {
        return String.join("", parts);
    }

    /** In which of the two texts a piece is. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words and where they are. */
    public record Piece(Mark mark, String text) {}
}
