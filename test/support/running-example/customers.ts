import { createHmac, randomUUID } from 'node:crypto';
import { ADMIN_TOKEN, WEBHOOK_SECRET, type World } from './world.ts';

export interface Placed {
  readonly id: string;
  readonly number: string;
  /** Stripe's id of its payment. */
  readonly intent: string;
}

const shippingAddress = { name: 'Ada', street: '1 Loop', city: 'Berlin', postcode: '10115', country: 'DE' };

/** A customer with a session, as signing in leaves one behind. */
export async function signIn(world: World, email: string): Promise<string> {
  const id = randomUUID();
  await world.database.run(`INSERT INTO "Customer" (id, email, name) VALUES ('${id}', '${email}', 'Ada Brook')`);
  await world.keys.set(`session:${id}`, JSON.stringify({ customerId: id }));
  return id;
}

export async function call(world: World, request: string, { session = '', body }: Sent = {}): Promise<Response> {
  const [method = 'GET', path = ''] = request.split(' ');
  return fetch(`${world.api}/api/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${session}`,
      'x-admin-token': ADMIN_TOKEN,
      'x-admin-name': 'grace',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

interface Sent {
  readonly session?: string;
  readonly body?: unknown;
}

/** Places an order of one tent and opens its payment. */
export async function placeOrder(world: World, session: string): Promise<Placed> {
  const [product] = await world.database.rows<{ readonly id: string }>(`SELECT id FROM "Product" ORDER BY sku LIMIT 1`);
  const items = [{ productId: product?.id, quantity: 1 }];
  const placed = await call(world, 'POST /orders', { session, body: { items, shippingAddress } });
  const { order } = (await placed.json()) as { readonly order: { readonly id: string; readonly number: string } };
  await call(world, 'POST /payments', { session, body: { orderId: order.id } });
  const [payment] = await world.database.rows<{ readonly intent: string }>(
    `SELECT "stripePaymentId" AS intent FROM "Payment" WHERE "orderId" = '${order.id}'`,
  );
  return { ...order, intent: payment?.intent ?? '' };
}

/** Delivers an event as Stripe does, signed with the secret of the endpoint. */
export async function deliver(world: World, type: string, object: object): Promise<Response> {
  const body = JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, data: { object } });
  const at = Math.floor(new Date().getTime() / 1000);
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${at}.${body}`).digest('hex');
  return fetch(`${world.api}/api/v1/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` },
    body,
  });
}
