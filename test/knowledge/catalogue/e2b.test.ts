import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('code that runs in a sandbox', () => {
    const source = `
      import { Sandbox } from '@e2b/code-interpreter';
      const sandbox = await Sandbox.create({ timeoutMs: 60_000 });
      await sandbox.runCode('x = 1');
      await sandbox.files.write('/a.txt', 'a');
      await sandbox.commands.run('ls');
      await sandbox.kill();
    `;
    expect(matchesOf(source)).toEqual([
      'client @e2b/code-interpreter#Sandbox.create',
      'outbound call @e2b/code-interpreter#Sandbox.create',
      'outbound call @e2b/code-interpreter#Sandbox.create().commands.run',
      'outbound call @e2b/code-interpreter#Sandbox.create().files.write',
      'outbound call @e2b/code-interpreter#Sandbox.create().kill',
      'outbound call @e2b/code-interpreter#Sandbox.create().runCode',
    ]);
    expect(systemsOf(source)).toEqual(['E2B']);
  });
});

describe('ignores', () => {
  it('hosts', () => {
    const source = `
      import type { Sandbox } from 'e2b';
      export const hostOf = (sandbox: Sandbox) => sandbox.getHost(3000);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
