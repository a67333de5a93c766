import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and objects', () => {
    const source = `
      import jsforce from 'jsforce';
      const connection = new jsforce.Connection({ instanceUrl: 'https://shop.my.salesforce.com' });
      await connection.login('a', 'b');
      export const accounts = await connection.query('select Id from Account');
      await connection.sobject('Account').create({ Name: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client jsforce#Connection',
      'outbound call jsforce#Connection().login',
      'outbound read jsforce#Connection().query',
      'outbound write jsforce#Connection().sobject().create',
    ]);
    expect(systemsOf(source)).toEqual(['Salesforce']);
  });
});

describe('ignores', () => {
  it('own connections', () => {
    const source = `
      class Connection { query(text: string) { return text; } }
      export const accounts = new Connection().query('select Id from Account');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
