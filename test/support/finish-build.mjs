// Last step of `npm run build`: makes the command executable, and packs the catalogue, which is data in some six hundred
// modules, into one file that is read at once.
import { chmod, writeFile } from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);
/** @type {typeof import('../../src/lib/load-folder.ts')} */
const { loadFolder } = await import(new URL('lib/load-folder.js', dist).href);
const catalogue = await loadFolder(new URL('knowledge/catalogue/', dist));
await writeFile(new URL('knowledge/catalogue.json', dist), JSON.stringify(catalogue));
await chmod(new URL('cli.js', dist), 0o755);
