import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../../../', import.meta.url));
const example = join(root, 'examples/order-platform');
const OWN = '@order-platform/';
/** Prisma looks for these files, which it needs for none of what is asked of it here, and would download them. */
const withoutEngines = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_QUERY_ENGINE_LIBRARY: process.execPath,
  CHECKPOINT_DISABLE: '1',
};

/**
 * The example as `npm install` leaves it, in a folder of its own. What its services depend on is among our own devDependencies,
 * where knip is told so.
 */
export async function installExample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'handover-example-'));
  for (const part of ['apps', 'packages', 'package.json', 'tsconfig.base.json'])
    cpSync(join(example, part), join(folder, part), { recursive: true });
  for (const name of dependenciesOf(folder)) link(folder, name);
  copyPrismaClient(folder);
  await prisma(folder, ['generate', '--schema', schemaOf(folder)]);
  return folder;
}

/** The statements that make the example's tables; asks the empty database which Postgres it is. */
export async function tablesOf(folder: string, databaseUrl: string): Promise<string> {
  const configuration = join(folder, 'prisma.config.mjs');
  writeFileSync(configuration, CONFIGURATION);
  const words = ['migrate', 'diff', '--from-empty', '--to-schema-datamodel', schemaOf(folder), '--script'];
  return prisma(folder, [...words, '--config', configuration], databaseUrl);
}

/** With an adapter Prisma computes differences without its engine. Connections that are kept would keep it running. */
const CONFIGURATION = `import { PrismaPg } from '@prisma/adapter-pg';
const options = { connectionString: process.env.DATABASE_URL, idleTimeoutMillis: 1 };
export default { engine: 'js', experimental: { adapter: true }, adapter: async () => new PrismaPg(options) };
`;

function dependenciesOf(folder: string): ReadonlySet<string> {
  const manifests = ['apps', 'packages'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => join(folder, part, name, 'package.json')),
  );
  // Next.js and React are too large to be brought for one test.
  const served = manifests.filter((path) => !path.includes('/apps/web/'));
  return new Set(served.flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8')).dependencies)));
}

function link(folder: string, name: string): void {
  const place = join(folder, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  if (name.startsWith(OWN)) symlinkSync(join(folder, 'packages', name.slice(OWN.length)), place);
  else if (name !== '@prisma/client') symlinkSync(packageFolder(name), place);
}

/** BullMQ insists on connections of the version that it brings. */
function packageFolder(name: string): string {
  const from = name === 'ioredis' ? join(root, 'node_modules/bullmq/') : root;
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  return folders.map((modules) => join(modules, name)).find((candidate) => existsSync(candidate)) ?? '';
}

/** Prisma writes the client that it generates beside this package. */
function copyPrismaClient(folder: string): void {
  cpSync(join(root, 'node_modules/@prisma/client'), join(folder, 'node_modules/@prisma/client'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
}

function schemaOf(folder: string): string {
  return join(folder, 'packages/database/prisma/schema.prisma');
}

/** Beside this process: the database that it asks runs in this one. */
async function prisma(
  folder: string,
  words: readonly string[],
  databaseUrl = 'postgresql://127.0.0.1/none',
): Promise<string> {
  const command = join(root, 'node_modules/prisma/build/index.js');
  const env = { ...process.env, ...withoutEngines, DATABASE_URL: databaseUrl };
  return (await run(process.execPath, [command, ...words], { cwd: folder, env })).stdout;
}
