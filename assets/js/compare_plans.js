// The comparator: two to four plans of any contest, by dimension or by topic. The choice is in
// the address (?planes=a,b&dimension=social, or &tema=agua), so that it can be shared and the
// back button undoes it. Each plan is a file of its own, asked for once it is chosen; its cells
// come as the pages of its contest show them.
(function () {
  var MOST = 4;
  var root = document.querySelector(".comparator");
  var compared = document.querySelector(".compared");
  var words = root.dataset;
  var choice = root.querySelector(".choice");
  var groups = list(".chooser", root);
  var boxes = list("input[type=checkbox]", root);
  var dimensions = root.querySelector("#_dimension");
  var topics = root.querySelector("#_tema");
  var status = root.querySelector(".chosen [role=status]");
  var onward = root.querySelector(".chosen .button");
  var failed = root.querySelector(".failed");
  var heading = compared.querySelector("h2");
  var sections = list(".topic", compared);
  var title = document.title;
  var turn = 0;
  var shown;

  function list(selector, within) {
    return Array.prototype.slice.call(within.querySelectorAll(selector));
  }

  // With its place: an organisation may have plans in many.
  function named(box) {
    var place = box.closest("fieldset").querySelector("legend").firstChild;
    return box.parentNode.textContent.trim() + " (" + place.textContent.trim() + ")";
  }

  function made(html) {
    var template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  function element(tag, text, scope) {
    var created = document.createElement(tag);
    created.textContent = text;
    if (scope) created.scope = scope;
    return created;
  }

  // --- the choice and its address ---

  // In the site's order, which is not that of choosing.
  function chosen() {
    return boxes.filter(function (box) { return box.checked; }).sort(function (one, other) {
      return one.dataset.order - other.dataset.order;
    });
  }

  function subject() {
    return (topics.value ? topics : dimensions).selectedOptions[0];
  }

  function query() {
    var ids = chosen().map(function (box) { return box.value; });
    return "?" + (ids.length ? "planes=" + ids.join(",") + "&" : "") +
      (topics.value ? "tema=" : "dimension=") + subject().value;
  }

  // Puts a select to a value of the address; whether there is such a value.
  function pick(select, value) {
    var known = list("option", select).some(function (option) { return option.value === value; });
    if (known) select.value = value;
    return known;
  }

  function follow() {
    if (topics.value) dimensions.value = topics.selectedOptions[0].parentNode.dataset.dimension;
  }

  // The choice that the address asks for, and what there is to say of it.
  function read() {
    var address = new URLSearchParams(location.search);
    var wanted = (address.get("planes") || "").split(",").filter(Boolean);
    var known = wanted.map(function (id) {
      return boxes.filter(function (box) { return box.value === id; })[0];
    });
    var unknown = wanted.filter(function (id, at) { return !known[at]; });
    known = known.filter(function (box, at) { return box && known.indexOf(box) === at; });
    boxes.forEach(function (box) { box.checked = known.slice(0, MOST).indexOf(box) >= 0; });
    dimensions.selectedIndex = topics.selectedIndex = 0;
    [[dimensions, "dimension"], [topics, "tema"]].forEach(function (each) {
      var value = address.get(each[1]);
      if (value && !pick(each[0], value)) unknown.push(value);
    });
    follow();
    var beyond = known.slice(MOST).map(named);
    return [
      unknown.length ? planclaroFill(words.unknown, { names: unknown.join(", ").slice(0, 100) }) : "",
      beyond.length ? planclaroFill(words.beyond, { names: beyond.join(", ") }) : "",
    ];
  }

  function write() {
    if (query() !== location.search) history.pushState(null, "", location.pathname + query());
    show([]);
  }

  // --- drawing ---

  function say(parts) {
    status.textContent = parts.filter(Boolean).join(" ");
  }

  // The room that was left for what the address asks for is no longer needed.
  function settle() {
    document.documentElement.removeAttribute("data-asked");
  }

  function conceal() {
    compared.hidden = onward.hidden = failed.hidden = true;
    document.title = title;
    shown = undefined;
  }

  // `notices` stand before what is said of the choice itself.
  function show(notices) {
    var now = chosen();
    var mine = ++turn;
    root.setAttribute("aria-busy", now.length > 1);
    list(".languages a", document).forEach(function (link) { link.search = query(); });
    if (now.length < 2) {
      conceal();
      settle();
      say(notices.concat(now.length ? planclaroFill(words.one, { name: named(now[0]) }) : words.none));
      return;
    }
    var told = planclaroFill(topics.value ? words.topic : words.dimension, {
      plans: words.sizes.split("|")[now.length - 2],
      name: subject().text,
    });
    if (shown === query()) {
      root.removeAttribute("aria-busy");
      say(notices.concat(told));
      return;
    }
    failed.hidden = true;
    say(notices.concat(words.loading));
    return Promise.all(now.map(function (box) {
      return planclaroLoad(words.files, box.value);
    })).then(function (plans) {
      if (mine !== turn) return;
      root.removeAttribute("aria-busy");
      if (plans.every(Boolean)) draw(plans, told);
      else fail(now.filter(function (box, at) { return !plans[at]; }));
      say(notices.concat(shown ? told : ""));
    });
  }

  function fail(missing) {
    conceal();
    settle();
    failed.firstElementChild.textContent = planclaroFill(words.failed, { names: missing.map(named).join(", ") });
    failed.hidden = false;
  }

  function draw(plans, told) {
    var first = shown === undefined;
    conceal();
    shown = query();
    heading.textContent = told;
    document.title = told + " · " + title;
    replace(compared.querySelector(".cards"), plans.map(function (plan) { return made(plan.card); }));
    drawTopics(plans);
    drawShared(plans);
    drawCounts(plans);
    compared.hidden = onward.hidden = false;
    settle();
    var place = first && location.hash && document.getElementById(location.hash.slice(1));
    if (place) place.scrollIntoView();
  }

  function replace(place, parts) {
    place.textContent = "";
    parts.forEach(function (part) { place.append(part); });
  }

  function cell(plan, topic) {
    var drawn = made(plan.cells[topic].html);
    drawn.querySelector("h3").append(" ", element("small", plan.place));
    return drawn;
  }

  // A topic on which all are silent is named in one line, unless it is the one asked for.
  function drawTopics(plans) {
    var unmentioned = [];
    var links = list(".contents li", compared);
    var rows = sections.filter(function (section, at) {
      var silent = plans.every(function (plan) { return plan.cells[section.id].state === "silent"; });
      var asked = topics.value ? section.id === topics.value
        : section.dataset.dimension === dimensions.value;
      section.hidden = links[at].hidden = !asked || (silent && !topics.value);
      replace(section.querySelector(".cells"), section.hidden ? [] : plans.map(function (plan) {
        return cell(plan, section.id);
      }));
      if (asked && section.hidden) unmentioned.push(section.firstElementChild.textContent);
      return !section.hidden;
    });
    compared.querySelector(".contents").hidden = rows.length < 2;
    compared.querySelector(".unmentioned").hidden = !unmentioned.length;
    compared.querySelector(".unmentioned span").textContent = unmentioned.join("; ");
  }

  // Indicators on which at least two of the plans set a target.
  function drawShared(plans) {
    var found = Object.create(null);
    plans.forEach(function (plan) {
      plan.shared.forEach(function (item) {
        var section = document.getElementById(item.topic);
        var asked = topics.value ? item.topic === topics.value
          : section.dataset.dimension === dimensions.value;
        if (asked) (found[item.order] = found[item.order] || Object.create(null))[plan.id] = item;
      });
    });
    var common = Object.keys(found).filter(function (order) {
      return Object.keys(found[order]).length > 1;
    });
    replace(compared.querySelector(".shared div"), common.map(function (order) {
      var items = found[order];
      var drawn = made(items[Object.keys(items)[0]].html);
      plans.forEach(function (plan) {
        drawn.querySelector("tbody").append(made(items[plan.id] ? items[plan.id].rows : plan.silence));
      });
      return drawn;
    }));
    compared.querySelector(".shared").hidden = !common.length;
  }

  function drawCounts(plans) {
    var table = document.createElement("table");
    var head = table.createTHead().insertRow();
    table.className = plans.length > 3 ? "ledger many" : "ledger";
    head.insertCell();
    plans.forEach(function (plan) {
      var column = head.appendChild(element("th", "", "col"));
      column.append(element("span", plan.name + ", " + plan.place));
    });
    var body = table.createTBody();
    plans[0].counts.forEach(function (line, at) {
      var row = body.insertRow();
      if (!at) row.className = "base";
      row.append(element("th", line[0], "row"));
      plans.forEach(function (plan) { row.append(element("td", plan.counts[at][1])); });
    });
    var region = compared.querySelector(".ledgers .scroll");
    table.createCaption().textContent = region.getAttribute("aria-label");
    replace(region, [table]);
  }

  // --- what the reader does ---

  function folded(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  // Plans already chosen stay in sight, so that they can be taken out.
  function filter(event) {
    var wanted = folded(event.target.value).split(/\s+/);
    var count = 0;
    groups.forEach(function (group) {
      var place = folded(group.querySelector("legend").textContent);
      var left = list("label", group).filter(function (label) {
        var text = place + " " + folded(label.textContent);
        var found = wanted.every(function (word) { return text.indexOf(word) >= 0; });
        if (found) count++;
        label.hidden = !found && !label.firstElementChild.checked;
        return !label.hidden;
      });
      group.hidden = !left.length;
    });
    root.querySelector(".found").textContent = planclaroFill(words.found, { n: count });
  }

  boxes.forEach(function (box) {
    box.addEventListener("change", function () {
      if (chosen().length <= MOST) return write();
      box.checked = false;
      say([planclaroFill(words.most, { name: named(box) })]);
    });
  });
  dimensions.addEventListener("change", function () { topics.value = ""; write(); });
  topics.addEventListener("change", function () { follow(); write(); });
  root.querySelector("#_filtro").addEventListener("input", filter);
  failed.querySelector("button").addEventListener("click", function (event) {
    show([]).then(function () { (shown ? heading : event.target).focus(); });
  });
  window.addEventListener("popstate", function () { show(read()); });

  // What was chosen before this script was here is chosen.
  if (!location.search && chosen().length) write();
  var notices = read();
  choice.open = chosen().length < 2;
  show(notices);
})();
