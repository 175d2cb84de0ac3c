/**
 * Gathers every drawing of the pages in one SVG file of symbols: icons (Lucide), the marks of the seven verbs and the
 * larger drawings (our own). A page points at one of them with <use href="…/samenspel.svg#name">.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = [['icons', 'icon-'], ['marks', 'mark-'], ['drawings', 'drawing-']];

export function drawings(here) {
  const symbols = FOLDERS.flatMap(([folder, prefix]) =>
    readdirSync(join(here, folder))
      .filter((file) => file.endsWith('.svg'))
      .sort()
      .map((file) => symbol(prefix + basename(file, '.svg'), readFileSync(join(here, folder, file), 'utf8'))));
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Icons: Lucide, ISC and MIT, see THIRD-PARTY.md. Marks and drawings: Samenspel, EUPL-1.2. -->${symbols.join('')}</svg>\n`;
}

/** The drawing as a symbol: same view box and same strokes, without size, class and comments. */
function symbol(id, source) {
  const found = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(source.replace(/<!--[\s\S]*?-->/g, ''));
  if (!found) throw new Error(`${id}: not an SVG drawing`);
  const kept = [...found[1].matchAll(/\s(viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|preserveAspectRatio)="([^"]*)"/g)]
    .map(([, name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<symbol id="${id}"${kept}>${found[2].replace(/>\s+</g, '><').trim()}</symbol>`;
}
