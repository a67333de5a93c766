import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transactions', () => {
    const source = `
      import { APIContracts, APIControllers } from 'authorizenet';
      const request = new APIContracts.CreateTransactionRequest();
      const controller = new APIControllers.CreateTransactionController(request.getJSON());
      controller.execute(() => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client authorizenet#APIControllers.CreateTransactionController',
      'outbound call authorizenet#APIControllers.CreateTransactionController().execute',
    ]);
    expect(systemsOf(source)).toEqual(['Authorize.net']);
  });
});

describe('ignores', () => {
  it('contracts alone', () => {
    const source = `
      import type { APIContracts } from 'authorizenet';
      export const same = (request: APIContracts.CreateTransactionRequest) => request.getJSON();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
