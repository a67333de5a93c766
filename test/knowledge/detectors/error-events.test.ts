import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import errorEvents from '../../../src/knowledge/detectors/error-events.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  { id: 'pool', packages: ['pool'], purpose: 'x', errorEvents: [{ path: 'Pool()' }] },
  { id: 'files', packages: ['node:fs'], purpose: 'x', errorEvents: [{ path: 'createReadStream()', piped: true }] },
];

/** `line what` of each hazard. */
function hazardsIn(code: string): readonly string[] {
  const { hazards } = errorEvents.detect(gatherKnowledge(programOf({ 'a.ts': code }), indexCatalogue(libraries)));
  return hazards.map((row) => `${row.line} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    ['a pool without a listener', `import { Pool } from 'pool';\nexport const pool = new Pool();`, '2 Pool'],
    [
      'a stream that is piped',
      `import { createReadStream } from 'node:fs';\nexport const send = (response: any) => createReadStream('a').pipe(response);`,
      '2 createReadStream',
    ],
    [
      'a stream that is piped later',
      `import { createReadStream } from 'node:fs';\nexport function send(response: any) { const file = createReadStream('a'); file.on('end', () => 1); file.pipe(response); }`,
      '2 createReadStream',
    ],
  ])('%s', (_, code, expected) => expect(hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'listeners',
      `import { Pool } from 'pool';\nimport { createReadStream } from 'node:fs';\nexport const pool = new Pool();\npool.on('error', console.error);\nexport function send(response: any) { const file = createReadStream('a'); file.on('error', console.error); file.pipe(response); }`,
    ],
    [
      'listeners elsewhere, and by a property',
      `import { Pool } from 'pool';\nexport function connect() { const pool = new Pool(); pool.onerror = console.error; watch(pool); return pool; }\nfunction watch(pool: Pool) { pool.on('error', console.error); }`,
    ],
    [
      'streams that are read in another way',
      `import { createReadStream } from 'node:fs';\nimport { pipeline } from 'node:stream/promises';\nexport const send = (response: any) => pipeline(createReadStream('a'), response);`,
    ],
  ])('%s', (_, code) => expect(hazardsIn(code)).toEqual([]));
});
