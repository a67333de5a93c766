import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a collection that loads through a query', () => {
    const source = `
      import { QueryClient } from '@tanstack/query-core';
      import { createCollection } from '@tanstack/react-db';
      import { queryCollectionOptions } from '@tanstack/query-db-collection';
      export const todos = createCollection(
        queryCollectionOptions({ queryKey: ['todos'], queryFn: async () => [], retry: 2, retryDelay: 500, queryClient: new QueryClient() }),
      );
    `;
    expect(matchesOf(source)).toEqual(['retry 3 fixed queryCollectionOptions']);
  });
});

describe('ignores', () => {
  it('collections that stay in the browser', () => {
    const source = `
      import { createCollection, localOnlyCollectionOptions, useLiveQuery } from '@tanstack/react-db';
      export const todos = createCollection(localOnlyCollectionOptions({ getKey: (todo: { id: string }) => todo.id }));
      export const useTodos = () => useLiveQuery((query) => query.from({ todos }));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
