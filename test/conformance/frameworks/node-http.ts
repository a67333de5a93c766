import type { Fixture } from '../fixture.ts';

export default {
  id: 'node-http',
  files: {
    'src/server.ts': `import http, { createServer } from 'node:http';

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (request.method === 'GET' && url.pathname === '/orders') return list(response);
  if (request.url === '/health') return response.end('ok');
  response.statusCode = 404;
  response.end();
});
server.listen(3000);
http.createServer(answer).listen(3001);

function list(response) { response.end('[]'); }
function answer(request, response) { response.end(); }
`,
  },
  entryPoints: [
    'ANY /*: answer src/server.ts:14',
    'ANY /health (likely): server.ts src/server.ts:3',
    'GET /orders (likely): server.ts src/server.ts:3',
  ],
} satisfies Fixture;
