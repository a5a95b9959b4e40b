// Turns the links to a statement's own anchor into "copy link".
// Without it, or without a clipboard, they stay what they are: links.
(function () {
  if (!navigator.clipboard) return;
  document.querySelectorAll("a.copy").forEach(function (link) {
    link.textContent = link.dataset.copy;
    link.addEventListener("click", function (event) {
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(
        function () {
          link.textContent = link.dataset.copied;
          history.replaceState(null, "", link.hash);
          setTimeout(function () { link.textContent = link.dataset.copy; }, 2500);
        },
        function () { location.hash = link.hash; }
      );
    });
  });
})();
