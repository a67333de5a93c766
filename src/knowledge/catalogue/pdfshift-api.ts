import type { Library } from '../../model/library.ts';

export default {
  id: 'pdfshift-api',
  packages: [],
  purpose: 'PDF from HTML.',
  system: {
    name: 'PDFShift',
    kind: 'http-api',
    vendor: 'PDFShift',
    hosting: 'saas',
  },
  hosts: ['api.pdfshift.io'],
} as const satisfies Library;
