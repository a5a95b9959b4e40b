// Asks for the service worker, which keeps what is read, and names the manifest: after the
// first touch or key, so that the first view costs nothing.
(function () {
  var core = document.querySelector("script[data-worker]");
  if (!core || !/^http/.test(location.protocol)) return;

  function touched() {
    removeEventListener("pointerdown", touched);
    removeEventListener("keydown", touched);
    var link = document.createElement("link");
    link.rel = "manifest";
    link.href = core.dataset.manifest;
    document.head.appendChild(link);
    try {
      navigator.serviceWorker.register(core.dataset.worker).catch(function () {});
    } catch (none) {}
  }

  addEventListener("pointerdown", touched);
  addEventListener("keydown", touched);
})();
