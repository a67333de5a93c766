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
    'x',
  ],
} satisfies Fixture;
