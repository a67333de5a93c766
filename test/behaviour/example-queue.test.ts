import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { expect, it } from 'vitest';
import { analyze } from '../../src/handover.ts';
import { deliver, placeOrder, signIn } from '../support/running-example/customers.ts';
import { type World, startWorld } from '../support/running-example/world.ts';

const example = fileURLToPath(new URL('../../examples/order-platform/', import.meta.url));

/** More than anything is tried. */
const ALWAYS = 200;

it('the worst ways of the example: as many requests arrive as its tries multiply to', async () => {
  const world = await startWorld();
  const arrived = new Map<string, number>();
  try {
    for (const request of ['POST /v2/shipments', 'PUT /']) letFail(world, request, arrived);
    await payForOrder(world);
    await untilGivenUp(world, ['order-fulfilment', 'invoice']);
  } finally {
    await world.stop();
  }
  const { retryPaths } = await analyze({ root: example, workspaces: [] });
  const triesOf = (symbol: string): number | undefined => retryPaths.find((path) => path.symbol === symbol)?.attempts;
  expect(arrived.get('POST /v2/shipments')).toBe(20);
  expect(triesOf('createShipment')).toBe(20);
  expect(arrived.get('PUT /')).toBe(24);
  expect(triesOf('storeInvoice')).toBe(24);
  expect(Math.max(...retryPaths.map(({ attempts }) => attempts))).toBe(24);
}, 180_000);

function letFail({ outside }: World, request: string, arrived: Map<string, number>): void {
  const before = async (): Promise<void> => void arrived.set(request, (arrived.get(request) ?? 0) + 1);
  for (let tried = 0; tried < ALWAYS; tried += 1) outside.next(request, { status: 503, body: {}, before });
}

/** What puts both jobs into their queues, with the options of the code. */
async function payForOrder(world: World): Promise<void> {
  const services = [world.start('apps/api'), world.start('apps/worker')];
  await Promise.all([services[0]?.wrote('api is listening'), services[1]?.wrote('worker is running')]);
  await seed(world);
  const { intent } = await placeOrder(world, await signIn(world, 'waits@fernway.example'));
  await deliver(world, 'payment_intent.succeeded', { id: intent, amount_received: 1 });
}

async function seed(world: World): Promise<void> {
  const seeding = world.start('packages/database', { script: 'prisma/seed.ts' });
  await Promise.all([seeding.wrote('seeded'), seeding.ended()]);
}

/** Jobs that wait for their next try get it at once: the number of tries is that of the code, the pauses are cut short. */
async function untilGivenUp({ redis }: World, names: readonly string[]): Promise<void> {
  const connection = { host: '127.0.0.1', port: redis.port };
  const queues = names.map((name) => new Queue(name, { connection }));
  try {
    while (!(await Promise.all(queues.map(isGivenUp))).every(Boolean)) await pause(50);
  } finally {
    await Promise.all(queues.map((queue) => queue.close()));
  }
}

async function isGivenUp(queue: Queue): Promise<boolean> {
  for (const job of await queue.getDelayed()) await job.promote().catch(() => undefined);
  return (await queue.getFailedCount()) > 0;
}
