import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('fields of operations, one by one and in a definition', () => {
    const source = `
      import { mutationField, queryType } from 'nexus';
      export const drop = mutationField('drop', { type: 'Boolean', resolve: () => true });
      export const Query = queryType({ definition(t) { t.list.field('users', { resolve: () => [] }); } });
    `;
    expect(matchesOf(source)).toEqual([
      'graphql drop nexus#mutationField',
      'graphql users nexus#queryType<0.definition.0>.list.field',
    ]);
  });
});

describe('ignores', () => {
  it('fields of other types', () => {
    const source = `
      import { objectType } from 'nexus';
      export const User = objectType({ name: 'User', definition(t) { t.string('name', { resolve: () => '' }); } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
