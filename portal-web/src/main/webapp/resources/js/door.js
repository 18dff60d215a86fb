// The list at the door, which goes on without a connection. What is ticked off is first kept on this device and
// then sent, as often as it takes: the server knows each mark by its key and counts it once.

const root = document.getElementById("door");
const { seminar, api, until, zone, personName } = root.dataset;
const person = Number(root.dataset.person);
const texts = root.dataset;
const store = await import(texts.store);

const SOON = 4000; // milliseconds until the next try while something is not sent
const LATER = 15_000; // until what other devices did is asked for
const PATIENCE = 10_000;

const list = document.getElementById("door-list");
const status = document.getElementById("door-status");
const search = document.getElementById("q");
const rows = new Map();
const cameAt = new Map(); // by attendee, as the server said last; null for those who did not come
let marks = []; // of this person, not sent yet, the oldest first
let ofOthers = []; // who have made marks here that are not sent, each as often as that
let trouble = "";
let shown = []; // attendees that alone are shown; all when empty
let isSending = false;
let timer;

const text = (template, ...values) => values.reduce((all, value, at) => all.replaceAll(`{${at}}`, value), template);
const time = (iso) => new Date(iso).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

/** Also where crypto.randomUUID is not: without https. */
const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

function remember(row) {
    rows.set(Number(row.dataset.attendee), row);
    cameAt.set(Number(row.dataset.attendee), row.dataset.cameAt || null);
}

/** What the device says last counts before it is sent, too. */
function now(attendee) {
    const last = marks.findLast((mark) => mark.attendee === attendee);
    return last ? (last.came ? last.at : null) : cameAt.get(attendee);
}

function show(attendee) {
    const row = rows.get(attendee);
    const at = now(attendee);
    const button = row.querySelector("button");
    row.dataset.came = String(Boolean(at));
    row.querySelector(".door-state").textContent = at ? `${texts.came} ${time(at)}` : "";
    button.classList.toggle("is-quiet", Boolean(at));
    button.firstChild.textContent = at ? texts.undo : texts.checkIn;
}

function showAll() {
    rows.forEach((row, attendee) => show(attendee));
    const came = [...rows.keys()].filter(now).length;
    document.getElementById("door-came").textContent = came;
    document.getElementById("door-expected").textContent = rows.size;
    const full = document.getElementById("door-full");
    full.hidden = came <= Number(full.dataset.places);
    filter();
    const waits = marks.length === 0 ? "" : text(marks.length === 1 ? texts.oneUnsent : texts.unsent, marks.length);
    const others = text(texts.ofOthers, ofOthers.length, [...new Set(ofOthers)].join(", "));
    const words = [trouble, waits, ofOthers.length > 0 && others].filter(Boolean).join(" ");
    if (status.textContent !== words) {
        status.textContent = words;
    }
    status.hidden = words === "";
    root.dataset.waits = marks.length;
}

/** By words, or by the link of a booking as a hand scanner types it. */
function filter() {
    const words = search.value.trim().toLowerCase();
    const link = search.value.match(/\/b\/([\w-]{22})\./);
    const isFound = (row) => (link ? row.dataset.reference === link[1] : row.textContent.toLowerCase().includes(words));
    rows.forEach((row, attendee) => {
        row.hidden = shown.length > 0 ? !shown.includes(attendee) : !isFound(row);
    });
}

function showOnly(attendees) {
    shown = attendees;
    filter();
}

function addRow(guest) {
    const row = document.getElementById("door-row").content.firstElementChild.cloneNode(true);
    row.id = `guest-${guest.attendee}`;
    row.dataset.attendee = guest.attendee;
    row.dataset.reference = guest.reference;
    row.querySelector("strong").textContent = guest.name;
    row.querySelector(".door-from").textContent = guest.organisation;
    row.querySelector(".vh").textContent = ` ${guest.name}`;
    const after = [...rows.values()].find((other) => other.querySelector("strong").textContent.localeCompare(guest.name) > 0);
    list.insertBefore(row, after ?? null);
    rows.set(guest.attendee, row);
}

function take(guests) {
    const there = new Set(guests.map((guest) => guest.attendee));
    for (const [attendee, row] of rows) {
        if (!there.has(attendee)) {
            row.remove();
            rows.delete(attendee);
            cameAt.delete(attendee);
        }
    }
    for (const guest of guests) {
        if (!rows.has(guest.attendee)) {
            addRow(guest);
        }
        cameAt.set(guest.attendee, guest.cameAt);
    }
}

/** Who made a mark sends it, nobody else who signs in on this device. */
const isMine = (made) => made.person === person;

async function readMarks() {
    const all = await store.marksOf(seminar);
    marks = all.filter(isMine);
    marks.sort((one, other) => one.at.localeCompare(other.at));
    ofOthers = all.filter((made) => !isMine(made)).map((made) => made.personName);
}

async function ask(sending) {
    const signal = AbortSignal.timeout(PATIENCE);
    const headers = { Accept: "application/json" };
    if (sending.length === 0) {
        return fetch(api, { signal, headers });
    }
    const body = JSON.stringify({
        person,
        sentAt: new Date().toISOString(),
        marks: sending.map(({ key, attendee, came, at }) => ({ key, attendee, came, at })),
    });
    return fetch(api, { method: "POST", signal, body, headers: { ...headers, "Content-Type": "application/json" } });
}

/** What is not sent goes out, what others did comes in. */
async function exchange() {
    const sending = (await store.marksOf(seminar)).filter(isMine);
    const response = await ask(sending);
    if (response.status === 401 || response.status === 403) {
        trouble = texts.signedOut;
        document.getElementById("door-sign-in").hidden = false;
        return;
    }
    const answer = await response.json();
    if (!response.ok) {
        trouble = answer.detail ?? texts.offline;
        return;
    }
    await store.keepList({ seminar, until, page: location.pathname, guests: answer.guests });
    await store.dropMarks(sending.map((mark) => mark.key));
    trouble = "";
    take(answer.guests);
}

async function sync() {
    if (isSending) {
        return;
    }
    isSending = true;
    clearTimeout(timer);
    try {
        await exchange();
    } catch {
        trouble = texts.offline;
    } finally {
        isSending = false;
    }
    await readMarks();
    showAll();
    timer = setTimeout(sync, marks.length > 0 || trouble ? SOON : LATER);
}

async function mark(attendee, came) {
    const made = { key: random(), seminar, person, personName, attendee, came, at: new Date().toISOString() };
    await store.addMark(made);
    marks.push(made);
    showAll();
    sync();
}

async function tick(attendee, came) {
    try {
        await mark(attendee, came);
    } catch {
        rows.get(attendee).querySelector("form").submit(); // this browser keeps nothing: the server does
    }
}

list.addEventListener("submit", (event) => {
    const row = event.target.closest(".door-guest");
    event.preventDefault();
    tick(Number(row.dataset.attendee), row.dataset.came !== "true");
});

for (const form of document.querySelectorAll(".door-let-in")) {
    form.addEventListener("submit", (event) => {
        if (trouble === texts.offline || !navigator.onLine) {
            event.preventDefault();
            form.querySelector("[role=alert]").hidden = false;
        }
    });
}

search.addEventListener("input", () => showOnly([]));
search.form.addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("online", sync);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sync());

/** From now on the page opens without a connection as well. */
async function prepareForCuts() {
    if (!navigator.serviceWorker || !("caches" in window)) {
        return;
    }
    const worker = await navigator.serviceWorker.register(texts.worker, { scope: location.pathname });
    const parts = document.querySelectorAll("link[href^='/resources/'], script[src^='/resources/']");
    const assets = [...parts].map((part) => part.getAttribute("href") ?? part.getAttribute("src"));
    await store.keepPage(location.pathname, [...new Set([...assets, ...texts.modules.split(" ")])]);
    await navigator.serviceWorker.ready;
    root.dataset.kept = String(Boolean(worker));
    document.getElementById("door-kept").hidden = false;
}

list.querySelectorAll(".door-guest").forEach(remember);
document.querySelectorAll(".door-let-in [name=key]").forEach((key) => (key.value = random()));
await store.forgetOld();
await readMarks();
const before = await store.listOf(seminar);
await sync();
if (trouble && before) {
    take(before.guests);
    showAll();
}
const { prepareScanner } = await import(document.getElementById("scan").dataset.scanner);
prepareScanner({
    party: (reference) => [...rows.keys()].filter((attendee) => rows.get(attendee).dataset.reference === reference),
    name: (attendee) => rows.get(attendee).querySelector("strong").textContent,
    cameAt: (attendee) => (now(attendee) ? time(now(attendee)) : ""),
    checkIn: (attendee) => tick(attendee, true),
    only: showOnly,
    refresh: sync,
});
prepareForCuts().catch(() => {}); // as before, then: with a connection only
