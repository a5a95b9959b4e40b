// Lays out what view.js left for later: a part in each frame, so that the page answers meanwhile;
// all at once when somebody goes to a place in it.
(function (page) {
  var parts = document.querySelectorAll("main > section, .proposal, .target, .lines > li");
  var laid = 0;

  (function next() {
    if (parts[laid] && !location.hash) {
      parts[laid++].style.contentVisibility = "visible";
      requestAnimationFrame(next);
    } else if ("near" in page) {
      delete page.near;
      if (location.hash) location.replace(location.href);
    }
  })();
})(document.documentElement.dataset);
