// What is kept on this device: saved plans and pages that were read, each with its day, and
// ways to remove them.
(function () {
  var root = document.querySelector("#_guardado");
  var words = root.dataset;
  var told = root.querySelector("[role=status]");
  var worker = document.documentElement.dataset.worker;

  function able() {
    try { return worker && window.caches && navigator.serviceWorker && window.isSecureContext; }
    catch (blocked) { return false; }
  }

  root.querySelector(".no-script").hidden = true;
  if (!able()) {
    told.textContent = words.unable;
    return;
  }
  var kept = planclaroKept(new URL("./", new URL(worker, location.href)).href);

  function item(list, href, title, said, remove) {
    var line = document.createElement("li");
    var link = document.createElement("a");
    var small = document.createElement("small");
    link.href = href;
    link.textContent = title;
    small.textContent = said;
    line.appendChild(link);
    line.appendChild(small);
    if (remove) line.appendChild(remove);
    list.appendChild(line);
  }

  function button(text, label, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "quiet";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  function all(name) {
    return caches.open(name).then(function (cache) {
      return cache.keys().then(function (requests) {
        return Promise.all(requests.map(function (request) { return cache.match(request); }))
          .then(function (copies) {
            return copies.map(function (copy, at) { return { url: requests[at].url, copy: copy }; });
          });
      });
    });
  }

  function plan(name) {
    return all(name).then(function (found) {
      var list = found.filter(function (one) { return one.copy.headers.get("x-list"); })[0];
      return list && list.copy.json().then(function (data) {
        return { cache: name, data: data, pages: found.length - 1,
          when: Number(list.copy.headers.get("x-complete")) };
      });
    });
  }

  function plans() {
    return kept.caches(kept.plan).then(function (names) {
      return Promise.all(names.sort().map(plan));
    }).then(function (found) { return found.filter(Boolean); });
  }

  function drawPlans(found) {
    var list = root.querySelector(".saved-plans");
    list.textContent = "";
    root.querySelector(".plans").hidden = !found.length;
    found.forEach(function (one) {
      var values = { n: one.pages, m: one.data.pages, day: kept.day(one.when, words.locale) };
      var title = one.data.name + " (" + one.data.language + ")";
      item(list, kept.root + one.data.start, title, planclaroFill(one.when ? words.complete : words.half, values),
        button(words.remove, words.remove + ": " + title, function () {
          caches.delete(one.cache).then(tidy).then(function () { return draw(words.removed); });
        }));
    });
    return found.length;
  }

  function drawPages(found) {
    var pages = found.filter(function (one) { return one.copy.headers.get("x-title"); })
      .sort(function (a, b) { return kept.when(b.copy) - kept.when(a.copy); });
    var list = root.querySelector(".read-pages");
    list.textContent = "";
    root.querySelector(".pages").hidden = !pages.length;
    pages.forEach(function (one) {
      var area = document.createElement("textarea");
      // A text without tags. Every title ends with the name of the site.
      area.innerHTML = decodeURIComponent(one.copy.headers.get("x-title")).replace(/ · [^·]*$/, "");
      item(list, one.url, area.value, planclaroFill(words.read, { day: kept.day(kept.when(one.copy), words.locale) }));
    });
    return pages.length;
  }

  function draw(said) {
    return caches.has(kept.pages).then(function (has) {
      return Promise.all([plans(), has ? all(kept.pages) : []]);
    }).then(function (found) {
      var some = drawPlans(found[0]) + drawPages(found[1]);
      root.querySelector(".remove-all").hidden = !some;
      told.textContent = said || (some ? "" : words.nothing);
      return some && size();
    }).catch(function () { told.textContent = words.unable; });
  }

  function size() {
    if (!navigator.storage || !navigator.storage.estimate) return;
    return navigator.storage.estimate().then(function (found) {
      var much = (found.usage / 1e6).toLocaleString(words.locale, { maximumFractionDigits: 1 });
      root.querySelector(".much").textContent = planclaroFill(words.much, { n: much });
    }).catch(function () {});
  }

  function tidy() {
    return navigator.serviceWorker.getRegistration(kept.root).then(function (registration) {
      if (registration && registration.active) registration.active.postMessage("tidy");
    });
  }

  root.querySelector(".remove-all button").addEventListener("click", function () {
    if (!confirm(words.sure)) return;
    kept.caches(kept.mine).then(function (names) {
      return Promise.all(names.filter(function (name) {
        // The page that tells that there is no connection stays, with what it needs.
        return name.indexOf(kept.shell) < 0 && name !== kept.assets;
      }).map(function (name) { return caches.delete(name); }));
    }).then(tidy).then(function () { return draw(words.removed); })
      .then(function () { told.focus(); });
  });

  draw();
})();
