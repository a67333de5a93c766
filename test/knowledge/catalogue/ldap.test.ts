import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('clients of each library', () => {
    const source = `
      import ldap from 'ldapjs';
      import { Client } from 'ldapts';
      const client = ldap.createClient({ url: 'ldap://localhost' });
      client.search('dc=shop', {}, () => undefined);
      const other = new Client({ url: 'ldap://localhost' });
      await other.bind('cn=a', 'p');
      await other.add('cn=b', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client ldapjs#createClient',
      'client ldapts#Client',
      'outbound call ldapts#Client().bind',
      'outbound read ldapjs#createClient().search',
      'outbound write ldapts#Client().add',
    ]);
    expect(systemsOf(source)).toEqual(['LDAP directory']);
  });

  it('the client of Active Directory', () => {
    const source = `
      import ActiveDirectory from 'activedirectory2';
      new ActiveDirectory({ url: 'ldap://localhost' }).authenticate('a', 'p', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client activedirectory2#default',
      'outbound read activedirectory2#default().authenticate',
    ]);
    expect(systemsOf(source)).toEqual(['LDAP directory']);
  });
});

describe('ignores', () => {
  it('filters', () => {
    const source = `
      import { EqualityFilter } from 'ldapts';
      export const filter = new EqualityFilter({ attribute: 'cn', value: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
