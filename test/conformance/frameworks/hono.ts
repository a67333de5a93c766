import type { Fixture } from '../fixture.ts';

export default {
  id: 'hono',
  files: {
    'src/app.ts': `import { Hono } from 'hono';
import { createFactory } from 'hono/factory';
import { books } from './books.js';

const factory = createFactory();
const app = new Hono().basePath('/api');
app.get('/', (context) => context.text('ok'));
app.route('/books', books);
app.on(['PUT', 'DELETE'], '/cache', purge);
app.get('/chained', ...factory.createHandlers(purge));
app.all('*', purge);
export default app;

function purge(context) { return context.body(null); }
`,
    'src/books.ts': `import { Hono } from 'hono';

export const books = new Hono()
  .get('/', list)
  .get('/:id{[0-9]+}', list)
  .post('/', list);
function list(context) { return context.json([]); }
`,
  },
  entryPoints: [
    'ANY /api/*: purge src/app.ts:14',
    'DELETE /api/cache: purge src/app.ts:14',
    'GET /api/books/:id{[0-9]+}: list src/books.ts:7',
    'GET /api/books: list src/books.ts:7',
    'GET /api/chained: purge src/app.ts:14',
    'GET /api: app.ts src/app.ts:7',
    'POST /api/books: list src/books.ts:7',
    'PUT /api/cache: purge src/app.ts:14',
  ],
} satisfies Fixture;
