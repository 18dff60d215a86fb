// Keeps what is typed in the browser until it is saved: a lost session, a crash or a closed tab costs nothing.

const notice = document.getElementById("unsaved");
const form = document.querySelector("form[data-guard]");
const key = `common-ground.draft ${notice?.dataset.person} ${location.pathname}`;
const WAIT = 1000; // milliseconds between the last key and keeping

const fields = () => [...form.elements].filter((field) => field.id && field.matches("input:not([type=hidden]), textarea, select"));
const isTicked = (field) => field.type === "checkbox";
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
function keepSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), said: snapshot() })), WAIT);
}

function forget() {
    clearTimeout(timer);
    localStorage.removeItem(key);
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
    const rest = lost.filter(([, value]) => typeof value === "string" && value.trim() !== "");
    if (rest.length === 0) {
        notice.hidden = true;
        form.querySelector("input, textarea").focus();
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

if (form) {
    // A step that went well leads here with a word of it; then what was kept is saved.
    if (new URLSearchParams(location.search).has("done")) {
        forget();
        localStorage.removeItem(key.replace(/\/[^/]+$/, "/new"));
    }
    const kept = localStorage.getItem(key);
    if (kept) {
        offer(JSON.parse(kept));
    }
    document.addEventListener("input", (event) => {
        if (event.target.form === form && !event.target.matches("[data-filter]")) {
            keepSoon();
        }
    });
}
