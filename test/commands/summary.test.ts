import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsLine, printable, shownPath, summaryOf } from '../../src/commands/summary.ts';
import { sampleModel } from '../support/sample-model.ts';

const nothing = { ...sampleModel, externalSystems: [], entryPoints: [], findings: [], diagnostics: [] };

describe('summaryOf', () => {
  it('says five things, one line each', () => {
    const labels = summaryOf(sampleModel, 'Documents: there').map((line) => line.replace(/[ :].*/s, ''));
    expect(labels).toEqual(['Analysed', 'External', 'Entry', 'Findings', 'Documents']);
  });

  it('says plainly that there is nothing', () => {
    expect(summaryOf(nothing, 'Documents: there').slice(1)).toEqual([
      'External systems: none found',
      'Entry points: none found',
      'Findings: none',
      'Documents: there; nothing was left out',
    ]);
  });

  it('counts findings by severity, and begins with the worst', () => {
    const finding = {
      rule: 'rule',
      why: '',
      action: '',
      service: null,
      evidence: [{ file: 'a.ts', line: 7 }],
      waiver: null,
    };
    const findings = [
      { ...finding, severity: 'low' as const, message: 'Small' },
      { ...finding, severity: 'high' as const, message: 'Bad' },
      { ...finding, severity: 'high' as const, message: 'Also bad' },
    ];
    expect(summaryOf({ ...nothing, findings }, '')[3]).toBe('Findings: 2 high, 1 low; first: Bad (a.ts:7)');
  });

  it('names the first systems and counts the others', () => {
    const [system] = sampleModel.externalSystems;
    const externalSystems = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => ({ ...system, name })) as never;
    expect(summaryOf({ ...nothing, externalSystems }, '')[1]).toBe('External systems: 7 (A, B, C, D, E and 2 more)');
  });

  it('says what could not be analysed', () => {
    const diagnostic = {
      stage: 'extract',
      code: 'syntax',
      message: 'a.ts does not parse',
      file: 'a.ts',
      line: 1,
    } as const;
    const diagnostics = [diagnostic, diagnostic];
    expect(summaryOf({ ...nothing, diagnostics }, 'Model: m.json')[4]).toBe(
      'Model: m.json; 2 limits of this analysis, first: a.ts does not parse',
    );
  });
});

describe('what people see', () => {
  it('is where the documents are, from where they stand', () => {
    const published = { written: 3, unchanged: 14, removed: 0 };
    const line = documentsLine(shownPath(join(process.cwd(), 'docs/handover')), published);
    expect(line).toBe('Documents: docs/handover/index.md (3 written, 14 unchanged, 0 removed)');
  });

  it('cannot steer the terminal', () => {
    expect(printable('a\u001B[31mred\r\nb')).toBe('a [31mred b');
  });
});
