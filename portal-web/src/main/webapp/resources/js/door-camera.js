// The camera of a device at the door and what it sees: codes. Knows nothing of lists.

const BETWEEN_LOOKS = 150; // milliseconds: quick enough for a hand, easy on a battery
const WIDE = 800; // pixels: a code across a third of the picture has five for each of its squares
const QR = { formats: ["qr_code"] };

/** The browser's own reader of codes where it has one; else a library that is asked in the same way. */
async function readerOf(library) {
    const { BarcodeDetector } = self;
    const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
    return formats.includes("qr_code") ? new BarcodeDetector(QR) : libraryReader(library);
}

async function libraryReader(library) {
    const { read } = await import(library);
    const drawing = document.createElement("canvas");
    const canvas = drawing.getContext("2d", { willReadFrequently: true });
    return {
        detect(video) {
            const scale = Math.min(1, WIDE / video.videoWidth);
            drawing.width = Math.round(video.videoWidth * scale);
            drawing.height = Math.round(video.videoHeight * scale);
            canvas.drawImage(video, 0, 0, drawing.width, drawing.height);
            const { data, width, height } = canvas.getImageData(0, 0, drawing.width, drawing.height);
            const text = read(data, width, height);
            return text === null ? [] : [{ rawValue: text }];
        },
    };
}

/** What there is no picture for: "refused", "absent", "busy" or "insecure". */
export function whyNot(error) {
    if (!navigator.mediaDevices) {
        return "insecure";
    }
    switch (error.name) {
        case "NotAllowedError":
        case "SecurityError":
            return "refused";
        case "NotFoundError":
        case "OverconstrainedError":
            return "absent";
        default:
            return "busy";
    }
}

/**
 * Shows what the camera sees in a video and tells each code that is in sight, again with every look.
 *
 * @param library address of the module that reads codes where the browser does not
 * @param lost called when the camera goes away by itself
 * @returns what switches it off
 */
export async function openCamera(video, library, seen, lost) {
    let reader = await readerOf(library);
    const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    let isOpen = true;
    let timer;

    function close() {
        isOpen = false;
        clearTimeout(timer);
        stream.getTracks().forEach((track) => track.stop());
        video.srcObject = null;
    }

    async function look() {
        try {
            const codes = await reader.detect(video);
            codes.filter(() => isOpen).forEach((code) => seen(code.rawValue));
        } catch {
            reader = await libraryReader(library); // some browsers have a reader that does not work
        }
        if (isOpen) {
            timer = setTimeout(look, BETWEEN_LOOKS);
        }
    }

    stream.getTracks().forEach((track) => track.addEventListener("ended", () => isOpen && lost()));
    try {
        video.srcObject = stream;
        await video.play();
    } catch (error) {
        close();
        throw error;
    }
    timer = setTimeout(look); // after whoever opened the camera has said so
    return close;
}
