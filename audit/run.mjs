// Lighthouse over the pages named on standard input, in one browser.
//
// In:  {"browser": path, "flags": [...], "jobs": [{"url": ..., "cpu": 4}, ...]}
// Out: one line of JSON a job, in their order; how far it is goes to standard error.

import {text} from 'node:stream/consumers';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
};

// What took points, a line each.
function failed({categories, audits}) {
  const names = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.filter(({weight}) => weight > 0).map(({id}) => id));
  return names
    .map((id) => audits[id])
    .filter(({score, scoreDisplayMode: mode}) => mode === 'error' || (score !== null && score < 1))
    .map(({id, title, displayValue, errorMessage}) =>
      `${id}: ${[title, displayValue, errorMessage].filter(Boolean).join(', ')}`);
}

function figures(lhr) {
  const {categories, audits, runtimeError, lighthouseVersion, environment} = lhr;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id].score ?? 0) * 100)),
    metrics: Object.fromEntries(
      Object.entries(METRICS).map(([name, id]) => [name, audits[id].numericValue])),
    failed: failed(lhr),
    lighthouse: lighthouseVersion,
    browser: /Chrome\/[\d.]+/.exec(environment.hostUserAgent)[0],
  };
}

// Everything as Lighthouse has it for phones (simulated slow 4G), but for the processor.
async function measured(port, {url, cpu}) {
  const config = {
    extends: 'lighthouse:default',
    settings: {throttling: {cpuSlowdownMultiplier: cpu}, onlyCategories: CATEGORIES},
  };
  const {lhr} = await lighthouse(url, {port, logLevel: 'silent'}, config);
  return figures(lhr);
}

const {browser, flags, jobs} = JSON.parse(await text(process.stdin));
const chrome = await launch({chromePath: browser, chromeFlags: [...flags, '--headless=new']});
try {
  // The first page in a new browser takes up to a quarter longer than the same page after it.
  await measured(chrome.port, jobs[0]);
  for (const [number, job] of jobs.entries()) {
    process.stderr.write(`  ${number + 1}/${jobs.length} ${job.url}, processor ÷ ${job.cpu}\n`);
    process.stdout.write(`${JSON.stringify(await measured(chrome.port, job))}\n`);
  }
} finally {
  await chrome.kill();
}
