// The other language opens at the same statement.
document.addEventListener("click", function (event) {
  var link = event.target.closest(".languages a");
  if (link) link.hash = location.hash;
});
