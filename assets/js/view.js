// What the reader chose of text size and colours, before anything is drawn: the one script that
// stands in the page itself. Its address in storage is read nowhere else but in settings.js.
(function (root) {
  root.setAttribute("data-view", "");
  try { root.setAttribute("data-view", localStorage.getItem("planclaro") || ""); } catch (blocked) {}
})(document.documentElement);
