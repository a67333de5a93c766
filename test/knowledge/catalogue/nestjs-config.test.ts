import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import nestjsConfig from '../../../src/knowledge/catalogue/nestjs-config.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import { programOf } from '../../support/program-of.ts';

function readsIn(text: string): readonly number[] {
  const { matches } = gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([nestjsConfig]));
  return matches.environmentReads.map(({ call }) => call.site.call.line);
}

describe('recognises', () => {
  it('reads of a variable', () => {
    expect(
      readsIn(
        `import { ConfigService } from '@nestjs/config';\nexport class A {\n  constructor(private readonly config: ConfigService) {}\n  run() { return this.config.getOrThrow('PORT'); }\n}`,
      ),
    ).toEqual([4]);
  });
});

describe('ignores', () => {
  it('what reads none', () => {
    expect(
      readsIn(
        `import { ConfigService } from '@nestjs/config';\nexport const set = (config: ConfigService) => config.set('PORT', 1);`,
      ),
    ).toEqual([]);
  });
});
