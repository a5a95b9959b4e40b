// What is laid over the page closes by Esc and by a tap elsewhere, besides by its own word.
["click", "keydown"].forEach(function (type) {
  document.addEventListener(type, function (event) {
    [].forEach.call(document.querySelectorAll(".term[open], .settings[open]"), function (box) {
      var inside = box.contains(type === "click" ? event.target : document.activeElement);
      if (type === "click" ? inside : event.key !== "Escape") return;
      box.open = false;
      if (inside) box.firstElementChild.focus();
    });
  });
});
// It is here.
document.querySelector("[data-panels]").removeAttribute("data-panels");
