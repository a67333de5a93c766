import { type Catalogue, indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import { type Detector, gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import type { Rows } from '../../src/knowledge/rows.ts';
import { loadFolder } from '../../src/lib/load-folder.ts';
import { entryPointName } from '../../src/model/entry-point-name.ts';
import type { Library } from '../../src/model/library.ts';
import { programOf } from './program-of.ts';

let catalogue: Promise<Catalogue> | null = null;

/** What one detector finds in a few inline files, with the whole catalogue. A text alone is `src/a.ts`. */
export async function rowsOf(
  detector: Detector,
  files: Readonly<Record<string, string>> | string,
): Promise<Partial<Rows>> {
  catalogue ??= loadFolder<Library>(new URL('../../src/knowledge/catalogue/', import.meta.url)).then(indexCatalogue);
  return detector.detect(
    gatherKnowledge(programOf(typeof files === 'string' ? { 'src/a.ts': files } : files), await catalogue),
  );
}

/** Entry points as people would write them: `GET /orders src/a.ts:3`. */
export async function entriesOf(
  detector: Detector,
  files: Readonly<Record<string, string>> | string,
): Promise<readonly string[]> {
  const { entryPoints = [] } = await rowsOf(detector, files);
  return entryPoints.map((row) => `${entryPointName(row)} ${row.file.replace(/^src\//, '')}:${row.line}`);
}
