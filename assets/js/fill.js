// planclaroFill("{n} pages", {n: 3}): a sentence with its values.
function planclaroFill(text, values) {
  return text.replace(/\{(\w+)\}/g, function (hole, name) {
    return name in values ? values[name] : hole;
  });
}
