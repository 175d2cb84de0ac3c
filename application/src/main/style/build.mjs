/**
 * Puts the look together: one style sheet (tokens, components of NL Design System, our own parts), one file of drawings,
 * one small script. No bundler: the files are read in a fixed order, stripped of comments and spaces, and written.
 *
 * Usage: node build.mjs RESULTS WORK. WORK keeps node_modules and a stamp; when no input changed since the stamp was
 * written, nothing is done.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measure } from './contrast.mjs';
import { minify } from './minify.mjs';
import { drawings } from './drawings.mjs';
import { themes } from './themes.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const results = resolve(argv[2] ?? join(here, '../../../target/classes/static/stijl'));
const work = resolve(argv[3] ?? join(here, '../../../target/style'));

/** The most the style sheet may weigh compressed, in bytes. */
const BUDGET = 40 * 1024;

/** Our own style sheets, in the order in which they must come. */
const OWN = ['theme', 'base', 'words', 'frame', 'navigation', 'button', 'form', 'item', 'notice', 'table', 'filter', 'thread',
  'history', 'steps', 'front', 'chart', 'map', 'print', 'contrast'];

/** The letters: those of Western Europe always, those of Poland, Turkey and others only for a page that has them. */
const LETTERS = [
  { name: 'letters', source: 'nunito-sans-latin-wght-normal.woff2',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD' },
  { name: 'letters-more', source: 'nunito-sans-latin-ext-wght-normal.woff2',
    range: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF' },
];

const files = (folder) => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
  .sort();
const inputs = () => files(here).filter((file) => !file.includes('node_modules'));

/** One value for all inputs: their names and their bytes. */
function stampOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(relative(here, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** Brings the components of the lock file into WORK, unless they are there already. */
function install() {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const kept = join(work, 'package-lock.json');
  if (existsSync(join(work, 'node_modules')) && existsSync(kept) && readFileSync(kept).equals(lock)) return;
  rmSync(kept, { force: true });
  for (const name of ['package.json', '.npmrc']) copyFileSync(join(here, name), join(work, name));
  writeFileSync(join(work, 'npm-shrinkwrap.json'), lock);
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: work, encoding: 'utf8' });
  rmSync(join(work, 'npm-shrinkwrap.json'));
  if (npm.status !== 0) {
    throw new Error(`npm could not bring the components of NL Design System (needed once; after that no network is used):\n${npm.stderr || npm.error}`);
  }
  writeFileSync(kept, lock);
}

/** The style sheet a component package offers; packages name it in different ways. */
function sheetOf(name) {
  const folder = join(work, 'node_modules', ...name.split('/'));
  const short = name.split('/')[1].replace(/-css$/, '');
  const found = ['dist/index.css', `dist/${short}.css`].map((file) => join(folder, file)).find(existsSync);
  if (!found) throw new Error(`${name} has no dist/index.css or dist/${short}.css`);
  return readFileSync(found, 'utf8');
}

/** Writes the letters and answers the rules that name them: with the fingerprint the program gives every static file. */
function letters() {
  const folder = join(work, 'node_modules', '@fontsource-variable', 'nunito-sans', 'files');
  copyFileSync(join(folder, '../LICENSE'), join(results, 'letters.txt'));
  return LETTERS.map(({ name, source, range }) => {
    const bytes = readFileSync(join(folder, source));
    writeFileSync(join(results, `${name}.woff2`), bytes);
    const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    return `@font-face{font-family:"Nunito Sans Variable";font-weight:200 800;font-display:swap;src:url(${name}.${fingerprint}.woff2) format("woff2");unicode-range:${range}}`;
  }).join('\n');
}

function styleSheet() {
  const components = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies)
    .filter((name) => name.endsWith('-css'));
  const own = OWN.map((name) => readFileSync(join(here, 'css', `${name}.css`), 'utf8'));
  const banner = '/* Samenspel, EUPL-1.2. Contains components of NL Design System, EUPL-1.2: see THIRD-PARTY.md. */\n';
  return banner + minify([letters(), themes(join(here, 'tokens')), ...components.map(sheetOf), ...own].join('\n'));
}

function script() {
  return files(join(here, 'script')).map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Refuses a theme in which some text cannot be read. */
function checkContrast() {
  const low = measure().filter((row) => row.ratio < row.minimum);
  if (low.length) throw new Error(low.map((r) => `${r.theme}: ${r.front} on ${r.back} has contrast ${r.ratio.toFixed(2)}, at least ${r.minimum} is needed`).join('\n'));
}

function build() {
  const stampFile = join(work, 'stamp');
  const stamp = stampOf(inputs());
  const written = ['samenspel.css', 'samenspel.svg', 'samenspel.js', ...LETTERS.map(({ name }) => `${name}.woff2`)].map((name) => join(results, name));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && written.every(existsSync)) return;
  mkdirSync(results, { recursive: true });
  mkdirSync(work, { recursive: true });
  rmSync(stampFile, { force: true });
  checkContrast();
  install();
  writeFileSync(written[0], styleSheet());
  writeFileSync(written[1], drawings(here));
  writeFileSync(written[2], script());
  const weight = gzipSync(readFileSync(written[0]), { level: 9 }).length;
  if (weight > BUDGET) throw new Error(`the style sheet weighs ${weight} bytes compressed, at most ${BUDGET} is allowed`);
  console.log(`Style sheet ${statSync(written[0]).size} bytes, compressed ${weight}; drawings ${gzipSync(readFileSync(written[1])).length}; script ${gzipSync(readFileSync(written[2])).length}.`);
  writeFileSync(stampFile, stamp);
}

try {
  build();
} catch (problem) {
  console.error(`The style sheet could not be built: ${problem.message}`);
  exit(1);
}
