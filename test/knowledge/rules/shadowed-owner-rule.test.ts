import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/shadowed-owner-rule.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

describe('recognises', () => {
  it('patterns that never win, and patterns that match nothing', () => {
    expect(rule.check(sampleModel)).toEqual([
      {
        message: '1 pattern of .github/CODEOWNERS without effect, because later ones win: /apps/ (line 2 wins).',
        service: null,
        evidence: [{ file: '.github/CODEOWNERS', line: 1 }],
      },
      {
        message: '1 pattern of .github/CODEOWNERS with no file to match: /gone/.',
        service: null,
        evidence: [{ file: '.github/CODEOWNERS', line: 3 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it('rules that decide, and repositories without rules', () => {
    const rules = sampleModel.ownership.rules.filter(({ effect }) => effect === 'decides');
    expect(rule.check({ ...sampleModel, ownership: { ...sampleModel.ownership, rules } })).toEqual([]);
    expect(rule.check(emptyModel)).toEqual([]);
  });
});
