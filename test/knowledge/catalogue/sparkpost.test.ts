import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mails', () => {
    const source = `
      import SparkPost from 'sparkpost';
      const client = new SparkPost('k');
      await client.transmissions.send({ content: {}, recipients: [] });
      export const templates = await client.templates.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client sparkpost#default',
      'outbound read sparkpost#default().templates.list',
      'outbound send sparkpost#default().transmissions.send',
    ]);
    expect(systemsOf(source)).toEqual(['SparkPost']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type SparkPost from 'sparkpost';
      export const same = (given: SparkPost) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
