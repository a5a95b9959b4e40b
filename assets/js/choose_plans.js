// Lets the reader choose which plans of a comparison to show. The choice is in the
// address (?planes=a,b), so that it can be shared; no choice means all.
(function () {
  var chooser = document.querySelector(".chooser");
  var boxes = Array.prototype.slice.call(chooser.querySelectorAll("input"));
  if (boxes.length < 2) return;
  var status = chooser.querySelector("[role=status]");

  function chosen() {
    return boxes.filter(function (box) { return box.checked; });
  }

  function show() {
    var shown = chosen();
    var ids = shown.map(function (box) { return box.value; });
    document.querySelectorAll("[data-plan]").forEach(function (part) {
      part.hidden = ids.indexOf(part.dataset.plan) < 0;
    });
    boxes.forEach(function (box) { box.disabled = shown.length === 1 && box.checked; });
    return ids;
  }

  function remember(event) {
    var ids = show();
    var all = ids.length === boxes.length;
    var address = new URL(location.href);
    address.searchParams.delete("planes");
    var query = all ? "" : "planes=" + ids.join(",");
    history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
    document.querySelectorAll("main .pager a, main .kicker a, main .overview a, main h2 a, main .next a").forEach(function (link) {
      if (link.search.indexOf("planes=") >= 0 || query) link.search = query;
    });
    if (event) status.textContent = all ? chooser.dataset.all : chooser.dataset.some + " " +
      chosen().map(function (box) { return box.parentNode.textContent.trim(); }).join(", ");
  }

  var wanted = new URLSearchParams(location.search).get("planes");
  if (wanted) {
    var ids = wanted.split(",");
    var known = boxes.filter(function (box) { return ids.indexOf(box.value) >= 0; });
    if (known.length) boxes.forEach(function (box) { box.checked = known.indexOf(box) >= 0; });
  }
  boxes.forEach(function (box) { box.addEventListener("change", remember); });
  chooser.hidden = false;
  remember();
})();
