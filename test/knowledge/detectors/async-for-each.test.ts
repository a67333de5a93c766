import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import asyncForEach from '../../../src/knowledge/detectors/async-for-each.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [];

/** `line what` of each hazard. */
function hazardsIn(code: string): readonly string[] {
  const { hazards } = asyncForEach.detect(gatherKnowledge(programOf({ 'a.ts': code }), indexCatalogue(libraries)));
  return hazards.map((row) => `${row.line} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    [
      'an async callback that lets failures out',
      `export function run(ids: string[]) {\n  ids.forEach(async (id) => { await fetch('https://example.org/' + id); });\n}`,
      '2 ids.forEach',
    ],
    [
      'a callback that waits for what it was handed',
      `export function run(ids: string[], context: any) {\n  ids.forEach(async (id) => { await context.publish(id); });\n}`,
      '2 ids.forEach',
    ],
  ])('%s', (_, code, expected) => expect(hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'callbacks that catch, or that wait for nothing',
      `export function run(ids: string[]) {\n  ids.forEach(async (id) => { try { await fetch(id); } catch (error) { console.error(error); } });\n  ids.forEach((id) => { console.log(id); });\n}`,
    ],
    [
      'an own collection that waits',
      `class Pages { async forEach(use: (page: string) => Promise<void>) { await use('a'); } }\nexport async function run(pages: Pages) { await pages.forEach(async (page) => { await fetch(page); }); }`,
    ],
  ])('%s', (_, code) => expect(hazardsIn(code)).toEqual([]));
});
