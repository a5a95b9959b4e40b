// In place of the service worker, where none is wanted: takes away one that was there before,
// with all it kept. `planclaroKept` stands above.
self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) {
  var kept = planclaroKept(new URL("./", self.location.href).href);
  event.waitUntil(kept.caches(kept.mine).then(function (names) {
    return Promise.all(names.map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.registration.unregister(); }));
});
