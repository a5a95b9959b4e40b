// The preview in the browser: reloads the page after a build, and shows what is wrong, and where.
(() => {
  const KEPT = "planclaro-preview";
  const INSIDE = "ARTICLE DIV LI SECTION".split(" ");
  const build = document.currentScript.dataset.build;
  let events;
  let heard;
  let host;
  let marks = [];
  let hide = () => {};

  // Only pages in sight listen: a browser opens six connections to a host, and no more.
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  addEventListener("pageshow", () => document.hidden || listen());
  addEventListener("load", restore);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  function listen() {
    leave();
    events = new EventSource("/__preview/events");
    events.onmessage = ({ data }) => told(data);
  }

  function leave() {
    events?.close();
  }

  function told(data) {
    const state = JSON.parse(data);
    if (state.build !== build) return reload();
    // Heard again after a while out of sight: a panel that was closed stays so.
    if (data === heard) return;
    heard = data;
    host?.remove();
    host = state.trouble || state.notes ? shown(state) : undefined;
    marks.forEach((mark) => mark.remove());
    marks = [state.trouble, state.notes].flatMap((group) => group?.problems ?? []).flatMap(marked(state));
  }

  function reload() {
    leave();
    const open = [...document.querySelectorAll("details")].map((details) => details.open);
    sessionStorage.setItem(KEPT, JSON.stringify({ path: location.pathname, y: scrollY, open }));
    location.reload();
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    if (kept?.path !== location.pathname) return;
    document.querySelectorAll("details").forEach((details, at) => {
      details.open = kept.open[at] ?? details.open;
    });
    scrollTo({ top: kept.y, behavior: "instant" });
  }

  // In a shadow tree, where the page's styles do not reach.
  function apart(id, lang, ...children) {
    const place = node("div", { id, lang });
    const style = node("link", { rel: "stylesheet", href: "/__preview/overlay.css" });
    place.attachShadow({ mode: "open" }).append(style, ...children);
    return place;
  }

  function shown(state) {
    const { words, trouble, notes } = state;
    // Errors cannot wait; warnings can.
    const panel = node("section", { role: trouble ? "alert" : "region", tabIndex: 0 });
    const again = trouble ? words.reopen : notes.title;
    const reopen = node("button", { type: "button", className: "reopen", hidden: true }, again);
    const close = node("button", { type: "button", className: "close" }, words.close);
    panel.setAttribute("aria-labelledby", "title");
    close.onclick = () => show(false);
    reopen.onclick = () => show(true);
    hide = () => show(false);
    const place = apart("planclaro-preview", state.lang, panel, reopen);
    document.body.append(place);
    if (!trouble) show(false);
    // Filled once it stands in the page: that is what screen readers announce.
    panel.append(close, ...contents(state));
    return place;

    function show(open) {
      const inside = place.shadowRoot.activeElement;
      panel.hidden = !open;
      reopen.hidden = open;
      if (inside) (open ? close : reopen).focus();
    }
  }

  function contents({ trouble, notes, words }) {
    const first = trouble ?? notes;
    const parts = [node("h2", { id: "title" }, first.title)];
    if (trouble) parts.push(node("p", {}, words.note));
    parts.push(...listed(first, words));
    if (trouble && notes) {
      parts.push(node("details", {}, node("summary", {}, notes.title), ...listed(notes, words)));
    }
    return parts;
  }

  function listed({ problems, more }, words) {
    const list = node("ol", {}, ...problems.map((problem) => item(problem, words)));
    return more ? [list, node("p", {}, more)] : [list];
  }

  function item({ where, link, online, page, places, code, message, excerpt, caret, hint }, words) {
    const named = page ? node("a", { href: page }, code) : code;
    const parts = [
      node("p", {}, node("a", { href: link }, where), " ", node("b", {}, named), " ", message),
    ];
    if (excerpt) parts.push(node("pre", { tabIndex: 0 }, caret ? `${excerpt}\n${caret}` : excerpt));
    if (hint) parts.push(node("p", { className: "hint" }, hint));
    const ways = [];
    const here = places.find(onThisPage) ?? places[0];
    if (here) ways.push(node("a", { href: here }, words.here));
    if (online) ways.push(node("a", { href: online }, words.online));
    if (ways.length) parts.push(node("p", { className: "ways" }, ...ways));
    return node("li", {}, ...parts);
  }

  function onThisPage(place) {
    const [path, id] = place.split("#");
    return location.pathname === path && document.getElementById(id);
  }

  // Beside the statement that a problem is about, where it is on this page.
  function marked({ lang, words }) {
    return ({ places, link, code, message }) => {
      const found = places.map(target).find(Boolean);
      if (!found) return [];
      const text = `⚠ ${code} ${message}`;
      const sign = node("a", { className: "mark", href: link, title: words.marked }, text);
      const place = apart("", lang, sign);
      place.className = "planclaro-mark";
      if (INSIDE.includes(found.tagName)) found.prepend(place);
      else found.after(place);
      return [place];
    };
  }

  function target(place) {
    const [path, id] = place.split("#");
    if (location.pathname === path) return document.getElementById(id);
    // The page of a target alone.
    return location.pathname === `${path}${id}/` ? document.querySelector("main h1") : undefined;
  }

  function node(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
})();
