// Loads the page's script once the page has been painted: it only adds to it, and before that it
// would take its part of a slow line. It stands in a <template>, which leaves when it has run; a
// browser that knows no <template> has taken it for the page's own.
(function (page) {
  // Styles read what the address asks for, to leave room for it.
  page.documentElement.setAttribute("data-asked", location.search);
  addEventListener("load", function () {
    var late = page.querySelector("template.late");
    if (late.content) requestAnimationFrame(function () {
      setTimeout(function () {
        var script = page.createElement("script");
        script.src = late.content.firstChild.getAttribute("src");
        script.onload = script.onerror = function () { late.remove(); };
        page.head.appendChild(script);
      });
    });
  });
})(document);
