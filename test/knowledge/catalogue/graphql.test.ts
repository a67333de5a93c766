import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a schema that is made in code', () => {
    const source = `
      import { GraphQLSchema } from 'graphql';
      export const schema = new GraphQLSchema({ query });
    `;
    expect(matchesOf(source)).toEqual(['map of graphql graphql#GraphQLSchema']);
  });
});

describe('ignores', () => {
  it('types, parsing and errors', () => {
    const source = `
      import { GraphQLError, GraphQLObjectType, parse } from 'graphql';
      export const type = new GraphQLObjectType({ name: 'Order', fields: {} });
      export const document = parse('{ orders }');
      export const error = new GraphQLError('no');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
