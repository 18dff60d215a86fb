// What a device at the door keeps: marks that are not sent yet, without names of guests but with whoever made them, and
// the last list that it saw.

const NAME = "door";
const CACHE = "door";

function open() {
    return new Promise((done, failed) => {
        const asked = indexedDB.open(NAME, 1);
        asked.onupgradeneeded = () => {
            asked.result.createObjectStore("marks", { keyPath: "key" });
            asked.result.createObjectStore("lists", { keyPath: "seminar" });
        };
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });
}

/** One transaction; done only when it is on the disk. */
async function inStore(name, work) {
    const database = await open();
    try {
        return await new Promise((done, failed) => {
            const transaction = database.transaction(name, "readwrite", { durability: "strict" });
            const asked = work(transaction.objectStore(name));
            transaction.oncomplete = () => done(asked?.result);
            transaction.onerror = () => failed(transaction.error);
            transaction.onabort = () => failed(transaction.error);
        });
    } finally {
        database.close();
    }
}

export const addMark = (mark) => inStore("marks", (marks) => marks.add(mark));

const allMarks = () => inStore("marks", (marks) => marks.getAll());

export const marksOf = async (seminar) =>
    (await allMarks()).filter((mark) => mark.seminar === seminar);

export const dropMarks = (keys) => inStore("marks", (marks) => keys.forEach((key) => marks.delete(key)));

/** How many a person made that are not sent. */
export const unsent = async (person) => (await allMarks()).filter((mark) => mark.person === person).length;

export const keepList = (list) => inStore("lists", (lists) => lists.put(list));

export const listOf = (seminar) => inStore("lists", (lists) => lists.get(seminar));

/** Keeps a page and all it is made of, and nothing of what it was made of before. */
export async function keepPage(address, assets) {
    const cache = await caches.open(CACHE);
    for (const kept of await cache.keys()) {
        const url = new URL(kept.url);
        if (url.pathname.startsWith("/resources/") && !assets.includes(url.pathname + url.search)) {
            await cache.delete(kept);
        }
    }
    await cache.addAll(assets);
    const page = await fetch(address, { headers: { Accept: "text/html" } });
    if (page.ok && !page.redirected) {
        await cache.put(address, page);
    }
}

/** Lists of seminars that are over leave the device. */
export async function forgetOld() {
    const old = (await inStore("lists", (lists) => lists.getAll())).filter((list) => Date.parse(list.until) < Date.now());
    await inStore("lists", (lists) => old.forEach((list) => lists.delete(list.seminar)));
    if (old.length > 0 && "caches" in window) {
        const cache = await caches.open(CACHE);
        await Promise.all(old.map((list) => cache.delete(list.page)));
    }
}

/** Everything leaves the device but what others have not sent: that is theirs, and names no guest. */
export async function forget(person) {
    await dropMarks((await allMarks()).filter((mark) => mark.person === person).map((mark) => mark.key));
    await inStore("lists", (lists) => lists.clear());
    if ("caches" in window) {
        await caches.delete(CACHE);
    }
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
        await worker.unregister();
    }
}
