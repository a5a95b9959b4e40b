// Saves a plan to be read without connection: tells the size, asks, stores with progress; can
// be stopped, goes on where it was, renews what changed, and can be removed.
(function () {
  var root = document.querySelector("#_guardar");
  if (!root) return;
  var words = root.dataset;
  var bar = root.querySelector("progress");
  var far = root.querySelector(".how-far");
  var told = root.querySelector("[role=status]");
  var buttons = root.querySelector(".save-tools");
  var TOGETHER = 4;

  // Without these nothing can be kept, and the reader is told why.
  function obstacle() {
    if (location.protocol === "file:") return words.file;
    if (window.isSecureContext === false) return words.insecure;
    try {
      if (!navigator.serviceWorker || !window.caches || !crypto.subtle) return words.old;
    } catch (blocked) {
      return words.blocked;
    }
    return document.documentElement.dataset.worker ? "" : words.old;
  }

  function say(text, offered) {
    told.textContent = text;
    told.className = "";
    bar.hidden = far.hidden = true;
    var focused = buttons.contains(document.activeElement);
    buttons.textContent = "";
    (offered || []).forEach(function (one) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = one[2] ? "button" : "quiet";
      button.textContent = one[0];
      button.addEventListener("click", one[1]);
      buttons.appendChild(button);
    });
    if (focused && buttons.firstChild) buttons.firstChild.focus();
  }

  var trouble = obstacle();
  root.querySelector(".no-script").hidden = true;
  if (trouble) return say(trouble);

  var worker = new URL(document.documentElement.dataset.worker, location.href);
  var kept = planclaroKept(new URL("./", worker).href);
  var list = new URL(words.list, location.href).href;
  var name = kept.plan + words.plan + " " + document.documentElement.lang;
  var halt = null;

  function kilobytes(bytes) {
    return Math.max(1, Math.round(bytes / 1000)).toLocaleString(words.locale);
  }

  function listed() {
    return planclaroAsk(list, { cache: "no-cache" }).then(function (response) {
      return response.text();
    });
  }

  // The copy of a file; looking makes no cache.
  function copyOf(file) {
    var named = file[0].indexOf("assets/") === 0;
    return caches.match(address(file), { cacheName: named ? kept.assets : name });
  }

  function address(file) {
    return kept.root + file[0].replace(/(^|\/)index\.html$/, "$1");
  }

  // What of a list is not here yet.
  function lacking(files) {
    return Promise.all(files.map(function (file) {
      return copyOf(file).then(function (copy) {
        var same = copy && (file[0].indexOf("assets/") === 0
          || copy.headers.get("x-digest") === file[1]);
        return same ? null : file;
      });
    })).then(function (found) { return found.filter(Boolean); });
  }

  // What was saved before: its list, and when it was complete.
  function saved() {
    return caches.match(list, { cacheName: name }).then(function (copy) {
      return copy && copy.text().then(function (text) {
        return { text: text, when: Number(copy.headers.get("x-complete")) };
      });
    });
  }

  function note(text, when) {
    return caches.open(name).then(function (cache) {
      var headers = { "content-type": "application/json", "x-list": "1", "x-kept": Date.now() };
      headers["x-complete"] = when || 0;
      return cache.put(list, new Response(text, { headers: headers }));
    });
  }

  function bytes(files) {
    return files.reduce(function (sum, file) { return sum + file[3]; }, 0);
  }

  function show() {
    return saved().then(function (before) {
      if (!before) return say("", [[words.save, ask, true]]);
      var plan = JSON.parse(before.text);
      if (!before.when) return halfway(plan, words.stopped);
      complete(plan, before.when);
      if (navigator.onLine === false || document.getElementById("_copia")) return;
      // Whether there is a newer one: only the list is asked for.
      return listed().then(function (text) {
        if (text === before.text) return;
        var files = JSON.parse(text).files;
        return lacking(files).then(function (rest) {
          say(planclaroFill(words.newer, { day: kept.day(before.when, words.locale), size: kilobytes(bytes(rest)) }),
            [[words.renew, function () { start(text); }, true], [words.remove, remove]]);
        });
      }).catch(function () {});
    }).catch(function () { say(words.blocked); });
  }

  function complete(plan, when) {
    say(planclaroFill(words.complete, { day: kept.day(when, words.locale), n: plan.pages }),
      [[words.remove, remove]]);
  }

  function halfway(plan, why) {
    return lacking(plan.files).then(function (rest) {
      var values = { n: plan.files.length - rest.length, m: plan.files.length, size: kilobytes(bytes(rest)) };
      say(why + " " + planclaroFill(words.rest, values), [[words.resume, resume, true], [words.remove, remove]]);
    });
  }

  function ask() {
    say(words.looking);
    listed().then(function (text) {
      var plan = JSON.parse(text);
      return lacking(plan.files).then(function (rest) {
        say(planclaroFill(words.ask, { n: plan.pages, size: kilobytes(bytes(rest)) }),
          [[words.yes, function () { start(text); }, true], [words.no, show]]);
      });
    }).catch(function () { say(words.offline, [[words.again, ask, true]]); });
  }

  function resume() {
    say(words.looking);
    listed().then(start).catch(function () { say(words.offline, [[words.again, resume, true]]); });
  }

  // Whether there is room, where the browser tells.
  function room(plan) {
    if (!navigator.storage || !navigator.storage.estimate) return Promise.resolve(true);
    return navigator.storage.estimate().then(function (found) {
      return !found.quota || found.quota - found.usage > plan.size;
    }, function () { return true; });
  }

  function start(text, tries) {
    var plan = JSON.parse(text);
    halt = { by: "", signal: undefined, abort: function () {} };
    if (window.AbortController) {
      var controller = new AbortController();
      halt.signal = controller.signal;
      halt.abort = function () { controller.abort(); };
    }
    // Asked for, not waited for: a browser may take its time to ask the reader.
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(function () {});
    return room(plan).then(function (enough) {
      if (!enough) return say(words.full, [[words.again, ask, true]]);
      return registered().then(function () { return note(text); })
        .then(function () { return lacking(plan.files); })
        .then(function (rest) { return store(plan, rest); })
        .then(function () { return finish(plan, text, tries || 0); });
    }).catch(function (error) {
      if (error.message === "blocked") return say(words.blocked);
      if (halt.by === "reader") return halfway(plan, words.stopped);
      if (error.name === "QuotaExceededError") return halfway(plan, words.full);
      return halfway(plan, navigator.onLine === false ? words.lost : words.failed);
    }).catch(function () { say(words.blocked); });
  }

  // Without the worker, what is kept could not be shown.
  function registered() {
    return navigator.serviceWorker.register(worker.href).then(function (registration) {
      if (!registration) throw new Error("blocked");
    }, function () { throw new Error("blocked"); });
  }

  function store(plan, rest) {
    var total = bytes(plan.files);
    var left = rest.slice();
    var todo = rest.length;
    var quarters = -1;

    function step() {
      var have = total - bytes(rest);
      bar.value = have;
      bar.textContent = Math.round(100 * have / total) + " %";
      var values = { n: plan.files.length - todo, m: plan.files.length };
      values.size = kilobytes(have);
      values.total = kilobytes(total);
      far.textContent = planclaroFill(words.saving, values);
      // Every step can be seen; heard are the quarters.
      if (quarters === Math.floor(4 * have / total)) return;
      quarters = Math.floor(4 * have / total);
      told.textContent = far.textContent;
    }

    function next() {
      if (halt.by) throw new Error("stopped");
      var file = left.shift();
      if (!file) return;
      return fetched(file).then(function () {
        todo--;
        rest = rest.filter(function (one) { return one !== file; });
        step();
        return next();
      });
    }

    say("", [[words.stop, function () { stop("reader"); }]]);
    told.className = "vh";
    bar.hidden = far.hidden = false;
    bar.max = total;
    step();
    var ways = [];
    var trouble;
    // One that fails stops the others. It is told when all have come to rest.
    function failed(error) {
      trouble = trouble || error;
      stop("error");
    }
    for (var n = 0; n < TOGETHER; n++) ways.push(Promise.resolve().then(next).catch(failed));
    return Promise.all(ways).then(function () { if (trouble) throw trouble; });
  }

  function stop(by) {
    halt.by = halt.by || by;
    halt.abort();
  }

  function digest(content) {
    return crypto.subtle.digest("SHA-256", content).then(function (bits) {
      return Array.prototype.map.call(new Uint8Array(bits), function (byte) {
        return ("0" + byte.toString(16)).slice(-2);
      }).join("").slice(0, 16);
    });
  }

  function fetched(file) {
    var where = address(file);
    if (file[0].indexOf("assets/") === 0) return asset(where);
    var how = { cache: "no-cache", signal: halt.signal };
    return planclaroAsk(where, how).then(function (response) {
      return response.arrayBuffer().then(function (content) {
        return digest(content).then(function (found) {
          var html = new TextDecoder().decode(content);
          // Before the page itself, all that it needs: a copy is whole.
          return Promise.all(kept.needs(html, where).map(asset)).then(function () {
            return caches.open(name);
          }).then(function (cache) {
            return cache.put(where, kept.page(response, html, { "x-digest": file[1], "x-found": found }));
          });
        });
      });
    });
  }

  function asset(where) {
    return caches.open(kept.assets).then(function (cache) {
      return cache.match(where).then(function (copy) {
        var how = { cache: "force-cache", signal: halt.signal };
        return copy || planclaroAsk(where, how).then(function (response) {
          return cache.put(where, response);
        });
      });
    });
  }

  // Pages that are not as listed: of a newer build, or changed by the server on the way.
  function strange(files) {
    return Promise.all(files.map(function (file) {
      return copyOf(file).then(function (copy) {
        var found = copy && copy.headers.get("x-found");
        return found && found !== file[1];
      });
    })).then(function (found) { return found.some(Boolean); });
  }

  function finish(plan, text, tries) {
    return strange(plan.files).then(function (some) {
      return some && tries < 2 ? listed() : text;
    }).then(function (newest) {
      if (newest !== text) return start(newest, tries + 1);
      var when = Date.now();
      return forget(plan).then(function () { return navigator.serviceWorker.ready; })
        .then(function () { return note(text, when); })
        .then(function () { complete(plan, when); tidy(); });
    });
  }

  // Pages that an earlier list had and this one has not.
  function forget(plan) {
    var wanted = plan.files.map(address).concat(list);
    return caches.open(name).then(function (cache) {
      return cache.keys().then(function (requests) {
        return Promise.all(requests.map(function (request) {
          return wanted.indexOf(request.url) < 0 && cache.delete(request);
        }));
      });
    });
  }

  function remove() {
    caches.delete(name).then(function () { tidy(); return show(); });
  }

  function tidy() {
    navigator.serviceWorker.ready.then(function (registration) {
      registration.active.postMessage("tidy");
    });
  }

  show();
})();
