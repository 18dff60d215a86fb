// What the desk adds to PrimeFaces: no typed word is lost unasked, and the keyboard stays where the work is.

const commonGround = (() => {
    let isChanged = false;
    // While the page asks by itself: then nobody pressed anything, and nobody is led away.
    let isByItself = false;
    const opened = new Set();

    const guarded = () => document.querySelector("form[data-guard]");

    const focus = (element) => {
        if (element) {
            // Otherwise PrimeFaces leads back to the button that was pressed.
            PrimeFaces.customFocus = true;
            element.focus();
            element.scrollIntoView({ block: "nearest" });
        }
    };

    /** An answer that is no page: the server is down, or something broke there. */
    function tellFailure(isThere) {
        const notice = document.getElementById("desk-failed");
        notice.hidden = !isThere;
        notice.toggleAttribute("role", false);
        if (isThere) {
            isChanged = true;
            notice.setAttribute("role", "alert");
            notice.scrollIntoView({ block: "nearest" });
        }
    }

    const say = (name) => document.dispatchEvent(new Event(`desk:${name}`));

    /** Whoever is signed out, or whose page the server has forgotten, is told so and goes when they want to. */
    function stay() {
        const follow = PrimeFaces.ajax.ResponseProcessor.doRedirect;
        PrimeFaces.ajax.ResponseProcessor.doRedirect = (redirect) => {
            say("leaving");
            const notice = document.getElementById("signed-out");
            if (!isByItself || notice === null) {
                follow.call(PrimeFaces.ajax.ResponseProcessor, redirect);
                return;
            }
            const signIn = notice.querySelector("a");
            signIn.href = redirect.getAttribute("url");
            // All is kept: the browser need not ask whether to leave.
            signIn.addEventListener("click", () => (isChanged = false));
            notice.hidden = false;
        };
    }

    function prepare() {
        for (const id of opened) {
            document.getElementById(id)?.setAttribute("open", "");
        }
        for (const filter of document.querySelectorAll(".terms-filter")) {
            filter.hidden = false;
        }
        document.dispatchEvent(new CustomEvent("desk:shown"));
    }

    document.addEventListener("input", (event) => {
        if (event.target.matches("[data-filter]")) {
            const words = event.target.value.trim().toLowerCase();
            for (const item of event.target.closest("fieldset").querySelectorAll(".terms-list li")) {
                item.hidden = !item.textContent.toLowerCase().includes(words);
            }
        } else if (guarded()?.contains(event.target)) {
            isChanged = true;
        }
    });

    // The filter of a list and the search for documents are no way to send the whole form.
    document.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) {
            return;
        }
        if (event.target.matches("[data-filter]")) {
            event.preventDefault();
        } else if (event.target.closest(".finder")) {
            event.preventDefault();
            event.target.closest(".finder").querySelector("button").click();
        }
    });

    document.addEventListener(
        "toggle",
        (event) => {
            if (event.target.id) {
                opened[event.target.open ? "add" : "delete"](event.target.id);
            }
        },
        true,
    );

    document.addEventListener("submit", (event) => {
        if (event.target === guarded()) {
            isChanged = false;
        }
    });

    // A field that the browser refuses may be folded away.
    document.addEventListener(
        "invalid",
        (event) => event.target.closest("details")?.setAttribute("open", ""),
        true,
    );

    window.addEventListener("beforeunload", (event) => {
        if (isChanged && guarded()) {
            event.preventDefault();
        }
    });

    document.addEventListener("DOMContentLoaded", () => {
        prepare();
        // What was refused is not saved yet.
        isChanged = document.querySelector(".error-summary") !== null;
        if (window.PrimeFaces?.ajax) {
            stay();
        }
        // Pages without widgets come without it.
        window.jQuery?.(document)
            .on("pfAjaxComplete", prepare)
            .on("pfAjaxSend", () => tellFailure(false))
            .on("pfAjaxError", () => tellFailure(true));
    });

    return {
        changed() {
            isChanged = true;
            say("changed");
        },
        leaving() {
            isChanged = false;
            say("leaving");
        },
        /** The page asks by itself. */
        byItself() {
            isByItself = true;
        },
        /** The server has what was sent, if it says so. */
        kept(answer) {
            isByItself = false;
            say("reported");
            if (answer?.kept) {
                say("kept");
            }
        },
        putBack() {
            isChanged = true;
            say("put-back");
        },
        throwAway() {
            say("throw-away");
        },
        /** After a step: to what it said. What could not be saved is still to be kept. */
        settle() {
            isChanged = isChanged || document.querySelector(".error-summary, tr.has-error") !== null;
            focus(document.querySelector("[data-focus]"));
        },
        /** To what is to be said about a place. */
        toComment() {
            focus(document.getElementById("edit:comment:area"));
        },
        /** After a row was added: to its first field. */
        toLastRow(request) {
            const button = document.getElementById(request.source?.id ?? request.source);
            const rows = button?.parentElement.querySelectorAll(":scope > .row-card");
            focus(rows?.[rows.length - 1]?.querySelector("input, textarea, select"));
        },
        /** After a row was moved by a step, or taken away: to the same button of the row that is there now. */
        toRow(request, step) {
            const [, rows, at, button] = /^(.*Rows):(\d+):(\w+)$/.exec(request.source?.id ?? request.source);
            const places = [Number(at) + step, Number(at), Number(at) - 1].map((place) => `${rows}:${place}:${button}`);
            focus(
                [...places, rows.replace(/Rows$/, "sAdd"), rows.replace(/Rows$/, "Add")]
                    .map((id) => document.getElementById(id))
                    .find((element) => element !== null),
            );
        },
        /** After a step within a row: to what the row goes on with. */
        toField(request, name) {
            const [row] = /^.*Rows:\d+:/.exec(request.source?.id ?? request.source);
            focus(document.getElementById(row + name));
        },
    };
})();

/** A section that begins on another page shows that page. */
document.addEventListener("change", ({ target }) => {
    const picture = document.getElementById(target.dataset?.pagePicture);
    if (picture !== null && /^[1-9]\d{0,4}$/.test(target.value.trim())) {
        const page = `page-${target.value.trim()}`;
        picture.src = picture.src.replace(/page-\d+/, page);
        picture.parentElement.href = picture.parentElement.href.replace(/page-\d+/, page);
    }
});
