import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import mountedHealthChecks from '../../../src/knowledge/detectors/mounted-health-checks.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const server: Library = {
  id: 'server',
  packages: ['server'],
  purpose: 'x',
  mounts: [{ path: 'default().use', prefix: { argument: 0 }, router: { argument: 1 } }],
};

function rowsIn(statements: string) {
  const text = `import server from 'server';\nconst app = server();\n${statements}`;
  return mountedHealthChecks.detect(gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([server])));
}

describe('recognises', () => {
  it('a handler that is mounted where probes look', () => {
    expect(rowsIn(`app.use('/health', (request, response) => response.sendStatus(200));`)).toEqual({
      observability: [{ kind: 'health-check', what: 'ANY /health', file: 'a.ts', line: 3 }],
    });
  });
});

describe('ignores', () => {
  it.each([
    ['other prefixes', `app.use('/orders', (request, response) => response.end());`],
    ['middleware without a prefix', `app.use((request, response) => response.end());`],
    [
      'routers, whose routes are found by themselves',
      `import { router } from 'somewhere';\napp.use('/health', router);`,
    ],
  ])('%s', (_, statements) => expect(rowsIn(statements)).toEqual({ observability: [] }));
});
