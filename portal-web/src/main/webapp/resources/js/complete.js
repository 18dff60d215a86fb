// Completion in the search box: a combobox with a list below it (WAI-ARIA 1.2). Loaded when the box is entered first;
// without it the box is a box.

const WAIT = 120; // milliseconds between two letters of somebody who types quickly
const FEWEST = 2;
const known = new Map();

export function complete(box) {
    const list = document.createElement("ul");
    list.id = "completions";
    list.className = "completions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.dataset.completions);
    list.hidden = true;
    box.parentElement.append(list);

    const told = document.createElement("p");
    told.className = "vh";
    told.setAttribute("role", "status");
    box.parentElement.append(told);

    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-expanded", "false");

    let active = -1;
    let timer;

    function close() {
        clearTimeout(timer);
        list.hidden = true;
        list.replaceChildren();
        told.textContent = "";
        activate(-1);
        box.setAttribute("aria-expanded", "false");
    }

    function activate(index) {
        list.children[active]?.setAttribute("aria-selected", "false");
        active = index;
        const option = list.children[active];
        if (option) {
            option.setAttribute("aria-selected", "true");
            option.scrollIntoView({ block: "nearest" });
            box.setAttribute("aria-activedescendant", option.id);
        } else {
            box.removeAttribute("aria-activedescendant");
        }
    }

    function choose(option) {
        const { url, kind } = option.dataset;
        const phrase = option.firstElementChild.textContent;
        close();
        if (kind === "phrase") {
            box.value = phrase;
            box.form.requestSubmit();
        } else {
            location.assign(url);
        }
    }

    function show(completions) {
        list.replaceChildren(
            ...completions.map((completion, index) => {
                const option = document.createElement("li");
                option.id = `completion-${index}`;
                option.setAttribute("role", "option");
                option.setAttribute("aria-selected", "false");
                option.dataset.url = completion.url;
                option.dataset.kind = completion.kind;
                const text = document.createElement("span");
                text.textContent = completion.text;
                option.append(text);
                if (completion.label) {
                    const label = document.createElement("span");
                    label.className = "completion-kind";
                    label.textContent = completion.label;
                    option.append(" ", label);
                }
                return option;
            }),
        );
        activate(-1);
        list.hidden = completions.length === 0;
        box.setAttribute("aria-expanded", String(!list.hidden));
        told.textContent = list.hidden ? "" : `${completions.length} ${box.dataset.completionsTold}`;
    }

    async function ask(typed) {
        try {
            if (!known.has(typed)) {
                const answer = await fetch(`/api/v1/search/completions?q=${encodeURIComponent(typed)}`);
                if (!answer.ok) {
                    return;
                }
                known.set(typed, (await answer.json()).completions);
            }
            // An answer to letters that are not there any more is kept for when they are.
            if (box.value === typed && document.activeElement === box) {
                show(known.get(typed));
            }
        } catch {
            // No network: the box works as before.
        }
    }

    function typed() {
        clearTimeout(timer);
        if (box.value.trim().length < FEWEST) {
            close();
        } else {
            timer = setTimeout(ask, WAIT, box.value);
        }
    }

    box.addEventListener("input", (event) => event.isComposing || typed());
    box.addEventListener("compositionend", typed);
    box.addEventListener("blur", close);

    box.addEventListener("keydown", (event) => {
        const count = list.children.length;
        if (event.isComposing) {
            return;
        }
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (list.hidden) {
                typed();
            } else {
                const step = event.key === "ArrowDown" ? 1 : -1;
                // One stop more than options: back in the box, where nothing is chosen.
                activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
            }
        } else if (event.key === "Enter" && active >= 0) {
            event.preventDefault();
            choose(list.children[active]);
        } else if (event.key === "Escape" && !list.hidden) {
            event.preventDefault();
            close();
        }
    });

    // Pressing must not take the focus from the box, or the list would be gone before the click.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) {
            choose(option);
        }
    });

    if (box.value && document.activeElement === box && box.value !== box.defaultValue) {
        typed();
    }
}
