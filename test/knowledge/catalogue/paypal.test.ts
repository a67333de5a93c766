import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('orders of the server', () => {
    const source = `
      import { Client, Environment, OrdersController } from '@paypal/paypal-server-sdk';
      const client = new Client({ environment: Environment.Sandbox });
      const orders = new OrdersController(client);
      export const order = await orders.createOrder({ body: { intent: 'CAPTURE', purchaseUnits: [] } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @paypal/paypal-server-sdk#Client',
      'outbound call @paypal/paypal-server-sdk#OrdersController().createOrder',
    ]);
    expect(systemsOf(source)).toEqual(['PayPal']);
  });

  it('the older SDK', () => {
    const source = `
      import paypal from '@paypal/checkout-server-sdk';
      const client = new paypal.core.PayPalHttpClient(new paypal.core.SandboxEnvironment('id', 'secret'));
      await client.execute(new paypal.orders.OrdersCreateRequest());
    `;
    expect(matchesOf(source)).toEqual([
      'client @paypal/checkout-server-sdk#core.PayPalHttpClient',
      'outbound call @paypal/checkout-server-sdk#core.PayPalHttpClient().execute',
    ]);
  });

  it('buttons', () => {
    const source = `
      import { PayPalButtons, PayPalScriptProvider } from '@paypal/react-paypal-js';
      export const Page = () => <PayPalScriptProvider options={{ clientId: 'a' }}><PayPalButtons /></PayPalScriptProvider>;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @paypal/react-paypal-js#PayPalScriptProvider']);
  });
});

describe('ignores', () => {
  it('requests that are only made', () => {
    const source = `
      import paypal from '@paypal/checkout-server-sdk';
      export const request = new paypal.orders.OrdersCreateRequest();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
