// The other language opens at the same statement.
document.addEventListener("click", function (event) {
  if (event.target.matches(".languages a")) event.target.hash = location.hash;
});
