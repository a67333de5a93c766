export class HttpError extends Error {
  readonly status: number;
  readonly url: string;

  constructor(response: Response, body: string) {
    super(`${response.status} from ${response.url}: ${body.slice(0, 200)}`);
    this.name = 'HttpError';
    this.status = response.status;
    this.url = response.url;
  }
}

/** Throws for everything that is not 2xx, with the start of the body, because carriers explain errors in prose. */
export async function readJson<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new HttpError(response, await response.text());
  return (await response.json()) as Body;
}
