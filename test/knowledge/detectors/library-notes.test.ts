import { describe, expect, it } from 'vitest';
import libraryNotes from '../../../src/knowledge/detectors/library-notes.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function importedIn(source: string): Promise<readonly string[]> {
  const { tellingLibraries = [] } = await rowsOf(libraryNotes, source);
  return tellingLibraries.flatMap(({ library, imported }) =>
    imported === null ? [] : [`${library.id} ${imported.package}`],
  );
}

describe('recognises', () => {
  it('a package whose errors are explained', async () => {
    expect(await importedIn(`import { Pool } from 'pg'; export const pool = new Pool();`)).toEqual(['pg pg']);
  });

  it('systems that send by themselves, whether a file imports something or not', async () => {
    const { tellingLibraries = [] } = await rowsOf(libraryNotes, 'export const nothing = 1;');
    expect(tellingLibraries.map(({ library }) => library.id)).toContain('stripe');
    expect(tellingLibraries.map(({ library }) => library.id)).toContain('postgresql');
  });
});

describe('ignores', () => {
  it('types, and packages about whose errors nothing is said', async () => {
    expect(
      await importedIn(
        `import type { Pool } from 'pg'; import _ from 'lodash'; export const a = (p: Pool) => _.map(p);`,
      ),
    ).toEqual([]);
  });
});
