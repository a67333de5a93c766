import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a message', () => {
    const source = `
      import Mailjet from 'node-mailjet';
      const mailjet = new Mailjet({ apiKey: 'a', apiSecret: 'b' });
      export const sent = await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client node-mailjet#default',
      'outbound call node-mailjet#default().post().request',
    ]);
    expect(systemsOf(source)).toEqual(['Mailjet']);
  });

  it('a client from a function, in CommonJS', () => {
    const source = `
      const mailjet = require('node-mailjet').apiConnect('a', 'b');
      mailjet.get('contact').request();
    `;
    expect(matchesOf(source)).toEqual([
      'client node-mailjet#apiConnect',
      'outbound call node-mailjet#apiConnect().get().request',
    ]);
  });
});

describe('ignores', () => {
  it('an own client', () => {
    const source = `
      class Mailjet { post(path: string) { return { request: () => path }; } }
      export const sent = new Mailjet().post('send').request();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
