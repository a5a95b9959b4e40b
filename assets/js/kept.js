// planclaroKept(root): where the site in the folder `root` keeps what was read and saved, and
// how. The worker and the pages that save and list share it. Names of caches carry the folder:
// sites of one host share their storage, and each must leave the others' alone. A path has no
// space, so no folder's names begin with those of another.
function planclaroKept(root) {
  var mine = "planclaro " + new URL(root).pathname + " ";

  function found(pattern, text, each) {
    var match;
    while ((match = pattern.exec(text))) each(match);
  }

  var kept = {
    root: root,
    mine: mine,
    pages: mine + "pages",
    assets: mine + "assets",
    shell: mine + "shell ",
    plan: mine + "plan ",

    // What a page cannot be shown without, as addresses.
    needs: function (html, address) {
      var needs = [];
      found(/(?:href="([^"]+\.css)"| (?:src|data-panels)="([^"]+)")/g, html, function (match) {
        var one = new URL(match[1] || match[2], address).href;
        if (one.indexOf(root + "assets/") === 0 && needs.indexOf(one) < 0) needs.push(one);
      });
      return needs;
    },

    // Every file named by its content that a page may come to ask for, as paths.
    names: function (html) {
      var names = [];
      found(/assets\/[\w-]+\.[0-9a-f]{8}\.\w+/g, html, function (match) {
        if (names.indexOf(match[0]) < 0) names.push(match[0]);
      });
      return names;
    },

    // A page as it is kept: with the day, its title, and what it may ask for.
    page: function (response, html, more) {
      var headers = kept.headers(response, more);
      var title = /<title>([^<]*)/.exec(html);
      headers.set("x-title", encodeURIComponent(title ? title[1] : ""));
      headers.set("x-assets", kept.names(html).join(" "));
      return new Response(html, { headers: headers });
    },

    headers: function (response, more) {
      var headers = new Headers(response.headers);
      // These are true of what was sent, not of what is kept.
      headers.delete("content-encoding");
      headers.delete("content-length");
      headers.set("x-kept", Date.now());
      for (var name in more) headers.set(name, more[name]);
      return headers;
    },

    when: function (response) {
      return Number(response.headers.get("x-kept"));
    },

    // Names of the caches that begin so.
    caches: function (beginning) {
      return caches.keys().then(function (names) {
        return names.filter(function (name) { return name.indexOf(beginning) === 0; });
      });
    },

    day: function (time, locale) {
      var form = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hour12: false };
      return new Date(time).toLocaleString(locale, form);
    },
  };
  return kept;
}
