// What `handover analyze` reads of a folder, through the built product: run `npm run build` first.
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Analysed
 * @property {import('../../src/model/snapshot.ts').Snapshot} snapshot
 * @property {import('../../src/model/workspace.ts').Workspace} workspace
 * @property {readonly import('../../src/model/workspace.ts').SourceFile[]} production
 */

const dist = new URL('../../dist/', import.meta.url);

/**
 * Lists a folder as the pipeline does.
 * @param {string} folder
 * @returns {Promise<Analysed>}
 */
export async function listFolder(folder) {
  if (!existsSync(dist)) throw new Error('There is no dist/: run `npm run build` first');
  /** @type {typeof import('../../src/source/snapshot/take-snapshot.ts')} */
  const { takeSnapshot } = await import(new URL('source/snapshot/take-snapshot.js', dist).href);
  /** @type {typeof import('../../src/source/workspace/read-workspace.ts')} */
  const { readWorkspace } = await import(new URL('source/workspace/read-workspace.js', dist).href);
  const snapshot = await takeSnapshot(folder);
  const workspace = readWorkspace(snapshot);
  return { snapshot, workspace, production: workspace.sources.filter((source) => source.role === 'production') };
}

/**
 * The linked program of a folder.
 * @param {string} folder
 * @returns {Promise<import('../../src/code/link/program.ts').Program>}
 */
export async function programOfFolder(folder) {
  const { snapshot, workspace, production } = await listFolder(folder);
  /** @type {typeof import('../../src/code/extract/extract.ts')} */
  const { extract } = await import(new URL('code/extract/extract.js', dist).href);
  /** @type {typeof import('../../src/code/link/link.ts')} */
  const { link } = await import(new URL('code/link/link.js', dist).href);
  const { files } = extract(snapshot, production, () => undefined);
  return link(files, workspace);
}
