// What must be known before anything is drawn.
(function (page) {
  // What the reader chose of text size and colours; asked again of a page that comes back as it
  // was left, before something else was chosen. Its address in storage is read nowhere else but in
  // settings.js.
  (onpageshow = function () {
    try { page.view = localStorage.planclaro || ""; } catch (no) { page.view = ""; }
  })();
  // Styles read what the address asks for, to leave room for it.
  page.asked = location.search;

  // Of a long page what is far down is laid out after the first paint (see near.js): half of a slow
  // phone's work before it shows anything. Until then heights are guesses, so not for who goes or
  // comes back to a place in it. The newer way to ask how one came has three times the letters.
  if (location.hash || performance.navigation.type) delete page.near;
})(document.documentElement.dataset);
