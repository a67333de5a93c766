import { describe, expect, it } from 'vitest';
import bootstraps from '../../../src/knowledge/detectors/bootstraps.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function rolesOf(source: string): Promise<readonly string[]> {
  const rows = await rowsOf(bootstraps, source);
  return (rows.bootstraps ?? []).map(({ role, line }) => `${role} ${line}`);
}

describe('recognises', () => {
  it('servers, command lines and pages', async () => {
    expect(await rolesOf("import express from 'express';\nconst app = express();\napp.listen(1);")).toEqual([
      'http-server 3',
    ]);
    expect(await rolesOf("import { createServer } from 'node:http';\ncreateServer(() => {}).listen(1);")).toEqual([
      'http-server 2',
    ]);
    expect(await rolesOf("import { Command } from 'commander';\nnew Command().name('x').parse();")).toEqual(['cli 2']);
    expect(
      await rolesOf(
        "import { createRoot } from 'react-dom/client';\nconst root = createRoot(document.body);\nroot.render(null);",
      ),
    ).toEqual(['frontend 3']);
  });
});

describe('ignores', () => {
  it('an app that nothing starts, and an own listen', async () => {
    expect(
      await rolesOf(
        "import express from 'express';\nexport const app = express();\nconst own = { listen: (port: number) => port };\nown.listen(1);",
      ),
    ).toEqual([]);
  });
});
