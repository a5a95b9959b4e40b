// The other language opens at the same statement.
[].forEach.call(document.querySelectorAll(".languages a"), function (link) {
  link.addEventListener("click", function () { link.hash = location.hash; });
});
