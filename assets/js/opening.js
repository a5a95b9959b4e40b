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
  // The other language opens at the same statement.
  [].forEach.call(document.querySelectorAll(".languages a"), function (link) {
    link.addEventListener("click", function () { link.hash = location.hash; });
  });
})();
