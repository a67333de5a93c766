import { cookies } from 'next/headers';

const apiUrl = process.env.API_URL ?? 'http://localhost:4000';

/** Calls the API as the customer who is signed in. Server side only. */
export async function callApi<Body>(path: string, init: RequestInit = {}): Promise<Body> {
  const session = (await cookies()).get('session')?.value;
  const response = await fetch(`${apiUrl}/api/v1${path}`, {
    ...init,
    headers: {
      'content-type': 'application/json',
      ...(session ? { authorization: `Bearer ${session}` } : {}),
    },
    cache: 'no-store',
  });
  if (!response.ok) throw new Error(`The API answered ${response.status} to ${path}`);
  return (await response.json()) as Body;
}
