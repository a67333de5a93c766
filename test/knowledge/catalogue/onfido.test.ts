import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('applicants and checks', () => {
    const source = `
      import { Configuration, DefaultApi } from '@onfido/api';
      const onfido = new DefaultApi(new Configuration({ apiToken: 't', baseOptions: { timeout: 60000 } }));
      export const applicant = () => onfido.createApplicant({ first_name: 'A', last_name: 'B' });
      export const check = () => onfido.findCheck('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @onfido/api#Configuration',
      'client @onfido/api#DefaultApi',
      'outbound read @onfido/api#DefaultApi().findCheck',
      'outbound write @onfido/api#DefaultApi().createApplicant',
    ]);
    expect(systemsOf(source)).toEqual(['Onfido']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Applicant } from '@onfido/api';
      export const same = (it: Applicant) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
