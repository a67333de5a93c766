import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { BraintreeGateway } from 'braintree';",
  'new BraintreeGateway();',
  'new BraintreeGateway().anything.get();',
  'new BraintreeGateway().transaction.sale();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client braintree#BraintreeGateway',
        'outbound read braintree#BraintreeGateway().anything.get',
        'outbound write braintree#BraintreeGateway().transaction.sale',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Braintree');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { BraintreeGateway } from 'braintree';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'braintree'", "from './own'"))).toEqual([]);
  });
});
