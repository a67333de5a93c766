import { call, deliver, placeOrder, signIn } from './customers.ts';
import { NEVER } from './outside.ts';
import type { Service } from './service.ts';
import type { World } from './world.ts';

const REFUSED = { status: 400, body: { error: { message: 'The request was refused' } } };

/** A day and a night of the shop: what goes well, and what does not. */
export async function runTheShop(world: World): Promise<void> {
  const seed = world.start('packages/database', { script: 'prisma/seed.ts' });
  await Promise.all([seed.wrote('seeded'), seed.ended()]);
  const api = world.start('apps/api');
  await api.wrote('api is listening');
  const worker = world.start('apps/worker');
  await worker.wrote('worker is running');
  await stopBesideWork(world, { api, worker });
  const [next, assistant] = [world.start('apps/worker'), world.start('apps/assistant')];
  await Promise.all([next.wrote('worker is running'), assistant.wrote('assistant is listening')]);
  await Promise.all([ask(world, assistant), sellThings(world, { api, worker: next })]);
  await bookPayments(world, api);
  await shipParcels(world, { api, worker: next });
  await world.start('packages/database', { script: 'scripts/generate-order-status.ts' }).wrote('statuses');
  next.signal('SIGTERM');
  await Promise.all([next.wrote('worker is stopping'), next.ended()]);
  await runNights(world);
  await worker.wrote('did not stop cleanly');
  await loseRedis(world, { api });
}

interface Running {
  readonly api: Service;
  readonly worker: Service;
}

/** A worker is told to stop while it waits for a label that never comes. */
async function stopBesideWork(world: World, { api, worker }: Running): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    world.outside.next('GET /v2/shipments', { status: NEVER, body: {}, before: async () => resolve() });
  });
  const session = await signIn(world, 'waits@fernway.example');
  const { intent } = await placeOrder(world, session);
  await deliver(world, 'payment_intent.succeeded', { id: intent, amount_received: 1 });
  await api.wrote('enqueued');
  await asked;
  worker.signal('SIGTERM');
  await worker.wrote('worker is stopping');
}

/** The customer talks to the assistant, once while the model is out of order. */
async function ask(world: World, assistant: Service): Promise<void> {
  const customerId = await signIn(world, 'talks@fernway.example');
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${world.assistant}/v1/conversations${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { id } = (await (await post('', { customerId })).json()) as { readonly id: string };
  await post(`/${id}/messages`, { text: 'Where is my parcel?' });
  await assistant.wrote('"topic"');
  for (let tried = 0; tried < 4; tried += 1) world.outside.next('POST /v1/chat/completions', REFUSED);
  await post(`/${id}/messages`, { text: 'And the other one?' });
  await assistant.wrote('no answer');
}

/** Customers who buy, change their minds and mistype; administrators who switch. */
async function sellThings(world: World, { api, worker }: Running): Promise<void> {
  const session = await signIn(world, 'buys@fernway.example');
  await placeOrder(world, session);
  await worker.wrote('email sent');
  await call(world, 'PATCH /customers/me', { session, body: { phone: '+49 30 1234' } });
  await call(world, 'PUT /admin/maintenance-mode', { body: { state: 'off' } });
  await world.keys.set('session:nobody', JSON.stringify({ customerId: 'nobody' }));
  await call(world, 'GET /customers/me', { session: 'nobody' });
  await placeOrder(world, await signIn(world, 'unknown@fernway.example'));
  await placeOrder(world, await signIn(world, 'mistyped'));
  await world.database.run('ALTER TABLE "AuditRecord" RENAME TO "Aside"');
  await call(world, 'POST /admin/queues/email/pause');
  await world.database.run('ALTER TABLE "Aside" RENAME TO "AuditRecord"');
  await call(world, 'POST /admin/queues/email/resume');
  await Promise.all([
    api.wrote('request failed'),
    api.wrote('audit record lost'),
    worker.wrote('email could not be sent'),
    worker.wrote('email job failed'),
  ]);
}

async function bookPayments(world: World, api: Service): Promise<void> {
  const { intent } = await placeOrder(world, await signIn(world, 'declined@fernway.example'));
  await deliver(world, 'payment_intent.payment_failed', { id: intent, last_payment_error: { code: 'card_declined' } });
  await deliver(world, 'payment_intent.succeeded', { id: 'pi_of_somebody_else', amount_received: 1 });
  await deliver(world, 'charge.dispute.created', { id: 'dp_1' });
  await deliver(world, 'customer.created', { id: 'cus_1' });
  await fetch(`${world.api}/api/v1/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': 't=1,v1=0' },
    body: '{}',
  });
  await api.wrote('stripe signature does not match');
}

/** A carrier that is busy, then slow with a label, then refuses; and an order that was cancelled while it waited. */
async function shipParcels(world: World, { api, worker }: Running): Promise<void> {
  const session = await signIn(world, 'ships@fernway.example');
  const pay = async (): Promise<string> => {
    const { id, intent } = await placeOrder(world, session);
    await deliver(world, 'payment_intent.succeeded', { id: intent, amount_received: 1 });
    return id;
  };
  const full = { status: 200, body: { url: 'https://labels.example/2' }, before: () => fillRedis(world) };
  world.outside.next('POST /v2/shipments', { status: 503, body: {} });
  world.outside.next('GET /v2/shipments', { status: 404, body: {} });
  world.outside.next('GET /v2/shipments', full);
  await pay();
  await worker.wrote('unhandled rejection');
  await world.keys.config('SET', 'maxmemory', '0');
  world.outside.next('POST /v2/shipments', REFUSED);
  await pay();
  await worker.wrote('job failed');
  await call(world, 'POST /admin/queues/order-fulfilment/pause');
  const id = await pay();
  await call(world, `POST /admin/orders/${id}/cancel`);
  await call(world, 'POST /admin/queues/order-fulfilment/resume');
  await worker.wrote('order is not ready for fulfilment');
  await api.wrote('enqueued');
}

/** Redis takes nothing more. */
async function fillRedis(world: World): Promise<void> {
  await world.keys.config('SET', 'maxmemory', '1');
}

/** Two nights, in the first of which Stripe refuses to answer. */
async function runNights(world: World): Promise<void> {
  await placeOrder(world, await signIn(world, 'pays@fernway.example'));
  world.outside.next('GET /v1/payment_intents', { status: 401, body: { error: { message: 'No such key' } } });
  const before = world.start('apps/worker', { more: { CLOCK_FROM: beforeNight() } });
  await Promise.all([before.wrote('schedule failed'), before.wrote('schedule finished')]);
  before.signal('SIGKILL');
  const after = world.start('apps/worker', { more: { CLOCK_FROM: beforeNight() } });
  await after.wrote('payments had no webhook');
  after.signal('SIGKILL');
}

/** Shortly before two o'clock in Berlin, when the nightly jobs are due. */
function beforeNight(): string {
  const now = new Date();
  const inBerlin = new Date(now.toLocaleString('en-US', { timeZone: 'Europe/Berlin' }));
  const night = new Date(inBerlin);
  night.setHours(26, 0, -2, 0);
  return new Date(now.getTime() - now.getMilliseconds() + night.getTime() - inBerlin.getTime()).toISOString();
}

async function loseRedis(world: World, { api }: { readonly api: Service }): Promise<void> {
  const worker = world.start('apps/worker');
  await worker.wrote('worker is running');
  await world.redis.stop();
  await Promise.all([api.wrote('redis connection'), worker.wrote('worker error')]);
  api.signal('SIGTERM');
  await api.wrote('api is stopping');
}
