// planclaroLoad(pattern, id): a promise of a plan's data, asked for once; of nothing if they
// did not come, and then they are asked for again the next time. `/_.` in the pattern of the
// address stands for the plan's id.
(function () {
  // Without a prototype: a plan may be called `constructor`.
  var asked = Object.create(null);
  var arrived = Object.create(null);

  function fetched(address) {
    return fetch(address).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    });
  }

  // Pages opened from disk may not fetch JSON: there a plan is a script that calls this.
  window.planclaroPlan = function (plan) { arrived[plan.id] = plan; };

  function scripted(address, id) {
    return new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = function () { arrived[id] ? done(arrived[id]) : failed(); };
      script.onerror = failed;
      document.head.append(script);
    });
  }

  window.planclaroLoad = function (pattern, id) {
    var address = pattern.replace("/_.", "/" + id + ".");
    asked[id] = asked[id] || (/\.js$/.test(address) ? scripted : fetched)(address, id);
    return asked[id].catch(function () { delete asked[id]; });
  };
})();
