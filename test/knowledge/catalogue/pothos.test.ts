import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('fields of operations, one by one and several at once', () => {
    const source = `
      import SchemaBuilder from '@pothos/core';
      const builder = new SchemaBuilder({});
      builder.queryField('user', (t) => t.field({ resolve: () => null }));
      builder.mutationFields((t) => ({ save: t.field({ resolve: () => null }) }));
    `;
    expect(matchesOf(source)).toEqual([
      'graphql user @pothos/core#default().queryField',
      'map of graphql @pothos/core#default().mutationFields',
    ]);
  });
});

describe('ignores', () => {
  it('types', () => {
    const source = `
      import SchemaBuilder from '@pothos/core';
      const builder = new SchemaBuilder({});
      builder.objectType('User', { fields: (t) => ({ name: t.exposeString('name') }) });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
