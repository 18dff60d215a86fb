// Takes selected words of a document's text, with their page, to the editing page that asked for them.

const CHANNEL = "common-ground.quotation";
const WAIT = 700; // milliseconds for the editing page to answer
const channel = new BroadcastChannel(CHANNEL);
const asked = new URLSearchParams(location.search);
const bar = document.getElementById("quote-bar");
const status = bar.querySelector("[role=status]");
const number = /^\/d\/(\d+)\//.exec(location.pathname)[1];

/** White space as in a sentence; a break that takes no room is none. */
const plain = (text) => text.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
const pageOf = (sheet) => sheet.id.replace("page-", "");

/** What is selected on the page where the selection begins; null when nothing is. */
function selected() {
    const area = document.querySelector(".text-page textarea");
    if (area && area.selectionEnd > area.selectionStart) {
        const text = area.value.slice(area.selectionStart, area.selectionEnd);
        return { page: pageOf(area.closest(".text-page")), text: plain(text), isCut: false };
    }
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) {
        return null;
    }
    const range = selection.getRangeAt(0).cloneRange();
    const sheet = [...document.querySelectorAll(".text-page")].find((each) => range.intersectsNode(each.querySelector(".text-body")));
    if (!sheet) {
        return null;
    }
    const body = sheet.querySelector(".text-body");
    if (!body.contains(range.startContainer)) {
        range.setStart(body, 0);
    }
    const isCut = !body.contains(range.endContainer);
    if (isCut) {
        range.setEnd(body, body.childNodes.length);
    }
    const text = plain(range.toString());
    return text === "" ? null : { page: pageOf(sheet), text, isCut };
}

function use() {
    const words = selected();
    if (words === null) {
        status.textContent = bar.dataset.nothing;
        return;
    }
    const quotation = { desk: asked.get("desk"), row: asked.get("row"), document: number, page: words.page, text: words.text };
    localStorage.setItem(CHANNEL, JSON.stringify(quotation));
    const cut = words.isCut ? `${bar.dataset.cut.replace("{0}", words.page)} ` : "";
    const timer = setTimeout(() => (status.textContent = cut + bar.dataset.kept), WAIT);
    channel.onmessage = ({ data }) => {
        if (data.taken && data.taken === quotation.desk) {
            clearTimeout(timer);
            status.textContent = cut + bar.dataset.done;
            // Leads back to the editing page where the browser lets a script do so.
            window.close();
        }
    };
    channel.postMessage(quotation);
}

/** The text of a page in a field, in which the keyboard can select. */
function openArea(button) {
    const sheet = button.closest(".text-page");
    for (const other of document.querySelectorAll(".text-page textarea")) {
        other.remove();
    }
    const area = document.createElement("textarea");
    // Not read-only for the browser: some have no caret there, and then the keys select nothing.
    area.setAttribute("aria-readonly", "true");
    area.addEventListener("beforeinput", (typed) => typed.preventDefault());
    area.className = "input";
    area.rows = 12;
    area.value = sheet.querySelector(".text-body").textContent.replaceAll("\u200b", "").trim();
    area.setAttribute("aria-label", `${bar.dataset.area} ${pageOf(sheet)}`);
    area.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
            event.preventDefault();
            use();
        }
    });
    sheet.querySelector(".text-body").before(area);
    area.focus();
    area.setSelectionRange(0, 0);
    status.textContent = bar.dataset.keysHint;
}

bar.hidden = false;
bar.querySelector("button").addEventListener("click", use);
// A press on the button must not take the selection away.
bar.querySelector("button").addEventListener("mousedown", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-select-by-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => openArea(button));
}
