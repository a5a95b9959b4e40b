// The search page. Nothing is loaded before something is looked for; then an entry, the words
// that begin like those of the reader, and the texts that are shown. What is looked for stands in
// the address (?q=agua&plan=…), so that it can be shared and the back button brings it back.
// The files are described in planclaro/emit/search.py.
(function () {
  var FIRST = 10;
  var WAIT = 200;
  var AROUND = 36;
  var root = document.querySelector(".search");
  var words = root.dataset;
  var field = root.elements.q;
  var filters = ["plan", "lugar", "dimension", "tema", "comprobable"].map(function (name) {
    return root.elements[name];
  });
  var columns = { plan: "plan", lugar: "contest", dimension: "dimension", tema: "topic" };
  var status = document.querySelector("main > [role=status]");
  var results = document.querySelector(".results");
  var more = document.querySelector(".more");
  var nothing = document.querySelector(".nothing");
  var failed = document.querySelector(".failed");
  var kinds = {};
  var asked = Object.create(null);
  var arrived = Object.create(null);
  var turn = 0;
  var found = [];
  var shown = 0;
  var timer, notALetter, between;

  words.kinds.split("|").forEach(function (pair) {
    kinds[pair.split("=")[0]] = pair.split("=")[1];
  });
  try {
    // Written as a text, since a browser that does not know it would refuse the whole file.
    notALetter = new RegExp("[^\\p{L}\\p{N}]+", "gu");
    between = new RegExp("[^\\p{L}\\p{N}\\p{M}]+", "u");
  } catch (old) { /* below */ }
  if (!notALetter || !window.fetch || !window.Promise || !"".normalize || !window.URLSearchParams) {
    root.hidden = true;
    document.querySelector(".cannot").hidden = false;
    return;
  }

  // --- files ---

  function fetched(address, entry) {
    // The entry names all others: an old one would ask for files that are gone.
    return planclaroAsk(address, entry ? { cache: "no-cache" } : {}).then(function (answer) {
      return answer.json();
    });
  }

  // What each file calls where files are scripts.
  window.planclaroFound = function (name, part) { arrived[name] = part; };

  function scripted(address, name) {
    return planclaroRun(address).then(function () {
      if (!arrived[name]) throw new Error(name);
      return arrived[name];
    });
  }

  // `part` is `p3` or `t5`; the entry has none.
  function load(part, digest) {
    var key = part || "";
    var language = words.entry.replace(/^.*\/|\.\w+$/g, "");
    var address = part ? words.entry.replace(/(\.\w+)$/, "/" + part + "$1?v=" + digest) : words.entry;
    var name = part ? language + "/" + part : language;
    asked[key] = asked[key] || (/\.js(\?|$)/.test(address) ? scripted(address, name) : fetched(address, !part));
    return asked[key].catch(function (error) { delete asked[key]; throw error; });
  }

  // --- words ---

  // The same folding as letters() of planclaro/emit/word_index.py.
  function letters(text) {
    return text.normalize("NFKC").toLowerCase().replace(/ß/g, "ss").normalize("NFD").replace(notALetter, "");
  }

  function wanted(query) {
    return query.trim().split(/\s+/).map(function (word) {
      var parts = word.normalize("NFKC").split(between);
      return { written: word, whole: letters(word), parts: parts.map(letters).filter(Boolean) };
    }).filter(function (word) { return word.whole; });
  }

  // The file that holds all words that begin with these letters; for less than three there may
  // be several.
  function filesOf(entry, word) {
    var key = word.slice(0, 3);
    return entry.words.filter(function (file, at) {
      var next = entry.words[at + 1];
      return file[0] <= (word.length < 3 ? word + "\uffff" : key) && (!next || next[0] > key);
    }).map(function (file) { return load("p" + entry.words.indexOf(file), file[1]); });
  }

  // The stems that a word may mean, each with how close it is: all with a form that begins so,
  // else the longest that the word itself begins with (a form that no text has).
  function stemsOf(word, chunks) {
    var close = Object.create(null);
    var longest = "";
    chunks.forEach(function (chunk) {
      Object.keys(chunk).forEach(function (stem) {
        chunk[stem][0].forEach(function (form) {
          if (form.indexOf(word)) return;
          var now = word.length / form.length;
          if (!close[stem] || close[stem][0] < now) close[stem] = [now, chunk[stem][1]];
        });
        var begins = word.indexOf(stem) === 0 && stem.length > 2 && word.length - stem.length < 7;
        if (begins && stem.length > longest.length) longest = stem;
      });
    });
    if (!Object.keys(close).length && longest) {
      chunks.forEach(function (chunk) {
        if (chunk[longest]) close[longest] = [longest.length / word.length, chunk[longest][1]];
      });
    }
    return Object.keys(close).map(function (stem) { return close[stem]; });
  }

  // By number of the record: its weight for the word, and the places of the word in it.
  function recordsOf(stems) {
    var records = Object.create(null);
    stems.forEach(function (stem) {
      var number = -1;
      stem[1].forEach(function (place) {
        if (place < 0) { number -= place; return; }
        var record = records[number] = records[number] || { weight: 0, places: [] };
        record.weight += stem[0];
        record.places.push(place);
      });
    });
    return records;
  }

  function lookUp(entry, word) {
    return Promise.all(filesOf(entry, word)).then(function (chunks) {
      return recordsOf(stemsOf(word, chunks));
    });
  }

  // A word of the reader to a list of records for it, or for each of its parts.
  function readerWord(entry, word) {
    if (entry.common.indexOf(word.whole) >= 0) return { common: word.written };
    return lookUp(entry, word.whole).then(function (records) {
      if (Object.keys(records).length) return { all: [records] };
      if (word.parts.length < 2) return { unknown: word.written };
      return Promise.all(word.parts.map(function (part) { return lookUp(entry, part); })).then(function (all) {
        return all.every(function (each) { return Object.keys(each).length; }) ? { all: all } : { unknown: word.written };
      });
    });
  }

  // --- records ---

  function passes(entry, number) {
    return filters.every(function (filter) {
      if (filter.type === "checkbox") return !filter.checked || entry.checkable[number];
      if (!filter.value) return true;
      var names = entry[columns[filter.name]];
      return [].concat(names[1][number]).indexOf(names[0].indexOf(filter.value)) >= 0;
    });
  }

  // BM25: how often for its length, and how rare the word is. All words must be there.
  function ranked(entry, lists) {
    var count = entry.lengths.length;
    var mean = entry.lengths.reduce(function (sum, each) { return sum + each; }, 0) / count;
    var ranked = Object.keys(lists[0]).filter(function (number) {
      return lists.every(function (list) { return list[number]; }) && passes(entry, number);
    }).map(function (number) {
      var score = 0;
      var places = Object.create(null);
      lists.forEach(function (list) {
        var having = Object.keys(list).length;
        var rare = Math.log(1 + (count - having + 0.5) / (having + 0.5));
        var weight = list[number].weight;
        score += rare * weight * 1.9 / (weight + 0.225 + 0.675 * entry.lengths[number] / mean);
        list[number].places.forEach(function (place) { places[place] = true; });
      });
      return { number: +number, score: score, places: places };
    });
    return ranked.sort(function (one, other) {
      return other.score - one.score || one.number - other.number;
    });
  }

  function text(entry, number) {
    var first = 0;
    for (var at = 0; first + entry.texts[at][0] <= number; at++) first += entry.texts[at][0];
    return load("t" + at, entry.texts[at][1]).then(function (pack) { return pack[number - first]; });
  }

  // --- drawing ---

  function element(tag, text, name) {
    var created = document.createElement(tag);
    created.textContent = text;
    if (name) created.className = name;
    return created;
  }

  // The text, or the part of it with the first of the words, these marked.
  function excerpt(text, places) {
    var all = text.split(" ");
    var first = Math.min.apply(null, Object.keys(places));
    var start = all.length > AROUND ? Math.max(0, Math.min(first - 8, all.length - AROUND)) : 0;
    var link = document.createElement("a");
    all.slice(start, start + AROUND).forEach(function (word, at) {
      if (at) link.appendChild(document.createTextNode(" "));
      link.appendChild(places[start + at] ? element("mark", word) : document.createTextNode(word));
    });
    if (start) link.insertBefore(document.createTextNode("… "), link.firstChild);
    if (start + AROUND < all.length) link.appendChild(document.createTextNode(" …"));
    return link;
  }

  function named(select, id) {
    var option = Array.prototype.filter.call(select.options, function (each) { return each.value === id; })[0];
    return id && option ? option.text : "";
  }

  function item(entry, record, shownText) {
    function of(column) { return entry[column][0][entry[column][1][record.number]]; }
    var created = document.createElement("li");
    var link = excerpt(shownText[1], record.places);
    var kind = element("p", kinds[of("kind")], "kind");
    link.href = shownText[0];
    if (shownText[3]) {
      link.lang = shownText[3];
      kind.textContent += " · " + words.untranslated;
    }
    if (entry.checkable[record.number]) kind.textContent += " · " + words.checkable;
    created.appendChild(kind);
    created.appendChild(link);
    created.appendChild(element("p", [
      named(root.elements.plan, of("plan")),
      named(root.elements.dimension, of("dimension")),
      shownText[2],
    ].filter(Boolean).join(" · ")));
    return created;
  }

  function say(parts) {
    status.textContent = parts.filter(Boolean).join(" ");
  }

  // Shows results up to `count`; resolves to the first of the new ones.
  function show(entry, count, mine) {
    var next = found.slice(shown, count);
    return Promise.all(next.map(function (record) { return text(entry, record.number); })).then(function (texts) {
      if (mine !== turn) return null;
      var items = texts.map(function (each, at) { return item(entry, next[at], each); });
      items.forEach(function (each) { results.appendChild(each); });
      shown += items.length;
      more.hidden = shown >= found.length;
      history.replaceState({ shown: shown }, "");
      return items.length ? items[0].querySelector("a") : null;
    });
  }

  function clear() {
    results.textContent = "";
    found = [];
    shown = 0;
    more.hidden = nothing.hidden = failed.hidden = true;
  }

  function fail() {
    clear();
    failed.hidden = false;
    say([words.failed]);
  }

  // Looks for what stands in the form, and shows as many results as asked for.
  function search(count) {
    var mine = ++turn;
    var query = wanted(field.value);
    if (query.map(function (word) { return word.whole; }).join("").length < 2) {
      clear();
      say([field.value.trim() && words.short]);
      return Promise.resolve();
    }
    if (!found.length) say([words.loading]);
    return load().then(function (entry) {
      return Promise.all(query.map(function (word) { return readerWord(entry, word); })).then(function (answers) {
        if (mine !== turn) return;
        var lists = [].concat.apply([], answers.map(function (each) { return each.all || []; }));
        var unknown = answers.map(function (each) { return each.unknown; }).filter(Boolean);
        var common = answers.map(function (each) { return each.common; }).filter(Boolean);
        var next = lists.length && !unknown.length ? ranked(entry, lists) : [];
        clear();
        found = next;
        nothing.hidden = !!found.length;
        document.querySelector(".unfilter").hidden = !chosen().length;
        return show(entry, count || FIRST, mine).then(function () {
          if (mine !== turn) return;
          say([
            found.length === 1 ? words.one : found.length ? planclaroFill(words.many, { n: found.length }) : words.none,
            unknown.length && planclaroFill(words.unknown, { words: unknown.join(", ") }),
            !lists.length && common.length && planclaroFill(words.common, { words: common.join(", ") }),
          ]);
        });
      });
    }).catch(function () { if (mine === turn) fail(); });
  }

  // --- the form and its address ---

  function chosen() {
    return filters.filter(function (filter) {
      return filter.type === "checkbox" ? filter.checked : filter.value;
    });
  }

  function tell() {
    root.querySelector(".chosen-filters").textContent = chosen().map(function (filter) {
      return filter.type === "checkbox" ? words.checkable : filter.options[filter.selectedIndex].text;
    }).join(", ");
  }

  function query() {
    var parts = new URLSearchParams();
    if (field.value.trim()) parts.set("q", field.value.trim());
    chosen().forEach(function (filter) { parts.set(filter.name, filter.value); });
    return parts.toString();
  }

  function write() {
    var now = query();
    history.replaceState(null, "", location.pathname + (now && "?" + now));
    document.querySelectorAll(".languages a").forEach(function (link) { link.search = now; });
    tell();
  }

  function read() {
    var address = new URLSearchParams(location.search);
    field.value = address.get("q") || "";
    filters.forEach(function (filter) {
      var value = address.get(filter.name) || "";
      if (filter.type === "checkbox") filter.checked = value === filter.value;
      else {
        filter.value = value;
        if (filter.selectedIndex < 0) filter.value = "";
      }
    });
    tell();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(function () { write(); search(); }, WAIT);
  }

  function now() {
    clearTimeout(timer);
    write();
    return search();
  }

  function move(event) {
    var links = [field].concat(Array.prototype.slice.call(results.querySelectorAll("a")));
    var at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    if (!links[at]) return;
    event.preventDefault();
    links[at].focus();
  }

  field.addEventListener("input", later);
  filters.forEach(function (filter) { filter.addEventListener("change", now); });
  root.addEventListener("submit", function (event) {
    event.preventDefault();
    now().then(function () {
      // The keyboard of a phone covers the results.
      if (found.length) field.blur();
    });
  });
  document.querySelector("main").addEventListener("keydown", function (event) {
    var inside = event.target === field || results.contains(event.target);
    if (/^Arrow(Down|Up)$/.test(event.key) && inside) move(event);
    if (event.key === "Escape" && event.target === field) { field.value = ""; now(); }
    if (event.key === "Escape" && results.contains(event.target)) field.focus();
  });
  results.addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (link) history.replaceState({ shown: shown, at: link.getAttribute("href") }, "");
  });
  more.addEventListener("click", function () {
    load().then(function (entry) { return show(entry, shown + FIRST, turn); }).then(function (link) {
      if (link) link.focus();
    }, fail);
  });
  nothing.querySelector("button").addEventListener("click", function () {
    filters.forEach(function (filter) { filter.checked = false; if (filter.type !== "checkbox") filter.value = ""; });
    now().then(function () { field.focus(); });
  });
  failed.querySelector("button").addEventListener("click", now);

  // Back from a result: as many results as before, and the one that was followed.
  var before = history.state || {};
  read();
  write();
  if (field.value) search(before.shown).then(function () {
    var link = before.at && results.querySelector('a[href="' + before.at + '"]');
    if (link) link.focus();
  });
  else field.focus();
})();
