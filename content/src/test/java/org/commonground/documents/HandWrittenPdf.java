package org.commonground.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A PDF object by object, for files that no library would write. Object 1 is the catalog. */
public final class HandWrittenPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** The next object, numbered from 1. */
    public HandWrittenPdf object(String text) {
        objects.add(text.getBytes(ISO_8859_1));
        return this;
    }

    /** The next object, a stream; its dictionary's entries without the length. */
    public HandWrittenPdf stream(String entries, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(
                ("<< " + entries + " /Length " + data.length + " >>\nstream\n")
                        .getBytes(ISO_8859_1));
        object.writeBytes(data);
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        StringBuilder table =
                new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n %n", file.size()).replace("\r", ""));
            file.writeBytes((i + 1 + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(objects.get(i));
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        int start = file.size();
        file.writeBytes(
                (table
                                + "trailer\n<< /Size "
                                + (objects.size() + 1)
                                + " /Root 1 0 R >>\nstartxref\n"
                                + start
                                + "\n%%EOF\n")
                        .getBytes(ISO_8859_1));
        return file.toByteArray();
    }
}
