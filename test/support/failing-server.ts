import { createServer } from 'node:http';
import { type AddressInfo, type Server, createServer as createSocketServer } from 'node:net';

/** A server on this machine that lets everything fail that reaches it, and counts it. */
export interface FailingServer {
  readonly port: number;
  readonly url: string;
  /** Requests that arrived; of `closingServer` connections. */
  readonly arrived: () => number;
  readonly stop: () => Promise<void>;
}

/** Answers every request with a failure that asks to come back at once. */
export async function failingServer(status = 503): Promise<FailingServer> {
  let arrived = 0;
  const server = createServer((request, response) => {
    arrived += 1;
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
    response.end('{"error":{"message":"out of order"}}');
  });
  return listening(server, () => arrived);
}

/** Takes every connection and closes it, as a database does that is starting. */
export async function closingServer(): Promise<FailingServer> {
  let arrived = 0;
  const server = createSocketServer((socket) => {
    arrived += 1;
    socket.destroy();
  });
  return listening(server, () => arrived);
}

async function listening(server: Server, arrived: () => number): Promise<FailingServer> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
    });
  return { port, url: `http://127.0.0.1:${port}`, arrived, stop };
}
