// SPDX-License-Identifier: Apache-2.0
// Loads web pages in a browser without a window and says what is wrong with them: axe-core on a wide screen, on one of 320
// pixels in dark colours and on paper; whether anything has to be scrolled sideways; whether a page runs, fetches or
// complains about anything.
//   node check.mjs PAGE.html …        ends with 1 when something is wrong
//   node check.mjs --self-test PAGE.html   damages a good page in many ways and ends with 1 when a damage goes unnoticed
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = 320;
const views = [
  { name: 'wide', width: 1280, height: 900, colorScheme: 'light', media: 'screen', tags },
  { name: 'narrow and dark', width: narrow, height: 640, colorScheme: 'dark', media: 'screen', tags },
  { name: 'paper', width: 794, height: 1123, colorScheme: 'light', media: 'print', tags: ['cat.color'] },
];

/** What axe-core finds, one text each. */
async function axeFaults(page, wanted) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (values) => {
    const result = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return result.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.map((n) => n.html.slice(0, 160)) }));
  }, wanted);
  return found.map((v) => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes[0]}`);
}

/** What makes a narrow page hard to read. Runs in the page. */
function narrowFaults(width) {
  const faults = [];
  const root = document.documentElement;
  const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
  if (wide > width) faults.push(`reflow: the page is ${wide} pixels wide`);
  for (const element of document.querySelectorAll('main *, header *, nav *, footer *')) {
    if (element.closest('.scroll, .canvas, .unseen, thead')) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > width + 0.5) {
      faults.push(`reflow: <${element.localName}> reaches to ${Math.round(box.right)} pixels`);
      break;
    }
  }
  for (const cell of document.querySelectorAll('td, th')) {
    if (cell.closest('thead')) continue;
    const box = cell.getBoundingClientRect();
    if (box.width > 0 && box.width < 64 && cell.textContent.trim().length > 40) {
      faults.push(`squeezed: a cell of ${cell.textContent.trim().length} letters is ${Math.round(box.width)} pixels wide`);
      break;
    }
  }
  return faults;
}

/** Everything that is wrong with a page, one text each. */
async function faultsOf(browser, file) {
  const faults = [];
  const address = pathToFileURL(resolve(file)).href;
  for (const view of views) {
    const context = await browser.newContext({ viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, bypassCSP: false });
    const page = await context.newPage();
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
    page.on('console', (message) => faults.push(`${view.name}: the browser says: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${view.name}: a script failed: ${error.message}`));
    page.on('request', (request) => { if (request.url() !== address) faults.push(`${view.name}: it asks for ${request.url().slice(0, 160)}`); });
    await page.goto(address);
    if (await page.evaluate(() => document.scripts.length > 0)) faults.push(`${view.name}: it holds a script`);
    if (view.width === narrow) faults.push(...(await page.evaluate(narrowFaults, narrow)));
    for (const fault of await axeFaults(page, view.tags)) faults.push(`${view.name}: ${fault}`);
    await context.close();
  }
  return faults;
}

// Each damage, and a word that the complaint must hold.
const damages = [
  ['no language', (t) => t.replace(/<html lang="[^"]*"/, '<html'), 'html-has-lang'],
  ['no title', (t) => t.replace(/<title>[^<]*<\/title>/, ''), 'document-title'],
  ['a level skipped', (t) => t.replace('</main>', '<section><h2>Two</h2><h5>Five</h5></section></main>'), 'heading-order'],
  ['two titles', (t) => t.replace('<main', '<main><h1>Again</h1').replace('<h1>Again</h1', '').replace('</main>', '</main><main><h1>Again</h1></main>'), 'main'],
  ['a picture without words', (t) => t.replace('</main>', '<svg role="img" width="9" height="9"></svg></main>'), 'svg-img-alt'],
  ['a link without words', (t) => t.replace('</main>', '<p><a href="#main"></a></p></main>'), 'link-name'],
  ['text outside the landmarks', (t) => t.replace('</body>', '<p>Outside</p></body>'), 'region'],
  ['faint text', (t) => t.replace('--ink:#1A1F24', '--ink:#C8C8C8').replace(/style-src 'sha256-[^']*'/, "style-src 'unsafe-inline'"), 'color-contrast'],
  ['a list without a list', (t) => t.replace('</main>', '<dl><p>Loose</p></dl></main>'), 'definition-list'],
  ['a wide block', (t) => t.replace('</main>', '<pre>' + 'x'.repeat(400) + '</pre></main>').replace('overflow-wrap:anywhere', '').replace(/style-src 'sha256-[^']*'/, "style-src 'unsafe-inline'"), 'reflow'],
  ['a script', (t) => t.replace('</main>', '<script>document.title = "x"</script></main>'), 'script'],
  ['a picture from elsewhere', (t) => t.replace(/<meta http-equiv[^>]*>/, '').replace('</main>', '<p><img alt="x" src="https://example.org/x.png"/></p></main>'), 'asks for'],
  ['a style that its own policy forbids', (t) => t.replace('--ink:#1A1F24', '--ink:#1A1F25'), 'the browser says'],
];

async function selfTest(browser, file) {
  const folder = mkdtempSync(join(tmpdir(), 'dueregard-web-'));
  let missed = 0;
  try {
    const good = readFileSync(file, 'utf8');
    for (const [name, damage, word] of damages) {
      const bad = damage(good);
      const path = join(folder, 'page.html');
      writeFileSync(path, bad);
      const faults = bad === good ? [] : await faultsOf(browser, path);
      const seen = faults.some((fault) => fault.includes(word));
      if (!seen) ++missed;
      console.log(`${seen ? 'noticed' : 'NOT NOTICED'}: ${name}${seen ? '' : ` (${bad === good ? 'the damage changed nothing' : faults.join('; ')})`}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return missed;
}

const wanted = process.argv.slice(2);
const damaging = wanted[0] === '--self-test';
const files = damaging ? wanted.slice(1) : wanted;
if (files.length === 0 || (damaging && files.length !== 1)) {
  console.error('Usage: node check.mjs PAGE.html … | --self-test PAGE.html');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.DUEREGARD_BROWSER,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let bad = 0;
try {
  if (damaging) {
    bad = await selfTest(browser, files[0]);
  } else {
    const waiting = [...files];
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const faults = await faultsOf(browser, file);
        bad += faults.length;
        for (const fault of faults) console.log(`${file}: ${fault}`);
      }
    };
    await Promise.all([work(), work()]);
    console.log(`${files.length} pages in ${views.length} views: ${bad} faults`);
  }
} finally {
  await browser.close();
}
process.exit(bad > 0 ? 1 : 0);
