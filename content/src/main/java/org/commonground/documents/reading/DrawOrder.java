package org.commonground.documents.reading;

import org.commonground.documents.wire.FrameInput;
import org.commonground.documents.wire.FrameInput.Frame;
import org.commonground.documents.wire.FrameKind;
import org.commonground.documents.wire.FrameOutput;
import org.commonground.documents.wire.PageDrawing;

import java.io.IOException;
import java.time.Duration;

/** To draw one page; {@link Picture#NONE} when that does not work. */
final class DrawOrder implements Order<Picture> {
    private final PageDrawing drawing;

    DrawOrder(PageDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public FrameKind kind() {
        return FrameKind.DRAW;
    }

    @Override
    public FrameOutput.Content content() {
        return drawing::writeTo;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Picture take(FrameInput in, Runnable heard) throws IOException {
        Frame frame = in.next();
        if (frame.kind() != FrameKind.PICTURE) {
            return Picture.NONE; // done without one, or refused
        }
        Picture picture = new Picture(frame.payload().readAllBytes());
        if (in.next().kind() != FrameKind.DONE) {
            throw new IOException("more than one picture");
        }
        return picture;
    }

    @Override
    public Picture brokenOff() {
        return Picture.NONE;
    }
}
