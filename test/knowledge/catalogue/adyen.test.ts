import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@adyen/api-library';",
  "import { CheckoutAPI } from '@adyen/api-library';",
  'new Client();',
  'new CheckoutAPI().PaymentsApi.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @adyen/api-library#Client',
        'outbound call @adyen/api-library#CheckoutAPI().PaymentsApi.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Adyen');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Client } from '@adyen/api-library';\nimport type { CheckoutAPI } from '@adyen/api-library';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@adyen/api-library'", "from './own'"))).toEqual([]);
  });
});
