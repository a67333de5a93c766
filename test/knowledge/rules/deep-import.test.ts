import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/deep-import.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel } from '../../support/sample-model.ts';

const places = [
  { module: '@shop/db/src/tables', file: 'api/src/a.ts', line: 2 },
  { module: '../../db/src/pool', file: 'api/src/b.ts', line: 1 },
];
const deep = { imports: 2, places };

describe('recognises', () => {
  it('imports of what a package does not export, once for each pair', () => {
    const later = { kind: 'dynamic', deep: { imports: 1, places: places.slice(0, 1) } } as const;
    const serviceImports = [sampleImport('api', 'db', { deep }), sampleImport('api', 'db', later)];
    expect(rule.check({ ...emptyModel, serviceImports })).toEqual([
      {
        message: 'api reaches past what db exports: 3 imports, such as @shop/db/src/tables and ../../db/src/pool.',
        service: 'api',
        evidence: [
          { file: 'api/src/a.ts', line: 2 },
          { file: 'api/src/b.ts', line: 1 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it('imports of types, and those of what is exported', () => {
    const serviceImports = [sampleImport('api', 'db', { kind: 'type-only', deep }), sampleImport('api', 'mail')];
    expect(rule.check({ ...emptyModel, serviceImports })).toEqual([]);
  });
});
