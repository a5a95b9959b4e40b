// Lays out what the styles leave for later on a long page: a part in each frame, so that the page
// answers meanwhile; all at once when somebody goes to a place in it.
requestAnimationFrame(function next() {
  var page = document.documentElement.dataset;
  var part = document.querySelector("section:not([style]), article:not([style]), .lines li:not([style]), .observations li:not([style])");
  if (part && !location.hash) {
    part.style.contentVisibility = "visible";
    requestAnimationFrame(next);
  } else if ("near" in page) {
    delete page.near;
    if (location.hash) location.replace(location.href);
  }
});
