// What the reader chose to compare stands in the address: it goes into what is shared.
(function () {
  var tools = document.querySelector(".sharing");
  if (!tools) return;
  var chat = tools.querySelector(".whatsapp");
  var copy = tools.querySelector(".copy");
  var message = chat.href, address = copy.href, title = document.title;

  document.addEventListener("click", function () {
    var chosen = address + location.search;
    copy.href = chosen;
    // The comparator puts into its title what is compared: then that is the message.
    chat.href = document.title === title
      ? message + encodeURIComponent(location.search)
      : chat.origin + "/?text=" + encodeURIComponent(document.title + "\n" + chosen);
  }, true);
})();
