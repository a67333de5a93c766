import { expect, it } from 'vitest';
import environment from '../../../src/knowledge/analyses/environment.ts';
import { questionOf } from '../../support/question-of.ts';

it('gives one row for each variable, with the places that read it', () => {
  const rows = [
    { name: 'PORT', file: 'apps/b/main.ts', line: 1 },
    { name: 'HOST', file: 'apps/a/main.ts', line: 2 },
    { name: 'PORT', file: 'apps/a/main.ts', line: 3 },
    { name: 'PORT', file: 'apps/a/main.ts', line: 3 },
  ];
  expect(environment.analyse(questionOf({ environment: rows })).environment).toEqual([
    { name: 'HOST', reads: [{ file: 'apps/a/main.ts', line: 2, service: 'a' }] },
    {
      name: 'PORT',
      reads: [
        { file: 'apps/a/main.ts', line: 3, service: 'a' },
        { file: 'apps/b/main.ts', line: 1, service: 'b' },
      ],
    },
  ]);
});
