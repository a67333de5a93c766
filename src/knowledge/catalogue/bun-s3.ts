import type { Library } from '../../model/library.ts';

export default {
  id: 'bun-s3',
  packages: ['bun'],
  purpose: 'Client of object storage in the manner of Amazon S3 that Bun brings along.',
  system: {
    name: 'S3-compatible object storage',
    aliases: ['Amazon S3', 'S3'],
    kind: 'object-storage',
    hosting: 'either',
  },
  clients: [{ path: 'S3Client()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [
    { path: '{S3Client(),s3}.{size,exists,stat,list}', effect: 'read' },
    { path: '{S3Client(),s3}.{write,unlink,delete}', effect: 'write' },
    {
      path: '{S3Client(),s3}.file().{text,json,arrayBuffer,bytes,stream,exists,stat}',
      effect: 'read',
    },
    { path: '{S3Client(),s3}.file().{write,writer,delete,unlink}', effect: 'write' },
  ],
} as const satisfies Library;
