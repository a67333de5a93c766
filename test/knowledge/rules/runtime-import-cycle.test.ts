import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/runtime-import-cycle.ts';
import type { ServiceImport } from '../../../src/model/service-import.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel } from '../../support/sample-model.ts';

function messages(serviceImports: readonly ServiceImport[]): readonly string[] {
  return rule.check({ ...emptyModel, serviceImports }).map(({ message }) => message);
}

describe('recognises', () => {
  it('packages that load each other, with the import on each step', () => {
    const serviceImports = [sampleImport('a', 'b'), sampleImport('b', 'c'), sampleImport('c', 'a')];
    expect(rule.check({ ...emptyModel, serviceImports })).toEqual([
      {
        message: 'a, b and c import each other in a circle: a → b → c → a.',
        service: 'a',
        evidence: [
          { file: 'a/src/main.ts', line: 1 },
          { file: 'b/src/main.ts', line: 1 },
          { file: 'c/src/main.ts', line: 1 },
        ],
      },
    ]);
  });

  it('says how many hang together, and the shortest way around', () => {
    const rows = [sampleImport('a', 'b'), sampleImport('b', 'c'), sampleImport('c', 'b'), sampleImport('c', 'a')];
    expect(messages(rows)).toEqual([
      'a, b and c import each other in a circle: b → c → b (3 packages hang together this way).',
    ]);
  });

  it('each circle of its own', () => {
    const rows = [sampleImport('a', 'b'), sampleImport('b', 'a'), sampleImport('c', 'd'), sampleImport('d', 'c')];
    expect(messages([...rows, sampleImport('a', 'c')])).toHaveLength(2);
  });
});

describe('ignores', () => {
  it.each(['type-only', 'dynamic'] as const)('a circle that a %s import closes', (kind) => {
    expect(messages([sampleImport('a', 'b'), sampleImport('b', 'a', { kind })])).toEqual([]);
  });

  it('packages that one uses together', () => {
    expect(messages([sampleImport('a', 'b'), sampleImport('a', 'c'), sampleImport('b', 'c')])).toEqual([]);
  });
});
