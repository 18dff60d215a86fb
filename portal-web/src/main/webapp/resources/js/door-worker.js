// Shows the list at the door when there is no connection. What is kept is chosen by the page itself.

const CACHE = "door";
const PATIENCE = 4000; // milliseconds; somebody is waiting at the door

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function kept(address) {
    const cache = await caches.open(CACHE);
    return cache.match(address, { ignoreSearch: !address.includes("/resources/"), ignoreVary: true });
}

/** As it is now, or else as it was; also when the network does not say that it is gone. */
async function page(request) {
    const old = await kept(new URL(request.url).pathname);
    const fresh = fetch(request);
    if (!old) {
        return fresh;
    }
    const late = new Promise((done) => setTimeout(done, PATIENCE, old));
    const answered = fresh.then((answer) => (answer.status >= 500 ? old : answer)).catch(() => old);
    return Promise.race([answered, late]);
}

self.addEventListener("fetch", (event) => {
    const { request } = event;
    const { pathname, search } = new URL(request.url);
    if (request.method !== "GET") {
        return;
    }
    if (request.mode === "navigate") {
        event.respondWith(page(request));
    } else if (pathname.startsWith("/resources/")) {
        event.respondWith(kept(pathname + search).then((old) => old ?? fetch(request)));
    }
});
