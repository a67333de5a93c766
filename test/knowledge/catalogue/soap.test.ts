import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('operations', () => {
    const source = `
      import * as soap from 'soap';
      const client = await soap.createClientAsync('https://stock.example.com/quote?wsdl');
      client.setSecurity(new soap.BasicAuthSecurity('a', 'b'));
      export const price = () => client.GetPriceAsync({ symbol: 'A' });
      soap.createClient('https://stock.example.com/quote?wsdl', {}, (error, other) => {
        other.addSoapHeader({});
        other.GetPrice({ symbol: 'A' }, () => undefined);
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client soap#createClient',
      'client soap#createClientAsync',
      'outbound call soap#createClient<1.1>.GetPrice',
      'outbound call soap#createClientAsync().GetPriceAsync',
      'outbound read soap#createClient',
      'outbound read soap#createClientAsync',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('a server', () => {
    const source = `
      import { listen } from 'soap';
      export const serve = (server: unknown, services: object, wsdl: string) => listen(server, '/quote', services, wsdl);
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
