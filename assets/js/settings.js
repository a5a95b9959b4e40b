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

  function show() {
    var view = root.getAttribute("data-view").split(" ");
    inputs.forEach(function (input) {
      if (input.defaultChecked || view.indexOf(input.value) >= 0) input.checked = true;
    });
  }

  show();
  document.querySelector(".settings").addEventListener("toggle", show);
})(document.documentElement);
