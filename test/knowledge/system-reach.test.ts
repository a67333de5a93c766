import { describe, expect, it } from 'vitest';
import { systemReach } from '../../src/knowledge/system-reach.ts';
import type { SystemUse } from '../../src/knowledge/rows.ts';
import { programOf } from '../support/program-of.ts';

const source = `import { later } from 'elsewhere';
export function list() { return load(); }
function load() { return query(); }
function query() { return 1; }
export function remind() { later(() => load()); }
export function other() { return 2; }
export function loop() { return loop(); }`;
const program = programOf({ 'src/a.ts': source });

function use(name: string, line: number, effect: SystemUse['use']['effect'] = 'read'): SystemUse {
  return {
    system: { name, kind: 'database', hosting: 'either' },
    via: 'pg',
    library: null,
    basis: 'library',
    address: null,
    sink: null,
    use: { file: 'src/a.ts', line, symbol: 'query', api: 'pg#query', effect, certainty: 'certain' },
  };
}

function reachedBy(line: number, uses: readonly SystemUse[]): readonly string[] {
  const index = program.files.get('src/a.ts')?.functions.findIndex((row) => row.line === line && row.kind !== 'module');
  return systemReach(
    program,
    uses,
  )([{ file: 'src/a.ts', function: index ?? -1 }]).map(({ name, certainty }) => `${name} ${certainty}`);
}

describe('recognises', () => {
  it('systems behind calls, surely or, where a library calls back, likely', () => {
    expect(reachedBy(2, [use('PostgreSQL', 4), use('Cache', 6)])).toEqual(['PostgreSQL certain']);
    expect(reachedBy(5, [use('PostgreSQL', 4)])).toEqual(['PostgreSQL likely']);
  });
});

describe('ignores', () => {
  it('clients that are only made, and what others call', () => {
    expect(reachedBy(2, [use('PostgreSQL', 4, 'client')])).toEqual([]);
    expect(reachedBy(6, [use('PostgreSQL', 4)])).toEqual([]);
    expect(reachedBy(7, [use('PostgreSQL', 4)])).toEqual([]);
  });
});
