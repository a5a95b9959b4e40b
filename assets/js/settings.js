// Text size and colours: kept in this browser alone, for every page and language of the site.
(function () {
  var root = document.documentElement;
  var inputs = [].slice.call(document.querySelectorAll(".settings input"));

  function show() {
    var view = (root.getAttribute("data-view") || "").split(" ");
    inputs.forEach(function (input) {
      if (input.defaultChecked || view.indexOf(input.value) >= 0) input.checked = true;
    });
  }

  inputs.forEach(function (input) {
    input.onchange = function () {
      var view = inputs.filter(function (each) { return each.checked; });
      view = view.map(function (each) { return each.value; }).join(" ").trim();
      root.setAttribute("data-view", view);
      try { localStorage.setItem("planclaro", view); } catch (blocked) {}
    };
  });
  // A page that comes back as it was left has not seen what was chosen since.
  addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    try { root.setAttribute("data-view", localStorage.getItem("planclaro") || ""); } catch (blocked) {}
    show();
  });
  show();
})();
