import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import retryLoops from '../../src/knowledge/detectors/retry-loops.ts';
import { gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import { programOf } from '../support/program-of.ts';

function rowsOf(text: string) {
  return retryLoops.detect(gatherKnowledge(programOf({ 'src/a.tsx': text }), indexCatalogue([]))).retrySites;
}

describe('ignores', () => {
  it('the same library used on something else after a failure', () => {
    const rows = rowsOf(`import image from 'image';
      declare function decode(data: string): Promise<string>;
      export async function small(data: string) {
        try { const one = await image(data).rotate().toBuffer(); return one; } catch {
          const decoded = await decode(data);
          const two = await image(decoded).rotate().toBuffer();
          return two;
        }
      }`);
    expect(rows).toEqual([]);
  });
});
