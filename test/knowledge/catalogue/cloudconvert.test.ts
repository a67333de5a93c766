import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('conversions', () => {
    const source = `
      import CloudConvert from 'cloudconvert';
      const cloudConvert = new CloudConvert('k');
      export const made = () => cloudConvert.jobs.create({ tasks: {} });
      export const done = () => cloudConvert.jobs.wait('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client cloudconvert#default',
      'outbound read cloudconvert#default().jobs.wait',
      'outbound write cloudconvert#default().jobs.create',
    ]);
    expect(systemsOf(source)).toEqual(['CloudConvert']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type CloudConvert from 'cloudconvert';
      export const same = (it: CloudConvert) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
