// The phone's own way to share, where there is one. Without it, the links do.
(function () {
  var tools = document.querySelector(".sharing");
  if (!tools || !navigator.share) return;
  tools.querySelector("[hidden]").hidden = false;
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".share");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    var card = link.closest(".target");
    var address = card ? link.href.split("#")[0] : tools.querySelector(".copy").href;
    var text = card
      ? card.querySelector(".of").textContent + ": " + card.querySelector(".statement").textContent
      : decodeURIComponent(tools.querySelector(".whatsapp").href.split("text=")[1]).replace(address, "");
    navigator.share({ text: text, url: address }).catch(function () {});
  });
})();
