import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/start-without-waiting.ts';
import { modelOf } from '../../support/model-of.ts';

async function messagesOf(dependsOn: string, main: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': '{"private":true,"workspaces":["api"]}',
    'api/package.json':
      '{"name":"api","private":true,"scripts":{"start":"node src/main.js"},"dependencies":{"pg":"8.0.0"}}',
    'api/Dockerfile': 'FROM node\nCMD ["node", "src/main.js"]',
    'docker-compose.yml': `services:\n  api:\n    build: api\n    ${dependsOn}\n  db:\n    image: postgres:17\n`,
    'api/src/main.ts': `import { Client } from 'pg';\nconst client = new Client();\n${main}`,
  });
  return rule.check(model).map(({ message }) => message);
}

const connect = 'async function main() { await client.connect(); }\nmain();';

describe('recognises', () => {
  it('a service that connects when it starts, and that does not wait', async () => {
    expect(await messagesOf('depends_on: [db]', connect)).toEqual([
      'api: main calls PostgreSQL once when it starts, and docker-compose.yml starts it without waiting until PostgreSQL is well.',
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['a service that waits', 'depends_on: { db: { condition: service_healthy } }', connect],
    ['one that is started anew', 'restart: always\n    depends_on: [db]', connect],
    ['one that says nothing', 'ports: ["80:80"]', connect],
    ['calls that come later', 'depends_on: [db]', 'export async function handle() { await client.connect(); }'],
    [
      'tries at the start',
      'depends_on: [db]',
      'async function main() { for (let i = 0; i < 9; i++) try { return await client.connect(); } catch { await sleep(1000); } }\ndeclare function sleep(ms: number): Promise<void>;\nmain();',
    ],
  ])('%s', async (_, dependsOn, main) => expect(await messagesOf(dependsOn, main)).toEqual([]));
});
