package org.commonground.search.lucene;

import org.commonground.search.CasesCounted;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetValue;
import org.commonground.search.ResultDetail;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;

/** A {@link ResultDetail} in the bytes of a {@link StoredCard}. */
final class StoredDetail {
    private static final int NOTHING = 0;
    private static final int LESSON = 1;
    private static final int ACTION = 2;
    private static final int SEMINAR = 3;
    private static final int NO_PAGE = -1;

    private StoredDetail() {}

    static void write(@Nullable ResultDetail detail, DataOutputStream out) throws IOException {
        switch (detail) {
            case null -> out.writeByte(NOTHING);
            case ResultDetail.OfLesson lesson -> write(lesson, out);
            case ResultDetail.OfAction action -> write(action, out);
            case ResultDetail.OfSeminar seminar -> write(seminar, out);
        }
    }

    static @Nullable ResultDetail read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case LESSON -> lesson(in);
            case ACTION -> action(in);
            case SEMINAR -> seminar(in);
            default -> null;
        };
    }

    private static void write(ResultDetail.OfLesson lesson, DataOutputStream out)
            throws IOException {
        out.writeByte(LESSON);
        out.writeInt(lesson.cases().supporting());
        out.writeInt(lesson.cases().contradicting());
        out.writeUTF(StoredCard.cut(lesson.advice()));
        write(lesson.factor(), out);
        out.writeBoolean(lesson.contradicts());
        ResultDetail.QuotedPlace quotation = lesson.quotation();
        out.writeBoolean(quotation != null);
        if (quotation != null) {
            out.writeUTF(StoredCard.cut(quotation.text()));
            out.writeUTF(StoredCard.cut(quotation.source()));
            out.writeInt(quotation.page() == null ? NO_PAGE : quotation.page());
            String url = quotation.url();
            out.writeBoolean(url != null);
            if (url != null) {
                out.writeUTF(url);
            }
            write(quotation.document(), out);
        }
    }

    private static ResultDetail lesson(DataInputStream in) throws IOException {
        return new ResultDetail.OfLesson(
                new CasesCounted(in.readInt(), in.readInt()),
                in.readUTF(),
                value(in),
                in.readBoolean(),
                in.readBoolean() ? quotation(in) : null);
    }

    private static ResultDetail.QuotedPlace quotation(DataInputStream in) throws IOException {
        String text = in.readUTF();
        String source = in.readUTF();
        int page = in.readInt();
        return new ResultDetail.QuotedPlace(
                text,
                source,
                page == NO_PAGE ? null : page,
                in.readBoolean() ? in.readUTF() : null,
                document(in));
    }

    private static void write(ResultDetail.OfAction action, DataOutputStream out)
            throws IOException {
        out.writeByte(ACTION);
        out.writeUTF(StoredCard.cut(action.number()));
        out.writeUTF(StoredCard.cut(action.place()));
        out.writeUTF(StoredCard.cut(action.theme()));
        out.writeBoolean(action.existing());
        write(action.status(), out);
        out.writeUTF(StoredCard.cut(action.lead()));
        out.writeUTF(StoredCard.cut(action.due()));
    }

    private static ResultDetail action(DataInputStream in) throws IOException {
        return new ResultDetail.OfAction(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readBoolean(),
                value(in),
                in.readUTF(),
                in.readUTF());
    }

    private static void write(ResultDetail.OfSeminar seminar, DataOutputStream out)
            throws IOException {
        out.writeByte(SEMINAR);
        out.writeLong(seminar.seminar());
        out.writeUTF(StoredCard.cut(seminar.when()));
        out.writeUTF(StoredCard.cut(seminar.where()));
        out.writeLong(seminar.ends().toEpochMilli());
        out.writeBoolean(seminar.cancelled());
    }

    private static ResultDetail seminar(DataInputStream in) throws IOException {
        return new ResultDetail.OfSeminar(
                in.readLong(),
                in.readUTF(),
                in.readUTF(),
                Instant.ofEpochMilli(in.readLong()),
                in.readBoolean());
    }

    static void write(@Nullable FacetValue value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(StoredCard.cut(value.value()));
            out.writeUTF(StoredCard.cut(value.label()));
        }
    }

    static @Nullable FacetValue value(DataInputStream in) throws IOException {
        return in.readBoolean() ? new FacetValue(in.readUTF(), in.readUTF()) : null;
    }

    static void write(@Nullable DocumentReference document, DataOutputStream out)
            throws IOException {
        out.writeBoolean(document != null);
        if (document != null) {
            out.writeLong(document.id());
            out.writeUTF(StoredCard.cut(document.url()));
            out.writeUTF(document.unit());
            out.writeBoolean(document.opensAtPage());
        }
    }

    static @Nullable DocumentReference document(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new DocumentReference(in.readLong(), in.readUTF(), in.readUTF(), in.readBoolean())
                : null;
    }
}
