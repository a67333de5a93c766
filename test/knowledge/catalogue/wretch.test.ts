import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('chained calls', () => {
    const source = `
      import wretch from 'wretch';
      const api = wretch('https://api.example.com', { mode: 'cors' });
      export const users = await api.get('/users').json();
      await api.url('/users').post({ name: 'a' }).res();
    `;
    expect(matchesOf(source)).toEqual([
      'client wretch#default',
      'outbound call wretch#default().get',
      'outbound call wretch#default().post',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('retries', () => {
    const source = `
      import wretch from 'wretch';
      import { retry } from 'wretch/middlewares';
      export const api = wretch('https://api.example.com').middlewares([retry({ maxAttempts: 3 })]);
    `;
    expect(matchesOf(source)).toEqual(['client wretch#default', 'retry 4 custom retry']);
  });
});

describe('ignores', () => {
  it('addons and errors', () => {
    const source = `
      import FormDataAddon from 'wretch/addons/formData';
      export const addon = FormDataAddon;
      export const value = new URLSearchParams('a=1').get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
