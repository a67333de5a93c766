import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import envVar from '../../../src/knowledge/catalogue/env-var.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import { programOf } from '../../support/program-of.ts';

function readsIn(text: string): readonly number[] {
  const { matches } = gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([envVar]));
  return matches.environmentReads.map(({ call }) => call.site.call.line);
}

describe('recognises', () => {
  it('reads of a variable', () => {
    expect(readsIn(`import env from 'env-var';\nexport const port = env.get('PORT').asPortNumber();`)).toEqual([2]);
  });
});

describe('ignores', () => {
  it('what reads none', () => {
    expect(readsIn(`import env from 'env-var';\nexport const other = env.from({ PORT: '1' });`)).toEqual([]);
  });
});
