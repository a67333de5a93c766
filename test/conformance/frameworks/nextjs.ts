import type { Fixture } from '../fixture.ts';

export default {
  id: 'nextjs',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"next": "1.0.0", "react": "1.0.0"}}
`,
    'app/api/orders/[id]/route.ts': `import { NextResponse } from 'next/server';

export async function GET() { return NextResponse.json([]); }
export const POST = async () => NextResponse.json({});
`,
    'pages/api/legacy/index.ts': `export default function handler(request, response) { response.json({}); }
`,
    'app/orders/actions.ts': `'use server';

export async function pay(form: FormData) { return form; }
`,
    'app/orders/page.tsx': `import { pay } from './actions';

export default function Page() {
  async function cancel() { 'use server'; }
  return <form action={pay}><button formAction={cancel} /></form>;
}
`,
    'middleware.ts': `import { NextResponse } from 'next/server';

export function middleware(request) { return NextResponse.next(); }
export const config = { matcher: ['/account/:path*', '/admin'] };
`,
  },
  entryPoints: [
    'ANY /account/:path*: middleware middleware.ts:3',
    'ANY /admin: middleware middleware.ts:3',
    'ANY /api/legacy: handler pages/api/legacy/index.ts:1',
    'GET /api/orders/[id]: GET app/api/orders/[id]/route.ts:3',
    'POST /api/orders/[id]: POST app/api/orders/[id]/route.ts:4',
    'POST server action cancel: cancel app/orders/page.tsx:4',
    'POST server action pay: pay app/orders/actions.ts:3',
  ],
} satisfies Fixture;
