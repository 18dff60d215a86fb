// Sends files piece by piece, three at a time. What a dropped connection, a pause or a reload leaves half sent
// is gone on with: the server knows by name, size and date how much of a file it has.

(() => {
    const PIECE = 4 * 1024 * 1024;
    const AT_ONCE = 3;
    const LONGEST_WAIT = 30_000;
    const PATIENCE = 180_000; // milliseconds for one piece: longer, and the connection is dead without saying so

    const zone = document.getElementById("upload-zone");
    if (!zone) {
        return;
    }
    const chooser = zone.querySelector("input[type=file]");
    const list = document.getElementById("upload-list");
    const summary = document.getElementById("upload-summary");
    const pauseAll = document.getElementById("upload-pause");
    const texts = zone.dataset;
    const uploads = [];
    let batch = null;
    let isPaused = false;

    /** What cannot be mended by trying again. */
    class Refused extends Error {}

    const text = (template, ...values) => values.reduce((all, value, at) => all.replaceAll(`{${at}}`, value), template);

    const waitUntil = (milliseconds) =>
        new Promise((done) => {
            const timer = setTimeout(done, milliseconds);
            window.addEventListener("online", () => (clearTimeout(timer), done()), { once: true });
        });

    async function ask(method, address, body, headers = {}) {
        const signal = AbortSignal.timeout(PATIENCE);
        const response = await fetch(address, { method, body, signal, headers: { Accept: "application/json", ...headers } });
        if (response.status === 401 || response.redirected) {
            throw new Refused(texts.signedOut);
        }
        const answer = response.status === 204 ? {} : await response.json();
        if (!response.ok && response.status < 500 && ![404, 408, 409, 429].includes(response.status)) {
            throw new Refused(answer.detail ?? response.statusText);
        }
        if (response.status === 507) {
            throw new Refused(answer.detail);
        }
        if (!response.ok) {
            throw new Error(answer.detail ?? response.statusText);
        }
        return answer;
    }

    /** All files chosen on this page are one import; a reload begins another. */
    async function batchOf(count) {
        if (!batch) {
            const begun = ask("POST", `/desk/upload/begin?count=${count}`);
            batch = begun.catch((failed) => {
                batch = null;
                throw failed;
            });
        }
        return (await batch).id;
    }

    function row(file) {
        const item = document.createElement("li");
        item.className = "upload-row";
        item.innerHTML =
            '<span class="upload-name break"></span><progress max="1" value="0"></progress><span class="upload-state" role="status"></span>';
        item.querySelector(".upload-name").textContent = file.name;
        item.querySelector("progress").setAttribute("aria-label", file.name);
        list.append(item);
        return item;
    }

    function show(upload, state, words, link) {
        upload.state = state;
        upload.item.dataset.state = state;
        const place = upload.item.querySelector(".upload-state");
        place.textContent = words;
        if (link) {
            const to = document.createElement("a");
            to.href = link.url;
            to.textContent = link.title;
            place.append(" ", to);
        }
        tell();
    }

    function tell() {
        const through = uploads.filter((upload) => upload.state === "through").length;
        const refused = uploads.filter((upload) => upload.state === "refused").length;
        const left = uploads.length - through - refused;
        summary.hidden = uploads.length === 0;
        summary.querySelector("p").textContent = text(texts.summary, through, uploads.length, refused);
        pauseAll.hidden = left === 0;
        const next = document.getElementById("upload-next");
        next.hidden = through === 0;
    }

    async function send(upload) {
        const { file } = upload;
        const fingerprint = `${file.name}|${file.size}|${file.lastModified}`;
        const query = new URLSearchParams({ name: file.name, size: file.size, fingerprint });
        if (!file.name.toLowerCase().endsWith(".zip")) {
            const id = await batchOf(uploads.length);
            query.set("import", id);
            document.getElementById("upload-next").href = `/desk/imports/${id}`;
        }
        let answer = await ask("POST", `/api/v1/uploads?${query}`);
        while (!answer.file) {
            if (isPaused) {
                return null;
            }
            upload.item.querySelector("progress").value = answer.size ? answer.offset / answer.size : 1;
            show(upload, "sending", text(texts.sending, Math.floor((100 * answer.offset) / Math.max(1, answer.size))));
            const piece = file.slice(answer.offset, answer.offset + PIECE);
            answer = await ask("PATCH", `/api/v1/uploads/${answer.key}`, piece, {
                "Content-Type": "application/offset+octet-stream",
                "Upload-Offset": String(answer.offset),
            });
        }
        return answer.file;
    }

    function settle(upload, outcome) {
        upload.item.querySelector("progress").value = 1;
        const link = outcome.url ? { url: outcome.url, title: outcome.title ?? outcome.name } : null;
        switch (outcome.state) {
            case "refused":
                show(upload, "refused", outcome.sentence);
                break;
            case "duplicate":
                show(upload, "through", texts.duplicate, link);
                break;
            case "import":
                show(upload, "through", texts.import, { url: outcome.url, title: texts.follow });
                break;
            default:
                show(upload, "through", texts.stored, link);
        }
    }

    async function work(upload) {
        for (let wait = 1000; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
            try {
                const outcome = await send(upload);
                if (outcome) {
                    settle(upload, outcome);
                } else {
                    show(upload, "waiting", texts.paused);
                }
                return;
            } catch (failed) {
                if (failed instanceof Refused) {
                    show(upload, "refused", failed.message);
                    return;
                }
                show(upload, "sending", text(texts.again, Math.round(wait / 1000)));
                await waitUntil(wait);
                if (isPaused) {
                    show(upload, "waiting", texts.paused);
                    return;
                }
            }
        }
    }

    let working = 0;

    async function next() {
        while (!isPaused && working < AT_ONCE) {
            const upload = uploads.find((one) => one.state === "waiting");
            if (!upload) {
                return;
            }
            upload.state = "sending";
            working++;
            work(upload).finally(() => {
                working--;
                next();
            });
        }
    }

    function add(files) {
        const all = [...files];
        const room = Number(texts.most) - uploads.length;
        for (const file of all.slice(0, room)) {
            const upload = { file, item: row(file), state: "waiting" };
            uploads.push(upload);
            if (file.size > Number(file.name.toLowerCase().endsWith(".zip") ? texts.zipLimit : texts.limit)) {
                show(upload, "refused", texts.tooLarge);
            } else {
                show(upload, "waiting", texts.waiting);
            }
        }
        document.getElementById("upload-many").hidden = all.length <= room;
        next();
    }

    function takeChosen() {
        add(chooser.files);
        chooser.value = "";
    }

    chooser.addEventListener("change", takeChosen);
    // On a slow line somebody may have chosen before this file came.
    if (chooser.files.length > 0) {
        takeChosen();
    }
    for (const kind of ["dragenter", "dragover"]) {
        zone.addEventListener(kind, (event) => {
            event.preventDefault();
            zone.classList.add("is-over");
        });
    }
    for (const kind of ["dragleave", "drop"]) {
        zone.addEventListener(kind, () => zone.classList.remove("is-over"));
    }
    zone.addEventListener("drop", (event) => {
        event.preventDefault();
        add(event.dataTransfer.files);
    });
    pauseAll.addEventListener("click", () => {
        isPaused = !isPaused;
        pauseAll.textContent = isPaused ? texts.resume : texts.pause;
        pauseAll.setAttribute("aria-pressed", String(isPaused));
        if (!isPaused) {
            next();
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (uploads.some((upload) => upload.state === "sending" || upload.state === "waiting")) {
            event.preventDefault();
        }
    });
})();

// A page that shows something in the making is shown anew until it is made.
(() => {
    const SECONDS = 2;
    async function renew() {
        const place = document.getElementById("renewed");
        if (!place?.dataset.going) {
            return;
        }
        try {
            const response = await fetch(location.href);
            const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("renewed");
            if (fresh && !place.contains(document.activeElement)) {
                place.replaceWith(fresh);
            }
        } catch {
            // The connection comes back, or the reader loads the page again.
        }
        setTimeout(renew, SECONDS * 1000);
    }
    setTimeout(renew, SECONDS * 1000);
})();
