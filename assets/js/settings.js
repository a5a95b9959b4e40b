// Text size and colours: kept in this browser alone, for every page and language of the site.
(function (root) {
  var inputs = [].slice.call(document.querySelectorAll(".settings input"));
  // Chosen while this was on its way.
  var early = inputs.filter(function (input) { return input.checked && !input.defaultChecked; });

  function show() {
    var view = root.getAttribute("data-view").split(" ");
    inputs.forEach(function (input) {
      if (input.defaultChecked || view.indexOf(input.value) >= 0) input.checked = true;
    });
  }

  function keep() {
    var view = inputs.map(function (each) { return each.checked ? each.value : ""; }).join(" ");
    root.setAttribute("data-view", view);
    try { localStorage.setItem("planclaro", view); } catch (blocked) {}
  }

  show();
  early.forEach(function (input) { input.checked = true; keep(); });
  inputs.forEach(function (input) { input.onchange = keep; });
  document.querySelector(".settings").addEventListener("toggle", show);
})(document.documentElement);
