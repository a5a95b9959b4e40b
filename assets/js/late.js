// Loads the page's scripts once the page has been painted: they only add to it, and before that
// each would take its part of a slow line. They stand in a <template>, which leaves with the last;
// a browser that knows no <template> has taken them for the page's own.
(function (page) {
  // Styles read what the address asks for, to leave room for it.
  page.documentElement.setAttribute("data-asked", location.search);
  addEventListener("load", function () {
    var late = page.querySelector("template.late");
    // Half a second at most: not every browser tells when it has painted.
    var frames = 30;
    (function wait() {
      if (frames-- && performance.getEntriesByName && !performance.getEntriesByName("first-contentful-paint")[0]) {
        return requestAnimationFrame(wait);
      }
      [].forEach.call(late.content ? late.content.children : [], function (script, at, all) {
        var copy = page.createElement("script");
        copy.src = script.getAttribute("src");
        copy.async = false;
        if (at + 1 === all.length) copy.onload = copy.onerror = function () { late.remove(); };
        page.head.appendChild(copy);
      });
    })();
  });
})(document);
