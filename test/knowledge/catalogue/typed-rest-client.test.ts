import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests below a base', () => {
    const source = `
      import { HttpClient } from 'typed-rest-client/HttpClient';
      import { RestClient } from 'typed-rest-client/RestClient';
      const rest = new RestClient('agent', 'https://api.github.com', [], { allowRetries: true, maxRetries: 2 });
      const http = new HttpClient('agent');
      export const repository = () => rest.get('/repos/a/b');
      export const charges = () => http.post('https://api.stripe.com/v1/charges', '');
    `;
    expect(matchesOf(source)).toEqual([
      'client typed-rest-client/HttpClient#HttpClient',
      'client typed-rest-client/RestClient#RestClient',
      'outbound call typed-rest-client/HttpClient#HttpClient().post',
      'outbound call typed-rest-client/RestClient#RestClient().get',
      'retry 3 exponential RestClient',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IRestResponse } from 'typed-rest-client';
      export const same = (it: IRestResponse) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
