import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const files = {
  'apps/web/app/api/slow/route.ts': 'export {};',
  'apps/web/app/api/[id]/route.ts': 'export {};',
  'apps/other/app/api/slow/route.ts': 'export {};',
};

function limitsIn(vercel: unknown): readonly string[] {
  const tree = { ...files, 'apps/web/vercel.json': JSON.stringify(vercel, null, 2) };
  return readWorkspace(snapshotOf(tree)).functionLimits.map(
    ({ path, ms, place }) => `${path} ${ms} ${place.file}:${place.line}`,
  );
}

describe('limits of functions: recognises', () => {
  it('globs of vercel.json below its folder, the first that fits', () => {
    const functions = { 'app/api/slow/*.ts': { maxDuration: 300 }, 'app/**/*': { memory: 1024, maxDuration: 10 } };
    expect(limitsIn({ functions })).toEqual([
      'apps/web/app/api/[id]/route.ts 10000 apps/web/vercel.json:8',
      'apps/web/app/api/slow/route.ts 300000 apps/web/vercel.json:4',
    ]);
  });
});

describe('limits of functions: ignores', () => {
  it('functions without a limit, and limits that are no numbers', () => {
    expect(limitsIn({ functions: { 'app/**/*': { memory: 1024 } } })).toEqual([]);
    expect(limitsIn({ functions: { 'app/**/*': { maxDuration: 'long' } } })).toEqual([]);
    expect(limitsIn({ functions: [] })).toEqual([]);
    expect(limitsIn({})).toEqual([]);
  });
});
