// Loads the page's script once the page has been painted: it only adds to it, and before that it
// would take its part of a slow line. It stands in a <template>, which the script takes away; a
// browser that knows no <template> has taken it for the page's own.
// Half a second at most: not every browser tells when it has painted.
var patience = 30;
onload = function wait() {
  if (patience-- && !performance.getEntriesByType("paint")[0]) requestAnimationFrame(wait);
  else document.body.appendChild(document.querySelector("template").content);
};
