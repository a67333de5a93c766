import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an application under a prefix', () => {
    expect(
      matchesOf(
        "import mount from 'koa-mount';\nimport Koa from 'koa';\nexport const middleware = mount('/api', new Koa());",
      ),
    ).toContain('mount /api koa-mount#default');
  });
});

describe('ignores', () => {
  it('an own function of the same name', () => {
    expect(matchesOf("const mount = (prefix: string) => prefix;\nmount('/api');")).toEqual([]);
  });
});
