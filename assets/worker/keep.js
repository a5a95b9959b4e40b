// The service worker: keeps what was read for when there is no connection. `SITE` (version,
// patience, languages with their words) and `planclaroKept` stand above.
//
// Pages come from the network, and from their copy where it fails or is slow. What is named by
// its content comes from its copy. A page is kept only after all it needs, so that a copy is
// whole; and what it needs stays as long as the copy does, whatever later builds bring.
var ROOT = new URL("./", self.location.href).href;
var KEPT = planclaroKept(ROOT);
var SHELL = KEPT.shell + SITE.version;
var MOST = 80;
var ASSET = /^assets\/[\w-]+\.[0-9a-f]{8}\.\w+$/;
var DATA = /^datos\/(figuras|comparar)\//;

var coming = new Map();
var turn = Promise.resolve();

// One after the other, of an old worker and of a new one: what is tidied away must not be what is
// being kept. Before 2022 some browsers let a worker only wait for itself.
function inTurn(job) {
  if (navigator.locks) return navigator.locks.request(KEPT.mine, job);
  turn = turn.then(job, job);
  return turn;
}

function nothing() {}

// A page's address without what only its script reads.
function plain(address) {
  var url = new URL(address);
  return url.origin + url.pathname.replace(/\/index\.html$/, "/");
}

function languageOf(address) {
  var path = address.slice(ROOT.length);
  return SITE.languages.find(function (one) { return one.prefix && path.startsWith(one.prefix); })
    || SITE.languages.find(function (one) { return !one.prefix; });
}

function offlinePage(language) {
  return ROOT + language.offline;
}

function isOfflinePage(address) {
  return SITE.languages.some(function (one) { return address === offlinePage(one); });
}

// A file that is named by its content: kept once, asked for once.
async function asset(address) {
  var cache = await caches.open(KEPT.assets).catch(nothing);
  var copy = cache && await cache.match(address);
  if (copy) return copy;
  if (!coming.has(address)) coming.set(address, arrived(address, cache));
  return (await coming.get(address)).clone();
}

async function arrived(address, cache) {
  try {
    // Under such a name there is never anything else: an older answer will do.
    var response = await fetch(address, { cache: "force-cache" });
    if (response.ok && cache) await cache.put(address, response.clone()).catch(nothing);
    return response;
  } finally {
    coming.delete(address);
  }
}

// Keeps a page, if it is one of this site (it names this worker) and all it needs is there.
async function keep(address, response, name) {
  var html = await response.text();
  var worker = /data-worker="([^"]+)"/.exec(html);
  if (!worker || new URL(worker[1], address).href !== self.location.href) return;
  var parts = await Promise.all(KEPT.needs(html, address).map(asset));
  if (!parts.every(function (part) { return part.ok; })) return;
  var cache = await caches.open(name);
  var before = await cache.match(address);
  var changed = before && (await before.text()) !== html;
  if (changed) await forgetData(html, address, cache);
  await cache.put(address, KEPT.page(response, html)).catch(makeRoom);
  if (name === KEPT.pages) {
    await shelter(languageOf(address));
    if (changed || (await cache.keys()).length > MOST + 10) await tidy();
  }
}

// Data is not named by its content: what an older page loaded must not stand in a newer one.
async function forgetData(html, address, cache) {
  var pattern = /="([^"]*datos\/(?:figuras|comparar)\/[^"]*)"/g;
  for (var match; (match = pattern.exec(html)); ) {
    var start = new URL(match[1], address).href.split("_.")[0];
    for (var request of await cache.keys()) {
      if (request.url.startsWith(start)) await cache.delete(request);
    }
  }
}

async function makeRoom(error) {
  if (error.name !== "QuotaExceededError") throw error;
  await trim(MOST / 4);
}

// The page that is shown in place of those that are not kept, in a language that is read here.
async function shelter(language) {
  var address = offlinePage(language);
  var cache = await caches.open(SHELL);
  if (await cache.match(address)) return;
  var response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(response.status);
  await keep(address, response, SHELL);
}

// The newest copy of a page, wherever it is kept.
async function copyOf(address) {
  var names = [KEPT.pages, SHELL].concat(await KEPT.caches(KEPT.plan));
  var copies = await Promise.all(names.map(function (name) {
    // Opening a cache would bring back one that is gone.
    return caches.match(address, { cacheName: name });
  }));
  return copies.filter(Boolean).sort(function (a, b) { return KEPT.when(b) - KEPT.when(a); })[0];
}

// What the network says; nothing if it says nothing.
async function asked(event) {
  try {
    return (event.request.mode === "navigate" && await event.preloadResponse)
      || await fetch(event.request);
  } catch (error) {
    return undefined;
  }
}

// The network's answer; the copy if there is none, or none in time.
async function answer(address, network) {
  var copy = await copyOf(address).catch(nothing);
  var slow = false;
  var patience = new Promise(function (late) {
    if (copy) setTimeout(function () { slow = true; late(); }, SITE.patience);
  });
  var response = await (copy ? Promise.race([network, patience]) : network);
  if (response && (response.status < 500 || !copy)) return { response: response };
  return { copy: copy, why: slow ? "slow" : response ? "silent" : "saved" };
}

async function navigated(event, address, network) {
  var found = await answer(address, network);
  if (found.response) return found.response;
  if (found.copy) return isOfflinePage(address) ? found.copy : marked(address, found);
  if (!/\/$/.test(address) && await copyOf(address + "/").catch(nothing)) {
    return Response.redirect(address + "/");
  }
  return missing(event.request.url, address);
}

// The copy, with a note that it is one, of what day, and why it is shown.
async function marked(address, found) {
  var language = languageOf(address);
  var day = KEPT.day(KEPT.when(found.copy), language.locale);
  var link = '<a href="' + offlinePage(language) + '">' + language.list + "</a>";
  var said = "<p>" + language[found.why].replace("{date}", day) + " " + link + "</p>";
  var html = (await found.copy.text()).replace(/<main[^>]*>/, function (main) {
    return main + '<div class="observation" id="_copia">' + said + "</div>";
  });
  return new Response(html, { headers: found.copy.headers });
}

// The offline page in place of another, at whatever depth that stands.
async function missing(url, address) {
  var shell = await caches.open(SHELL).catch(nothing);
  var language = languageOf(address);
  var page = shell && await shell.match(offlinePage(language));
  for (var n = 0; shell && !page && n < SITE.languages.length; n++) {
    language = SITE.languages[n];
    page = await shell.match(offlinePage(language));
  }
  if (!page) return Response.error();
  var html = (await page.text()).replace(/ (href|src|data-worker|data-manifest|data-panels)="(?![a-z]+:|#)([^"]*)"/g,
    function (all, name, link) {
      return " " + name + '="' + new URL(link, offlinePage(language)).href + '"';
    });
  // Its name stands in the title, the heading and the way to it.
  html = html.split(/<h1[^>]*>([^<]*)/.exec(html)[1]).join(language.none);
  var again = ' <a href="' + url.replace(/"/g, "%22") + '">' + language.again + "</a>";
  var note = "<p>" + language.missing + again + "</p>" + await elsewhere(address, language);
  html = html.replace("</h1>", '</h1><div class="observation">' + note + "</div>");
  return new Response(html, { headers: page.headers });
}

// A page below another may be about a part of it: then the part is what was wanted. A list only
// leads to what stands below it.
async function elsewhere(address, language) {
  var above = new URL("..", address).href;
  var part = address.split("/").slice(-2)[0];
  var copy = await copyOf(above).catch(nothing);
  var html = copy ? await copy.text() : "";
  if (html.indexOf('id="' + part + '"') < 0 || /<main[^>]* data-list/.test(html)) return "";
  var title = decodeURIComponent(copy.headers.get("x-title"));
  return "<p>" + language.part + ' <a href="' + above + "#" + part + '">' + title + "</a></p>";
}

async function data(address, network) {
  var found = await answer(address, network);
  return found.response || found.copy || Response.error();
}

async function keepData(address, response) {
  var cache = await caches.open(KEPT.pages);
  await cache.put(address, new Response(await response.blob(), { headers: KEPT.headers(response) }));
}

async function trim(most) {
  var cache = await caches.open(KEPT.pages);
  var aged = await Promise.all((await cache.keys()).map(async function (request) {
    return { request: request, when: KEPT.when(await cache.match(request)) };
  }));
  aged.sort(function (a, b) { return b.when - a.when; });
  await Promise.all(aged.slice(most).map(function (one) { return cache.delete(one.request); }));
}

// The oldest of what was read goes, and of the rest whatever no kept page may ask for.
async function tidy() {
  await trim(MOST);
  var wanted = new Set();
  var names = [KEPT.pages].concat(await KEPT.caches(KEPT.shell), await KEPT.caches(KEPT.plan));
  for (var name of names) {
    var cache = await caches.open(name);
    for (var request of await cache.keys()) {
      var copy = await cache.match(request);
      var list = copy.headers.get("x-list") ? JSON.stringify((await copy.json()).files) : "";
      (KEPT.names(list).concat((copy.headers.get("x-assets") || "").split(" ")))
        .forEach(function (path) { wanted.add(ROOT + path); });
    }
  }
  var assets = await caches.open(KEPT.assets);
  for (var each of await assets.keys()) {
    if (!wanted.has(each.url)) await assets.delete(each);
  }
}

// The pages open while the first worker comes: from the browser's own cache, where it can be.
async function keepOpen(pages) {
  await Promise.all(pages.map(async function (page) {
    var address = plain(page.url);
    var response = await fetch(address, { cache: "force-cache" });
    if (response.ok && !isOfflinePage(address)) await keep(address, response, KEPT.pages);
  })).catch(nothing);
}

async function install() {
  var open = (await self.clients.matchAll({ type: "window", includeUncontrolled: true }))
    .filter(function (page) { return page.url.startsWith(ROOT); });
  var read = new Set(open.map(function (page) { return languageOf(page.url); }));
  for (var name of await KEPT.caches(KEPT.shell)) {
    for (var request of await (await caches.open(name)).keys()) read.add(languageOf(request.url));
  }
  await Promise.all(Array.from(read).map(shelter));
  if (!self.registration.active) await keepOpen(open);
  await self.skipWaiting();
}

async function activate() {
  if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
  await self.clients.claim();
  await inTurn(clear);
}

// What earlier workers kept for themselves goes.
async function clear() {
  for (var name of await KEPT.caches(KEPT.mine)) {
    var current = [KEPT.pages, KEPT.assets, SHELL].indexOf(name) >= 0;
    if (!current && !name.startsWith(KEPT.plan)) await caches.delete(name);
  }
  await tidy();
}

self.addEventListener("install", function (event) { event.waitUntil(inTurn(install)); });
self.addEventListener("activate", function (event) { event.waitUntil(activate()); });
self.addEventListener("message", function (event) {
  if (event.data === "tidy") event.waitUntil(inTurn(tidy));
});

self.addEventListener("fetch", function (event) {
  var request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  var address = plain(request.url);
  var path = address.slice(ROOT.length);
  if (ASSET.test(path)) return event.respondWith(asset(address));
  var isPage = request.mode === "navigate";
  if (!isPage && !DATA.test(path)) return;
  var network = asked(event);
  event.waitUntil(network.then(function (response) {
    if (!response || response.status !== 200 || response.type !== "basic") return;
    var type = response.headers.get("content-type") || "";
    if (isPage && (!type.startsWith("text/html") || isOfflinePage(address))) return;
    var copy = response.clone();
    return inTurn(function () {
      return isPage ? keep(address, copy, KEPT.pages) : keepData(address, copy);
    });
  }).catch(nothing));
  event.respondWith(isPage ? navigated(event, address, network) : data(address, network));
});
