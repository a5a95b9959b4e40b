/* New values into an old text: what did not change stays as it is written, comments, order and
 * quotes included. */
import { aligned } from "./aligned.js";
import { block, following, inline, pair, scalar, WIDTH } from "./printed.js";
import { isObject, plain, readTree, same } from "./tree.js";

/* The old text with these values instead of its own. */
export function spliced(text, data) {
  const tree = readTree(text);
  if (same(plain(tree), data)) return text;
  if (!tree || tree.flow || tree.kind !== "map" || !tree.entries.length || !isObject(data)) {
    return `${block(data, 0)}\n`;
  }
  return text.slice(0, tree.start) + rebuilt(tree, data, text) + text.slice(tree.end);
}

/* The source of a block group with new values; from its first letter to its last. */
function rebuilt(node, data, text) {
  const column = columnOf(text, node.start);
  const indent = " ".repeat(column);
  const parts = node.kind === "map" ? ofMap(node, data, text, column) : ofList(node, data, text, column);
  const ownLine = !text.slice(node.start - column, node.start).trim();
  let result = "";
  let waiting = "";
  parts.forEach(({ lead, body }, at) => {
    if (at) result += `\n${waiting}${lead}${indent}${body}`;
    else result = ownLine && lead.trim() ? `${lead.trimStart()}${indent}${body}` : body;
    waiting = !at && !ownLine && lead.trim() ? lead : "";
  });
  return waiting ? `${result}\n${waiting.trimEnd()}` : result;
}

function ofMap(node, data, text, column) {
  const old = new Map(node.entries.map((entry, at) => [entry.key, at]));
  return Object.entries(data).map(([key, value]) => (old.has(key)
    ? { lead: leadOf(node, old.get(key), text), body: ofPair(node.entries[old.get(key)], value, text, column) }
    : { lead: "", body: pair(key, value, column) }));
}

function ofList(node, data, text, column) {
  const mates = aligned(node.entries.map((entry) => plain(entry.value)), data);
  return data.map((value, at) => {
    const entry = node.entries[mates[at]];
    if (!entry) return { lead: "", body: `-${following(value, column, column + 1, true)}` };
    return { lead: leadOf(node, mates[at], text), body: ofItem(entry, value, text, column) };
  });
}

/* Comments and blank lines above an entry, whole lines. */
function leadOf(node, at, text) {
  if (!at) return "";
  const from = node.entries[at - 1].end + 1;
  const until = lineStart(text, node.entries[at].start);
  return from < until ? text.slice(from, until) : "";
}

function ofPair(entry, value, text, column) {
  const old = text.slice(entry.start, entry.end);
  if (same(plain(entry.value), value)) return old;
  const head = `${text.slice(entry.start, entry.keyEnd)}:`;
  return head + changed(entry, value, text, column, column + head.length, false);
}

function ofItem(entry, value, text, column) {
  if (same(plain(entry.value), value)) return text.slice(entry.start, entry.end);
  return `-${changed(entry, value, text, column, column + 1, true)}`;
}

/* What follows the key or the dash, where the value is another now. */
function changed(entry, value, text, column, before, beside) {
  const node = entry.value;
  const gapStart = beside ? entry.start + 1 : text.indexOf(":", entry.keyEnd) + 1;
  const alike = node && ((node.kind === "map" && isObject(value)) || (node.kind === "seq" && Array.isArray(value)));
  if (alike && !node.flow && node.entries.length && Object.keys(value).length) {
    return text.slice(gapStart, node.start) + rebuilt(node, value, text) + text.slice(node.end, entry.end);
  }
  const rest = node && node.end > node.start ? text.slice(node.end, entry.end) : "";
  const end = /^\s*#/.test(rest) ? rest : "";
  if (node?.kind === "scalar" && typeof value === "string") {
    return ofScalar(node, value, column, before, text) + end;
  }
  const known = alike ? writing(node, text) : undefined;
  const whole = alike && node.flow ? inFlow(node, value, text, known) : null;
  const line = text.slice(lineStart(text, node?.start ?? 0), node?.end ?? 0);
  if (whole !== null && (before + 1 + whole.length <= WIDTH || (line.length > WIDTH && !line.includes("\n")))) {
    return ` ${whole}${end}`;
  }
  return following(value, column, before, beside, known) + end;
}

/* Braces or brackets again, in one line; null where that cannot be. */
function inFlow(node, value, text, known) {
  return text.slice(node.start, node.end).includes("#") && hasComment(node, text) ? null : inline(value, known);
}

function hasComment(node, text) {
  return /(^|\s)#[^\n]*\n/.test(text.slice(node.start, node.end));
}

/* A text that was in quotes stays in quotes of the same kind. */
function ofScalar(node, value, column, before, text) {
  const quote = text[node.start];
  const long = before + 3 + value.length > WIDTH;
  if (value && !long && !/[\n\t]/.test(value)) {
    if (quote === "'" && node.style === "QUOTE_SINGLE") return ` '${value.replace(/'/g, "''")}'`;
    if (quote === '"' && node.style === "QUOTE_DOUBLE") return ` "${value.replace(/[\\"]/g, "\\$&")}"`;
  }
  return scalar(value, column, before);
}

/* How texts of a group are written now, so that quotes stay where the group is written anew. */
function writing(node, text) {
  const found = new Map();
  const collect = (each) => {
    if (!each) return;
    if (each.entries) each.entries.forEach((entry) => collect(entry.value));
    else if (each.kind === "scalar" && /^["']/.test(text[each.start] ?? "")) {
      const source = text.slice(each.start, each.end);
      if (!source.includes("\n")) found.set(each.value, source);
    }
  };
  collect(node);
  return (value) => found.get(value) ?? null;
}

function lineStart(text, at) {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function columnOf(text, at) {
  return at - lineStart(text, at);
}
