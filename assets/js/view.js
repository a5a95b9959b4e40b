// What the reader chose of text size and colours, before anything is drawn. Its address in storage
// is read nowhere else but in settings.js.
(function (page) {
  function show() {
    page.view = "";
    try { page.view = localStorage.planclaro || ""; } catch (no) {}
  }
  show();
  // A page may come back as it was left, before something else was chosen.
  addEventListener("pageshow", show);
  // Styles read what the address asks for, to leave room for it.
  page.asked = location.search;
})(document.documentElement.dataset);
