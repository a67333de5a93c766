import { rmSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.ts';
import { startRedis } from '../redis-server.ts';
import { startDatabase } from './database.ts';
import { installExample, tablesOf } from './install-example.ts';
import { startMailServer, startOutside } from './outside.ts';
import { type Service, startService } from './service.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

export const ADMIN_TOKEN = 'a-token-for-administrators';
export const WEBHOOK_SECRET = 'whsec_example';

/** Everything that the example's services talk to, and the services themselves as they are started. */
export async function startWorld() {
  const [folder, database, redis, outside, mail] = await Promise.all([
    installExample(),
    startDatabase(),
    startRedis(),
    startOutside(),
    startMailServer(),
  ]);
  await database.run(await tablesOf(folder, database.url));
  const [apiPort, assistantPort] = [await freePort(), await freePort()];
  const keys = new Redis(redis.url);
  keys.on('error', () => undefined);
  const services: Service[] = [];
  const env = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    PORT: String(apiPort),
    ASSISTANT_PORT: String(assistantPort),
    ADMIN_TOKEN,
    STRIPE_SECRET_KEY: 'sk_test_example',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: outside.url,
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: `${outside.url}/v1`,
    CARRIER_URL: outside.url,
    CARRIER_API_TOKEN: 't',
    SMTP_URL: mail.url,
    S3_ENDPOINT: outside.url,
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 's',
    OUTSIDE_HOSTS: 'api.stripe.com',
    OUTSIDE_PORT: String(outside.port),
  };
  return {
    database,
    redis,
    keys,
    outside,
    services,
    api: `http://127.0.0.1:${apiPort}`,
    assistant: `http://127.0.0.1:${assistantPort}`,
    start: (workspace: string, { script = 'src/main.ts', more = {} }: Options = {}): Service => {
      const service = startService({ folder, workspace, script, env: { ...env, ...more } });
      services.push(service);
      return service;
    },
    stop: async () => {
      for (const service of services) service.signal('SIGKILL');
      await Promise.all(services.map((service) => service.ended()));
      keys.disconnect();
      mail.stop();
      await Promise.all([redis.stop(), outside.stop(), database.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Options {
  readonly script?: string;
  readonly more?: Readonly<Record<string, string>>;
}
