import type { Fixture } from '../fixture.ts';

export default {
  id: 'cloudflare-workers',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"wrangler": "1.0.0"}}
`,
    'wrangler.toml': `name = "shop"
main = "src/index.ts"

[triggers]
crons = ["*/5 * * * *", "0 3 * * *"]

[[queues.consumers]]
queue = "mail"
`,
    'src/index.ts': `export default {
  async fetch(request, env, context): Promise<Response> { return new Response('ok'); },
  async scheduled(controller, env, context) { await run(env); },
  async queue(batch, env) { await run(env); },
} satisfies ExportedHandler<Env>;
async function run(env) {}
`,
  },
  entryPoints: [
    'ANY /*: fetch src/index.ts:2',
    'queue mail: queue src/index.ts:4',
    'schedule */5 * * * *: scheduled src/index.ts:3',
    'schedule 0 3 * * *: scheduled src/index.ts:3',
  ],
} satisfies Fixture;
