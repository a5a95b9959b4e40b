// Explanations and settings close by Esc and by a tap elsewhere, besides by their own word.
(function () {
  function close(event, stays) {
    [].forEach.call(document.querySelectorAll(".term[open], .settings[open]"), function (box) {
      if (stays(box)) return;
      if (event.key && box.contains(document.activeElement)) box.firstElementChild.focus();
      box.open = false;
    });
  }

  document.addEventListener("click", function (event) {
    close(event, function (box) { return box.contains(event.target); });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") close(event, function () { return false; });
  });
})();
