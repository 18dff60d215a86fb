package org.commonground.documents.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The order to read pages from their pictures with Tesseract.
 *
 * @param pages 1-based, ascending
 * @param command the program, as an absolute path
 * @param languages as Tesseract names them: {@code eng+cym}
 * @param seconds for one page
 */
public record Recognition(List<Integer> pages, String command, String languages, int seconds) {
    public Recognition {
        pages = List.copyOf(pages);
    }

    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(pages.size());
        for (int page : pages) {
            out.writeInt(page);
        }
        WireText.write(out, command);
        WireText.write(out, languages);
        out.writeInt(seconds);
    }

    public static Recognition readFrom(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(in.readInt());
        }
        return new Recognition(
                pages, WireText.readPresent(in), WireText.readPresent(in), in.readInt());
    }
}
