// The preview in the browser: reloads the page after a build, and shows what is wrong.
(() => {
  const KEPT = "planclaro-preview";
  const build = document.currentScript.dataset.build;
  let events;
  let heard;
  let host;
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
    host = state.trouble ? shown(state) : undefined;
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
  function shown(state) {
    const place = node("div", { id: "planclaro-preview", lang: state.lang });
    const style = node("link", { rel: "stylesheet", href: "/__preview/overlay.css" });
    const panel = node("section", { role: "alert", tabIndex: 0 });
    const reopen = node("button", { type: "button", className: "reopen", hidden: true }, state.reopen);
    const close = node("button", { type: "button", className: "close" }, state.close);
    panel.setAttribute("aria-labelledby", "title");
    close.onclick = () => show(false);
    reopen.onclick = () => show(true);
    hide = () => show(false);
    document.body.append(place);
    place.attachShadow({ mode: "open" }).append(style, panel, reopen);
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

  function contents({ trouble, note }) {
    const list = node("ol", {}, ...trouble.problems.map(item));
    const more = trouble.more ? [node("p", {}, trouble.more)] : [];
    return [node("h2", { id: "title" }, trouble.title), node("p", {}, note), list, ...more];
  }

  function item({ where, link, code, message, excerpt, caret, hint }) {
    const parts = [
      node("p", {}, node("a", { href: link }, where), " ", node("b", {}, code), " ", message),
    ];
    if (excerpt) parts.push(node("pre", { tabIndex: 0 }, caret ? `${excerpt}\n${caret}` : excerpt));
    if (hint) parts.push(node("p", { className: "hint" }, hint));
    return node("li", {}, ...parts);
  }

  function node(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
})();
