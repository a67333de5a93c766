import { describe, expect, it } from 'vitest';
import entryPoints from '../../../src/knowledge/analyses/entry-points.ts';
import type { Rows } from '../../../src/knowledge/rows.ts';
import { questionOf } from '../../support/question-of.ts';

const route: Rows['entryPoints'][number] = {
  kind: 'http',
  method: 'GET',
  path: '/a',
  file: 'apps/api/a.ts',
  line: 2,
  symbol: 'a',
  framework: 'express',
  certainty: 'certain',
  handlers: [],
};

describe('recognises', () => {
  it('the service and the owners of each, by file and line', () => {
    const question = questionOf(
      { entryPoints: [{ ...route, line: 9, path: '/b' }, route] },
      { CODEOWNERS: '/apps/api/ @shop/api', 'apps/api/a.ts': 'export {};' },
    );
    expect(entryPoints.analyse(question).entryPoints).toMatchObject([
      { path: '/a', service: 'api', owners: ['@shop/api'] },
      { path: '/b', service: 'api', owners: ['@shop/api'] },
    ]);
  });
});

describe('ignores', () => {
  it('what two detectors found at one place', () => {
    expect(
      entryPoints.analyse(questionOf({ entryPoints: [route, { ...route, framework: 'other' }] })).entryPoints,
    ).toHaveLength(1);
  });
});
