// Reads {text, shape, languages, edits}; writes the file as the editor would save it after the
// edits, each a path in the form and its new value (null takes the item or the field away).
import { readFileSync } from "node:fs";
import { fromForm, toForm } from "./form.js";
import { spliced } from "./splice.js";
import { plain, readTree } from "./tree.js";
import { block } from "./printed.js";

const cases = JSON.parse(readFileSync(0, "utf8"));
const saved = cases.map(({ text, shape, languages, edits }) => {
  const old = text === null ? undefined : plain(readTree(text));
  const form = text === null ? {} : toForm(old, shape, languages);
  for (const [path, value] of edits) {
    const last = path[path.length - 1];
    const place = path.slice(0, -1).reduce((inner, step) => (inner[step] ??= {}), form);
    if (value !== null) place[last] = value;
    else if (Array.isArray(place)) place.splice(last, 1);
    else delete place[last];
  }
  const data = fromForm(form, shape, languages, old) ?? {};
  return text === null ? `${block(data, 0)}\n` : spliced(text, data);
});
process.stdout.write(JSON.stringify(saved));
