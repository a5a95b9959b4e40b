/* Before the editor: it waits for `start.js`, and counts the items of lists by this. */
window.CMS_MANUAL_INIT = true;
/* How many items a list has in a map of flattened paths (`a.0.b`). The editor asks for every list
 * of a plan, and by itself looks through all paths each time: twenty seconds a plan. */
window.itemsOf = (() => {
  const counted = new WeakMap();
  const count = (map) => {
    const items = new Map();
    for (const path of Object.keys(map)) {
      for (const found of path.matchAll(/\.(\d+)(?=\.|$)/g)) {
        const list = path.slice(0, found.index);
        if (!items.has(list)) items.set(list, new Set());
        items.get(list).add(found[1]);
      }
    }
    return items;
  };
  return (map, list) => {
    if (!counted.has(map)) {
      counted.set(map, count(map));
      // The values may be others once this turn is over.
      queueMicrotask(() => counted.delete(map));
    }
    return counted.get(map).get(list)?.size ?? 0;
  };
})();
