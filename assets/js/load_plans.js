// planclaroLoad(pattern, id): a promise of a plan's data, asked for once; of nothing if they
// did not come, and then they are asked for again the next time. `/_.` in the pattern of the
// address stands for the plan's id.
(function () {
  // Without a prototype: a plan may be called `constructor`.
  var asked = Object.create(null);
  var arrived = Object.create(null);

  function fetched(address) {
    return planclaroAsk(address).then(function (answer) { return answer.json(); });
  }

  // What a plan calls where it is a script.
  window.planclaroPlan = function (plan) { arrived[plan.id] = plan; };

  function scripted(address, id) {
    return planclaroRun(address).then(function () {
      if (!arrived[id]) throw new Error(id);
      return arrived[id];
    });
  }

  window.planclaroLoad = function (pattern, id) {
    var address = pattern.replace("/_.", "/" + id + ".");
    asked[id] = asked[id] || (/\.js$/.test(address) ? scripted : fetched)(address, id);
    return asked[id].catch(function () { delete asked[id]; });
  };
})();
