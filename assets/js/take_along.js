// On the page "take it with you": copies the message, hands the file to another app.
// Without it, or where the browser cannot, the links beside the hidden buttons do the same.
(function () {
  function each(selector, run) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), run);
  }

  if (navigator.clipboard) {
    each("[data-copy-of]", function (button) {
      var label = button.textContent;
      button.hidden = false;
      button.addEventListener("click", function () {
        var text = document.getElementById(button.dataset.copyOf);
        navigator.clipboard.writeText(text.textContent).then(function () {
          button.textContent = button.dataset.copied;
          setTimeout(function () { button.textContent = label; }, 2500);
        }, function () {
          // Not allowed: show the text, chosen, so that one more tap copies it.
          text.parentNode.open = true;
          getSelection().selectAllChildren(text);
        });
      });
    });
  }

  function asFile(content, name) {
    return new File([content], name, { type: "text/html" });
  }

  function canSend() {
    try {
      return location.protocol !== "file:" && navigator.canShare({ files: [asFile("", "a.html")] });
    } catch (error) {
      return false;
    }
  }

  if (canSend()) {
    each("[data-send]", function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var name = button.dataset.name;
        button.disabled = true;
        planclaroAsk(button.dataset.send).then(function (answer) {
          return answer.blob();
        }).then(function (content) {
          return navigator.share({ files: [asFile(content, name)], title: document.title });
        }).catch(function (error) {
          if (error.name !== "AbortError") location.href = button.dataset.send;
        }).then(function () { button.disabled = false; });
      });
    });
  }
})();
