package org.commonground.documents.reading;

import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.Recognition;
import org.commonground.documents.wire.WireText;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** To read pages from their pictures; what came before the process ended is good. */
final class RecogniseOrder implements Order<Map<Integer, String>> {
    /** For drawing a page, besides the time that Tesseract has for it. */
    private static final Duration TO_DRAW = Duration.ofSeconds(20);

    private final Recognition recognition;
    private final Map<Integer, String> texts = new HashMap<>();

    RecogniseOrder(Recognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public FrameKind kind() {
        return FrameKind.RECOGNISE;
    }

    @Override
    public FrameOutput.Content content() {
        return recognition::writeTo;
    }

    @Override
    public Duration patience() {
        return TO_DRAW.plusSeconds(recognition.seconds());
    }

    @Override
    public Map<Integer, String> take(FrameInput in, Runnable heard) throws IOException {
        for (int i = 0; i <= recognition.pages().size(); i++) {
            Frame frame = in.next();
            if (frame.kind() != FrameKind.PAGE) {
                return texts; // done, or refused
            }
            texts.put(frame.payload().readInt(), WireText.readPresent(frame.payload()));
            heard.run();
        }
        throw new IOException("more pages than were asked for");
    }

    @Override
    public Map<Integer, String> brokenOff() {
        return texts;
    }
}
