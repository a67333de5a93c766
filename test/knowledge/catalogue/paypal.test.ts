import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@paypal/paypal-server-sdk';",
  "import { OrdersController } from '@paypal/paypal-server-sdk';",
  "import { PaymentsController } from '@paypal/paypal-server-sdk';",
  'new Client();',
  'new OrdersController().createOrder();',
  'new PaymentsController().captureAuthorizedPayment();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @paypal/paypal-server-sdk#Client',
        'outbound call @paypal/paypal-server-sdk#OrdersController().createOrder',
        'outbound call @paypal/paypal-server-sdk#PaymentsController().captureAuthorizedPayment',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('PayPal');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Client } from '@paypal/paypal-server-sdk';\nimport type { OrdersController } from '@paypal/paypal-server-sdk';\nimport type { PaymentsController } from '@paypal/paypal-server-sdk';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@paypal/paypal-server-sdk'", "from './own'"))).toEqual([]);
  });
});
