/* Values in the layout that all files have: two spaces a level, what is short in one line, long
 * texts folded at 110 columns. `planclaro/edit/printing.py` says the same for `fmt`. */
import { isObject } from "./tree.js";

export const WIDTH = 110;
const STEP = 2;
/* Fields that name a thing: a list of such things has a line, or more, for each. */
const NAMING = ["id", "code"];
const UNSAFE_START = /^[-?:,[\]{}#&*!|>'"%@`\s]/;
const UNSAFE = /: |:$| #|[\t\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]|\s$/;
const IN_BRACES = /[,[\]{}:]/;
/* What other readers of YAML would take for a number or a truth. */
const MISREAD = /^(0[0-9]+|y|n|yes|no|on|off|null|~)$/i;
const FOLD = /(?<=[^ \t]) (?=[^ \t])/;

/* A text on one line: as it is where it may be, else in quotes. */
export function word(text, inBraces) {
  const bare = text && !UNSAFE_START.test(text) && !UNSAFE.test(text) && !MISREAD.test(text)
    && !(inBraces && IN_BRACES.test(text));
  return bare ? text : quoted(text);
}

export function quoted(text) {
  const escaped = text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
  // eslint-disable-next-line no-control-regex
  return `"${escaped.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]/g, (sign) =>
    `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
}

/* What follows `key:` or `-` at `column`, with the space or line break before it; `before` is
 * how far the line has got. `known(value)` may tell how an equal value is written already. */
export function following(value, column, before, beside, known) {
  if (typeof value === "string") return scalar(value, column, before, known);
  if (isEmpty(value)) return Array.isArray(value) ? " []" : " {}";
  const whole = isShort(value) ? inline(value, known, true) : null;
  if (whole !== null && before + 1 + whole.length <= WIDTH) return ` ${whole}`;
  const body = block(value, column + STEP, known);
  return beside ? ` ${body}` : `\n${" ".repeat(column + STEP)}${body}`;
}

/* The entries of a list or an object, a line or more for each; without the first indentation. */
export function block(value, column, known) {
  const parts = Array.isArray(value)
    ? value.map((item) => `-${following(item, column, column + 1, true, known)}`)
    : Object.entries(value).map(([key, item]) => pair(key, item, column, known));
  return parts.join(`\n${" ".repeat(column)}`);
}

export function pair(key, value, column, known) {
  const name = word(key, false);
  return `${name}:${following(value, column, column + name.length + 1, false, known)}`;
}

/* In one line, or null where that cannot be; `bare` is one that is null as soon as a text would
 * need quotes only for the braces. */
export function inline(value, known, bare) {
  if (typeof value === "string") {
    if (value.includes("\n")) return null;
    const written = known?.(value, true);
    if (written) return written;
    return bare && IN_BRACES.test(value) && word(value, false) === value ? null : word(value, true);
  }
  const parts = Array.isArray(value)
    ? value.map((item) => inline(item, known, bare))
    : Object.entries(value).map(([key, item]) => {
        const text = inline(item, known, bare);
        return text === null ? null : `${word(key, true)}: ${text}`;
      });
  if (parts.includes(null)) return null;
  return Array.isArray(value) ? `[${parts.join(", ")}]` : `{${parts.join(", ")}}`;
}

/* A text after its key: on the line, or folded below it; one with line breaks keeps them. */
export function scalar(text, column, before, known) {
  const written = known?.(text, false);
  if (written !== undefined && written !== null) return ` ${written}`;
  const indent = `\n${" ".repeat(column + STEP)}`;
  if (text.includes("\n") && canBeBlock(text)) {
    return ` |-${text.split("\n").map((line) => (line ? indent + line : "\n")).join("")}`;
  }
  const whole = word(text, false);
  if (before + 1 + whole.length <= WIDTH || !FOLD.test(text) || !canBeBlock(text)) {
    return ` ${whole}`;
  }
  return ` >-${wrapped(text, WIDTH - column - STEP).map((line) => indent + line).join("")}`;
}

function wrapped(text, room) {
  const lines = [""];
  for (const part of text.split(FOLD)) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + 1 + part.length > room) lines.push(part);
    else lines[last] += lines[last] ? ` ${part}` : part;
  }
  return lines;
}

/* A text whose lines begin with a space would need its depth said; quotes are plainer. */
function canBeBlock(text) {
  // eslint-disable-next-line no-control-regex
  return !/^[ \t\n]|[ \t\n]$|\n[ \t]|[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029]/.test(text);
}

function isEmpty(value) {
  return Object.keys(value).length === 0;
}

/* Whether it is of a kind that is easier to read in one line: fields without fields of their own,
 * and lists of single words and of places. A list of things with a name has a line for each. */
function isShort(value) {
  if (!Array.isArray(value)) {
    return Object.values(value).every((item) => !isObject(item) && (typeof item === "string" || isShort(item)));
  }
  if (value.some((item) => isObject(item) && NAMING.some((name) => name in item))) return false;
  return value.every((item) => typeof item === "string" || isOfWords(item));
}

function isOfWords(item) {
  return isObject(item)
    && Object.values(item).every((part) => typeof part === "string" && !part.includes(" "));
}
