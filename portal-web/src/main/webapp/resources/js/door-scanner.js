// Ticks off whose code is held up to the camera. Who is on the list, and what is kept of it, is the list's matter.

const GONE = 2500; // milliseconds out of sight after which the same code is news again
const HIGH = 1320; // Hertz
const LOW = 220;

const root = document.getElementById("scan");
const texts = root.dataset;
const { openCamera, whyNot } = await import(texts.camera);

const button = document.getElementById("scan-switch");
const picture = document.getElementById("scan-picture");
const said = document.getElementById("scan-said");
const all = document.getElementById("scan-all");
const booking = document.getElementById("scan-booking");

let list;
let close; // the camera, while it is on
let awake; // the promise that the screen stays on
let sound;
let last = { code: "", at: 0 };

const text = (template, ...values) => values.reduce((words, value, at) => words.replaceAll(`{${at}}`, value), template);

/** For eyes that are on the guest: high for yes, low for a look at the screen. */
function beep(pitch) {
    const tone = sound.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.15);
    navigator.vibrate?.(pitch === HIGH ? 60 : [60, 60, 60]);
}

function say(words, pitch, party = []) {
    said.textContent = words;
    all.hidden = true;
    booking.hidden = true;
    list.only(party);
    beep(pitch);
}

async function checkIn(party) {
    for (const attendee of party) {
        await list.checkIn(attendee);
    }
    say(text(texts.done, party.map(list.name).join(", ")), HIGH, party);
}

/** One guest is there at once. A party may come in parts, so it is asked about. */
async function greet(party) {
    const missing = party.filter((attendee) => !list.cameAt(attendee));
    const names = party.map(list.name).join(", ");
    if (missing.length === 0) {
        say(text(texts.again, names, list.cameAt(party[0])), LOW, party);
    } else if (party.length === 1) {
        await checkIn(party);
    } else {
        say(text(texts.party, names, missing.length, party.length), HIGH, party);
        all.textContent = text(texts.all, missing.length);
        all.onclick = async () => {
            await checkIn(party.filter((attendee) => !list.cameAt(attendee)));
            button.focus();
        };
        all.hidden = false;
    }
}

async function read(code) {
    const link = code.match(/\/b\/([\w-]{22})\.[\w-]+$/);
    if (!link) {
        say(texts.foreign, LOW);
        return;
    }
    let party = list.party(link[1]);
    if (party.length === 0) {
        await list.refresh(); // they may have booked since
        party = list.party(link[1]);
    }
    if (party.length > 0) {
        await greet(party);
    } else {
        say(texts.unknown, LOW);
        booking.querySelector("a").href = link[0];
        booking.hidden = !navigator.onLine;
    }
}

function seen(code) {
    const isNews = code !== last.code || Date.now() - last.at > GONE;
    last = { code, at: Date.now() };
    if (isNews) {
        read(code);
    }
}

async function start() {
    button.disabled = true;
    said.textContent = texts.opening;
    try {
        sound ??= new AudioContext();
        picture.hidden = false;
        close = await openCamera(picture, texts.library, seen, () => stop(texts.busy));
        button.textContent = texts.stop;
        said.textContent = texts.ready;
        awake = await navigator.wakeLock?.request("screen").catch(() => undefined);
    } catch (error) {
        stop(texts[whyNot(error)]);
    }
    button.disabled = false;
    if (document.hidden) {
        stop(texts.hidden);
    }
}

function stop(words) {
    close?.();
    close = undefined;
    awake?.release();
    last = { code: "", at: 0 };
    picture.hidden = true;
    all.hidden = true;
    booking.hidden = true;
    button.textContent = texts.start;
    said.textContent = words;
    list.only([]);
}

/**
 * @param theList by number of attendee: name, cameAt (in words; empty for who is not there), checkIn; party by
 *     reference; only shows some, or all when given none; refresh asks the server
 */
export function prepareScanner(theList) {
    list = theList;
    button.addEventListener("click", () => (close ? stop("") : start()));
    document.addEventListener("visibilitychange", () => document.hidden && close && stop(texts.hidden));
    window.addEventListener("pagehide", () => close && stop(""));
    root.hidden = false;
}
