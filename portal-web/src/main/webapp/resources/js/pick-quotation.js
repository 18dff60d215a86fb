// Fills a learning point with words that were selected in the text view of a document, which is open in another tab.

const CHANNEL = "common-ground.quotation";
const channel = new BroadcastChannel(CHANNEL);
// Tells this editing page from others that are open; no secret.
const desk = `${Date.now()}-${Math.random()}`;

const kept = () => JSON.parse(localStorage.getItem(CHANNEL) ?? "null");
const field = (row, name) => document.getElementById(`${row}:${name}`);

function say(row, text) {
    field(row, "document").closest("fieldset").querySelector("[data-picked]").textContent = text;
}

function set(control, value) {
    control.value = value;
    // As if it had been typed: it is kept in the browser and guarded like everything else.
    control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Whether the document can be quoted here. */
function fill({ row, document: number, page, text }) {
    const documents = field(row, "document");
    if (documents === null || ![...documents.options].some((option) => option.value === number)) {
        return false;
    }
    set(documents, number);
    set(field(row, "page:line"), page);
    set(field(row, "words:area"), text);
    localStorage.removeItem(CHANNEL);
    show();
    say(row, field(row, "document").closest("fieldset").querySelector("[data-picked]").dataset.picked);
    field(row, "words:area").focus();
    return true;
}

function pick(button) {
    const row = button.dataset.pick;
    const documents = field(row, "document");
    const given = [...documents.options].filter((option) => option.value !== "");
    if (documents.value === "" && given.length === 1) {
        set(documents, given[0].value);
    }
    if (documents.value === "") {
        say(row, button.dataset.first);
        documents.focus();
        return;
    }
    const page = field(row, "page:line").value.trim();
    const asked = new URLSearchParams({ row, desk });
    window.open(`/d/${documents.value}/text?${asked}${/^\d+$/.test(page) ? `#page-${page}` : ""}`);
}

function show() {
    for (const button of document.querySelectorAll("[data-pick]")) {
        button.hidden = false;
    }
    for (const button of document.querySelectorAll("[data-insert]")) {
        button.hidden = kept() === null;
    }
}

channel.addEventListener("message", ({ data }) => {
    if (data.desk === desk && fill(data)) {
        channel.postMessage({ taken: desk });
    }
});

document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-pick], [data-insert]");
    if (button?.dataset.pick) {
        pick(button);
    } else if (button && !fill({ ...kept(), row: button.dataset.insert })) {
        say(button.dataset.insert, button.dataset.notAttached);
    }
});

window.addEventListener("storage", show);
document.addEventListener("desk:shown", show);
show();
