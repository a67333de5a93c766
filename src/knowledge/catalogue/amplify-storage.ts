import type { Library } from '../../model/library.ts';

export default {
  id: 'amplify-storage',
  packages: ['aws-amplify/storage', 'aws-amplify/storage/s3', '@aws-amplify/storage'],
  purpose: 'Files in Amazon S3 through Amplify.',
  system: {
    name: 'Amazon S3',
    aliases: ['S3', 'AWS S3', 'S3-compatible object storage'],
    kind: 'object-storage',
    vendor: 'Amazon Web Services',
    hosting: 'either',
  },
  outbound: [
    { path: '{downloadData,list,getProperties,getUrl}', effect: 'read' },
    { path: '{uploadData,remove,copy}', effect: 'write' },
  ],
} as const satisfies Library;
