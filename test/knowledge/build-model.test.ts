import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const files = {
  'package.json': '{ "name": "root", "private": true, "workspaces": ["apps/*"] }',
  'apps/api/package.json': '{ "name": "api", "private": true }',
  'apps/api/main.ts':
    "import express from 'express';\nconst app = express();\napp.get('/a', () => {});\napp.listen(1);\nfetch('https://api.example.com/x').catch(() => {});",
  'apps/jobs/package.json': '{ "name": "jobs", "private": true }',
  'apps/jobs/main.ts': "import cron from 'node-cron';\ncron.schedule('0 1 * * *', () => {});",
};

describe('the digest', () => {
  it('stays where code only moves, and changes with a fact', async () => {
    const before = await modelOf(files);
    const moved = await modelOf({ ...files, 'apps/api/main.ts': `// A line more.\n${files['apps/api/main.ts']}` });
    const main = files['apps/api/main.ts'];
    const swapped = await Promise.all(
      [
        ['/x', '/y'],
        ['/y', '/x'],
      ].map(([a, b]) =>
        modelOf({ ...files, 'apps/api/main.ts': `${main}\napp.get('${a}', () => {});\napp.get('${b}', () => {});` }),
      ),
    );
    const changed = await modelOf({ ...files, 'apps/api/main.ts': files['apps/api/main.ts'].replace('/a', '/b') });
    expect(moved.digest).toBe(before.digest);
    expect(swapped[0]?.digest).toBe(swapped[1]?.digest);
    expect(swapped[0]?.digest).not.toBe(before.digest);
    expect(changed.digest).not.toBe(before.digest);
  });
});

describe('the model', () => {
  it('is the same bytes again, in whatever order the files are given', async () => {
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect(JSON.stringify(await modelOf(reversed))).toBe(JSON.stringify(await modelOf(files)));
  });
});

describe('one service alone', () => {
  it('keeps only its rows', async () => {
    const model = await modelOf(files, ['jobs']);
    expect(model.services.map((service) => service.name)).toEqual(['jobs']);
    expect(model.entryPoints.map((entry) => entry.kind)).toEqual(['schedule']);
    expect(model.externalSystems).toEqual([]);
  });
});

it('gives each row its service', async () => {
  const model = await modelOf(files);
  expect(model.entryPoints.map(({ kind, service }) => `${kind} ${service}`)).toEqual(['http api', 'schedule jobs']);
  expect(model.externalSystems).toMatchObject([{ name: 'example.com', services: ['api'], via: ['fetch'] }]);
  expect(model.errorHandlers).toMatchObject([{ service: 'api', dispositions: ['swallow'] }]);
});
