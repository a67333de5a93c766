import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import unsettledSends from '../../../src/knowledge/detectors/unsettled-sends.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  { id: 'mail', packages: ['mail'], purpose: 'x', outbound: [{ path: '{deliver,client.send}', effect: 'send' }] },
];

/** `line what` of each hazard. */
function hazardsIn(code: string): readonly string[] {
  const { hazards } = unsettledSends.detect(gatherKnowledge(programOf({ 'a.ts': code }), indexCatalogue(libraries)));
  return hazards.map((row) => `${row.line} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    [
      'messages to a list',
      `import { client, deliver } from 'mail';\nexport const run = (people: string[]) => Promise.all(people.map(async (to) => { await deliver(to); }));`,
      '2 deliver',
    ],
    [
      'through an own function',
      `import { client, deliver } from 'mail';\nasync function greet(to: string) { await deliver('hello ' + to); }\nexport const run = (people: string[]) => Promise.all(people.map((to) => greet(to)));`,
      '3 deliver',
    ],
    [
      'commands that send',
      `import { client, deliver } from 'mail';\nexport const run = (people: string[], SendEmailCommand: any) => Promise.all(people.map((to) => client.send(new SendEmailCommand(to))));`,
      '2 client.send',
    ],
  ])('%s', (_, code, expected) => expect(hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'what is settled, or caught by itself',
      `import { client, deliver } from 'mail';\nexport const all = (people: string[]) => Promise.allSettled(people.map((to) => deliver(to)));\nexport const some = (people: string[]) => Promise.all(people.map((to) => deliver(to).catch(() => null)));`,
    ],
    [
      'reads, and a few calls that are written out',
      `import { client, deliver } from 'mail';\nexport const run = (ids: string[]) => Promise.all(ids.map((id) => fetch(id)));\nexport const both = () => Promise.all([deliver('a'), deliver('b')]);`,
    ],
    [
      'commands that ask',
      `import { client, deliver } from 'mail';\nexport const run = (people: string[], GetIdentityCommand: any) => Promise.all(people.map((to) => client.send(new GetIdentityCommand(to))));`,
    ],
  ])('%s', (_, code) => expect(hazardsIn(code)).toEqual([]));
});
