import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudinary',
  packages: ['cloudinary'],
  purpose: 'Image and video storage with Cloudinary.',
  system: {
    name: 'Cloudinary',
    kind: 'object-storage',
    vendor: 'Cloudinary',
    hosting: 'saas',
  },
  hosts: ['api.cloudinary.com', 'res.cloudinary.com'],
  clients: [{ path: 'v2.config()', options: { argument: 0 } }],
  outbound: [
    { path: 'v2.uploader.*', effect: 'write' },
    { path: 'v2.api.delete_*', effect: 'write' },
    { path: 'v2.api.create_*', effect: 'write' },
    { path: 'v2.api.update*', effect: 'write' },
    { path: 'v2.api.{restore,rename_folder,add_metadata_field}', effect: 'write' },
    { path: 'v2.api.*', effect: 'read' },
    { path: 'v2.search.execute', effect: 'read' },
  ],
  same: [
    {
      path: 'cloudinary#v2.search.{expression,sort_by,max_results,next_cursor,aggregate,with_field,fields}()',
      as: 'cloudinary#v2.search',
    },
  ],
  webhooks: [
    {
      events: 'uploads and changes of files',
      signature: 'a hash of body, timestamp and secret',
      headers: ['X-Cld-Signature'],
      verify: ['cloudinary#v2.utils.verifyNotificationSignature'],
      source: ['https://cloudinary.com/documentation/notifications', 'cloudinary/lib/utils/index.js:1187'],
    },
  ],
} as const satisfies Library;
