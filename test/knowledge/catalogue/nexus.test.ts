import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('fields that an extension adds', () => {
    const source = `
      import { extendType } from 'nexus';
      export const More = extendType({ type: 'Query', definition(t) { t.field('users', { resolve: () => [] }); } });
    `;
    expect(matchesOf(source)).toEqual(['graphql users nexus#extendType<0.definition.0>.field']);
  });

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
  it('types that are only defined', () => {
    const source = `
      import { inputObjectType, objectType } from 'nexus';
      export const User = objectType({ name: 'User', definition: () => {} });
      export const Filter = inputObjectType({ name: 'Filter', definition(t) { t.string('name'); } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
