import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { freePort } from '../free-port.ts';

/** A Postgres inside of this process that services reach over the network. */
export interface Database {
  readonly url: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: <Row>(sql: string) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

export async function startDatabase(): Promise<Database> {
  const db = await PGlite.create();
  const port = await freePort();
  const server = new PGLiteSocketServer({ db, port, host: '127.0.0.1', maxConnections: 100 });
  await server.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    run: async (sql) => void (await db.exec(sql)),
    rows: async <Row>(sql: string) => (await db.query<Row>(sql)).rows,
    stop: async () => {
      await server.stop();
      await db.close();
    },
  };
}
