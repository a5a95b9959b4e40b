// What only settings and explained words need is loaded at the first tap (or key) on one of them;
// also inside one that was opened before this came.
document.addEventListener("click", function opened(event) {
  if (!event.target.closest(".settings, .term")) return;
  document.removeEventListener("click", opened);
  var script = document.createElement("script");
  script.src = document.querySelector("[data-panels]").dataset.panels;
  document.head.appendChild(script);
});
