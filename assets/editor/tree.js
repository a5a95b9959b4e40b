/* A YAML text as a tree of what stands where: every value as text (no type is guessed), with its
 * place in the source, so that what did not change can be copied letter by letter. */
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "./yaml.js";

/* Throws if the text is no YAML that can be edited by places. */
export function readTree(text) {
  const document = parseDocument(text, {
    schema: "failsafe", keepSourceTokens: true, uniqueKeys: false, logLevel: "error",
  });
  if (document.errors.length) throw document.errors[0];
  return document.contents ? nodeOf(document.contents, text, document) : null;
}

/* The tree without places: texts, lists and objects. A repeated key: the last one counts. */
export function plain(node) {
  if (!node) return "";
  if (node.kind === "map") {
    return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
  if (node.kind === "seq") return node.entries.map((entry) => plain(entry.value));
  return node.value;
}

/* Texts, lists and objects alike; the order of keys does not count. */
export function same(one, other) {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length
      && one.every((value, at) => same(value, other[at]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length
    && names.every((name) => name in other && same(one[name], other[name]));
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeOf(node, text, document) {
  if (isAlias(node)) {
    const meant = node.resolve(document);
    const found = meant ? nodeOf(meant, text, document) : null;
    return { ...place(node, text), kind: "alias", value: plain(found) };
  }
  if (isScalar(node)) {
    const value = node.source ?? String(node.value ?? "");
    return { ...place(node, text), kind: "scalar", value, style: node.type };
  }
  if (!isMap(node) && !isSeq(node)) return { start: 0, end: 0, kind: "scalar", value: "" };
  const kind = isMap(node) ? "map" : "seq";
  const starts = node.flow || kind === "map" ? [] : dashes(node.srcToken);
  const entries = node.items.map((item, at) => (
    kind === "map" ? pairOf(item, text, document) : itemOf(item, starts[at], text, document)
  ));
  const found = { ...place(node, text), kind, flow: Boolean(node.flow), entries };
  if (!found.flow && entries.length) {
    found.start = entries[0].start;
    found.end = entries[entries.length - 1].end;
  }
  return found;
}

function pairOf(pair, text, document) {
  const key = nodeOf(pair.key, text, document);
  const value = pair.value ? nodeOf(pair.value, text, document) : null;
  const filled = value && value.end > value.start;
  const colon = text.indexOf(":", key.end) + 1;
  const end = lineEnd(text, filled ? value.end : Math.max(colon, key.end));
  return { key: String(plain(key)), start: key.start, keyEnd: key.end, value, end };
}

function itemOf(item, dash, text, document) {
  const value = nodeOf(item, text, document);
  const start = dash ?? value.start;
  return { start, value, end: lineEnd(text, Math.max(value.end, start + 1)) };
}

/* Where the dashes of a list stand. */
function dashes(token) {
  return token.items
    .map((item) => item.start.find((part) => part.type === "seq-item-ind"))
    .filter(Boolean)
    .map((part) => part.offset);
}

/* What belongs to the value itself. Block texts end before the line end that closes them. */
function place(node, text) {
  const [start, end] = node.range;
  let last = end;
  while (last > start && /\s/.test(text[last - 1])) last -= 1;
  return { start, end: last };
}

function lineEnd(text, from) {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found;
}
