// Ctrl+K or ⌘K leads to the search page; on it, to its field.
document.addEventListener("keydown", function (event) {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  var field = document.querySelector("#_q");
  if (field) field.focus(); else document.querySelector(".find").click();
});
