// planclaroAsk(address, how): a promise of an answer, broken too if the server says that it has none.
function planclaroAsk(address, how) {
  return fetch(address, how).then(function (answer) {
    if (!answer.ok) throw new Error(answer.status);
    return answer;
  });
}

// planclaroRun(address): a promise of a script that has run. Pages opened from disk may not fetch
// JSON: there the data are scripts.
function planclaroRun(address) {
  return new Promise(function (done, failed) {
    var script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.appendChild(script);
  });
}
