import type { Library } from '../../model/library.ts';

export default {
  id: 'tencent-ses-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Tencent Cloud SES',
    kind: 'email',
    vendor: 'Tencent Cloud',
    hosting: 'saas',
  },
  hosts: ['ses.tencentcloudapi.com', 'ses.*.tencentcloudapi.com'],
} as const satisfies Library;
