// The phone's own way to share, where there is one. Without it, the links do.
(function () {
  var tools = document.querySelector(".sharing");
  if (!tools || !navigator.share) return;
  tools.querySelector("[hidden]").hidden = false;
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".share");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    var address = tools.querySelector(".copy").href;
    var text = decodeURIComponent(tools.querySelector(".whatsapp").href.split("text=")[1]);
    navigator.share({ text: text.replace(address, ""), url: address }).catch(function () {});
  });
})();
