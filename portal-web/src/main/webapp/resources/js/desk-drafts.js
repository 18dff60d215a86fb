// Keeps what is typed until it is saved: the server gets it every ten seconds, and until it has it, the browser keeps
// it. A lost session, a killed server, a crash or a closed tab costs nothing.

const notice = document.getElementById("unsaved");
const form = document.querySelector("form[data-guard]");
const kind = new URLSearchParams(location.search).get("kind") ?? "";
const owner = `common-ground.draft ${notice?.dataset.person} `;
const key = `${owner}${location.pathname} ${kind}`.trim();
const WAIT = 1000; // milliseconds between the last key and keeping it here
const EVERY = 10_000; // milliseconds between two reports to the server

// Faces puts new elements in place of the form with every step.
const fields = () =>
    [...document.querySelector("form[data-guard]").elements].filter(
        (field) => field.id && field.matches("input:not([type=hidden]), textarea, select"),
    );
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
const valueOf = (field) => (isTicked(field) ? field.checked : field.value);

function snapshot() {
    return Object.fromEntries(fields().map((field) => [field.id, [valueOf(field), labelOf(field)]]));
}

/** What the field is called, for words that have lost theirs. */
function labelOf(field) {
    const row = field.closest("fieldset")?.querySelector("legend")?.textContent.trim();
    const label = field.labels?.[0]?.textContent.trim() ?? "";
    return row && !isTicked(field) ? `${row}: ${label}` : label;
}

let timer;
let typedAt = 0; // when something was changed last that the server does not have; 0 when it has everything
let sentAt = 0;
let isOnItsWay = false;

function keepHere() {
    clearTimeout(timer);
    if (typedAt > 0) {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), said: snapshot() }));
    }
}

function changed() {
    typedAt = Date.now();
    clearTimeout(timer);
    timer = setTimeout(keepHere, WAIT);
}

function forget() {
    clearTimeout(timer);
    localStorage.removeItem(key);
}

function kept() {
    const text = localStorage.getItem(key);
    return text ? JSON.parse(text) : null;
}

/** Puts values back; what finds no field is shown, so that it can be copied. */
function putBack(said) {
    const lost = [];
    for (const [id, [value, label]] of Object.entries(said)) {
        const field = document.getElementById(id);
        if (field === null) {
            lost.push([label, value]);
        } else if (isTicked(field)) {
            field.checked = value;
        } else {
            field.value = value;
        }
    }
    changed();
    const rest = lost.filter(([, value]) => typeof value === "string" && value.trim() !== "");
    if (rest.length === 0) {
        notice.hidden = true;
        fields()[0].focus();
        return;
    }
    const list = notice.querySelector("dl");
    for (const [label, value] of rest) {
        const pair = document.createElement("div");
        pair.append(document.createElement("dt"), document.createElement("dd"));
        pair.firstChild.textContent = label;
        pair.lastChild.textContent = value;
        list.append(pair);
    }
    list.hidden = false;
    notice.hidden = false;
    notice.querySelector("[data-rest]").hidden = false;
}

function offer({ at, said }) {
    const now = snapshot();
    const isSame = Object.entries(said).every(([id, [value]]) => now[id]?.[0] === value || value === "");
    if (isSame) {
        forget();
        return;
    }
    notice.querySelector("time").textContent = new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
    notice.hidden = false;
    notice.querySelector("[data-back]").addEventListener("click", () => putBack(said));
    notice.querySelector("[data-away]").addEventListener("click", () => {
        forget();
        notice.hidden = true;
    });
}

function report() {
    // What is sent while an earlier report is on its way would be taken for kept too soon.
    if (isOnItsWay || document.hidden || !document.querySelector("form[data-guard]")) {
        return;
    }
    isOnItsWay = true;
    if (typedAt > 0) {
        sentAt = Date.now();
        window.keepWork();
    } else {
        window.watchOthers();
    }
}

if (form) {
    // A step that went well leads here with a word of it; then what was kept is saved.
    if (new URLSearchParams(location.search).has("done")) {
        forget();
        for (const other of Object.keys(localStorage).filter((name) => name.startsWith(`${owner}/desk/publications/new`))) {
            localStorage.removeItem(other);
        }
    }
    const left = document.querySelector("[data-left]");
    // One question is enough: what the server offers comes first, what this browser has beyond it is laid over.
    const newer = kept();
    if (newer && !left) {
        offer(newer);
    }
    document.addEventListener("desk:put-back", () => {
        if (newer && newer.at > Number(left.dataset.left)) {
            putBack(newer.said);
        } else {
            forget();
            changed();
        }
    });
    document.addEventListener("desk:throw-away", forget);
    document.addEventListener("desk:changed", changed);
    document.addEventListener("desk:leaving", keepHere);
    document.addEventListener("visibilitychange", keepHere);
    document.addEventListener("desk:reported", () => {
        isOnItsWay = false;
    });
    document.addEventListener("desk:kept", () => {
        if (typedAt <= sentAt) {
            typedAt = 0;
            forget();
        }
    });
    document.addEventListener("input", (event) => {
        if (event.target.closest("form[data-guard]") && !event.target.matches("[data-filter]")) {
            changed();
        }
    });
    setInterval(report, EVERY);
    addEventListener("load", () => setTimeout(report, WAIT));
}
