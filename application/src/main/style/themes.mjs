/** Writes the colours of tokens/*.json as custom properties: light, dark by the system's wish, and dark by choice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function themes(folder) {
  const properties = (theme) => Object.entries(JSON.parse(readFileSync(join(folder, `${theme}.json`), 'utf8')))
    .map(([name, value]) => `--sam-${name}:${value}`)
    .join(';');
  const light = `color-scheme:light;${properties('light')}`;
  const dark = `color-scheme:dark;${properties('dark')}`;
  return [
    `.samenspel-theme{${light}}`,
    `@media screen and (prefers-color-scheme:dark){.samenspel-theme:not([data-theme="light"]){${dark}}}`,
    `@media screen{.samenspel-theme[data-theme="dark"]{${dark}}}`,
  ].join('\n');
}
