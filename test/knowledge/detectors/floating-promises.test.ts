import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import floatingPromises from '../../../src/knowledge/detectors/floating-promises.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  {
    id: 'store',
    packages: ['store'],
    purpose: 'x',
    outbound: [{ path: 'client.{save,track}', effect: 'write' }],
    promises: [{ path: 'client.save', begins: 'at-once' }],
  },
];

/** `line what` of each hazard. */
function hazardsIn(code: string): readonly string[] {
  const { hazards } = floatingPromises.detect(gatherKnowledge(programOf({ 'a.ts': code }), indexCatalogue(libraries)));
  return hazards.map((row) => `${row.line} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    [
      'a call that nobody holds',
      `async function send(id: string) { if (id === '') throw new Error('x'); }\nexport function run() { send('a'); }`,
      '2 send',
    ],
    [
      'a chain without a handler of failures',
      `async function send(id: string) { if (id === '') throw new Error('x'); }\nexport function run() { send('a').then(() => 1); }`,
      '2 send',
    ],
    [
      'a failure of a request inside',
      `async function load() { return fetch('https://example.org'); }\nexport function run() { load(); }`,
      '2 load',
    ],
    [
      'a call of a library that gives a promise',
      `import { client } from 'store';\nexport function run() { client.save('a'); }`,
      '2 client.save',
    ],
  ])('%s', (_, code, expected) => expect(hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'what is waited for, given back or kept',
      `async function send(id: string) { if (id === '') throw new Error('x'); }\nexport async function run() { await send('a'); const kept = send('b'); return kept.then(() => send('c')); }`,
    ],
    [
      'what is caught, or marked',
      `async function send(id: string) { if (id === '') throw new Error('x'); }\nexport function run() { send('a').catch(console.error); send('b').then(() => 1, () => 2); void send('c'); }`,
    ],
    [
      'work that catches its own failures',
      `async function load() { try { await fetch('https://example.org'); } catch (error) { console.error(error); } }\nexport function run() { load(); }`,
    ],
    [
      'functions that are not async, and the start of a program',
      `async function send(id: string) { if (id === '') throw new Error('x'); }\nfunction log() { throw new Error('x'); }\nexport function run() { log(); }\nsend('a');`,
    ],
    [
      'calls of libraries that take a callback, that are waited for or marked, or that give no promise',
      `import { client } from 'store';\nexport async function run() { client.save('a', (error) => note(error)); await client.save('b'); void client.save('c'); client.track('d'); }`,
    ],
  ])('%s', (_, code) => expect(hazardsIn(code)).toEqual([]));
});
