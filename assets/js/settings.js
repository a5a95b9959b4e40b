// Text size and colours: kept in this browser alone, for every page and language of the site.
(function (root) {
  var inputs = [].slice.call(document.querySelectorAll(".settings input"));

  inputs.forEach(function (input) {
    input.onchange = function () {
      var view = inputs.map(function (each) { return each.checked ? each.value : ""; }).join(" ");
      root.setAttribute("data-view", view);
      try { localStorage.setItem("planclaro", view); } catch (blocked) {}
    };
  });
  // The other language opens at the same statement.
  [].forEach.call(document.querySelectorAll(".languages a"), function (link) {
    link.addEventListener("click", function () { link.hash = location.hash; });
  });
  function show() {
    try { root.setAttribute("data-view", localStorage.getItem("planclaro") || ""); } catch (blocked) {}
    inputs.forEach(function (input) {
      var view = root.getAttribute("data-view").split(" ");
      if (input.defaultChecked || view.indexOf(input.value) >= 0) input.checked = true;
    });
  }

  show();
  // Also when a page comes back as it was left, before something else was chosen.
  addEventListener("pageshow", show);
})(document.documentElement);
