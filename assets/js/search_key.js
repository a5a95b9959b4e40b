// Ctrl+K or ⌘K leads to the search page; on it, to its field.
document.addEventListener("keydown", function (event) {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  var way = document.querySelector("#_q") || document.querySelector(".find");
  way.focus();
  way.click();
});
