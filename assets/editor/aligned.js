/* Which item of an old list an item of the new one was. */
import { isObject, same } from "./tree.js";

const NAMES = ["id", "code", "ubigeo"];

/* For each new item the place of the old one, or -1: by its name, else equal ones in order, else
 * those that are left between two that were found. */
export function aligned(old, now) {
  const mates = now.map(() => -1);
  const taken = new Set();
  const pairUp = (at, mate) => {
    mates[at] = mate;
    taken.add(mate);
  };
  now.forEach((item, at) => {
    const name = nameOf(item);
    if (name === undefined) return;
    const mate = old.findIndex((other, place) => !taken.has(place) && nameOf(other) === name);
    if (mate >= 0) pairUp(at, mate);
  });
  common(old, now, mates, taken).forEach(([mate, at]) => pairUp(at, mate));
  now.forEach((item, at) => {
    if (mates[at] >= 0) return;
    const mate = old.findIndex((other, place) => !taken.has(place) && same(other, item));
    if (mate >= 0) pairUp(at, mate);
  });
  now.forEach((item, at) => {
    if (mates[at] >= 0) return;
    const mate = at ? mates[at - 1] + 1 : 0;
    const following = mates.slice(at + 1).find((place) => place >= 0) ?? old.length;
    // One more than before: a new item, and not the next one changed.
    const left = mates.slice(at).filter((place) => place < 0).length;
    const free = old.filter((_, place) => place >= mate && place < following && !taken.has(place)).length;
    if (mate < following && !taken.has(mate) && free >= Math.min(left, 1) && alike(old[mate], item)) pairUp(at, mate);
  });
  return mates;
}

/* The longest run of equal items in the same order, of those that have no name. */
function common(old, now, mates, taken) {
  const rows = old.map((_, place) => place).filter((place) => !taken.has(place));
  const columns = now.map((_, at) => at).filter((at) => mates[at] < 0);
  if (rows.length * columns.length > 250000) return [];
  const lengths = Array.from({ length: rows.length + 1 }, () => new Array(columns.length + 1).fill(0));
  const equal = rows.map((place) => columns.map((at) => same(old[place], now[at])));
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      lengths[row][column] = equal[row][column]
        ? lengths[row + 1][column + 1] + 1
        : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
    }
  }
  const found = [];
  for (let row = 0, column = 0; row < rows.length && column < columns.length;) {
    if (equal[row][column]) found.push([rows[row++], columns[column++]]);
    else if (lengths[row + 1][column] >= lengths[row][column + 1]) row += 1;
    else column += 1;
  }
  return found;
}

function nameOf(item) {
  if (!isObject(item)) return undefined;
  const field = NAMES.find((name) => typeof item[name] === "string" && item[name]);
  return field && `${field} ${item[field]}`;
}

/* Whether one may be the other, changed: two texts, two lists, or objects of which not both have
 * a name that is still there. */
function alike(one, other) {
  if (typeof one === "string" || typeof other === "string") return typeof one === typeof other;
  return Array.isArray(one) === Array.isArray(other);
}
