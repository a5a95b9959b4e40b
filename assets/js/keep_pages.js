// Asks for the service worker, which keeps what is read, and names the manifest: after the
// first touch or key, so that the first view costs nothing.
(function () {
  var named = document.documentElement.dataset;
  if (!named.worker || !/^http/.test(location.protocol)) return;

  function touched() {
    removeEventListener("pointerdown", touched);
    removeEventListener("keydown", touched);
    var link = document.createElement("link");
    link.rel = "manifest";
    link.href = named.manifest;
    document.head.appendChild(link);
    try {
      navigator.serviceWorker.register(named.worker).catch(function () {});
    } catch (none) {}
  }

  addEventListener("pointerdown", touched);
  addEventListener("keydown", touched);
})();
