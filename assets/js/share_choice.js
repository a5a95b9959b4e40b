// Which plans the reader chose stands in the address: it goes into what is shared, with their names.
(function () {
  var tools = document.querySelector(".sharing");
  if (!tools) return;
  var chat = tools.querySelector(".whatsapp");
  var copy = tools.querySelector(".copy");
  var message = chat.href, address = copy.href;

  // Plans of different places may have one name.
  function name(box) {
    var place = box.closest(".places") && box.closest("fieldset").querySelector("legend").firstChild;
    return box.parentNode.textContent.trim() + (place ? " (" + place.textContent.trim() + ")" : "");
  }

  document.addEventListener("click", function () {
    var chosen = /[?&]planes=/.test(location.search);
    var names = Array.prototype.map.call(document.querySelectorAll(".chooser input:checked"), name);
    copy.href = chosen ? address + location.search : address;
    chat.href = chosen
      ? chat.origin + "/?text=" + encodeURIComponent([names.join(", "), document.title, copy.href].join("\n"))
      : message;
  }, true);
})();
