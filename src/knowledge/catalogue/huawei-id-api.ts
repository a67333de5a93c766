import type { Library } from '../../model/library.ts';

export default {
  id: 'huawei-id-api',
  packages: [],
  purpose: 'Sign-in with Huawei.',
  system: {
    name: 'Huawei ID',
    kind: 'auth',
    vendor: 'Huawei',
    hosting: 'saas',
  },
  hosts: ['oauth-login.cloud.huawei.com', 'oauth-api.cloud.huawei.com', 'account.cloud.huawei.com'],
} as const satisfies Library;
