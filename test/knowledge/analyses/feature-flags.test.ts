import { expect, it } from 'vitest';
import featureFlags from '../../../src/knowledge/analyses/feature-flags.ts';
import { questionOf } from '../../support/question-of.ts';

it('gives one row for each flag; a switch that no branch asks for is a flag where it is read', () => {
  const asked = { name: 'new-menu', via: 'flags', system: 'Vercel Flags', symbol: 'menu', default: 'false' };
  const read = { need: 'default', default: 'true', checkedBy: null, file: 'apps/a/main.ts' } as const;
  const rows = {
    featureFlags: [
      { ...asked, file: 'apps/b/menu.ts', line: 4 },
      { ...asked, file: 'apps/a/menu.ts', line: 9 },
    ],
    environment: [
      { ...read, name: 'ENABLE_MAIL', line: 1 },
      { ...read, name: 'PORT', line: 2 },
    ],
  };
  const question = questionOf(rows, { 'apps/a/main.ts': 'export const mail = process.env.ENABLE_MAIL ?? "true";' });
  expect(featureFlags.analyse(question).featureFlags).toMatchObject([
    {
      name: 'new-menu',
      kind: 'service',
      system: 'Vercel Flags',
      evaluations: [
        { file: 'apps/a/menu.ts', service: 'a' },
        { file: 'apps/b/menu.ts', service: 'b' },
      ],
    },
    { name: 'ENABLE_MAIL', kind: 'variable', via: null, evaluations: [{ line: 1, default: 'true' }] },
  ]);
});
