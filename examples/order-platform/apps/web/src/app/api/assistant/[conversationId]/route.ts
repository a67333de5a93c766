import { NextResponse, type NextRequest } from 'next/server';

const assistantUrl = process.env.ASSISTANT_URL ?? 'http://localhost:4100';

interface Context {
  readonly params: Promise<{ readonly conversationId: string }>;
}

export async function POST(request: NextRequest, { params }: Context) {
  const { conversationId } = await params;
  const response = await fetch(`${assistantUrl}/v1/conversations/${conversationId}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: await request.text(),
    signal: AbortSignal.timeout(30_000),
  });
  return NextResponse.json(await response.json(), { status: response.status });
}
