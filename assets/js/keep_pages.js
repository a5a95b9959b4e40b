// Asks for the service worker, which keeps what is read, and names the manifest: after the
// first touch or key, so that the first view costs nothing.
(function (page) {
  var link = document.createElement("link");

  // Twice, if it is both: the same link, and a worker that is there.
  function touched() {
    link.rel = "manifest";
    link.href = page.manifest;
    document.head.appendChild(link);
    navigator.serviceWorker.register(page.worker).catch(function () {});
  }

  if (!page.worker || !navigator.serviceWorker || !/^http/.test(location.protocol)) return;
  addEventListener("pointerdown", touched, { once: true });
  addEventListener("keydown", touched, { once: true });
})(document.documentElement.dataset);
