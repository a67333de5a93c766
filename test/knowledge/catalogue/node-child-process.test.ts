import { describe, expect, it } from 'vitest';
import { errorEventsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a program that is started', () => {
    const source = `import { spawn } from 'child_process';\nimport start from 'cross-spawn';\nspawn('git');\nstart('pnpm');`;
    expect(errorEventsOf(source)).toEqual(['node:child_process#spawn', 'node:child_process#spawn']);
  });
});

describe('ignores', () => {
  it('programs whose end is waited for', () => {
    expect(errorEventsOf(`import { execSync } from 'node:child_process';\nexecSync('git status');`)).toEqual([]);
  });
});
