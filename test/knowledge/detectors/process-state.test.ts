import { describe, expect, it } from 'vitest';
import processState from '../../../src/knowledge/detectors/process-state.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function stateOf(source: string): Promise<readonly string[]> {
  const { processState: rows = [] } = await rowsOf(processState, source);
  return rows.map(({ what, line }) => `${what} ${line}`);
}

describe('recognises', () => {
  it('collections and variables of a module that functions change', async () => {
    const source = [
      'const sessions = new Map();',
      'const waiting = [];',
      'let running = false;',
      'const clients = {};',
      'export function start(id) {',
      '  sessions.set(id, 1);',
      '  waiting.push(id);',
      '  running = true;',
      '  clients[id] = 1;',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([
      'Map sessions, changed in start 1',
      'list waiting, changed in start 2',
      'variable running, changed in start 3',
      'object clients, changed in start 4',
    ]);
  });

  it('caches of libraries', async () => {
    const source =
      "import { LRUCache } from 'lru-cache';\nconst prices = new LRUCache({ max: 10 });\nexport const keep = (id) => prices.set(id, 1);";
    expect(await stateOf(source)).toEqual(['LRUCache prices, changed in keep 2']);
  });
});

describe('ignores', () => {
  it('what is filled while the module is loaded, set once at its first use, or only inside a function', async () => {
    const source = [
      'const names = new Map();',
      "names.set('a', 1);",
      'let client = null;',
      'export function get() {',
      '  client ??= new Map();',
      '  const seen = new Set();',
      '  seen.add(1);',
      '  return client;',
      '}',
    ].join('\n');
    expect(await stateOf(source)).toEqual([]);
  });
});
