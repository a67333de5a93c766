import type { Library } from '../../model/library.ts';

export default {
  id: 'google-recaptcha',
  packages: ['@google-cloud/recaptcha-enterprise'],
  purpose: 'Client of Google reCAPTCHA Enterprise.',
  system: {
    name: 'Google reCAPTCHA',
    aliases: ['reCAPTCHA', 'Google reCAPTCHA Enterprise'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    { path: 'RecaptchaEnterpriseServiceClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
  ],
  outbound: [
    { path: 'RecaptchaEnterpriseServiceClient().{createAssessment,annotateAssessment}', effect: 'call' },
    {
      path: 'RecaptchaEnterpriseServiceClient().{getKey,getMetrics,getFirewallPolicy,listKeys,listFirewallPolicies,searchRelatedAccountGroupMemberships}',
      effect: 'read',
    },
    {
      path: 'RecaptchaEnterpriseServiceClient().{createKey,updateKey,deleteKey,migrateKey,createFirewallPolicy,updateFirewallPolicy,deleteFirewallPolicy}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
