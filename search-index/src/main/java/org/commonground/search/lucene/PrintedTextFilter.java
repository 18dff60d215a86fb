package org.commonground.search.lucene;

import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;

/** Undoes for the analysis what print does to words; offsets stay those of the text as it came. */
final class PrintedTextFilter extends BaseCharFilter {
    private @Nullable StringBuilder undone;
    private int at;

    PrintedTextFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (undone == null) {
            undone = undo(all());
        }
        if (at == undone.length()) {
            return -1;
        }
        int count = Math.min(length, undone.length() - at);
        undone.getChars(at, at + count, buffer, from);
        at += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private StringBuilder all() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text;
    }

    private StringBuilder undo(StringBuilder text) {
        StringBuilder result = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int behind = PrintedText.behindHyphenation(text, i);
            if (behind > i) {
                i = behind;
                addOffCorrectMap(result.length(), i - result.length());
            } else {
                result.append(PrintedText.straight(text.charAt(i)));
                i++;
            }
        }
        return result;
    }
}
