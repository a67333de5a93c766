import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an assessment', () => {
    const source = `
      import { RecaptchaEnterpriseServiceClient } from '@google-cloud/recaptcha-enterprise';
      const client = new RecaptchaEnterpriseServiceClient();
      export const [assessment] = await client.createAssessment({ parent: client.projectPath('shop') });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/recaptcha-enterprise#RecaptchaEnterpriseServiceClient',
      'outbound call @google-cloud/recaptcha-enterprise#RecaptchaEnterpriseServiceClient().createAssessment',
    ]);
    expect(systemsOf(source)).toEqual(['Google reCAPTCHA']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { RecaptchaEnterpriseServiceClient } from '@google-cloud/recaptcha-enterprise';
      export const local = (client: RecaptchaEnterpriseServiceClient) => client.projectPath('shop');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
