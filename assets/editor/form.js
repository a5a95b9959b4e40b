/* Between what a file holds and what the form shows. A `shape` says what is what:
 *   "word"                    a text on its own: an id, a name, a number
 *   "text"                    one text a language; in the form one field a language, `name__es`
 *   {of: shape}               a list; a list of texts is one of {es, en}, one of lists one of {cells}
 *   {fields: {name: shape}}   an object
 * What the form has no field for stays as it is. */
import { aligned } from "./aligned.js";
import { isObject, same } from "./tree.js";

export function toForm(data, shape, languages) {
  if (shape === "word") return typeof data === "string" ? data.trim() : undefined;
  if (shape === "text") return textToForm(data, languages);
  if (shape.of) {
    if (!Array.isArray(data)) return undefined;
    return data.map((item) => {
      const value = toForm(item, shape.of, languages);
      return shape.of.of ? { cells: value ?? [] } : value ?? (shape.of === "word" ? "" : {});
    });
  }
  if (!isObject(data)) return undefined;
  const form = {};
  for (const [name, inner] of Object.entries(shape.fields)) {
    const value = toForm(data[name], inner, languages);
    if (value === undefined) continue;
    if (inner === "text") for (const code in value) form[`${name}__${code}`] = value[code];
    else form[name] = value;
  }
  return form;
}

function textToForm(data, languages) {
  if (typeof data === "string") return { [languages[0]]: data.trim() };
  if (!isObject(data)) return undefined;
  const known = languages.filter((code) => typeof data[code] === "string");
  return Object.fromEntries(known.map((code) => [code, data[code].trim()]));
}

/* What the file is to hold, from the form and what it held. Nothing is undefined. */
export function fromForm(form, shape, languages, old) {
  if (old !== undefined && same(filled(form), filled(toForm(old, shape, languages)))) return old;
  if (shape === "word") return asText(form);
  if (shape === "text") return textFromForm(form, languages, old);
  if (shape.of) return listFromForm(form, shape.of, languages, old);
  return objectFromForm(form, shape.fields, languages, old);
}

function objectFromForm(form, fields, languages, old) {
  const before = isObject(old) ? old : {};
  const data = { ...before };
  for (const [name, inner] of Object.entries(fields)) {
    const shown = inner === "text"
      ? Object.fromEntries(languages.map((code) => [code, form?.[`${name}__${code}`]]))
      : form?.[name];
    const value = fromForm(shown, inner, languages, before[name]);
    if (value === undefined) delete data[name];
    else data[name] = value;
  }
  return Object.keys(data).length ? inOrder(data, Object.keys(before), Object.keys(fields)) : undefined;
}

/* Old fields keep their order; a new one comes after the one that precedes it in the model. */
function inOrder(data, before, order) {
  const names = before.filter((name) => name in data);
  for (const name of order.filter((each) => each in data && !names.includes(each))) {
    const earlier = order.slice(0, order.indexOf(name)).filter((each) => names.includes(each));
    names.splice(earlier.length ? names.indexOf(earlier[earlier.length - 1]) + 1 : 0, 0, name);
  }
  return Object.fromEntries(names.map((name) => [name, data[name]]));
}

function listFromForm(form, inner, languages, old) {
  const items = (Array.isArray(form) ? form : []).map((item) => (inner.of ? item?.cells : item));
  const before = Array.isArray(old) ? old : [];
  const shown = before.map((item) => filled(toForm(item, inner, languages)) ?? {});
  const mates = aligned(shown, items.map((item) => filled(item) ?? {}));
  const data = items
    .map((item, at) => fromForm(item, inner, languages, before[mates[at]]))
    .filter((value) => value !== undefined);
  return data.length ? data : undefined;
}

/* A text in the first language alone is written without naming it. */
function textFromForm(form, languages, old) {
  const texts = isObject(old) ? { ...old } : {};
  for (const code of languages) {
    const text = asText(form?.[code]);
    const before = typeof old === "string" ? (code === languages[0] ? old : undefined) : old?.[code];
    if (text === undefined) delete texts[code];
    else texts[code] = before !== undefined && before.trim() === text ? before : text;
  }
  const codes = Object.keys(texts);
  if (!codes.length) return undefined;
  const alone = codes.length === 1 && codes[0] === languages[0] && !isObject(old);
  return alone ? texts[languages[0]] : inOrder(texts, isObject(old) ? Object.keys(old) : [], languages);
}

function asText(value) {
  if (value === undefined || value === null) return undefined;
  return String(value).replace(/\r\n?/g, "\n").trim() || undefined;
}

/* Without what is empty: an empty field and none are the same. */
function filled(value) {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (isObject(value)) {
    const parts = Object.entries(value).map(([name, inner]) => [name, filled(inner)]);
    const kept = parts.filter(([, inner]) => inner !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return asText(value);
}
