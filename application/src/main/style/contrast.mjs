/**
 * Computes the contrast of every pair of colours that may meet on a page, light and dark, and refuses the theme when one is too low.
 * The formula is that of WCAG 2.2, "relative luminance" and "contrast ratio". Pairs and minimums: tokens/pairs.json.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(here, 'tokens', name), 'utf8'));

/** Linear light of one channel, 0..255 in, 0..1 out. */
function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of "#rrggbb": 0 is black, 1 is white. */
export function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, between 1 and 21, whichever is the lighter. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Every pair that can meet: theme, kind (text or marks), front, back, ratio, minimum. */
export function measure() {
  const kinds = Object.entries(read('pairs.json'));
  return ['light', 'dark'].flatMap((theme) => {
    const colour = read(`${theme}.json`);
    const known = (name) => {
      if (!/^#[0-9a-f]{6}$/.test(colour[name] ?? '')) throw new Error(`tokens/${theme}.json has no colour "${name}" written as #rrggbb`);
      return colour[name];
    };
    return kinds.flatMap(([kind, { minimum, pairs }]) =>
      pairs.flatMap(([front, backs]) =>
        backs.map((back) => ({ theme, kind, front, back, minimum, ratio: contrast(known(front), known(back)) }))));
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measure();
  const low = rows.filter((row) => row.ratio < row.minimum);
  for (const row of argv.includes('--all') ? rows : low) {
    console.log(`${row.theme.padEnd(6)}${row.kind.padEnd(6)}${row.front} on ${row.back}: ${row.ratio.toFixed(2)} (at least ${row.minimum})`);
  }
  const least = (theme, kind) => Math.min(...rows.filter((r) => r.theme === theme && r.kind === kind).map((r) => r.ratio)).toFixed(2);
  console.log(`${rows.length} pairs, ${low.length} too low; least for text ${least('light', 'text')} light, ${least('dark', 'text')} dark; for marks ${least('light', 'marks')} light, ${least('dark', 'marks')} dark`);
  exit(low.length ? 1 : 0);
}
