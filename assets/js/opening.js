// What only settings and explained words need is loaded when the first of them is opened.
(function () {
  var panels = document.querySelector("[data-panels]");

  function opened(event) {
    if (!event.target.matches(".settings, .term")) return;
    document.removeEventListener("toggle", opened, true);
    var script = document.createElement("script");
    script.src = panels.getAttribute("data-panels");
    document.head.appendChild(script);
  }

  document.addEventListener("toggle", opened, true);
})();
