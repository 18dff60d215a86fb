// Comforts only: every page does its job without this file.

const SWITCH = "common-ground.keys";
const keysAreOn = () => localStorage.getItem(SWITCH) !== "off";

const typing = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"));

const help = document.getElementById("keys");

function showKeys() {
    const toggle = help.querySelector("[data-off]");
    toggle.textContent = keysAreOn() ? toggle.dataset.off : toggle.dataset.on;
    help.showModal();
}

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !keysAreOn()) {
        return;
    }
    const box = document.getElementById("q");
    if (event.key === "?" && help && !help.open) {
        event.preventDefault();
        showKeys();
    } else if (event.key === "/" && box) {
        event.preventDefault();
        box.focus();
        box.select();
    }
});

// Completion is fetched by those who begin to type.
for (const box of document.querySelectorAll("[data-complete]")) {
    box.addEventListener(
        "focus",
        async () => (await import(box.dataset.complete)).complete(box),
        { once: true },
    );
}

// The way back for those who switched the keys off.
for (const button of document.querySelectorAll("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", showKeys);
}

help?.addEventListener("close", () => {
    if (help.returnValue === "toggle") {
        localStorage.setItem(SWITCH, keysAreOn() ? "off" : "on");
        help.returnValue = "";
    }
});

// What is there to be copied can be selected by hand where there is no button.
for (const button of document.querySelectorAll("[data-copy]")) {
    const told = button.nextElementSibling;
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
        const words = document.getElementById(button.dataset.copy);
        told.textContent = "";
        try {
            await navigator.clipboard.writeText(words.textContent);
            told.textContent = told.dataset.copied;
        } catch {
            getSelection().selectAllChildren(words);
            told.textContent = told.dataset.selected;
        }
    });
}

// A browser that knows no words in addresses has kept them, and looked for an id of that name.
const [place, words] = location.hash.slice(1).split(":~:");
if (place && words) {
    location.replace(`#${place}`);
}

// Who signs out leaves no list of people on the device, and is asked before marks are lost.
for (const form of document.querySelectorAll("form[data-forget]")) {
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        try {
            const { unsent, forget } = await import(form.dataset.forget);
            const person = Number(form.dataset.person);
            const left = await unsent(person);
            if (left > 0 && !confirm(form.dataset.unsent.replace("{0}", left))) {
                return;
            }
            await forget(person);
        } catch {
            // A browser that keeps nothing has nothing to forget.
        }
        form.submit();
    });
}

// A form that came back with errors: start there.
document.querySelector("[data-focus]")?.focus();
