import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSocketServer, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';

/** How the systems outside of the example answer, where a test does not want what they usually say. */
export interface Moods {
  /** Answers for the next requests to a path, the first that fits: method and start of the path. */
  readonly next: (request: string, answer: Answer) => void;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Runs before the answer goes out. */
  readonly before?: () => Promise<void>;
}

export interface Outside extends Moods {
  readonly port: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

type Respond = (url: URL, body: string) => Answer;

/** Payments, carrier, model and storage of files, all on one port. */
export async function startOutside(): Promise<Outside> {
  const waiting: { readonly request: string; readonly answer: Answer }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const at = waiting.findIndex((each) => nameOf(request).startsWith(each.request));
      const answer = at < 0 ? usualAnswer(request, body) : waiting.splice(at, 1)[0]?.answer;
      await answer?.before?.();
      if (answer === undefined || answer.status === NEVER) return;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    })();
  });
  const port = await listening(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    next: (request, answer) => void waiting.push({ request, answer }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** No answer ever comes. */
export const NEVER = 0;

const usual: readonly (readonly [string, Respond])[] = [
  ['POST /v1/payment_intents', () => ok({ id: nextId('pi'), object: 'payment_intent', client_secret: 'cs' })],
  ['GET /v1/payment_intents', ({ pathname }) => ok({ id: pathname.split('/').at(-1), status: 'succeeded' })],
  ['POST /v1/chat/completions', () => ok(completion('It is on its way.'))],
  ['POST /v2/shipments', () => ok({ id: nextId('parcel'), trackingNumber: nextId('NP') })],
  ['GET /v2/shipments', () => ok({ url: 'https://labels.northpost.example/1.pdf' })],
];

function usualAnswer(request: IncomingMessage, body: string): Answer {
  const found = usual.find(([start]) => nameOf(request).startsWith(start));
  return found?.[1](new URL(request.url ?? '/', 'http://outside'), body) ?? ok({});
}

function nameOf({ method, url }: IncomingMessage): string {
  return `${method} ${url}`;
}

let ids = 0;
function nextId(prefix: string): string {
  ids += 1;
  return `${prefix}_${ids}`;
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function completion(content: string): object {
  return { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content } }] };
}

/** A mail server that takes every message but those to addresses that begin with `unknown`. */
export async function startMailServer(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createSocketServer((socket) => {
    socket.write('220 mail\r\n');
    let isData = false;
    socket.on('data', (data) => {
      for (const line of String(data)
        .split('\r\n')
        .filter((each) => each !== '')) {
        if (isData && line !== '.') continue;
        isData = line.toUpperCase() === 'DATA';
        reply(socket, line);
      }
    });
  });
  const port = await listening(server);
  return { url: `smtp://127.0.0.1:${port}`, stop: () => void server.close() };
}

function reply(socket: Socket, line: string): void {
  if (line.toUpperCase() === 'DATA') socket.write('354 go on\r\n');
  else if (/^RCPT TO:<unknown/i.test(line)) socket.write('550 5.1.1 No such mailbox\r\n');
  else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
  else socket.write('250 ok\r\n');
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
