import type { Library } from '../../model/library.ts';

export default {
  id: 'terraform-cloud-api',
  packages: [],
  purpose: 'Infrastructure as code.',
  system: {
    name: 'HCP Terraform',
    kind: 'http-api',
    vendor: 'HashiCorp',
    hosting: 'saas',
  },
  hosts: ['app.terraform.io'],
} as const satisfies Library;
