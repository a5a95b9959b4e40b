// Loads the page's script once the page has been painted: it only adds to it, and before that it
// would take its part of a slow line. It stands in a <template>, which the script takes away; a
// browser that knows no <template> has taken it for the page's own.
onload = function () {
  var late = document.querySelector("template"), script = document.createElement("script");
  // Half a second at most: not every browser tells when it has painted.
  var frames = 30;
  (function wait() {
    if (frames-- && !performance.getEntriesByName("first-contentful-paint")[0]) return requestAnimationFrame(wait);
    script.src = late.content.firstChild.getAttribute("src");
    document.body.appendChild(script);
  })();
};
