// Lays out what the styles leave for later on a long page: part after part, so that the page
// answers meanwhile; all at once when somebody goes to a place in it.
setTimeout(function next() {
  var page = document.documentElement.dataset;
  var part = document.querySelector("section:not([style]), article:not([style]), .lines li:not([style])");
  if (part && !location.hash) {
    part.style.contentVisibility = "visible";
    part.offsetTop; // Asked for, it is laid out now.
    setTimeout(next);
  } else if ("near" in page) {
    delete page.near;
    if (location.hash) location.replace(location.href);
  }
});
