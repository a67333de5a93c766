import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openModels } from '../../../../src/code/extract/cache/model-cache.ts';
import { analyze } from '../../../../src/handover.ts';
import type { ModelInput } from '../../../../src/model/model-input.ts';
import type { SourceFile } from '../../../../src/model/workspace.ts';
import { temporaryRepository } from '../../../support/temporary-repository.ts';

const sources = fc.array(
  fc.record<SourceFile>({
    path: fc.constantFrom('a.ts', 'b.ts'),
    id: fc.constantFrom('1', '2', '12'),
    size: fc.nat(2),
    role: fc.constantFrom('production', 'test'),
    packageRoot: fc.constantFrom('', null),
    tsconfig: fc.constant(null),
  }),
  { maxLength: 2 },
);

const inputs = fc
  .record({
    sources,
    name: fc.constantFrom('a', 'b'),
    only: fc.subarray(['a', 'b']),
    manager: fc.constantFrom('npm', null),
  })
  .map(({ name, only, manager, ...rest }): ModelInput => {
    const nothing = {
      packages: [],
      locks: [],
      tsconfigs: [],
      deployables: [],
      platformEntries: [],
      functionLimits: [],
    };
    const settings = { settings: [], librarySettings: [], configuredAddresses: [], mentionedSettings: [] };
    const people = { catalogEntities: [], paths: [], ownerRules: [] };
    const others = {
      ...people,
      pages: [],
      decisions: [],
      alerts: [],
      unreadParts: [],
      datasources: [],
      schemaTables: [],
      generatedClients: [],
      operations: [],
      diagnostics: [],
    };
    return {
      name,
      only,
      catalogue: [],
      diagnostics: [],
      waivers: [],
      texts: [],
      history: { kind: 'not-measured', reason: 'no-own-history' },
      statements: { escalation: [], raci: [] },
      settings: [],
      workspace: { manager, ...rest, ...nothing, ...others, ...settings },
    };
  });

it('gives a model back for the same input, and for no other', async () => {
  const { root } = temporaryRepository({ 'package.json': '{ "name": "shop" }', 'main.ts': 'fetch("https://a.org");' });
  const model = await analyze({ root, workspaces: [] });
  fc.assert(
    fc.property(inputs, inputs, (kept, asked) => {
      const folder = join(temporaryRepository({}).root, 'cache');
      expect(openModels(folder).keep(kept, model)).toEqual([]);
      const isSame = JSON.stringify(kept) === JSON.stringify(asked);
      expect(openModels(folder).find(kept)).toEqual(model);
      expect(openModels(folder).find(asked)).toEqual(isSame ? model : null);
    }),
    { numRuns: 20 },
  );
});
