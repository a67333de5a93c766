import type { Library } from '../../model/library.ts';

export default {
  id: 'google-books-api',
  packages: [],
  purpose: 'Books.',
  system: {
    name: 'Google Books',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['www.googleapis.com/books', 'books.googleapis.com'],
} as const satisfies Library;
