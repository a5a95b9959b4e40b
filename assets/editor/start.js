/* Starts the editor: the form and the files by `config.json`, made with the site, and the folder
 * of one's own computer. */
import { readTree, plain } from "./tree.js";
import { fromForm, toForm } from "./form.js";
import { block } from "./printed.js";
import { spliced } from "./splice.js";
import { asProject } from "./folder.js";

const PREFERENCES = "sveltia-cms.prefs";
/* The text a form was made of, by its digest, which travels in the form. */
const originals = new Map();
const ORIGIN = "_original";

const settings = await (await fetch("config.json")).json();
for (const [name, shape] of Object.entries(settings.formats)) register(name, shape);
speak(settings.languages[0]);
asProject();
document.getElementById("_about").hidden = true;
document.body.append(Object.assign(document.createElement("div"), { id: "nc-root" }));
window.CMS.init({ config: settings.cms });

function register(name, shape) {
  window.CMS.registerCustomFormat(name, "yaml", {
    fromFile(text) {
      const form = toForm(plain(readTree(text)), shape, settings.languages) ?? {};
      const key = digest(text);
      originals.set(key, text);
      return { ...form, [ORIGIN]: key };
    },
    toFile(form) {
      const text = originals.get(form[ORIGIN]);
      const { [ORIGIN]: _, ...shown } = form;
      if (text === undefined) return block(fromForm(shown, shape, settings.languages) ?? {}, 0);
      const old = plain(readTree(text));
      return spliced(text, fromForm(shown, shape, settings.languages, old) ?? {});
    },
  });
}

/* The editor takes its language from the browser unless somebody chose one: here the site's. */
function speak(language) {
  if (language !== "es") return;
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "es-CO", ...chosen }));
  } catch {
    // Without storage the browser's language stays.
  }
}

/* Only to tell texts apart: FNV-1a, 32 bits, and the length. */
function digest(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return `${(sum >>> 0).toString(16)}.${text.length}`;
}
