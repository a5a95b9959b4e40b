// On request, replaces a chart by an interactive one in the same place. Plotly and the
// page's figures are loaded then, and only then, from this site.
(function () {
  var main = document.getElementById("_contenido");
  var loading;

  function figures() {
    var address = main.dataset.figures;
    if (!/\.js$/.test(address)) {
      return planclaroAsk(address).then(function (answer) { return answer.json(); });
    }
    return new Promise(function (done, failed) {
      window.planclaroFigures = done;
      planclaroRun(address).catch(failed);
    });
  }

  function load() {
    loading = loading || Promise.all([
      figures(),
      planclaroRun(main.dataset.plotly).then(function () {
        return main.dataset.words && planclaroRun(main.dataset.words);
      }),
    ]).then(function (parts) { return parts[0]; });
    loading.catch(function () { loading = undefined; });
    return loading;
  }

  function draw(place, figure) {
    var plotted = document.createElement("div");
    plotted.className = "plotted";
    place.append(plotted);
    return Plotly.newPlot(plotted, figure.data, figure.layout, {
      responsive: true,
      displayModeBar: false,
      locale: main.dataset.language,
    });
  }

  document.querySelectorAll(".explore").forEach(function (button) {
    var place = document.getElementById(button.dataset.chart);
    var picture = place.querySelector(".picture");
    var words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", function () {
      var plotted = place.querySelector(".plotted");
      if (plotted) {
        Plotly.purge(plotted);
        plotted.remove();
        picture.hidden = false;
        button.textContent = words;
        return;
      }
      button.textContent = main.dataset.loading;
      load().then(function (figures) {
        picture.hidden = true;
        return draw(place, figures[button.dataset.chart]);
      }).then(
        function () { button.textContent = main.dataset.back; },
        function () { button.textContent = main.dataset.failed; }
      );
    });
  });
})();
