// What only settings and explained words need is loaded when the first of them is opened, or at
// once where one was opened before this came.
(function () {
  function opened(event) {
    if (!event.target.matches(".settings, .term")) return;
    document.removeEventListener("toggle", opened, true);
    load();
  }

  function load() {
    var script = document.createElement("script");
    script.src = document.querySelector("[data-panels]").dataset.panels;
    document.head.appendChild(script);
  }

  if (document.querySelector(".settings[open], .term[open]")) load();
  else document.addEventListener("toggle", opened, true);
})();
