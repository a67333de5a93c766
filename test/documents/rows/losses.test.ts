import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../src/documents/rows/losses.ts';
import type { ProcessState } from '../../../src/model/process-state.ts';

function row(line: number, what: string): ProcessState {
  return { file: 'src/a.ts', line, what, kind: 'variable', grows: false, memoryOf: 'service', service: 'shop' };
}

describe('what a restart loses', () => {
  it('tells fields of one name in many classes once', () => {
    const handlers = ['Mail', 'Chat', 'Push'].map((name, index) =>
      row(index + 1, `variable provider of ${name}Handler, changed in ${name}Handler.build`),
    );
    const { lost } = lossesOf([...handlers, row(9, 'variable count, changed in next')], 10);
    expect(lost.rows.map(({ what }) => what)).toEqual([
      'variable provider of MailHandler and 2 other classes',
      'variable count, changed in next',
    ]);
  });
});
