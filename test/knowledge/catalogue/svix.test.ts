import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Svix } from 'svix';
      const svix = new Svix('token', { numRetries: 1 });
      export const paid = () => svix.message.create('app', { eventType: 'invoice.paid', payload: {} });
      export const apps = () => svix.application.list();
      export const endpoint = () => svix.endpoint.create('app', { url: 'https://a.example' });
    `;
    expect(matchesOf(source)).toEqual([
      'client svix#Svix',
      'outbound read svix#Svix().application.list',
      'outbound send svix#Svix().message.create',
      'outbound write svix#Svix().endpoint.create',
      'retry 2 exponential Svix',
    ]);
    expect(systemsOf(source)).toEqual(['Svix']);
  });
});

describe('ignores', () => {
  it('a check of a signature', () => {
    const source = `
      import { Webhook } from 'svix';
      export const check = (body: string) => new Webhook('s').verify(body, {});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
