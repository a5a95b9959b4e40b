// What only settings and explained words need is loaded when the first of them is opened.
document.addEventListener("toggle", function opened(event) {
  if (!event.target.matches(".settings, .term")) return;
  document.removeEventListener("toggle", opened, true);
  var script = document.createElement("script");
  script.src = document.querySelector("[data-panels]").dataset.panels;
  document.head.appendChild(script);
}, true);
